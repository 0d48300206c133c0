//! Values that several files have: dates, fractions, lists of words.

use crate::calendar::Written;
use crate::money::{Cents, Share};
use crate::source::{Item, Problems, Table};
use crate::text::Text;

use super::super::{Mark, Said};

/// A date as far as it is known: `2026-11-22`, `2026-11` or `2026`.
pub(super) fn written(item: Item<'_>, problems: &mut Problems) -> Option<Written> {
    parsed(item, Written::parse, "\"2026-11-22\", \"2026-11\", \"2026\"", problems)
}

/// A share such as `"1/3"`: more than nothing, at most everything.
pub(super) fn share(item: Item<'_>, problems: &mut Problems) -> Option<Share> {
    let read = |text: &str| {
        let (top, bottom) = text.split_once('/')?;
        let (top, bottom): (u64, u64) = (top.parse().ok()?, bottom.parse().ok()?);
        let whole = u64::from(u32::MAX);
        (top > 0 && top <= bottom && bottom <= whole).then(|| Share::new(top, bottom))
    };
    parsed(item, read, "\"1/3\"", problems)
}

/// Whole Hong Kong dollars, more than nothing.
pub(super) fn dollars(item: Item<'_>, problems: &mut Problems) -> Option<Cents> {
    item.whole(1, u32::MAX, problems).map(Cents::dollars)
}

/// A text of a closed form.
pub(super) fn parsed<T>(
    item: Item<'_>,
    read: impl Fn(&str) -> Option<T>,
    allowed: &str,
    problems: &mut Problems,
) -> Option<T> {
    let place = item.place.clone();
    let sketch = item.node.sketch();
    let value = item.text(problems).map(read)?;
    if value.is_none() {
        problems.not_allowed(place, sketch, allowed);
    }
    value
}

/// A list of words of a closed set under `key`; an absent list is empty.
pub(super) fn words<T: Copy>(
    table: &mut Table<'_>,
    key: &'static str,
    codes: &[(&str, T)],
    problems: &mut Problems,
) -> Vec<T> {
    let items = table.optional(key).and_then(|item| item.list(problems)).unwrap_or_default();
    items.into_iter().filter_map(|item| item.one_of(codes, problems)).collect()
}

/// A list of any words under `key`; an absent list is empty.
pub(super) fn strings(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Vec<String> {
    let items = table.optional(key).and_then(|item| item.list(problems)).unwrap_or_default();
    items.into_iter().filter_map(|item| item.words(problems).map(str::to_owned)).collect()
}

/// The required word of a closed set under `key`.
pub(super) fn word<T: Copy>(
    table: &mut Table<'_>,
    key: &'static str,
    codes: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T> {
    table.required(key, codes[0].0, problems)?.one_of(codes, problems)
}

/// A web address, as far as it can be told without asking the network.
pub(super) fn url(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Option<String> {
    let item = table.required(key, "https://…", problems)?;
    address(item, problems)
}

pub(super) fn address(item: Item<'_>, problems: &mut Problems) -> Option<String> {
    let read = |text: &str| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let plain = !rest.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"');
        plain.then(|| text.to_owned())
    };
    parsed(item, read, "https://…", problems)
}

/// A list of sentences, each with its mark.
pub(super) fn said(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Vec<Said> {
    table.each_optional(key, problems, |mut table, problems| {
        let said = sentence(&mut table, problems);
        table.finish(problems);
        said
    })
}

/// The sentence and mark of a table that may hold more.
pub(super) fn sentence(table: &mut Table<'_>, problems: &mut Problems) -> Option<Said> {
    let text = table.both("text", problems);
    let mark = word(table, "mark", &Mark::CODES, problems);
    Some(Said { text: text?, mark: mark? })
}

/// A list of sentences without marks.
pub(super) fn texts(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Vec<Text> {
    table.each_optional(key, problems, |mut table, problems| {
        let text = table.both("text", problems);
        table.finish(problems);
        text
    })
}
