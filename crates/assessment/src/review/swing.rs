use super::Reason;
use crate::answers::{Answer, Answers, Rating};
use crate::instrument::Instrument;
use crate::scoring::{Fraction, Outcome, score};

/// The overall scores between which an answer could still move the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swing {
    /// The lowest.
    pub low: Fraction,
    /// The highest.
    pub high: Fraction,
}

impl Swing {
    /// How far apart they are.
    pub fn width(self) -> Fraction {
        self.high - self.low
    }
}

/// Works out what the overall score would be with other answers.
pub(super) struct Swings<'a> {
    instrument: &'a Instrument,
    outcome: &'a Outcome,
    /// The ratings alone: notes can be long, and do not count.
    ratings: Answers,
}

impl<'a> Swings<'a> {
    pub(super) fn new(instrument: &'a Instrument, answers: &Answers, outcome: &'a Outcome) -> Self {
        let rated = answers.keys().filter_map(|id| Some((id.clone(), Answer::rated(outcome.rating(id)?))));
        Self { instrument, outcome, ratings: rated.collect() }
    }

    /// Between all of `questions` on the lowest rung and all of them on the highest. A high answer that nothing backs can only
    /// turn out lower.
    pub(super) fn of(&self, reason: Reason<'_>, questions: &[&str]) -> Swing {
        let low = self.with(questions, Rating::LOWEST);
        let high = match (reason, &self.outcome.overall) {
            (Reason::High(_), Some(overall)) => overall.score.value(),
            _ => self.with(questions, Rating::HIGHEST),
        };
        Swing { low, high }
    }

    /// The overall score with all of `questions` at `rating` and the others as they are.
    fn with(&self, questions: &[&str], rating: Rating) -> Fraction {
        let mut answers = self.ratings.clone();
        answers.extend(questions.iter().map(|id| ((*id).to_owned(), Answer::rated(rating))));
        let outcome = score(self.instrument, self.outcome.form, &answers);
        // There is at least one rating, namely that of a question asked; without one the scale's end stands for it.
        outcome
            .overall
            .map_or_else(|| Fraction::from_integer(u32::from(rating.number())), |overall| overall.score.value())
    }
}
