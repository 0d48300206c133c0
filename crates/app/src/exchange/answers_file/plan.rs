use std::collections::BTreeSet;

use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Purpose, Targets};
use readiness_assessment::source::{Item, Problems, Table, shortened};
use readiness_assessment::{Instrument, ProblemKind, Rating};

use super::people::day;
use super::read::{identifier, optional_text};
use crate::plan::{AMOUNTS, Kept, too_long, unknown_dimension};

/// What the company means to do: the rungs it has chosen as enough, and its actions.
pub(super) fn read(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Option<Kept> {
    let mut table = item.table(problems)?;
    let targets = table.optional("targets").map_or_else(Targets::new, |item| targets(item, instrument, problems));
    let actions = table.optional("actions").map_or_else(Vec::new, |item| actions(item, instrument, problems));
    table.finish(problems);
    Some(Kept { targets, actions })
}

fn targets(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Targets {
    let mut targets = Targets::new();
    let Some(table) = item.table(problems) else { return targets };
    for (dimension, item) in table.entries(problems) {
        let place = item.place.clone();
        if let Some(instrument) = instrument.filter(|instrument| instrument.dimension(dimension).is_none()) {
            problems.add(place, unknown_dimension(instrument));
        } else if let Some(rung) = rung(item, 1, problems) {
            targets.insert(dimension.to_owned(), rung);
        }
    }
    targets
}

fn actions(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Vec<Action> {
    let mut seen = BTreeSet::new();
    let mut actions = Vec::new();
    for item in item.list(problems).unwrap_or_default() {
        let place = format!("{}.id", item.place);
        let Some(action) = action(item, instrument, problems) else { continue };
        if seen.insert(action.id.clone()) {
            actions.push(action);
        } else {
            problems.add(place, ProblemKind::Duplicate);
        }
    }
    actions
}

fn action(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Option<Action> {
    let mut table = item.table(problems)?;
    let id = table.required("id", "UUID", problems).and_then(|item| identifier(item, problems));
    let purpose = purpose(&mut table, instrument, problems);
    let words = short("words", &mut table, problems);
    let owner = short("owner", &mut table, problems);
    let due = table.optional("due").and_then(|item| day(item, problems));
    let cost = table.optional("cost").and_then(|item| amount(item, problems));
    let states = ActionState::CODES.map(|(code, _)| code).join(", ");
    let state = table.required("state", &states, problems).and_then(|item| item.one_of(&ActionState::CODES, problems));
    if matches!(purpose, Some(None)) && words.is_empty() {
        problems.add(table.place_of("words"), ProblemKind::Empty);
    }
    table.finish(problems);
    Some(Action { id: id?, purpose: purpose?, words, owner, due, cost, state: state? })
}

/// The question and the rung: both or, for an action of the company's own, neither; nothing when they are wrong.
fn purpose(table: &mut Table<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Option<Option<Purpose>> {
    let (question, to) = (table.optional("question"), table.optional("rung"));
    match (question, to) {
        (None, None) => Some(None),
        (Some(_), None) => {
            problems.add(table.place_of("rung"), ProblemKind::Missing { allowed: "2–5".to_owned() });
            None
        }
        (None, Some(_)) => {
            problems.add(table.place_of("question"), ProblemKind::Missing { allowed: "…".to_owned() });
            None
        }
        (Some(question), Some(to)) => {
            let (question, rung) = (known(question, instrument, problems), rung(to, 2, problems));
            Some(Some(Purpose { question: question?, rung: rung? }))
        }
    }
}

fn known(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Option<String> {
    let place = item.place.clone();
    let id = item.words(problems)?;
    if let Some(instrument) = instrument.filter(|instrument| instrument.question(id).is_none()) {
        problems.add(place, instrument.unknown_question());
        return None;
    }
    Some(id.to_owned())
}

fn rung(item: Item<'_>, lowest: u32, problems: &mut Problems) -> Option<Rating> {
    let number = item.whole(lowest, 5, problems)?;
    u8::try_from(number).ok().and_then(Rating::new)
}

/// A text that fits where the plan is printed.
fn short(key: &'static str, table: &mut Table<'_>, problems: &mut Problems) -> String {
    let text = optional_text(table, key, problems).trim().to_owned();
    if let Some(kind) = too_long(key, &text) {
        problems.add(table.place_of(key), kind);
    }
    text
}

fn amount(item: Item<'_>, problems: &mut Problems) -> Option<Cents> {
    let place = item.place.clone();
    let written = item.text(problems)?;
    let amount = Cents::parse(written);
    if amount.is_none() {
        problems.not_allowed(place, format!("\"{}\"", shortened(written)), AMOUNTS);
    }
    amount
}
