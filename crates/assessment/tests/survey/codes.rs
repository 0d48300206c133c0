//! The columns handed on for counting elsewhere.

use std::collections::BTreeSet;

use readiness_assessment::Language;
use readiness_assessment::survey::codebook::{Cell, Measure, Words, spss};
use readiness_assessment::survey::{Contact, Replies, Reply, Survey, Value};

use crate::files::{Files, PROVIDER, USER};
use crate::scenario::{counts, many, one, rows, shares};

const WORDS: Words<'_> = Words {
    not_chosen: "Not chosen",
    chosen: "Chosen",
    own_words: "in the respondent's words",
    name: "Name",
    telephone: "Telephone",
    email: "E-mail",
};

fn survey(id: &str) -> Survey {
    Files::shipped(id).parse().unwrap()
}

fn replies(said: Vec<(&str, Value)>) -> Replies {
    said.into_iter().map(|(id, value)| (id.to_owned(), Reply { value, other: Default::default() })).collect()
}

/// The cells that are not empty, as `name=value`.
fn row(survey: &Survey, replies: &Replies, with_contact: bool) -> Vec<String> {
    let variables = survey.variables(with_contact);
    let cells = survey.cells(&variables, replies);
    assert_eq!(cells.len(), variables.len());
    let filled = variables.iter().zip(cells).filter(|(_, cell)| *cell != Cell::Empty);
    filled.map(|(variable, cell)| format!("{}={cell}", variable.name)).collect()
}

#[test]
fn columns_carry_the_numbers_and_codes_of_the_study() {
    let survey = survey(USER);
    let names: Vec<String> = survey.variables(false).into_iter().map(|variable| variable.name).collect();
    let first = ["Q33", "Q33_20_text", "Q34", "Q35_1", "Q35_2", "Q35_3", "Q35_4", "Q35_5", "Q35_6", "Q35_7"];
    assert_eq!(names[..10], first);
    assert_eq!(names[12..19], ["Q35_10", "Q35_10_text", "Q35_11", "Q36", "Q37_1", "Q37_2", "Q37_3"]);
    assert!(!names.iter().any(|name| name.starts_with("Q49")), "personal data are asked for by name");
    let with: Vec<String> = survey.variables(true).into_iter().map(|variable| variable.name).collect();
    assert_eq!(with[names.len()..], ["Q49_name", "Q49_telephone", "Q49_email"]);
}

#[test]
fn every_name_and_label_is_one_that_spss_takes() {
    for id in [USER, PROVIDER] {
        let survey = survey(id);
        let variables = survey.variables(true);
        let names: BTreeSet<&str> = variables.iter().map(|variable| variable.name.as_str()).collect();
        assert_eq!(names.len(), variables.len(), "no name twice");
        for variable in &variables {
            assert!(variable.name.len() <= 64, "{}", variable.name);
            assert!(variable.name.chars().all(|each| each.is_ascii_alphanumeric() || each == '_'), "{}", variable.name);
            for language in Language::ALL {
                let label = variable.label(language, &WORDS);
                assert!(label.len() <= 256, "{}: {label}", variable.name);
                for (_, value) in variable.values(language, &WORDS) {
                    assert!(value.len() <= 120, "{}: {value}", variable.name);
                }
            }
        }
    }
}

#[test]
fn only_what_was_asked_and_answered_is_in_the_row() {
    let said = vec![
        ("q35", many([1, 10])),
        ("q36", one(11)),
        ("q37", rows([("1", 2), ("4", 3)])),
        ("q38", many([1])),
        ("q44", many([1])),
    ];
    let found = row(&survey(USER), &replies(said), false);
    let chosen: Vec<String> =
        (1..=11).map(|code| format!("Q35_{code}={}", u8::from([1, 10].contains(&code)))).collect();
    let expected = [chosen, vec!["Q36=11".to_owned(), "Q37_1=2".to_owned()]].concat();
    assert_eq!(found, expected, "row 4 was not chosen, so question 38 is not asked, nor is question 44");
}

