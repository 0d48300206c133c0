//! An answer as JSON and back, in one form: the library keeps it so, and answers files carry it so.

use std::collections::{BTreeMap, BTreeSet};

use readiness_assessment::source::{Item, Node, Problems};
use readiness_assessment::survey::{Contact, Kind, Reply, Value};
use serde_json::{Map, Value as Json, json};

/// The parts of contact data, in the order written.
pub(crate) const CONTACT: [&str; 3] = ["name", "telephone", "email"];

/// An answer as a document holds it.
pub(crate) fn written(value: &Value) -> Json {
    match value {
        Value::Single(code) => json!(code),
        Value::Multiple(codes) => json!(codes),
        Value::Grid(rows) | Value::Shares(rows) => json!(rows),
        Value::Counts(counts) => json!(counts),
        // Whole numbers are written without a decimal point; the cast loses nothing within this range.
        Value::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number) => {
            json!(*number as u32)
        }
        Value::Number(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Contact(contact) => {
            let parts = CONTACT.into_iter().zip([&contact.name, &contact.telephone, &contact.email]);
            let said = parts.filter(|(_, text)| !text.is_empty());
            Json::Object(said.map(|(part, text)| (part.to_owned(), json!(text))).collect())
        }
    }
}

/// The respondent's own words as a document holds them; none when there are none.
pub(crate) fn written_other(other: &BTreeMap<u32, String>) -> Option<Json> {
    let words: Map<String, Json> = other.iter().map(|(code, words)| (code.to_string(), json!(words))).collect();
    (!words.is_empty()).then_some(Json::Object(words))
}

/// Reads what was said to a question of this kind: `value` and, where there are any, `other` words. Only the form is looked at;
/// whether the question has these codes and rows is for [`readiness_assessment::survey::Survey::check_reply`].
pub(crate) fn reply(kind: &Kind, item: Item<'_>, problems: &mut Problems) -> Option<Reply> {
    let mut table = item.table(problems)?;
    let value = table.required("value", shape(kind), problems).and_then(|item| read(kind, item, problems));
    let other = table.optional("other").map(|item| other(item, problems)).unwrap_or_default();
    table.finish(problems);
    Some(Reply { value: value?, other })
}

/// Reads an answer to a question of this kind.
pub(crate) fn read(kind: &Kind, item: Item<'_>, problems: &mut Problems) -> Option<Value> {
    match kind {
        Kind::Single(_) => number(item, shape(kind), problems).map(Value::Single),
        Kind::Multiple { .. } => codes(item, problems).map(Value::Multiple),
        Kind::Grid { .. } => rows(item, problems).map(Value::Grid),
        Kind::Shares(_) => rows(item, problems).map(Value::Shares),
        Kind::Counts(_) => {
            coded(item, |item, problems| number(item, "0, 1, 2, …", problems), problems).map(Value::Counts)
        }
        Kind::Number { .. } => decimal(item, problems).map(Value::Number),
        Kind::Text => item.words(problems).map(|text| Value::Text(text.trim().to_owned())),
        Kind::Contact => contact(item, problems).map(Value::Contact),
    }
}

/// What an answer of this kind looks like, for a message.
fn shape(kind: &Kind) -> &'static str {
    match kind {
        Kind::Single(_) => "1, 2, …",
        Kind::Multiple { .. } => "[1, 2, …]",
        Kind::Grid { .. } | Kind::Shares(_) | Kind::Counts(_) | Kind::Contact => "{…}",
        Kind::Number { .. } => "0.5, 1, …",
        Kind::Text => "\"…\"",
    }
}

fn number(item: Item<'_>, allowed: &str, problems: &mut Problems) -> Option<u32> {
    if let Node::Whole(number) = item.node
        && let Ok(number) = u32::try_from(*number)
    {
        return Some(number);
    }
    problems.not_allowed(item.place, item.node.sketch(), allowed);
    None
}

fn decimal(item: Item<'_>, problems: &mut Problems) -> Option<f64> {
    match item.node {
        Node::Whole(number) => Some(*number as f64),
        Node::Decimal(number) => Some(*number),
        other => {
            problems.not_allowed(item.place, other.sketch(), "0.5, 1, …");
            None
        }
    }
}

fn codes(item: Item<'_>, problems: &mut Problems) -> Option<BTreeSet<u32>> {
    let mut codes = BTreeSet::new();
    for item in item.list(problems)? {
        let place = item.place.clone();
        let code = number(item, "1, 2, …", problems)?;
        if !codes.insert(code) {
            problems.add(place, readiness_assessment::ProblemKind::Duplicate);
        }
    }
    Some(codes)
}

fn rows(item: Item<'_>, problems: &mut Problems) -> Option<BTreeMap<String, u32>> {
    let entries = item.table(problems)?.entries(problems);
    let rows = entries.into_iter().map(|(row, item)| Some((row.to_owned(), number(item, "0, 1, 2, …", problems)?)));
    rows.collect()
}

/// A table whose keys are codes.
fn coded<T>(
    item: Item<'_>,
    read: impl Fn(Item<'_>, &mut Problems) -> Option<T>,
    problems: &mut Problems,
) -> Option<BTreeMap<u32, T>> {
    let mut found = BTreeMap::new();
    for (key, item) in item.table(problems)?.entries(problems) {
        // Exactly as written by us: `05` and `+5` are slips of the finger.
        match key.parse::<u32>().ok().filter(|code| code.to_string() == key) {
            Some(code) => {
                found.insert(code, read(item, problems)?);
            }
            None => problems.not_allowed(item.place, format!("\"{key}\""), "1, 2, …"),
        }
    }
    Some(found)
}

fn other(item: Item<'_>, problems: &mut Problems) -> BTreeMap<u32, String> {
    let words = |item: Item<'_>, problems: &mut Problems| item.words(problems).map(|text| text.trim().to_owned());
    coded(item, words, problems).unwrap_or_default()
}

fn contact(item: Item<'_>, problems: &mut Problems) -> Option<Contact> {
    let mut table = item.table(problems)?;
    let [name, telephone, email] = CONTACT.map(|part| {
        table.optional(part).and_then(|item| item.text(problems)).map(|text| text.trim().to_owned()).unwrap_or_default()
    });
    table.finish(problems);
    Some(Contact { name, telephone, email })
}
