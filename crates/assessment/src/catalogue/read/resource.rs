use crate::source::{Problems, Table};

use super::super::{Audience, Force, Part, Resource, ResourceKind, Route, Tongue};
use super::entry;
use super::values::{strings, texts, word, words};

const PARTS: [Part; 4] = [Part::Names, Part::Body, Part::Status, Part::Fee];

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Resource> {
    let entry = entry::read(&mut table, &PARTS, problems);
    let kind = word(&mut table, "kind", &ResourceKind::CODES, problems);
    let level = table.required("level", "1–4", problems).and_then(|item| item.whole(1, 4, problems));
    let audience = words(&mut table, "audience", &Audience::CODES, problems);
    let languages = words(&mut table, "languages", &Tongue::CODES, problems);
    let dimensions = strings(&mut table, "dimensions", problems);
    let duration = table.optional_both("duration", problems);
    let fee_hkd = table.optional("fee_hkd").and_then(|item| item.whole(0, 10_000_000, problems));
    let fee = table.optional_both("fee", problems);
    let subsidy = words(&mut table, "subsidy", &Route::CODES, problems);
    let force = table.optional("force").and_then(|item| item.one_of(&Force::CODES, problems));
    let asks = texts(&mut table, "ask", problems);
    table.finish(problems);
    Some(Resource {
        entry: entry?,
        kind: kind?,
        level: level?,
        audience,
        languages,
        dimensions,
        duration,
        fee_hkd,
        fee,
        subsidy,
        force,
        asks,
    })
}
