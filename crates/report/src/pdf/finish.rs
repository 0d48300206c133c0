use jiff::civil::Date;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as File, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use readiness_assessment::Language;
use readiness_locale::Translator;
use sha2::{Digest, Sha256};

use super::marks::Marks;
use super::metadata::{self, Metadata};
use super::{Parts, Properties, attachment, outline, structure};
use crate::ReportError;
use crate::content::Document;
use crate::fonts::Subset;
use crate::layout::Page;

/// How hard streams are packed, 0 to 9.
const LEVEL: u32 = 6;

/// Adds what printpdf cannot say, and takes out what it should not.
pub(super) fn finish(
    mut file: File,
    document: &Document,
    parts: &Parts<'_>,
    marks: Marks,
    properties: &Properties<'_>,
) -> Result<Vec<u8>, ReportError> {
    file.version = "1.7".into();
    map_codes(&mut file, &parts.subsets);
    let language = document.languages.first().copied().unwrap_or(Language::English);
    let metadata = describe(&mut file, document, properties, language)?;
    let structure = structure::structure(&mut file, parts.tree, marks, language);
    let described = Translator::new(language).report_attached();
    let printed = stamp(properties.printed_on);
    let attached = properties.data.map(|data| attachment::attach(&mut file, data, &described, &printed));
    let outline = outline::outline(&mut file, parts.pages);
    let catalogue = catalogue(&mut file)?;
    catalogue.set("Lang", Object::string_literal(language.tag()));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("StructTreeRoot", structure);
    catalogue.set("Metadata", metadata);
    if let Some(attached) = attached {
        attachment::list(catalogue, attached);
    }
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
        catalogue.set("PageMode", "UseOutlines");
    }
    for stream in file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()) {
        deflate(stream)?;
    }
    // What is packed already is quicker to hash.
    identify(&mut file, properties, parts.pages);
    save(file)
}

/// Small objects are packed together, which makes the file a third smaller.
fn save(mut file: File) -> Result<Vec<u8>, ReportError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(usize::MAX)
        .compression_level(LEVEL)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// Packs a stream. lopdf would do it at the highest level, which takes three times as long for one part in a hundred.
fn deflate(stream: &mut Stream) -> Result<(), ReportError> {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(());
    }
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    packer.write_all(&stream.content)?;
    stream.set_content(packer.finish()?);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
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

/// The document's own data: title, subject, dates; once in PDF's notation and once as XMP. The dates are days, so the hour
/// is midnight in Hong Kong.
fn describe(
    file: &mut File,
    document: &Document,
    properties: &Properties<'_>,
    language: Language,
) -> Result<ObjectId, ReportError> {
    let title = title(document);
    let creator = format!("AI Readiness HK {}", properties.program_version);
    let metadata = Metadata {
        title: &title,
        language: language.tag(),
        author: &document.organisation,
        subject: properties.subject,
        creator: &creator,
        producer: "printpdf, lopdf",
        date: &format!("{}T00:00:00+08:00", properties.printed_on),
    };
    let printed = stamp(properties.printed_on);
    let info = dictionary! {
        "Title" => utf16(metadata.title),
        "Author" => utf16(metadata.author),
        "Subject" => utf16(metadata.subject),
        "Creator" => utf16(metadata.creator),
        "Producer" => utf16(metadata.producer),
        "CreationDate" => Object::string_literal(printed.clone()),
        "ModDate" => Object::string_literal(printed),
    };
    let id = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.objects.insert(id, Object::Dictionary(info));
    Ok(metadata::xmp(file, &metadata))
}

/// The catalogue, with the title in the window and without printpdf's page layout.
fn catalogue(file: &mut File) -> Result<&mut Dictionary, ReportError> {
    let root = file.trailer.get(b"Root").and_then(Object::as_reference)?;
    let catalogue = file.get_object_mut(root).and_then(Object::as_dict_mut)?;
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.remove(b"PageLayout");
    Ok(catalogue)
}

/// A file id that follows from what is in the file, instead of printpdf's random one.
fn identify(file: &mut File, properties: &Properties<'_>, pages: &[Page]) {
    let mut hash = Sha256::new();
    hash.update(properties.id);
    hash.update(stamp(properties.printed_on));
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
