use readiness_assessment::Language;
use readiness_assessment::survey::codebook::Cell;
use readiness_assessment::survey::{Replies, Survey};

use super::{BOM, harmless};
use crate::ReportError;

/// One company's answers to a survey.
#[derive(Debug, Clone, Copy)]
pub struct SurveyLine<'a> {
    /// Id of the answers.
    pub id: &'a str,
    /// Whose they are, may be empty.
    pub organisation: &'a str,
    /// When they were begun, RFC 3339.
    pub started: &'a str,
    /// The respondent's language.
    pub language: Language,
    /// What was said; only what counts is written.
    pub replies: &'a Replies,
}

/// The columns in front of those of the questions.
const HEAD: [&str; 4] = ["id", "organisation", "started", "language"];

/// Writes the answers as a table with a line for each company and the study's own codes (`docs/formats/answers.md`).
///
/// # Errors
/// What the library reports is passed on.
pub fn survey_table(survey: &Survey, lines: &[SurveyLine<'_>], with_contact: bool) -> Result<Vec<u8>, ReportError> {
    let variables = survey.variables(with_contact);
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(BOM.to_vec());
    let names = variables.iter().map(|variable| variable.name.as_str());
    table.write_record(HEAD.into_iter().chain(names))?;
    for line in lines {
        let head = [line.id, line.organisation, line.started, line.language.tag()].map(harmless);
        let cells = survey.cells(&variables, line.replies).into_iter().map(shown);
        table.write_record(head.into_iter().chain(cells))?;
    }
    table.into_inner().map_err(|error| ReportError::Output(error.into_error()))
}

/// Figures are written as they are, words made harmless.
fn shown(cell: Cell) -> String {
    match cell {
        Cell::Text(words) => harmless(&words),
        figure => figure.to_string(),
    }
}
