//! How far answers can be relied on: how they came about. It changes no figure.

use crate::answers::Answers;
use crate::coded::coded;
use crate::scoring::{Outcome, Reply};

coded! {
    /// How an answer came about, the least assured first.
    Assurance[3] {
        /// The company answered by itself.
        SelfDeclared = "self-declared",
        /// The company and an adviser settled on it together.
        Facilitated = "facilitated",
        /// An adviser has seen what backs it.
        EvidenceSeen = "evidence-seen",
    }
}

/// How far the result as a whole can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assured {
    /// The lowest level among the rated answers; none without any.
    pub level: Option<Assurance>,
    /// How many rated answers are at each level, the lowest first.
    pub counts: [(Assurance, u32); 3],
}

/// The assurance of a result: that of the rated answers of the form. `default` is the level of the assessment, which
/// holds for every answer without one of its own.
pub fn assured(answers: &Answers, outcome: &Outcome, default: Assurance) -> Assured {
    let mut counts = Assurance::CODES.map(|(_, level)| (level, 0));
    for weighed in outcome.dimensions.iter().flat_map(|dimension| &dimension.questions) {
        if matches!(weighed.reply, Reply::Rated(_)) {
            let level = level_of(answers, &weighed.question, default);
            counts.iter_mut().filter(|(at, _)| *at == level).for_each(|(_, count)| *count += 1);
        }
    }
    let level = counts.iter().find(|(_, count)| *count > 0).map(|(level, _)| *level);
    Assured { level, counts }
}

/// The level of one answer: its own, else that of the assessment.
pub fn level_of(answers: &Answers, question: &str, default: Assurance) -> Assurance {
    answers.get(question).and_then(|answer| answer.assurance).unwrap_or(default)
}
