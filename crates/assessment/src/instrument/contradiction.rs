//! Answers that do not fit together, as data: `contradictions.toml`. They raise a question and never change a score.

use std::collections::BTreeSet;

use super::model::Instrument;
use super::side::{self, Side};
use crate::profile::Facts;
use crate::scoring::Outcome;
use crate::source::{ProblemKind, Problems, Table};
use crate::text::Text;

/// Two or more answers that a reader would not expect beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Stable id, for example `accounts-without-use`.
    pub id: String,
    /// What must all be so; two or more, at least one of them a question.
    pub sides: Vec<Side>,
    /// What does not fit, said without blame.
    pub text: Text,
    /// What to ask.
    pub ask: Text,
}

impl Contradiction {
    /// Whether every side is so. A question without a rating, or one that the form does not ask, and a fact that is not
    /// known, contradict nothing.
    pub fn holds(&self, outcome: &Outcome, facts: &Facts) -> bool {
        self.sides.iter().all(|side| side.holds(outcome, facts))
    }

    /// The ids of its questions, in the order written.
    pub fn questions(&self) -> impl Iterator<Item = &str> {
        self.sides.iter().filter_map(Side::question)
    }

    /// The keys of its facts, in the order written.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.sides.iter().flat_map(Side::facts)
    }
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Contradiction>> {
    let found = table.each("contradiction", problems, contradiction);
    table.finish(problems);
    Some(found)
}

fn contradiction(mut table: Table<'_>, problems: &mut Problems) -> Option<Contradiction> {
    let id = table.words("id", problems).map(str::to_owned);
    let sides = side::read_all(&mut table, problems);
    let words = table.both("text", problems);
    let ask = table.both("ask", problems);
    table.finish(problems);
    Some(Contradiction { id: id?, sides: sides?, text: words?, ask: ask? })
}

/// What one rule alone cannot show: ids that clash or lead nowhere, and rules that could never hold or never fail.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for contradiction in &instrument.contradictions {
        let place = format!("contradictions.toml: {}", contradiction.id);
        if !seen.insert(&contradiction.id) {
            problems.add(&place, ProblemKind::Duplicate);
        }
        side::check(instrument, &contradiction.sides, &place, problems);
        if contradiction.sides.len() < 2 || contradiction.questions().next().is_none() {
            let found = contradiction.sides.len().to_string();
            problems.not_allowed(format!("{place}.when"), found, "≥ 2, question ≥ 1");
        }
    }
}
