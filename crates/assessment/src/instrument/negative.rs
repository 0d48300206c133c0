//! When not to use AI, or not yet, as data: `negatives.toml`. They change no figure.

use std::collections::BTreeSet;

use super::model::Instrument;
use super::side::{self, Side};
use crate::coded::coded;
use crate::profile::Facts;
use crate::scoring::Outcome;
use crate::source::{ProblemKind, Problems, Table};
use crate::text::Text;

coded! {
    /// What kind of no it is.
    NegativeKind[3] {
        /// Something else has to be in order first.
        First = "first",
        /// Something simpler does it.
        NoAi = "no-ai",
        /// Not at this time.
        NotNow = "not-now",
    }
}

/// Something that this company had better not do, or not yet, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negative {
    /// Stable id, for example `records-first`.
    pub id: String,
    /// What kind of no it is.
    pub kind: NegativeKind,
    /// What must all be so; one or more.
    pub sides: Vec<Side>,
    /// What not to do, in one short sentence.
    pub text: Text,
    /// Why, from the answers.
    pub why: Text,
    /// What to do instead.
    pub instead: Text,
}

impl Negative {
    /// Whether every side is so.
    pub fn holds(&self, outcome: &Outcome, facts: &Facts) -> bool {
        self.sides.iter().all(|side| side.holds(outcome, facts))
    }
}

impl Instrument {
    /// The negatives that hold for a company, in the order of the questionnaire.
    pub fn negatives_of(&self, outcome: &Outcome, facts: &Facts) -> Vec<&Negative> {
        self.negatives.iter().filter(|negative| negative.holds(outcome, facts)).collect()
    }
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Negative>> {
    let found = table.each("negative", problems, negative);
    table.finish(problems);
    Some(found)
}

fn negative(mut table: Table<'_>, problems: &mut Problems) -> Option<Negative> {
    let id = table.words("id", problems).map(str::to_owned);
    let kind = table.required("kind", "first, no-ai, not-now", problems);
    let kind = kind.and_then(|item| item.one_of(&NegativeKind::CODES, problems));
    let sides = side::read_all(&mut table, problems);
    let words = table.both("text", problems);
    let why = table.both("why", problems);
    let instead = table.both("instead", problems);
    table.finish(problems);
    Some(Negative { id: id?, kind: kind?, sides: sides?, text: words?, why: why?, instead: instead? })
}

/// What one rule alone cannot show: ids that clash, and conditions that lead nowhere or say nothing.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for negative in &instrument.negatives {
        let place = format!("negatives.toml: {}", negative.id);
        if !seen.insert(&negative.id) {
            problems.add(&place, ProblemKind::Duplicate);
        }
        side::check(instrument, &negative.sides, &place, problems);
        if negative.sides.is_empty() {
            problems.not_allowed(format!("{place}.when"), "0", "≥ 1");
        }
    }
}
