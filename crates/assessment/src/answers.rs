//! What was said: one answer per question, each a rating or one of two explicit non-answers.

use std::collections::BTreeMap;

use crate::assurance::Assurance;

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

/// How sure the respondent is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Knows it.
    Sure,
    /// Fairly sure.
    Fairly,
    /// A guess.
    Guess,
}

impl Confidence {
    /// The words of the answers file, each with its meaning.
    pub const CODES: [(&'static str, Self); 3] =
        [("sure", Self::Sure), ("fairly", Self::Fairly), ("guess", Self::Guess)];

    /// The word used in the answers file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Fairly => "fairly",
            Self::Guess => "guess",
        }
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
}

impl Answer {
    /// An answer that is only a rating.
    pub fn rated(rating: Rating) -> Self {
        Self { response: Some(Response::Rating(rating)), ..Self::default() }
    }

    /// An answer that is only this response.
    pub fn said(response: Response) -> Self {
        Self { response: Some(response), ..Self::default() }
    }
}
