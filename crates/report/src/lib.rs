//! The printed report: one page that says it all, then every answer with its next rung.
//!
//! Three rooms, one after the other: [`content`] decides what is said, `layout` puts it on pages, `pdf` writes the file.
//! `html`, `docx`, `xlsx`, `csv` and `json` write the same content without pages.
//! [`chart`] holds the geometry that the screen shares. The only crate that knows printpdf and lopdf.
//!
//! It reads no clock and makes up no ids: date and id come in, and the same input gives the same bytes.

pub mod brand;
pub mod chart;
pub mod content;
pub mod review;

mod csv;
mod docx;
mod fonts;
mod html;
mod json;
mod layout;
mod office;
mod pdf;
mod xlsx;

pub mod reading;

mod options;
pub use options::{Edition, Format, Section, Sharing};

mod proof;
pub use proof::Proof;

mod cohort;
pub use cohort::{Chosen, CohortFormat, CohortReport, cohort};

mod tables;
pub use tables::{Published, TablesReport, tables};

mod paper;
pub use paper::{PaperForm, PaperSurvey, paper_form, paper_survey};

pub use csv::{SurveyLine, survey_table};

use std::collections::BTreeSet;

use brand::{Brand, Palette};
use jiff::civil::Date;
use readiness_assessment::advice::{Extremes, Gap};
use readiness_assessment::calendar::Day;
use readiness_assessment::cohort::{By, Peers};
use readiness_assessment::funding::{Advised, Computed, Project};
use readiness_assessment::group::{Agreement, Gaps};
use readiness_assessment::plan::Plan;
use readiness_assessment::progress::Comparison;
use readiness_assessment::{Answers, Assurance, Facts, Instrument, Language, Outcome, Text};

/// Everything a report is made from.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The questionnaire that was answered.
    pub instrument: &'a Instrument,
    /// Whose report it is.
    pub organisation: Organisation<'a>,
    /// The assessment's own name, for example "Spring check"; may be empty.
    pub label: &'a str,
    /// The day the assessment was begun.
    pub started: Date,
    /// What is known about the organisation.
    pub facts: &'a Facts,
    /// What was said, notes included.
    pub answers: &'a Answers,
    /// How the assessment came about; holds for every answer without a level of its own.
    pub assurance: Assurance,
    /// What the answers add up to.
    pub outcome: &'a Outcome,
    /// What to do next, first things first.
    pub gaps: &'a [Gap<'a>],
    /// What stands out.
    pub extremes: &'a Extremes,
    /// What similar companies of the library score; empty for one that came in a file.
    pub peers: &'a [PeerGroup],
    /// What has changed since the assessment before; none for the first, and for one that came in a file.
    pub since: Option<Since<'a>>,
    /// The people who answered; none where one did.
    pub people: Option<People<'a>>,
    /// What the funding catalogue says; without it the report does not speak of money.
    pub funding: Option<Funding<'a>>,
    /// The plan for today; without it the report has no roadmap.
    pub plan: Option<&'a Plan<'a>>,
    /// The language or languages.
    pub edition: Edition,
    /// The parts it has.
    pub sections: &'a BTreeSet<Section>,
    /// How much of what was said is in it.
    pub sharing: Sharing,
    /// The answers file that the report carries, as it is embedded.
    pub data: &'a [u8],
    /// The look of whoever hands it over.
    pub brand: Option<&'a Brand>,
    /// Today.
    pub printed_on: Date,
    /// The program's version.
    pub program_version: &'a str,
    /// The assessment's id.
    pub assessment_id: &'a str,
}

/// Companies of the library that are like the one the report is about, which is not among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerGroup {
    /// In what they are alike.
    pub by: By,
    /// The class they share with the company.
    pub class: Text,
    /// Their figures; none when they are fewer than five, or would tell of fewer.
    pub figures: Option<PeerFigures>,
}

/// What such companies score, and from when that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerFigures {
    /// How many, and the mean of their overall scores.
    pub peers: Peers,
    /// The days on which the first and the last of their assessments were begun; only the month is told.
    pub begun: (Date, Date),
}

