use jiff::civil::Date;
use readiness_assessment::cohort::{Count, Published, Told, Way};
use readiness_assessment::{Band, Instrument, Language, Text};

use crate::brand::Palette;
use crate::content::{self, Document};
use crate::{Edition, ReportError, csv, html, layout, pdf, xlsx};

/// Everything a report about many companies is made from. It has no place for a name, an id or an answer of a single one.
#[derive(Debug, Clone, Copy)]
pub struct CohortReport<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// By what the companies were chosen; empty means all of them.
    pub chosen: &'a [Chosen],
    /// What may be told.
    pub published: &'a Published,
    /// What may be told of each question, in the questionnaire's order.
    pub questions: &'a [Told],
    /// The ways the companies are grouped, as in [`Published::breakdowns`].
    pub ways: &'a [Way],
    /// How many of those chosen could not be counted, as far as it may be told.
    pub left_out: Option<Count>,
    /// The month in which the first and the last assessment was begun; the day does not count.
    pub months: (Date, Date),
    /// The language or languages.
    pub edition: Edition,
    /// Today.
    pub printed_on: Date,
    /// The program's version.
    pub program_version: &'a str,
}

/// A condition by which companies were chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// They have this tag.
    Tag(String),
    /// They are in one of these industries, of one of these sizes, or answered this form.
    Words(Vec<Text>),
    /// Their band is one of these.
    Bands(Vec<Band>),
    /// Begun on this day or later.
    From(Date),
    /// Begun on this day or earlier.
    Until(Date),
    /// Something else, such as a search, which might name a company and is therefore not printed.
    Other,
}

/// A file format in which a cohort can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CohortFormat {
    /// For handing over and printing.
    Pdf,
    /// For a spreadsheet program.
    Xlsx,
    /// One file for a browser.
    Html,
    /// One table of all figures.
    Csv,
}

impl CohortFormat {
    /// Every format with the ending of its files, without the dot.
    pub const ENDINGS: [(&'static str, Self); 4] =
        [("pdf", Self::Pdf), ("xlsx", Self::Xlsx), ("html", Self::Html), ("csv", Self::Csv)];

    /// The format whose files end in this, whatever the case.
    pub fn from_ending(ending: &str) -> Option<Self> {
        Self::ENDINGS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, format)| *format)
    }

    /// The ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        Self::ENDINGS.iter().find(|(_, format)| *format == self).map_or("", |(ending, _)| ending)
    }
}

/// Makes the report in one of its formats; all of them say the same.
///
/// # Errors
/// Only when a bundled font or a writing library fails.
pub fn cohort(report: &CohortReport<'_>, format: CohortFormat) -> Result<Vec<u8>, ReportError> {
    let document = content::cohort::write(report);
    let made = xlsx::Made { printed_on: report.printed_on, program_version: report.program_version };
    match format {
        CohortFormat::Pdf => cohort_pdf(report, &document),
        CohortFormat::Xlsx => xlsx::write_document(&document, &made),
        CohortFormat::Html => Ok(html::write_document(&document, report.program_version)),
        CohortFormat::Csv => csv::cohort(report),
    }
}

fn cohort_pdf(report: &CohortReport<'_>, document: &Document) -> Result<Vec<u8>, ReportError> {
    let (pages, tree) = layout::pages(document)?;
    let language = document.languages.first().copied().unwrap_or(Language::English);
    let properties = pdf::Properties {
        subject: report.instrument.title.get(language),
        printed_on: report.printed_on,
        program_version: report.program_version,
        id: "cohort",
        palette: Palette::default(),
        data: None,
    };
    Ok(pdf::write(document, (&pages, &tree), &properties)?.bytes)
}
