use crate::source::{Item, Node, ProblemKind, Problems, Table};

use super::super::{Code, Condition, Test};

/// How deep tests may be nested; deeper ones could not be explained to anybody.
const DEEPEST: usize = 8;

pub(crate) fn read(item: Item<'_>, problems: &mut Problems) -> Option<Test> {
    nested(item, DEEPEST, problems)
}

fn nested(item: Item<'_>, deeper: usize, problems: &mut Problems) -> Option<Test> {
    let place = item.place.clone();
    let Some(deeper) = deeper.checked_sub(1) else {
        problems.not_allowed(place, "{…}", format!("≤ {DEEPEST}"));
        return None;
    };
    let mut table = item.table(problems)?;
    let fact = table.optional("fact").and_then(|item| item.words(problems)).map(str::to_owned);
    let mut found: Vec<Test> = Vec::new();
    for (key, join) in [("any", Test::Any as fn(Vec<Test>) -> Test), ("all", Test::All), ("first", Test::First)] {
        let items = table.optional(key).and_then(|item| item.list(problems));
        found.extend(
            items.map(|items| join(items.into_iter().filter_map(|item| nested(item, deeper, problems)).collect())),
        );
    }
    let conditions = conditions(&mut table, problems);
    table.finish(problems);
    match (fact, found.len(), conditions.len()) {
        (None, 1, 0) => found.pop(),
        (Some(fact), 0, 1) => conditions.into_iter().next().map(|condition| Test::Fact { fact, condition }),
        _ => {
            let allowed =
                "{fact, is | one_of | none_of | any_of | lacks | below | at_least | at_most}, {any}, {all}, {first}";
            problems.add(place, ProblemKind::NotAllowed { found: "{…}".to_owned(), allowed: allowed.to_owned() });
            None
        }
    }
}

fn conditions(table: &mut Table<'_>, problems: &mut Problems) -> Vec<Condition> {
    let mut found = Vec::new();
    found.extend(table.optional("is").and_then(|item| item.flag(problems)).map(Condition::Is));
    found.extend(table.optional("one_of").map(|item| Condition::OneOf(codes(item, problems))));
    found.extend(table.optional("none_of").map(|item| Condition::NoneOf(codes(item, problems))));
    found.extend(table.optional("any_of").map(|item| Condition::AnyOf(ids(item, problems))));
    found.extend(table.optional("lacks").map(|item| Condition::Lacks(ids(item, problems))));
    let mut number = |key| table.optional(key).and_then(|item| item.whole(0, u32::MAX, problems));
    found.extend(number("below").map(Condition::Below));
    found.extend(number("at_least").map(Condition::AtLeast));
    found.extend(number("at_most").map(Condition::AtMost));
    found
}

fn codes(item: Item<'_>, problems: &mut Problems) -> Vec<Code> {
    let items = item.list(problems).unwrap_or_default();
    let code = |item: Item<'_>| match item.node {
        Node::Whole(_) => item.whole(0, u32::MAX, problems).map(Code::Number),
        _ => item.words(problems).map(|id| Code::Id(id.to_owned())),
    };
    items.into_iter().filter_map(code).collect()
}

fn ids(item: Item<'_>, problems: &mut Problems) -> Vec<String> {
    let items = item.list(problems).unwrap_or_default();
    items.into_iter().filter_map(|item| item.words(problems).map(str::to_owned)).collect()
}
