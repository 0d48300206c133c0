use jiff::civil::Date;
use readiness_assessment::{Form, Instrument};

use crate::brand::Palette;
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
    let sheets = content::paper::write(paper);
    let (pages, tree) = layout::paper::pages(&sheets)?;
    let (subject, id) = (sheets.identity.joined(" "), format!("{}/{}", paper.instrument.id, paper.instrument.version));
    let properties = pdf::Properties {
        subject: &subject,
        printed_on: paper.printed_on,
        program_version: paper.program_version,
        id: &id,
        palette: Palette::default(),
        data: None,
    };
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
