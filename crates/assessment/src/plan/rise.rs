use crate::answers::Rating;
use crate::instrument::{Instrument, Question, Step};
use crate::scoring::{DimensionScore, Outcome};

/// One rung up in one question, with what to do for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rise<'i> {
    /// The question.
    pub question: &'i Question,
    /// The pillar's id.
    pub pillar: &'i str,
    /// The dimension's id.
    pub dimension: &'i str,
    /// The rung before.
    pub from: Rating,
    /// The rung after.
    pub to: Rating,
    /// What to do, and its effort.
    pub step: &'i Step,
}

impl<'i> Rise<'i> {
    /// The step that brings `question` to the rung `to`; none for a question that is not there, or for the lowest rung.
    pub fn find(instrument: &'i Instrument, question: &str, to: Rating) -> Option<Self> {
        let from = Rating::ALL.into_iter().find(|from| from.next() == Some(to))?;
        instrument.pillars.iter().find_map(|pillar| {
            pillar.dimensions.iter().find_map(|dimension| {
                let question = dimension.questions.iter().find(|one| one.id == question)?;
                let step = question.rung(to).step.as_ref()?;
                Some(Self { question, pillar: &pillar.id, dimension: &dimension.id, from, to, step })
            })
        })
    }
}

/// A rated question of the form, with every rung it can still rise and the score of its dimension.
pub(super) struct Ladder<'i, 'o> {
    pub(super) score: &'o DimensionScore,
    /// Lowest first; empty at the top.
    pub(super) rises: Vec<Rise<'i>>,
}

/// The ladders of all rated questions, in the order of the questionnaire.
pub(super) fn ladders<'i, 'o>(instrument: &'i Instrument, outcome: &'o Outcome) -> Vec<Ladder<'i, 'o>> {
    let mut found = Vec::new();
    for pillar in &instrument.pillars {
        for dimension in &pillar.dimensions {
            let Some(score) = outcome.dimensions.iter().find(|score| score.id == dimension.id) else { continue };
            for question in instrument.asked(dimension, outcome.form) {
                let Some(rating) = outcome.rating(&question.id) else { continue };
                let rises = Rating::ALL.into_iter().filter(|from| *from >= rating).filter_map(|from| {
                    let to = from.next()?;
                    let step = question.rung(to).step.as_ref()?;
                    Some(Rise { question, pillar: &pillar.id, dimension: &dimension.id, from, to, step })
                });
                found.push(Ladder { score, rises: rises.collect() });
            }
        }
    }
    found
}
