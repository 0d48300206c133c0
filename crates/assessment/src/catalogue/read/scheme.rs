use crate::source::{Item, ProblemKind, Problems, Table};

use super::super::{
    CeilingPer, Clause, Cumulative, Deadline, Grant, ItemCategory, Mark, NotWith, Part, Rule, Scheme, SchemeKind,
};
use super::values::{address, dollars, said, sentence, share, strings, texts, word, words, written};
use super::{entry, test};

const PARTS: [Part; 7] =
    [Part::Names, Part::Body, Part::Status, Part::Share, Part::Ceiling, Part::Covers, Part::Excludes];

/// `clauses.toml`.
pub(super) fn clauses(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Clause>> {
    let clauses = table.each("clause", problems, |mut table, problems| {
        let clause = clause(&mut table, problems);
        table.finish(problems);
        clause
    });
    table.finish(problems);
    Some(clauses)
}

fn clause(table: &mut Table<'_>, problems: &mut Problems) -> Option<Clause> {
    let id = table.words("id", problems).map(str::to_owned);
    let text = table.both("text", problems);
    let test = table.required("test", "{fact, …}", problems).and_then(|item| test::read(item, problems));
    let change = table.optional_both("change", problems);
    Some(Clause { id: id?, text: text?, test: test?, change })
}

pub(super) fn read(mut table: Table<'_>, clauses: &[Clause], problems: &mut Problems) -> Option<Scheme> {
    let entry = entry::read(&mut table, &PARTS, problems);
    let kind = word(&mut table, "kind", &SchemeKind::CODES, problems);
    let abbreviation = table.optional("abbreviation").and_then(|item| item.words(problems)).map(str::to_owned);
    let intents = strings(&mut table, "intents", problems);
    let share_words = table.optional_both("share_words", problems);
    let ceiling_words = table.optional_both("ceiling_words", problems);
    let grant = table.optional("grant").and_then(|item| grant(item, problems));
    let covers = texts(&mut table, "covers", problems);
    let excludes = texts(&mut table, "excludes", problems);
    let url = entry.as_ref().map(|entry| entry.url.clone()).unwrap_or_default();
    let rules = table.each_optional("rule", problems, |table, problems| rule(table, clauses, &url, problems));
    let conditions = said(&mut table, "condition", problems);
    let guards = said(&mut table, "guard", problems);
    let not_with = table.each_optional("not_with", problems, not_with);
    let steps = said(&mut table, "step", problems);
    let documents = said(&mut table, "document", problems);
    let deadlines = table.each_optional("deadline", problems, deadline);
    table.finish(problems);
    Some(Scheme {
        entry: entry?,
        kind: kind?,
        abbreviation,
        intents,
        share_words,
        ceiling_words,
        grant,
        covers,
        excludes,
        rules,
        conditions,
        guards,
        not_with,
        steps,
        documents,
        deadlines,
    })
}

/// A rule is one of the shared clauses, or a clause of its own; either way with a mark and a source.
fn rule(mut table: Table<'_>, clauses: &[Clause], url: &str, problems: &mut Problems) -> Option<Rule> {
    let clause = match table.optional("clause") {
        Some(item) => shared(item, clauses, problems),
        None => clause(&mut table, problems),
    };
    let mark = word(&mut table, "mark", &Mark::CODES, problems);
    let source = table.optional("source").and_then(|item| address(item, problems)).unwrap_or_else(|| url.to_owned());
    table.finish(problems);
    let Clause { id, text, test, change } = clause?;
    Some(Rule { id, text, test, change, mark: mark?, source })
}

fn shared(item: Item<'_>, clauses: &[Clause], problems: &mut Problems) -> Option<Clause> {
    let place = item.place.clone();
    let id = item.words(problems)?;
    let found = clauses.iter().find(|clause| clause.id == id);
    if found.is_none() {
        let known: Vec<&str> = clauses.iter().map(|clause| clause.id.as_str()).collect();
        problems.add(place, ProblemKind::Unknown { allowed: known.join(", ") });
    }
    found.cloned()
}

fn not_with(mut table: Table<'_>, problems: &mut Problems) -> Option<NotWith> {
    let scheme = table.words("scheme", problems).map(str::to_owned);
    let why = sentence(&mut table, problems);
    table.finish(problems);
    Some(NotWith { scheme: scheme?, why: why? })
}

fn deadline(mut table: Table<'_>, problems: &mut Problems) -> Option<Deadline> {
    let date = table.required("date", "\"2026-11-22\"", problems).and_then(|item| written(item, problems));
    let what = sentence(&mut table, problems);
    table.finish(problems);
    Some(Deadline { date: date?, what: what? })
}

fn grant(item: Item<'_>, problems: &mut Problems) -> Option<Grant> {
    let mut table = item.table(problems)?;
    let share_of = table.required("share", "\"1/3\"", problems).and_then(|item| share(item, problems));
    let share_up_to = table.optional("share_up_to").and_then(|item| share(item, problems));
    let ceiling = table.optional("ceiling").and_then(|item| dollars(item, problems));
    let ceiling_per = table.optional("ceiling_per").and_then(|item| item.one_of(&CeilingPer::CODES, problems));
    let minimum_cost = table.optional("minimum_cost").and_then(|item| dollars(item, problems));
    let items = words(&mut table, "items", &ItemCategory::CODES, problems);
    let provider = table.optional("provider").and_then(|item| item.words(problems)).map(str::to_owned);
    let first_payment = table.optional("first_payment").and_then(|item| share(item, problems));
    let months_to_payment = table.optional("months_to_payment").and_then(|item| item.whole(0, 60, problems));
    let cumulative = table.each_optional("cumulative", problems, cumulative);
    if items.is_empty() {
        let codes = ItemCategory::CODES.map(|(word, _)| word);
        problems.add(table.place_of("items"), ProblemKind::Missing { allowed: codes.join(", ") });
    }
    table.finish(problems);
    Some(Grant {
        share: share_of?,
        share_up_to,
        ceiling,
        ceiling_per: ceiling_per.unwrap_or(CeilingPer::Application),
        minimum_cost,
        items,
        provider,
        first_payment,
        months_to_payment,
        cumulative,
    })
}

fn cumulative(mut table: Table<'_>, problems: &mut Problems) -> Option<Cumulative> {
    let group = table.words("group", problems).map(str::to_owned);
    let ceiling = table.required("ceiling", "HK$", problems).and_then(|item| dollars(item, problems));
    table.finish(problems);
    Some(Cumulative { group: group?, ceiling: ceiling? })
}