#[test]
fn suppliers_have_counts_shares_numbers_and_words() {
    let survey = survey(PROVIDER);
    let mut said = replies(vec![
        ("q6", counts([(1, 3), (6, 40)])),
        ("q14", rows([("a", 1), ("b", 9)])),
        ("q15a", shares([("hk", 60), ("cn", 40), ("os", 0)])),
        ("q15b", shares([("hk", 100), ("cn", 0), ("os", 0)])),
        ("q29", Value::Text("Peak Vision".to_owned())),
        ("q30", Value::Number(0.5)),
        ("q32", Value::Contact(Contact { email: "a@b.hk".to_owned(), ..Contact::default() })),
    ]);
    said.get_mut("q6").unwrap().other.insert(6, "TPU".to_owned());
    let expected = [
        "Q6_1=3",
        "Q6_2=0",
        "Q6_3=0",
        "Q6_4=0",
        "Q6_5=0",
        "Q6_6=40",
        "Q6_6_text=TPU",
        "Q6_7=0",
        "Q6_8=0",
        "Q14_a=1",
        "Q14_b=9",
        "Q15a_hk=60",
        "Q15a_cn=40",
        "Q15a_os=0",
        "Q29=Peak Vision",
        "Q30=0.5",
    ];
    assert_eq!(row(&survey, &said, false), expected, "question 15b is not asked");
    assert_eq!(row(&survey, &said, true).last().unwrap(), "Q32_email=a@b.hk");
}

#[test]
fn who_does_not_know_has_not_said_no() {
    let survey = survey(PROVIDER);
    let unknown = replies(vec![("q6", counts([(7, 1)]))]);
    assert_eq!(row(&survey, &unknown, false), ["Q6_7=1", "Q6_8=0"]);
    let none = replies(vec![("q6", counts([(8, 1)]))]);
    assert_eq!(row(&survey, &none, false), ["Q6_7=0", "Q6_8=1"]);
}

#[test]
fn values_that_mean_not_known_are_marked_and_measures_fit() {
    let survey = survey(PROVIDER);
    let variables = survey.variables(false);
    let of = |name: &str| variables.iter().find(|variable| variable.name == name).unwrap();
    let missing: Vec<(&str, Vec<u32>)> = variables
        .iter()
        .filter(|variable| !variable.missing().is_empty())
        .map(|variable| (variable.name.as_str(), variable.missing()))
        .collect();
    assert_eq!(missing, [("Q7", vec![9]), ("Q22", vec![11])]);
    let measures = ["Q4", "Q6_1", "Q6_7", "Q6_6_text", "Q14_a", "Q15a_hk", "Q29", "Q30"].map(|name| of(name).measure());
    let expected = [
        Measure::Code,
        Measure::Number,
        Measure::Chosen,
        Measure::Text,
        Measure::Code,
        Measure::Number,
        Measure::Text,
        Measure::Number,
    ];
    assert_eq!(measures, expected);
}

#[test]
fn the_syntax_says_every_label_and_quotes_it() {
    let survey = survey(PROVIDER);
    let text = spss(&survey.variables(false), Language::English, &WORDS);
    let commands: Vec<&str> = text.split("\n\n").collect();
    assert_eq!(commands.len(), 5);
    assert_eq!(commands[0], "* Encoding: UTF-8.");
    assert!(commands[1].starts_with("VARIABLE LABELS\n Q1_1 'Which AI technology"), "{}", commands[1]);
    assert!(commands[1].contains("\n /Q29 'What is your company''s name?'\n"), "{}", commands[1]);
    assert!(commands[2].contains("\n /Q4\n  1 'Yes'\n  2 'No'\n  3 'Not applicable'\n"), "{}", commands[2]);
    assert!(commands[2].contains("\n /Q5_1\n  0 'Not chosen'\n  1 'Chosen'\n"), "{}", commands[2]);
    assert_eq!(commands[3], "MISSING VALUES\n Q7 (9)\n /Q22 (11).");
    assert!(commands[4].ends_with("/Q30 (SCALE)\n /Q31 (NOMINAL).\n"), "{}", commands[4]);
    for command in &commands[1..] {
        assert_eq!(command.matches('\'').count() % 2, 0, "{command}");
        assert!(command.trim_end().ends_with('.'), "{command}");
    }
}
