use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use readiness_assessment::catalogue::{Catalogue, Verdict};
use readiness_assessment::funding::{Advised, advise};
use readiness_assessment::scoring::{Band, score};
use readiness_assessment::{Answer, Answers, FactValue, Facts, Instrument, Problem, Rating};

use super::target::rung;
use crate::api::assessment as wire;
use crate::api::plan::{Imagined, SchemeChange, WhatIf};
use crate::app::App;
use crate::assessment::{Loaded, check, load, view};
use crate::catalogue::today;
use crate::error::{Error, Result};

/// What would be if some answers and facts were different, beside today. Nothing is stored.
///
/// # Errors
/// Every unknown question, rung, fact and value at once.
pub fn what_if(app: &App, what: WhatIf) -> Result<Imagined> {
    let loaded = load(app, &what.id)?;
    let mut problems = Vec::new();
    let ratings = ratings(loaded.instrument, &what.ratings, &mut problems);
    let facts = facts(&loaded, what.facts, &mut problems);
    if !problems.is_empty() {
        return Err(Error::Request(problems));
    }
    let outcome = score(loaded.instrument, loaded.form, &with(&loaded.stored.answers, ratings));
    let catalogue = Arc::clone(&app.catalogue()?.catalogue);
    let advised = |facts: &Facts, outcome| advise(&catalogue, loaded.instrument, facts, outcome, today());
    let (before, after) = (advised(&loaded.stored.facts, &loaded.outcome), advised(&facts, &outcome));
    let (named, then) = (named(&catalogue, before.band), self::named(&catalogue, after.band));
    let without = |all: &[String], less: &[String]| all.iter().filter(|id| !less.contains(id)).cloned().collect();
    Ok(Imagined {
        outcome: view::outcome(&outcome),
        schemes: changes(&before, &after),
        next_gained: without(&then, &named),
        next_lost: without(&named, &then),
    })
}

/// The rungs that are different, checked.
pub(super) fn ratings(
    instrument: &Instrument,
    asked: &BTreeMap<String, u8>,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Rating)> {
    let mut found = Vec::new();
    for (question, number) in asked {
        let place = format!("answers.{question}");
        if instrument.question(question).is_none() {
            problems.push(Problem { place: place.clone(), kind: instrument.unknown_question() });
        }
        found.extend(rung(*number, &place, 1, problems).map(|rating| (question.clone(), rating)));
    }
    found
}

/// The facts with these values instead.
fn facts(loaded: &Loaded<'_>, asked: BTreeMap<String, Option<wire::FactValue>>, problems: &mut Vec<Problem>) -> Facts {
    let mut facts = loaded.stored.facts.clone();
    for (key, value) in asked {
        let Some(value) = value.map(FactValue::from) else {
            facts.remove(&key);
            continue;
        };
        if let Err(Error::Request(found)) = check::fact(loaded.instrument, &key, &value) {
            problems.extend(found);
        }
        facts.insert(key, value);
    }
    facts
}

/// The answers with these ratings instead.
pub(super) fn with(answers: &Answers, ratings: Vec<(String, Rating)>) -> Answers {
    let mut changed = answers.clone();
    changed.extend(ratings.into_iter().map(|(question, rating)| (question, Answer::rated(rating))));
    changed
}

/// The verdicts that differ, in the order in which schemes would be shown.
fn changes(before: &Advised<'_>, after: &Advised<'_>) -> Vec<SchemeChange> {
    let today: BTreeMap<&str, Verdict> =
        before.schemes.iter().map(|found| (found.scheme.entry.id.as_str(), found.verdict)).collect();
    let live = after.schemes.iter().filter(|found| found.is_live());
    let change = |(id, from, to): (&str, Verdict, Verdict)| SchemeChange {
        scheme: id.to_owned(),
        from: from.code(),
        to: to.code(),
        // The best verdict is the smallest.
        gained: to < from,
    };
    let pairs = live.filter_map(|found| {
        let id = found.scheme.entry.id.as_str();
        Some((id, *today.get(id)?, found.verdict))
    });
    pairs.filter(|(_, from, to)| from != to).map(change).collect()
}

/// The entries that the map names for a band, without repetition.
fn named(catalogue: &Catalogue, band: Option<Band>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let cells = band.into_iter().flat_map(|band| catalogue.next_for(band));
    cells.flat_map(|cell| &cell.entries).filter(|id| seen.insert((*id).clone())).cloned().collect()
}
