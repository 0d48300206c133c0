//! Conditions as files write them, for example `q35 lacks 11 and (any row of q37 = 3 or q41 has 2, 4)`.
//!
//! [`Scope::parse`] turns a text into a [`Condition`], [`Survey::expression`] turns a condition into its one canonical text.
//! `and` binds more tightly than `or`. Which operators fit depends on the question:
//!
//! | about | operators |
//! |---|---|
//! | a single choice; `row a of` a grid | `=`, `<>`, `in`, `not in` |
//! | a multiple choice, counts | `has`, `lacks` |
//! | `any row of`, `no row of` a grid | `=`, `in` |

mod print;
mod token;
mod tree;
mod typed;

pub(super) use typed::Scope;

use super::model::{Condition, Question, Survey};
use crate::source::{Problem, ProblemKind, Problems};

/// The longest condition that is read, in characters.
const LONGEST: usize = 1_000;

impl Scope<'_> {
    /// Reads `text` as a condition. Each place of a problem is `place:column`, counted in characters from 1.
    ///
    /// # Errors
    /// The first fault of the notation, or every code, row, question and operator that does not fit.
    pub(super) fn parse(&self, text: &str, place: &str) -> Result<Condition, Vec<Problem>> {
        let mut problems = Problems::default();
        let length = text.chars().count();
        if length > LONGEST {
            problems.not_allowed(place, length.to_string(), format!("≤ {LONGEST}"));
            return Err(problems.into_vec());
        }
        let written = token::tokens(text).and_then(|tokens| tree::parse(&tokens)).map_err(|fault| {
            let kind = ProblemKind::NotAllowed { found: fault.found, allowed: fault.allowed.to_owned() };
            vec![Problem { place: format!("{place}:{}", fault.column), kind }]
        })?;
        match self.condition(&written, place, &mut problems) {
            Some(condition) if problems.is_empty() => Ok(condition),
            _ => Err(problems.into_vec()),
        }
    }
}

impl Survey {
    /// Reads `text` as a condition on any of its questions. Each place of a problem is `place:column`.
    ///
    /// # Errors
    /// The first fault of the notation, or every code, row, question and operator that does not fit.
    pub fn condition(&self, text: &str, place: &str) -> Result<Condition, Vec<Problem>> {
        let questions: Vec<Question> = self.questions().cloned().collect();
        Scope { question: "", earlier: &questions, known: &|_| false }.parse(text, place)
    }
}
