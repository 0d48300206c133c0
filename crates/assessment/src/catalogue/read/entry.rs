use std::collections::BTreeMap;

use crate::source::{Problems, Table};

use super::super::{Category, Entry, Mark, Part, Source, State, Status};
use super::values::{said, url, word, words, written};

/// The keys that every entry has. The caller reads its own and finishes the table.
pub(super) fn read(table: &mut Table<'_>, parts: &[Part], problems: &mut Problems) -> Option<Entry> {
    let id = table.words("id", problems).map(str::to_owned);
    let name = table.both("name", problems);
    let body = table.both("body", problems);
    let summary = table.both("summary", problems);
    let url = url(table, "url", problems);
    let verified_on = table.optional("verified_on").and_then(|item| written(item, problems));
    let categories = words(table, "categories", &Category::CODES, problems);
    let marks = marks(table, parts, problems);
    let timeline = table.each("status", problems, status);
    let notes = said(table, "note", problems);
    let sources = table.each("source", problems, source);
    Some(Entry {
        id: id?,
        name: name?,
        body: body?,
        summary: summary?,
        url: url?,
        verified_on,
        categories,
        marks: marks?,
        timeline,
        notes,
        sources,
        owner: None,
    })
}

/// `[marks]`: names and status must be there, the other parts where they apply.
fn marks(table: &mut Table<'_>, parts: &[Part], problems: &mut Problems) -> Option<BTreeMap<Part, Mark>> {
    let mut table = table.required("marks", "{names, status, …}", problems)?.table(problems)?;
    let mut marks = BTreeMap::new();
    for part in parts {
        let item = match part {
            Part::Names | Part::Status => table.required(part.code(), Mark::CODES[0].0, problems),
            _ => table.optional(part.code()),
        };
        if let Some(mark) = item.and_then(|item| item.one_of(&Mark::CODES, problems)) {
            marks.insert(*part, mark);
        }
    }
    table.finish(problems);
    Some(marks)
}

fn status(mut table: Table<'_>, problems: &mut Problems) -> Option<Status> {
    let state = word(&mut table, "state", &State::CODES, problems);
    let from = table.optional("from").and_then(|item| written(item, problems));
    let mark = word(&mut table, "mark", &Mark::CODES, problems);
    let text = table.optional_both("text", problems);
    table.finish(problems);
    Some(Status { state: state?, from, mark: mark?, text })
}

fn source(mut table: Table<'_>, problems: &mut Problems) -> Option<Source> {
    let url = url(&mut table, "url", problems);
    let date = table.optional("date").and_then(|item| written(item, problems));
    let title = table.words("title", problems).map(str::to_owned);
    table.finish(problems);
    Some(Source { url: url?, date, title: title? })
}
