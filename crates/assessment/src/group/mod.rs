//! Several people who answered for one company: how far they agree, and where leaders and staff see it differently.
//!
//! Figures are exact fractions. Where people were promised not to be named, nothing is told about fewer than three of them,
//! nor anything from which that could be worked out ([`Figure::TooFew`]).

use crate::answers::{Answers, Rating};
use crate::coded::coded;

mod spread;
pub use spread::{Exact, Spread, hundredths, root_hundredths};

mod agreement;
pub use agreement::{Agreement, Tally, agreement};

mod gap;
pub use gap::{Gap, Gaps, Mean, gaps};

coded! {
    /// Where somebody stands in the company.
    Role[2] {
        /// Leads it, or a part of it.
        Leader = "leader",
        /// Works in it.
        Staff = "staff",
    }
}

/// One person who answered.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// Where they stand.
    pub role: Role,
    /// Whether they were promised not to be named.
    pub anonymous: bool,
    /// What they said.
    pub answers: &'a Answers,
}

/// The fewest people without a name about whom something is told.
pub const FEWEST: usize = 3;

/// A figure about several people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure<T> {
    /// It can be told.
    Shown(T),
    /// Nobody said anything to it.
    Nobody,
    /// Telling it would tell what one or two people said who were promised not to be named.
    TooFew,
}

impl<T> Figure<T> {
    /// The words for what a figure can be.
    pub const CODES: [&'static str; 3] = ["shown", "nobody", "too-few"];

    /// The word for what it is.
    pub fn code(&self) -> &'static str {
        let [shown, nobody, too_few] = Self::CODES;
        match self {
            Self::Shown(_) => shown,
            Self::Nobody => nobody,
            Self::TooFew => too_few,
        }
    }

    /// The figure, where it can be told.
    pub fn shown(&self) -> Option<&T> {
        match self {
            Self::Shown(value) => Some(value),
            Self::Nobody | Self::TooFew => None,
        }
    }
}

/// Whether so many people without a name are too few to tell something about them.
fn too_few(anonymous: usize) -> bool {
    (1..FEWEST).contains(&anonymous)
}

/// What these people rated a question.
fn ratings<'p>(people: &'p [Person<'_>], question: &'p str) -> impl Iterator<Item = (Person<'p>, Rating)> {
    people.iter().filter_map(move |person| {
        let response = person.answers.get(question)?.response.as_ref()?;
        Some((*person, response.rating()?))
    })
}
