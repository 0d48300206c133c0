use super::question::Draft;
use crate::calendar::Day;
use crate::source::{Item, ProblemKind, Problems, Table, shortened};
use crate::survey::model::Survey;
use crate::text::Text;

/// `survey.toml`.
pub(super) struct Header {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) published: String,
    pub(super) title: Text,
    pub(super) about: Text,
    pub(super) source: Text,
    pub(super) minutes: u32,
    pub(super) sections: Vec<String>,
}

/// `sections/<id>.toml`.
pub(super) struct SectionFile {
    pub(super) title: Text,
    pub(super) questions: Vec<Draft>,
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Header> {
    format(&mut table, problems);
    let id = table.words("id", problems);
    let version = table.words("version", problems);
    let published = table.required("published", DAY, problems).and_then(|item| day(item, problems));
    let title = table.both("title", problems);
    let about = table.both("about", problems);
    let source = table.both("source", problems);
    let minutes = table.required("minutes", "1–120", problems).and_then(|item| item.whole(1, 120, problems));
    let sections = table.required("sections", "[…]", problems).and_then(|item| item.list(problems));
    let names =
        |items: Vec<Item<'_>>| items.into_iter().filter_map(|item| item.words(problems).map(str::to_owned)).collect();
    let sections = sections.map(names);
    table.finish(problems);
    Some(Header {
        id: id?.into(),
        version: version?.into(),
        published: published?,
        title: title?,
        about: about?,
        source: source?,
        minutes: minutes?,
        sections: sections?,
    })
}

const DAY: &str = "\"2026-11-24\"";

fn day(item: Item<'_>, problems: &mut Problems) -> Option<String> {
    let place = item.place.clone();
    let found = item.words(problems)?;
    if Day::parse(found).is_none() {
        problems.not_allowed(place, shortened(found), DAY);
    }
    Some(found.to_owned())
}

fn format(table: &mut Table<'_>, problems: &mut Problems) {
    let Some(found) = table.words("format", problems) else { return };
    if found != Survey::FORMAT {
        let kind = ProblemKind::Version { found: shortened(found), allowed: Survey::FORMAT.to_owned() };
        problems.add(table.place_of("format"), kind);
    }
}

pub(super) fn section(
    mut table: Table<'_>,
    problems: &mut Problems,
    question: impl Fn(Table<'_>, &mut Problems) -> Option<Draft>,
) -> Option<SectionFile> {
    let title = table.both("title", problems);
    let questions = table.each("question", problems, question);
    table.finish(problems);
    Some(SectionFile { title: title?, questions })
}
