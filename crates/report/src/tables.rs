use jiff::civil::Date;
use readiness_assessment::Language;
use readiness_assessment::benchmark::{Benchmark, Surveyed};
use readiness_assessment::survey::Survey;
use readiness_assessment::survey::tabulate::{Own, Tables};

use crate::brand::Palette;
use crate::content::{self, Document};
use crate::{CohortFormat, Edition, ReportError, csv, html, layout, pdf, xlsx};

/// Everything a report of tables is made from. It has no place for a name or a reply of a single company.
#[derive(Debug, Clone, Copy)]
pub struct TablesReport<'a> {
    /// The survey.
    pub survey: &'a Survey,
    /// What was said, counted.
    pub tables: &'a Tables<'a>,
    /// Published figures to set beside it.
    pub published: Option<Published<'a>>,
    /// The month in which the first and the last of the surveys was begun, where that is known; the day does not count.
    pub months: Option<(Date, Date)>,
    /// The language or languages.
    pub edition: Edition,
    /// Today.
    pub printed_on: Date,
    /// The program's version.
    pub program_version: &'a str,
}

/// What a study published about the survey, and the same figures over one's own companies.
#[derive(Debug, Clone, Copy)]
pub struct Published<'a> {
    /// The study.
    pub benchmark: &'a Benchmark,
    /// What it says about this survey.
    pub surveyed: &'a Surveyed,
    /// For each of its figures one's own; none where there is none or it may not be told.
    pub own: &'a [Option<Own>],
}

/// Makes the report in one of its formats; all of them say the same.
///
/// # Errors
/// Only when a bundled font or a writing library fails.
pub fn tables(report: &TablesReport<'_>, format: CohortFormat) -> Result<Vec<u8>, ReportError> {
    let made = xlsx::Made { printed_on: report.printed_on, program_version: report.program_version };
    match format {
        CohortFormat::Pdf => pages(report, &content::tables::write(report)),
        CohortFormat::Xlsx => xlsx::write_document(&content::tables::write(report), &made),
        CohortFormat::Html => Ok(html::write_document(&content::tables::write(report), report.program_version)),
        CohortFormat::Csv => csv::tables(report),
    }
}

fn pages(report: &TablesReport<'_>, document: &Document) -> Result<Vec<u8>, ReportError> {
    let (pages, tree) = layout::pages(document)?;
    let language = document.languages.first().copied().unwrap_or(Language::English);
    let properties = pdf::Properties {
        subject: report.survey.title.get(language),
        printed_on: report.printed_on,
        program_version: report.program_version,
        id: "tables",
        palette: Palette::default(),
        data: None,
    };
    Ok(pdf::write(document, (&pages, &tree), &properties)?.bytes)
}
