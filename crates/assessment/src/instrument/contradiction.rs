//! Answers that do not fit together, as data: `contradictions.toml`. They raise a question and never change a score.

use std::collections::BTreeSet;

use super::model::Instrument;
use crate::answers::Rating;
use crate::catalogue::{Test, Verdict, check_test, read_test};
use crate::profile::Facts;
use crate::scoring::Outcome;
use crate::source::{Item, ProblemKind, Problems, Table};
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

/// One of the answers that do not fit together.
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

impl Contradiction {
    /// Whether every side is so. A question without a rating, or one that the form does not ask, and a fact that is not
    /// known, contradict nothing.
    pub fn holds(&self, outcome: &Outcome, facts: &Facts) -> bool {
        self.sides.iter().all(|side| match side {
            Side::Question { id, bound } => outcome.rating(id).is_some_and(|rating| bound.holds(rating)),
            Side::Fact(test) => test.judge(facts).verdict == Verdict::Fits,
        })
    }

    /// The ids of its questions, in the order written.
    pub fn questions(&self) -> impl Iterator<Item = &str> {
        self.sides.iter().filter_map(|side| match side {
            Side::Question { id, .. } => Some(id.as_str()),
            Side::Fact(_) => None,
        })
    }

    /// The keys of its facts, in the order written.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.sides.iter().flat_map(|side| match side {
            Side::Question { .. } => Vec::new(),
            Side::Fact(test) => test.facts(),
        })
    }
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Contradiction>> {
    let found = table.each("contradiction", problems, contradiction);
    table.finish(problems);
    Some(found)
}

fn contradiction(mut table: Table<'_>, problems: &mut Problems) -> Option<Contradiction> {
    let id = table.words("id", problems).map(str::to_owned);
    let when = table.required("when", "[…]", problems).and_then(|item| item.list(problems));
    let sides = when.map(|items| items.into_iter().filter_map(|item| side(item, problems)).collect());
    let words = table.both("text", problems);
    let ask = table.both("ask", problems);
    table.finish(problems);
    Some(Contradiction { id: id?, sides: sides?, text: words?, ask: ask? })
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

/// What one rule alone cannot show: ids that clash or lead nowhere, and rules that could never hold or never fail.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for contradiction in &instrument.contradictions {
        let place = format!("contradictions.toml: {}", contradiction.id);
        if !seen.insert(&contradiction.id) {
            problems.add(&place, ProblemKind::Duplicate);
        }
        check_sides(instrument, contradiction, &place, problems);
    }
}

fn check_sides(instrument: &Instrument, contradiction: &Contradiction, place: &str, problems: &mut Problems) {
    let mut keys = BTreeSet::new();
    for key in contradiction.questions().chain(contradiction.facts()) {
        if !keys.insert(key) {
            problems.add(format!("{place}.when.{key}"), ProblemKind::Duplicate);
        }
    }
    if contradiction.sides.len() < 2 || contradiction.questions().next().is_none() {
        let found = contradiction.sides.len().to_string();
        problems.not_allowed(format!("{place}.when"), found, "≥ 2, question ≥ 1");
    }
    for id in contradiction.questions().filter(|id| instrument.question(id).is_none()) {
        problems.add(format!("{place}.when.{id}"), instrument.unknown_question());
    }
    for side in &contradiction.sides {
        if let Side::Fact(test) = side {
            check_test(&format!("{place}.when"), test, &instrument.facts, problems);
        }
    }
}
