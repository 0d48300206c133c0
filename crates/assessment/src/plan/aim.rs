use std::collections::BTreeMap;

use crate::answers::Rating;
use crate::instrument::{Dimension, Instrument};
use crate::scoring::{Fraction, Outcome, Score};

/// The rungs that a company has chosen as enough, by dimension id. Where it has not, the questionnaire's own holds.
pub type Targets = BTreeMap<String, Rating>;

/// How far a dimension is and how far it should come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aim<'i> {
    /// The dimension.
    pub dimension: &'i Dimension,
    /// The pillar's id.
    pub pillar: &'i str,
    /// The rung that is enough.
    pub target: Rating,
    /// Whether the company chose it.
    pub chosen: bool,
    /// Where it stands; none without a rating.
    pub score: Option<Score>,
    /// False when every question was marked not applicable.
    pub applies: bool,
}

impl Aim<'_> {
    /// How much is missing; zero once the target is reached, none without a score.
    pub fn gap(&self) -> Option<Fraction> {
        let target = Fraction::from_integer(u32::from(self.target.number()));
        let value = self.score?.value();
        Some(if value >= target { Fraction::from_integer(0) } else { target - value })
    }

    /// Whether the target is reached.
    pub fn is_reached(&self) -> bool {
        self.gap() == Some(Fraction::from_integer(0))
    }
}

/// The rung that is enough in a dimension.
pub fn target_of(instrument: &Instrument, targets: &Targets, dimension: &str) -> Rating {
    targets.get(dimension).copied().unwrap_or(instrument.good_enough)
}

/// Every dimension with its target, in the order of the questionnaire.
pub fn aims<'i>(instrument: &'i Instrument, outcome: &Outcome, targets: &Targets) -> Vec<Aim<'i>> {
    let mut aims = Vec::new();
    for pillar in &instrument.pillars {
        for dimension in &pillar.dimensions {
            let found = outcome.dimensions.iter().find(|score| score.id == dimension.id);
            aims.push(Aim {
                dimension,
                pillar: &pillar.id,
                target: target_of(instrument, targets, &dimension.id),
                chosen: targets.contains_key(&dimension.id),
                score: found.and_then(|found| found.score),
                applies: found.is_some_and(|found| found.applies()),
            });
        }
    }
    aims
}
