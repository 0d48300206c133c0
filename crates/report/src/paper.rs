use jiff::civil::Date;
use readiness_assessment::survey::Survey;
use readiness_assessment::{Form, Instrument};

use crate::brand::Palette;
use crate::content::paper::Sheets;
use crate::content::{self, Document};
use crate::{Edition, Pdf, ReportError, layout, pdf};

/// Everything a paper form is made from.
#[derive(Debug, Clone, Copy)]
pub struct PaperForm<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// Which of its questions are asked.
    pub form: Form,
    /// The language or languages.
    pub edition: Edition,
    /// Today.
    pub printed_on: Date,
    /// The program's version.
    pub program_version: &'a str,
}

/// Makes the form.
///
/// # Errors
/// Only when a bundled font or the PDF library fails.
pub fn paper_form(paper: &PaperForm<'_>) -> Result<Pdf, ReportError> {
    let id = format!("{}/{}", paper.instrument.id, paper.instrument.version);
    printed(content::paper::write(paper), &id, paper.printed_on, paper.program_version)
}

/// Everything the paper form of a survey is made from.
#[derive(Debug, Clone, Copy)]
pub struct PaperSurvey<'a> {
    /// The survey.
    pub survey: &'a Survey,
    /// The language or languages.
    pub edition: Edition,
    /// Today.
    pub printed_on: Date,
    /// The program's version.
    pub program_version: &'a str,
}

/// Makes the paper form of a survey.
///
/// # Errors
/// Only when a bundled font or the PDF library fails.
pub fn paper_survey(paper: &PaperSurvey<'_>) -> Result<Pdf, ReportError> {
    let id = format!("{}/{}", paper.survey.id, paper.survey.version);
    printed(content::paper::write_survey(paper), &id, paper.printed_on, paper.program_version)
}

fn printed(sheets: Sheets, id: &str, printed_on: Date, program_version: &str) -> Result<Pdf, ReportError> {
    let (pages, tree) = layout::paper::pages(&sheets)?;
    let subject = sheets.identity.joined(" ");
    let properties =
        pdf::Properties { subject: &subject, printed_on, program_version, id, palette: Palette::default(), data: None };
    let document = Document {
        languages: sheets.languages,
        title: sheets.title,
        organisation: String::new(),
        printed_on: content::Said::default(),
        footer: content::Said::default(),
        blocks: Vec::new(),
    };
    pdf::write(&document, (&pages, &tree), &properties)
}
