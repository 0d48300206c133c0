//! A condition on one rated question or one known fact, as `contradictions.toml` and `negatives.toml` write it.

use std::collections::BTreeSet;

use super::model::Instrument;
use crate::answers::Rating;
use crate::catalogue::{Test, Verdict, check_test, read_test};
use crate::profile::Facts;
use crate::scoring::Outcome;
use crate::source::{Item, ProblemKind, Problems, Table};

/// A condition on one answer or fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// A rated question.
    Question {
        /// Its id.
        id: String,
        /// Where its rating lies.
        bound: Bound,
    },
    /// A known fact about the company.
    Fact(Test),
}

/// Where a rating lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// This rung or a higher one.
    AtLeast(Rating),
    /// This rung or a lower one.
    AtMost(Rating),
}

impl Bound {
    /// Whether `rating` lies there.
    pub fn holds(self, rating: Rating) -> bool {
        match self {
            Self::AtLeast(lowest) => rating >= lowest,
            Self::AtMost(highest) => rating <= highest,
        }
    }
}

impl Side {
    /// Whether it is so. A question without a rating, or one that the form does not ask, and a fact that is not known
    /// meet no condition.
    pub fn holds(&self, outcome: &Outcome, facts: &Facts) -> bool {
        match self {
            Self::Question { id, bound } => outcome.rating(id).is_some_and(|rating| bound.holds(rating)),
            Self::Fact(test) => test.judge(facts).verdict == Verdict::Fits,
        }
    }

    /// The id of its question, if it is about one.
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Question { id, .. } => Some(id),
            Self::Fact(_) => None,
        }
    }

    /// The keys of its facts.
    pub fn facts(&self) -> Vec<&str> {
        match self {
            Self::Question { .. } => Vec::new(),
            Self::Fact(test) => test.facts(),
        }
    }
}

/// The sides under `when`.
pub(super) fn read_all(table: &mut Table<'_>, problems: &mut Problems) -> Option<Vec<Side>> {
    let items = table.required("when", "[…]", problems)?.list(problems)?;
    Some(items.into_iter().filter_map(|item| side(item, problems)).collect())
}

/// A question with its bound; anything else is a test on a fact, as the catalogue writes it.
fn side(item: Item<'_>, problems: &mut Problems) -> Option<Side> {
    let mut table = item.clone().table(problems)?;
    let Some(question) = table.optional("question") else { return read_test(item, problems).map(Side::Fact) };
    let id = question.words(problems).map(str::to_owned);
    // Every rating is at least 1 and at most 5, so those bounds would say nothing.
    let mut rung = |key, low, high| {
        let number = table.optional(key)?.whole(low, high, problems)?;
        u8::try_from(number).ok().and_then(Rating::new)
    };
    let bounds = [rung("at_least", 2, 5).map(Bound::AtLeast), rung("at_most", 1, 4).map(Bound::AtMost)];
    table.finish(problems);
    match bounds {
        [Some(bound), None] | [None, Some(bound)] => Some(Side::Question { id: id?, bound }),
        _ => {
            let allowed = "{question, at_least | at_most}".to_owned();
            problems.add(item.place, ProblemKind::NotAllowed { found: "{…}".to_owned(), allowed });
            None
        }
    }
}

/// What one rule alone cannot show: sides that repeat each other or lead nowhere, and tests that could never hold or never fail.
pub(super) fn check(instrument: &Instrument, sides: &[Side], place: &str, problems: &mut Problems) {
    let questions = || sides.iter().filter_map(Side::question);
    let mut keys = BTreeSet::new();
    for key in questions().chain(sides.iter().flat_map(Side::facts)) {
        if !keys.insert(key) {
            problems.add(format!("{place}.when.{key}"), ProblemKind::Duplicate);
        }
    }
    for id in questions().filter(|id| instrument.question(id).is_none()) {
        problems.add(format!("{place}.when.{id}"), instrument.unknown_question());
    }
    for side in sides {
        if let Side::Fact(test) = side {
            check_test(&format!("{place}.when"), test, &instrument.facts, problems);
        }
    }
}
