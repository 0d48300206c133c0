//! What was said: one answer per question, each a rating or one of two explicit non-answers.

use std::collections::BTreeMap;

use crate::assurance::Assurance;
use crate::coded::coded;

/// Answers by question id, for example `ai-literacy-1`.
pub type Answers = BTreeMap<String, Answer>;

/// A rung on the 1–5 scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

impl Rating {
    /// The lowest rung.
    pub const LOWEST: Self = Self(1);
    /// The highest rung.
    pub const HIGHEST: Self = Self(5);
    /// Every rung, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The rung with this number, if it is 1 to 5.
    pub fn new(number: u8) -> Option<Self> {
        (1..=5).contains(&number).then_some(Self(number))
    }

    /// The number, 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Position in a list of rungs, 0 to 4.
    pub fn index(self) -> usize {
        usize::from(self.0 - 1)
    }

    /// One rung up; none above the highest.
    pub fn next(self) -> Option<Self> {
        Self::new(self.0 + 1)
    }
}

/// What somebody said to a question. Neither non-answer is ever scored as low.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// A rung of the question's ladder.
    Rating(Rating),
    /// Asked, and not known.
    DontKnow,
    /// The question does not apply to this organisation.
    NotApplicable {
        /// Why not; never empty.
        reason: String,
    },
}

impl Response {
    /// The rating, when it is one.
    pub fn rating(&self) -> Option<Rating> {
        match self {
            Self::Rating(rating) => Some(*rating),
            Self::DontKnow | Self::NotApplicable { .. } => None,
        }
    }
}

coded! {
    /// How sure the respondent is of an answer, the surest first.
    Confidence[3] {
        /// Knows it.
        Sure = "sure",
        /// Fairly sure.
        Fairly = "fairly",
        /// A guess.
        Guess = "guess",
    }
}

/// Everything kept about one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// What was said; none while only a note has been written.
    pub response: Option<Response>,
    /// The respondent's own words, may be empty.
    pub note: String,
    /// How sure the respondent is, if asked.
    pub confidence: Option<Confidence>,
    /// Links or file names that back the answer.
    pub evidence: Vec<String>,
    /// How this answer came about; none means as the whole assessment did.
    pub assurance: Option<Assurance>,
    /// Names of the files attached to it; the files themselves stay in the library.
    pub attached: Vec<String>,
}

impl Answer {
    /// An answer that is only a rating.
    pub fn rated(rating: Rating) -> Self {
        Self { response: Some(Response::Rating(rating)), ..Self::default() }
    }

    /// Everything that is named as backing it: links, names and attached files.
    pub fn backing(&self) -> impl Iterator<Item = &str> {
        self.evidence.iter().chain(&self.attached).map(|named| named.trim()).filter(|named| !named.is_empty())
    }

    /// An answer that is only this response.
    pub fn said(response: Response) -> Self {
        Self { response: Some(response), ..Self::default() }
    }
}
