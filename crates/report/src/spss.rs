//! What the columns and codes of a survey's table mean, as commands that SPSS and PSPP read (`docs/formats/answers.md`).

use std::fmt::Write;

use readiness_assessment::Language;
use readiness_assessment::survey::{Kind, Survey, Values, Variable};

use crate::csv::HEAD;

/// The longest label of a column, in bytes.
const LONGEST_LABEL: usize = 255;

/// The longest label of a value, in bytes.
const LONGEST_VALUE: usize = 120;

/// The widths of the columns in front of those of the questions.
const WIDTHS: [usize; HEAD.len()] = [36, 200, 35, 10];

/// The width of words, in bytes: the longest words a reply takes, with three bytes a character.
const WORDS: usize = 6_000;

/// Writes the commands that read the table `file` and name its columns and codes in one language.
pub fn survey_syntax(survey: &Survey, file: &str, language: Language, with_contact: bool) -> String {
    let variables = survey.codebook(with_contact);
    let mut text = format!(
        "* Encoding: UTF-8.\n* {}@{}: {}\n\n",
        survey.id,
        survey.version,
        survey.title.get(language).trim_end_matches('.')
    );
    // Writing into a text cannot fail.
    let _ = read(&mut text, file, &variables);
    for variable in &variables {
        let _ =
            writeln!(text, "VARIABLE LABELS {} {}.", variable.name, quoted(&label(variable, language), LONGEST_LABEL));
    }
    for variable in &variables {
        let _ = values(&mut text, variable, language);
    }
    let _ = sets(&mut text, survey, &variables, language);
    text + "EXECUTE.\n"
}

fn read(text: &mut String, file: &str, variables: &[Variable<'_>]) -> std::fmt::Result {
    writeln!(
        text,
        "GET DATA\n  /TYPE=TXT\n  /FILE={}\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED",
        quoted(file, usize::MAX)
    )?;
    writeln!(text, "  /DELIMITERS=\",\"\n  /QUALIFIER='\"'\n  /FIRSTCASE=2\n  /VARIABLES=")?;
    for (name, width) in HEAD.iter().zip(WIDTHS) {
        writeln!(text, "    {name} A{width}")?;
    }
    for variable in variables {
        let format = match variable.values {
            Values::Codes(_) | Values::Chosen => "F4.0".to_owned(),
            Values::Number => "F10.1".to_owned(),
            Values::Words => format!("A{WORDS}"),
        };
        writeln!(text, "    {} {format}", variable.name)?;
    }
    writeln!(text, "  .\n")
}

fn label(variable: &Variable<'_>, language: Language) -> String {
    let question = variable.question;
    let part = variable.part.map(|part| format!(" – {}", part.get(language))).unwrap_or_default();
    format!("{}. {}{part}", question.number, question.text.get(language))
}

fn values(text: &mut String, variable: &Variable<'_>, language: Language) -> std::fmt::Result {
    let Values::Codes(options) = variable.values else { return Ok(()) };
    write!(text, "VALUE LABELS {}", variable.name)?;
    for option in options {
        write!(text, "\n  {} {}", option.code, quoted(option.label.get(language), LONGEST_VALUE))?;
    }
    writeln!(text, ".")
}

/// The columns of a multiple choice as one set, so that they are counted together.
fn sets(text: &mut String, survey: &Survey, variables: &[Variable<'_>], language: Language) -> std::fmt::Result {
    let multiple = survey.questions().filter(|question| matches!(question.kind, Kind::Multiple { .. }));
    for question in multiple {
        let mine = variables.iter().filter(|one| one.question.id == question.id && one.values == Values::Chosen);
        let names: Vec<&str> = mine.map(|one| one.name.as_str()).collect();
        let label = quoted(question.text.get(language), LONGEST_LABEL);
        writeln!(
            text,
            "MRSETS /MDGROUP NAME=${} CATEGORYLABELS=VARLABELS LABEL={label}\n  VARIABLES={} VALUE=1.",
            question.id,
            names.join(" ")
        )?;
    }
    Ok(())
}

/// The words in quotes on one line, cut where the program would cut them.
fn quoted(words: &str, longest: usize) -> String {
    let line: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let short = &line[..line.floor_char_boundary(longest)];
    format!("'{}'", short.replace('\'', "''"))
}
