use std::cmp::Reverse;

use super::aim::{Targets, target_of};
use super::rise::{Rise, ladders};
use crate::instrument::Instrument;
use crate::scoring::{Fraction, Outcome};

/// An action worth taking, because its dimension has not reached its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal<'i> {
    /// The rung and what to do for it.
    pub rise: Rise<'i>,
    /// What it adds to the overall score, as far as it brings its dimension nearer to the target; exact.
    pub impact: Fraction,
    /// Whether it takes days and no money.
    pub quick: bool,
}

impl Proposal<'_> {
    /// The impact rounded half up to two decimals, "0.07".
    pub fn impact_shown(&self) -> String {
        let hundredths = (self.impact * 100 + Fraction::new(1, 2)).to_integer();
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

/// The effort of a step that takes days and no money.
const QUICK: u32 = 1;

/// The next rung of every question that is below the target of its dimension, the one to take first at the front.
///
/// The order can be said in one sentence: first what adds most to the overall score for its effort; among equals the pillar
/// that holds the company back, then the lowest rung, then the order of the questionnaire.
pub fn proposals<'i>(instrument: &'i Instrument, outcome: &Outcome, targets: &Targets) -> Vec<Proposal<'i>> {
    let scored = outcome.overall.as_ref().map_or(1, |overall| overall.score.count);
    let brake = outcome.brake.as_ref().map(|(pillar, _)| pillar.as_str());
    let mut found: Vec<Proposal<'i>> = Vec::new();
    for ladder in ladders(instrument, outcome) {
        let (Some(rise), Some(score)) = (ladder.rises.first().copied(), ladder.score.score) else { continue };
        let target = target_of(instrument, targets, rise.dimension);
        let aim = Fraction::from_integer(u32::from(target.number()));
        if rise.from >= target || score.value() >= aim {
            continue;
        }
        let gain = Fraction::new(1, score.count).min(aim - score.value());
        found.push(Proposal { rise, impact: gain / scored, quick: rise.step.effort == QUICK });
    }
    // A stable sort keeps the questionnaire's order among equals.
    found.sort_by_key(|proposal| {
        let Rise { pillar, from, step, .. } = proposal.rise;
        (Reverse(proposal.impact / step.effort.max(1)), Some(pillar) != brake, from)
    });
    found
}
