use jiff::civil::Date;
use lopdf::{Dictionary, Document as File, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::outline;
use crate::content::Document;
use crate::fonts::Subset;
use crate::layout::Page;
use crate::{Report, ReportError};

/// Adds what printpdf cannot say, and takes out what it should not.
pub(super) fn finish(
    mut file: File,
    document: &Document,
    pages: &[Page],
    subsets: &[Subset],
    report: &Report<'_>,
) -> Result<Vec<u8>, ReportError> {
    file.version = "1.7".into();
    map_codes(&mut file, subsets);
    describe(&mut file, document, report)?;
    catalogue(&mut file, document, pages)?;
    identify(&mut file, report, pages);
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Tells each font which glyph a code stands for (see `fonts::Codes`).
fn map_codes(file: &mut File, subsets: &[Subset]) {
    for subset in subsets {
        let map = file.add_object(Stream::new(Dictionary::new(), subset.glyph_of_code.clone()));
        let fonts = file.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
        for font in fonts.filter(|font| names(font, &subset.name)) {
            if let Ok(descendants) = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut) {
                for descendant in descendants.iter_mut().filter_map(|font| font.as_dict_mut().ok()) {
                    descendant.set("CIDToGIDMap", map);
                }
            }
        }
    }
}

fn names(font: &Dictionary, name: &str) -> bool {
    font.get(b"BaseFont").and_then(Object::as_name).is_ok_and(|base| base == name.as_bytes())
}

/// The document's own data: title, subject, dates. The dates are days, so the hour is midnight in Hong Kong.
fn describe(file: &mut File, document: &Document, report: &Report<'_>) -> Result<(), ReportError> {
    let subject = document.languages.first().map_or("", |language| report.instrument.title.get(*language));
    let printed = stamp(report.printed_on);
    let info = dictionary! {
        "Title" => utf16(&title(document)),
        "Author" => utf16(&document.organisation),
        "Subject" => utf16(subject),
        "Creator" => utf16(&format!("AI Readiness HK {}", report.program_version)),
        "Producer" => utf16("printpdf, lopdf"),
        "CreationDate" => Object::string_literal(printed.clone()),
        "ModDate" => Object::string_literal(printed),
    };
    let id = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.objects.insert(id, Object::Dictionary(info));
    Ok(())
}

/// Language, title in the window, outline.
fn catalogue(file: &mut File, document: &Document, pages: &[Page]) -> Result<(), ReportError> {
    let outline = outline::outline(file, pages);
    let language = document.languages.first().map_or("en", |language| language.tag());
    let root = file.trailer.get(b"Root").and_then(Object::as_reference)?;
    let catalogue = file.get_object_mut(root).and_then(Object::as_dict_mut)?;
    catalogue.set("Lang", Object::string_literal(language));
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.remove(b"PageLayout");
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
        catalogue.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    Ok(())
}

/// A file id that follows from what is in the file, instead of printpdf's random one.
fn identify(file: &mut File, report: &Report<'_>, pages: &[Page]) {
    let mut hash = Sha256::new();
    hash.update(report.assessment_id);
    hash.update(stamp(report.printed_on));
    hash.update(pages.len().to_be_bytes());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
}

/// The title shown by viewers: what it is and whose.
fn title(document: &Document) -> String {
    let title = document.title.joined(" · ");
    if document.organisation.is_empty() { title } else { format!("{} – {title}", document.organisation) }
}

fn stamp(day: Date) -> String {
    format!("D:{:04}{:02}{:02}000000+08'00'", day.year(), day.month(), day.day())
}

/// UTF-16 with its mark, which every viewer reads.
pub(super) fn utf16(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
