//! What a report of tables says: every question of a survey counted, and published figures beside it.

mod figures;
mod groups;
mod question;

use readiness_assessment::cohort::{Exact, tenths};
use readiness_assessment::survey::tabulate::{By, percent};
use readiness_locale::Translator;

use super::voices::{self, Voices, own};
use super::{Block, ColumnKind, Document, Masthead, Said};
use crate::TablesReport;

/// The head of a column in the program's words, and what stands in it.
type Heading = (fn(&Translator) -> String, ColumnKind);

/// Says everything there is to say.
pub(crate) fn write(report: &TablesReport<'_>) -> Document {
    let writer = Writer { report, voices: Voices::new(report.edition) };
    let mut blocks = vec![Block::Masthead(writer.masthead())];
    blocks.push(writer.paragraph(Translator::tabulated_lead));
    blocks.extend(report.published.map(|_| writer.paragraph(Translator::tabulated_context)));
    writer.sections(&mut blocks);
    writer.cannot(&mut blocks);
    writer.method(&mut blocks);
    let day = |voice: &Translator| voice.report_printed_on(&voices::date(voice, report.printed_on));
    Document {
        languages: report.edition.languages().to_vec(),
        title: writer.voices.say(Translator::tabulated_title),
        organisation: String::new(),
        printed_on: writer.voices.say(day),
        footer: Said::default(),
        blocks,
    }
}

/// Writes the blocks of one report. Each file of this folder adds one part.
struct Writer<'r> {
    report: &'r TablesReport<'r>,
    voices: Voices,
}

/// What a figure comes to when it is shown: whole, or with one decimal.
fn shown(figure: &Exact) -> String {
    if figure.is_integer() { figure.to_integer().to_string() } else { tenths(figure).to_string() }
}

/// A share as it is shown.
fn share(share: &Exact) -> String {
    format!("{}%", percent(share))
}

/// By what the companies are grouped.
fn by_words(voice: &Translator, by: By) -> String {
    match by {
        By::Industry => voice.cohort_by_industry(),
        By::Size => voice.cohort_by_size(),
    }
}

impl Writer<'_> {
    fn paragraph(&self, words: impl Fn(&Translator) -> String) -> Block {
        Block::Paragraph(self.voices.say(words))
    }

    fn masthead(&self) -> Masthead {
        let n = u32::try_from(self.report.tables.n).unwrap_or(u32::MAX);
        let mut names = self.voices.say(|voice| voice.cohort_n(n)).0.into_iter().map(|spoken| spoken.text);
        let survey = self.report.survey;
        let questionnaire = self.voices.say(|voice| format!("{} {}", own(voice, &survey.title), survey.version));
        let mut facts = vec![(self.voices.say(Translator::cohort_report_questionnaire), questionnaire)];
        facts.extend(
            self.report.months.map(|months| (self.voices.say(Translator::tabulated_when), self.period(months))),
        );
        if let Some(by) = self.report.tables.by {
            facts.push((self.voices.say(Translator::tabulated_grouped), self.voices.say(|voice| by_words(voice, by))));
        }
        if let Some(published) = self.report.published {
            let study = self.voices.text(&published.benchmark.title);
            facts.push((self.voices.say(Translator::tabulated_compared), study));
        }
        Masthead {
            title: self.voices.say(Translator::tabulated_title),
            name: names.next().unwrap_or_default(),
            other: names.next(),
            facts,
            emblem: None,
            cover_line: None,
        }
    }

    fn period(&self, (first, last): (jiff::civil::Date, jiff::civil::Date)) -> Said {
        self.voices.say(|voice| {
            let [first, last] = [first, last].map(|date| readiness_locale::format::month(voice, date));
            if first == last { first } else { voice.cohort_report_period(&first, &last) }
        })
    }

    fn sections(&self, blocks: &mut Vec<Block>) {
        let mut tables = self.report.tables.questions.iter();
        for section in &self.report.survey.sections {
            blocks.push(Block::Section(self.voices.text(&section.title)));
            for table in tables.by_ref().take(section.questions.len()) {
                self.question(table, blocks);
            }
        }
    }

    /// How it was counted, what is not shown and why.
    fn method(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::tabulated_how)));
        let sentences = [
            Translator::tabulated_how_who,
            Translator::tabulated_how_middle,
            Translator::tabulated_how_few,
            Translator::tabulated_words,
            Translator::tabulated_how_sample,
            Translator::cohort_twice,
        ];
        blocks.extend(sentences.map(|sentence| self.paragraph(sentence)));
        blocks.push(Block::Section(self.voices.say(Translator::report_about)));
        blocks.push(Block::Paragraph(self.voices.text(&self.report.survey.source)));
    }
}