/// What has changed since the assessment before.
#[derive(Debug, Clone, Copy)]
pub struct Since<'a> {
    /// Over what can be compared.
    pub comparison: &'a Comparison,
    /// The day the earlier one was begun.
    pub begun: Date,
    /// How many answers were taken over from it and not yet confirmed.
    pub as_before: u32,
}

/// Several people who answered for the company.
#[derive(Debug, Clone, Copy)]
pub struct People<'a> {
    /// How many lead it.
    pub leaders: usize,
    /// How many work in it.
    pub staff: usize,
    /// How far they agree on each question, disagreement first.
    pub questions: &'a [Agreement],
    /// How leaders and staff see it.
    pub gaps: &'a Gaps,
    /// What they agreed on.
    pub agreed: &'a [Agreed],
}

/// What several people agreed on. The rung is the assessment's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// The question's id.
    pub question: String,
    /// Why; empty where nothing was said, or where it is not to leave.
    pub rationale: String,
    /// Who saw it otherwise; likewise.
    pub dissent: String,
}

/// What the funding catalogue says to the company.
#[derive(Debug, Clone, Copy)]
pub struct Funding<'a> {
    /// Every scheme with its verdict, and what helps with the gaps.
    pub advised: &'a Advised<'a>,
    /// What the company plans to spend, and what schemes would pay of it.
    pub project: Option<(&'a Project, &'a Computed)>,
    /// Steps and documents that are done: the scheme's id, and the English words of the item.
    pub ticks: &'a [(String, String)],
    /// The day for which states and ages hold.
    pub today: Day,
}

/// An organisation's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Organisation<'a> {
    /// The name it goes by; may be empty.
    pub name: &'a str,
    /// Its name in the other language; may be empty.
    pub name_other: &'a str,
}

/// A finished report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a report could not be made. All of these are faults of the program, not of what was answered.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A bundled font could not be read.
    #[error("a bundled font is damaged: {0}")]
    Font(#[from] ttf_parser::FaceParsingError),
    /// A bundled font could not be reduced to the characters used.
    #[error("a bundled font could not be subset: {0}")]
    Subset(#[from] subsetter::Error),
    /// The PDF library had something to complain about.
    #[error("the PDF is not sound: {0}")]
    Unsound(String),
    /// The PDF library could not write the file.
    #[error("the PDF could not be written: {0}")]
    Write(#[from] lopdf::Error),
    /// The workbook could not be written.
    #[error("the workbook could not be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The Word file could not be written.
    #[error("the Word file could not be written: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// The table could not be written.
    #[error("the table could not be written: {0}")]
    Table(#[from] ::csv::Error),
    /// The finished file could not be put together.
    #[error("the PDF could not be written: {0}")]
    Output(#[from] std::io::Error),
}

/// Makes the report in one of its formats; all of them say the same, because they come from the same content.
///
/// # Errors
/// As [`pdf()`]; none of the other formats can fail for what was answered.
pub fn write(report: &Report<'_>, format: Format) -> Result<Vec<u8>, ReportError> {
    match format {
        Format::Pdf => Ok(pdf(report)?.bytes),
        Format::Html => Ok(html::write(report, &content::write(report))),
        Format::Csv => csv::write(report),
        Format::Json => Ok(json::write(report, &content::write(report))),
        Format::Docx => docx::write(report, &content::write(report)),
        Format::Xlsx => xlsx::write(report, &content::write(report)),
    }
}

/// Makes the report as a PDF.
///
/// # Errors
/// Only when a bundled font or the PDF library fails; no answer, name or note can make it fail.
pub fn pdf(report: &Report<'_>) -> Result<Pdf, ReportError> {
    let document = content::write(report);
    let (pages, tree) = layout::pages(&document)?;
    let language = document.languages.first().copied().unwrap_or(Language::English);
    let properties = pdf::Properties {
        subject: report.instrument.title.get(language),
        printed_on: report.printed_on,
        program_version: report.program_version,
        id: report.assessment_id,
        palette: Palette::of(report.brand),
        data: Some(report.data),
    };
    pdf::write(&document, (&pages, &tree), &properties)
}
