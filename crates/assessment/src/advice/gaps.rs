use crate::answers::Rating;
use crate::instrument::{Instrument, Question, Step};
use crate::scoring::Outcome;

/// A question below the highest rung, and the step that would move it one rung up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap<'i> {
    /// The question.
    pub question: &'i Question,
    /// The pillar's id.
    pub pillar: &'i str,
    /// The dimension's id.
    pub dimension: &'i str,
    /// Where the company stands.
    pub from: Rating,
    /// One rung up.
    pub to: Rating,
    /// What to do, and its effort.
    pub step: &'i Step,
    /// Whether today's rung is already good enough for most small companies.
    pub beyond_good_enough: bool,
}

/// Every gap among the rated questions, the one to close first at the front.
///
/// The order can be said in one sentence: first what is not yet good enough; there, governance while it holds the
/// company back, then the lowest rung, then the least effort, then the order of the questionnaire.
pub fn gaps<'i>(instrument: &'i Instrument, outcome: &Outcome) -> Vec<Gap<'i>> {
    let brake = outcome.brake.as_ref().map(|(pillar, _)| pillar.as_str());
    let mut gaps: Vec<Gap<'i>> = Vec::new();
    for pillar in &instrument.pillars {
        for dimension in &pillar.dimensions {
            for question in instrument.asked(dimension, outcome.form) {
                gaps.extend(outcome.rating(&question.id).and_then(|from| {
                    let to = from.next()?;
                    let step = question.rung(to).step.as_ref()?;
                    let beyond_good_enough = from >= instrument.good_enough;
                    Some(Gap {
                        question,
                        pillar: &pillar.id,
                        dimension: &dimension.id,
                        from,
                        to,
                        step,
                        beyond_good_enough,
                    })
                }));
            }
        }
    }
    // A stable sort keeps the questionnaire's order among equals.
    gaps.sort_by_key(|gap| (gap.beyond_good_enough, Some(gap.pillar) != brake, gap.from, gap.step.effort));
    gaps
}
