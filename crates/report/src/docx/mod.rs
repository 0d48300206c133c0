//! The report as a Word file: real headings, lists and tables, every run in its language, to be edited and passed on.
//!
//! The parts of the package are few and small, and no library writes the languages of runs and the heads of tables, so
//! the markup is our own; packing is the library's.

mod text;
use text::Text;

mod blocks;

mod tables;

mod parts;

use std::io::{Cursor, Write};

use readiness_assessment::Language;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::brand::Palette;
use crate::content::Document;
use crate::layout::style::Ink;
use crate::{Report, ReportError, office};

/// Writes the file. The same report gives the same bytes.
///
/// # Errors
/// None that an answer could cause; what the library reports is passed on.
pub(crate) fn write(report: &Report<'_>, document: &Document) -> Result<Vec<u8>, ReportError> {
    let document = &office::apart(document);
    let language = document.languages.first().copied().unwrap_or(Language::English);
    let mut text = Text::new(&document.languages, accent(report));
    for block in &document.blocks {
        text.block(block);
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed time: the package says nothing about when it was packed.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, part) in [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::relations()),
        ("docProps/core.xml", parts::properties(report, document)),
        ("word/document.xml", parts::document(&text.xml)),
        ("word/_rels/document.xml.rels", parts::document_relations(&text.links)),
        ("word/styles.xml", parts::styles(language, &text)),
        ("word/fontTable.xml", parts::fonts()),
        ("word/numbering.xml", parts::numbering(text.lists)),
        ("word/settings.xml", parts::settings(language)),
        ("word/footer1.xml", parts::footer(document)),
    ] {
        archive.start_file(name, options)?;
        archive.write_all(part.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The colour of headings and bars, the adviser's where there is one.
fn accent(report: &Report<'_>) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
    let byte = |part: f32| (part.clamp(0.0, 1.0) * 255.0).round() as u8;
    Palette::of(report.brand).rgb(Ink::Accent).into_iter().map(|part| format!("{:02X}", byte(part))).collect()
}
