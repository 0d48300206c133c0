use crate::calendar::Day;
use crate::scoring::Band;
use crate::source::{Item, ProblemKind, Problems, Table, shortened};

use super::super::{Catalogue, Category, CategoryInfo, Cell, Elsewhere, Programme};
use super::values::{parsed, strings, word, written};

/// `catalogue.toml`.
pub(super) struct Header {
    pub(super) version: String,
    pub(super) published: Day,
    pub(super) stale_after: [u32; 3],
    pub(super) categories: Vec<CategoryInfo>,
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Header> {
    format(&mut table, problems);
    let version = table.words("version", problems).map(str::to_owned);
    let published = table.required("published", "\"2026-11-22\"", problems).and_then(|item| day(item, problems));
    let stale_after = table.required("stale_after", "[90, 180, 365]", problems).and_then(|item| limits(item, problems));
    let categories = table.each("category", problems, category);
    table.finish(problems);
    Some(Header { version: version?, published: published?, stale_after: stale_after?, categories })
}

fn format(table: &mut Table<'_>, problems: &mut Problems) {
    let Some(found) = table.words("format", problems) else { return };
    if found != Catalogue::FORMAT {
        let kind = ProblemKind::Version { found: shortened(found), allowed: Catalogue::FORMAT.to_owned() };
        problems.add(table.place_of("format"), kind);
    }
}

pub(super) fn day(item: Item<'_>, problems: &mut Problems) -> Option<Day> {
    parsed(item, Day::parse, "\"2026-11-22\"", problems)
}

/// Three rising numbers of days.
fn limits(item: Item<'_>, problems: &mut Problems) -> Option<[u32; 3]> {
    let place = item.place.clone();
    let items = item.list(problems)?;
    let days: Vec<u32> = items.into_iter().filter_map(|item| item.whole(1, 36_500, problems)).collect();
    let limits = <[u32; 3]>::try_from(days).ok().filter(|limits| limits.is_sorted());
    if limits.is_none() {
        problems.not_allowed(place, "[…]", "[90, 180, 365]");
    }
    limits
}

fn category(mut table: Table<'_>, problems: &mut Problems) -> Option<CategoryInfo> {
    let category = word(&mut table, "id", &Category::CODES, problems);
    let name = table.both("name", problems);
    let about = table.both("about", problems);
    table.finish(problems);
    Some(CategoryInfo { category: category?, name: name?, about: about? })
}

/// `map.toml`.
pub(super) fn map(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Cell>> {
    let cells = table.each("cell", problems, |mut table, problems| {
        let band = word(&mut table, "band", &Band::CODES, problems);
        let category = word(&mut table, "category", &Category::CODES, problems);
        let next = table.both("next", problems);
        let entries = strings(&mut table, "entries", problems);
        table.finish(problems);
        Some(Cell { band: band?, category: category?, next: next?, entries })
    });
    table.finish(problems);
    Some(cells)
}

/// `elsewhere.toml`.
pub(super) fn elsewhere(mut table: Table<'_>, problems: &mut Problems) -> Option<Elsewhere> {
    let note = table.both("note", problems);
    let date = table.required("date", "\"2023\"", problems).and_then(|item| written(item, problems));
    let programmes = table.each("programme", problems, |mut table, problems| {
        let id = table.words("id", problems).map(str::to_owned);
        let name = table.words("name", problems).map(str::to_owned);
        let owner = table.words("owner", problems).map(str::to_owned);
        let category = word(&mut table, "category", &Category::CODES, problems);
        table.finish(problems);
        Some(Programme { id: id?, name: name?, owner: owner?, category: category? })
    });
    table.finish(problems);
    Some(Elsewhere { note: note?, date: date?, programmes })
}
