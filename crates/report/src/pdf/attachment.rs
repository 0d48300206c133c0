use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};

use super::finish::utf16;

/// The name under which every report carries its answers.
pub(crate) const NAME: &str = "assessment.readiness.json";

/// Attaches the answers file; `described` says what it is in the document's language, `date` when it was written (PDF's
/// notation). Returns the file's specification.
pub(super) fn attach(file: &mut File, data: &[u8], described: &str, date: &str) -> ObjectId {
    let size = i64::try_from(data.len()).unwrap_or(i64::MAX);
    let kind = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => "application/json",
        "Params" => dictionary! { "Size" => size, "ModDate" => Object::string_literal(date) },
    };
    let stream = file.add_object(Stream::new(kind, data.to_vec()));
    file.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(NAME),
        "UF" => utf16(NAME),
        "EF" => dictionary! { "F" => stream, "UF" => stream },
        "AFRelationship" => "Data",
        "Desc" => utf16(described),
    })
}

/// Names the attached file in the catalogue, where viewers and programs look for it.
pub(super) fn list(catalogue: &mut Dictionary, attached: ObjectId) {
    let names = vec![Object::string_literal(NAME), attached.into()];
    catalogue.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    catalogue.set("AF", vec![attached.into()]);
}
