use crate::profile::{Fact, FactGroup, FactKind};
use crate::source::{Problems, Table};
use crate::text::Text;

#[derive(Clone, Copy)]
enum Kind {
    Code,
    Choice,
    Choices,
    Flag,
    Number,
}

const KINDS: [(&str, Kind); 5] = [
    ("code", Kind::Code),
    ("choice", Kind::Choice),
    ("choices", Kind::Choices),
    ("flag", Kind::Flag),
    ("number", Kind::Number),
];

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Fact>> {
    let facts = table.each("fact", problems, fact);
    table.finish(problems);
    Some(facts)
}

fn fact(mut table: Table<'_>, problems: &mut Problems) -> Option<Fact> {
    let key = table.words("key", problems);
    let kind = table.required("kind", "code, …", problems).and_then(|item| item.one_of(&KINDS, problems));
    let group = table.required("group", "about, …", problems).and_then(|item| item.one_of(&FactGroup::CODES, problems));
    let words = table.both("text", problems);
    let hint = table.optional_both("hint", problems);
    let why = table.both("why", problems);
    let kind = kind.and_then(|kind| details(kind, &mut table, problems));
    table.finish(problems);
    Some(Fact { key: key?.into(), kind: kind?, group: group?, text: words?, hint, why: why? })
}

fn details(kind: Kind, table: &mut Table<'_>, problems: &mut Problems) -> Option<FactKind> {
    Some(match kind {
        Kind::Flag => FactKind::Flag,
        Kind::Code => FactKind::Code(table.each("option", problems, code_option)),
        Kind::Choice => FactKind::Choice(table.each("option", problems, named_option)),
        Kind::Choices => {
            let none = table.optional_both("none", problems);
            FactKind::Choices { options: table.each("option", problems, named_option), none }
        }
        Kind::Number => {
            let max =
                table.required("max", "1–4000000000", problems).and_then(|item| item.whole(1, 4_000_000_000, problems));
            let whole = table.required("whole", "true, false", problems).and_then(|item| item.flag(problems));
            FactKind::Number { max: max?, whole: whole? }
        }
    })
}

fn code_option(mut table: Table<'_>, problems: &mut Problems) -> Option<(u32, Text)> {
    let code = table.required("code", "1–999", problems).and_then(|item| item.whole(1, 999, problems));
    let label = table.both("label", problems);
    table.finish(problems);
    Some((code?, label?))
}

fn named_option(mut table: Table<'_>, problems: &mut Problems) -> Option<(String, Text)> {
    let id = table.words("id", problems).map(str::to_owned);
    let label = table.both("label", problems);
    table.finish(problems);
    Some((id?, label?))
}
