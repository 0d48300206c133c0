//! Profiles of weights, as data: `weights.toml`. They show what the overall score would be if some dimensions counted more. The
//! official score, in which each dimension counts once, never changes.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Instrument;
use crate::scoring::{Band, Fraction, Outcome, Score, band_of};
use crate::source::{ProblemKind, Problems, Table};
use crate::text::Text;

/// The largest weight: far enough from 1 to show an effect, and small enough to be explained.
pub(super) const HEAVIEST: u32 = 9;

/// How much each dimension counts in one view of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightProfile {
    /// Stable id, for example `governance-first`.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// For whom it is, and why these dimensions count more.
    pub about: Text,
    /// Weights from 0 to 9 by dimension; one that is not named counts once.
    pub weights: BTreeMap<String, u32>,
}

/// The overall score under a profile of weights. Never the official one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighted {
    /// The sum of the weighted scores of the dimensions that have one.
    pub sum: Fraction,
    /// The sum of their weights.
    pub count: u32,
    /// The band of the mean.
    pub band: Band,
    /// Every dimension, in the questionnaire's order.
    pub parts: Vec<WeightedPart>,
}

/// What one dimension adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightedPart {
    /// The dimension's id.
    pub dimension: String,
    /// Its weight.
    pub weight: u32,
    /// Its score, which is the same under every profile; none without a rating.
    pub score: Option<Fraction>,
}

impl WeightProfile {
    /// How much a dimension counts.
    pub fn weight(&self, dimension: &str) -> u32 {
        self.weights.get(dimension).copied().unwrap_or(1)
    }

    /// The overall score under this profile; none when nothing that counts has a score.
    pub fn weighted(&self, instrument: &Instrument, outcome: &Outcome) -> Option<Weighted> {
        let part = |dimension: &crate::scoring::DimensionScore| WeightedPart {
            dimension: dimension.id.clone(),
            weight: self.weight(&dimension.id),
            score: dimension.score.map(Score::value),
        };
        let parts: Vec<WeightedPart> = outcome.dimensions.iter().map(part).collect();
        let scored = || parts.iter().filter_map(|part| Some((part.weight, part.score?)));
        let count: u32 = scored().map(|(weight, _)| weight).sum();
        let sum = scored().fold(Fraction::from_integer(0), |sum, (weight, score)| sum + score * weight);
        if count == 0 {
            return None;
        }
        Some(Weighted { sum, count, band: band_of(instrument, sum / count), parts })
    }
}

impl Weighted {
    /// The weighted mean.
    pub fn value(&self) -> Fraction {
        self.sum / self.count
    }
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<WeightProfile>> {
    let found = table.each("profile", problems, profile);
    table.finish(problems);
    Some(found)
}

fn profile(mut table: Table<'_>, problems: &mut Problems) -> Option<WeightProfile> {
    let id = table.words("id", problems).map(str::to_owned);
    let name = table.both("name", problems);
    let about = table.both("about", problems);
    let listed = table.required("weights", "{…}", problems).and_then(|item| item.table(problems));
    table.finish(problems);
    let entries = listed?.entries(problems).into_iter();
    let weights =
        entries.filter_map(|(key, item)| Some((key.to_owned(), item.whole(0, HEAVIEST, problems)?))).collect();
    Some(WeightProfile { id: id?, name: name?, about: about?, weights })
}

/// What one profile alone cannot show: ids that clash, dimensions that are not there, and weights that change nothing.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for profile in &instrument.weights {
        let place = format!("weights.toml: {}", profile.id);
        if !seen.insert(&profile.id) {
            problems.add(&place, ProblemKind::Duplicate);
        }
        for dimension in profile.weights.keys().filter(|id| instrument.dimension(id).is_none()) {
            let known: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
            let kind = ProblemKind::Unknown { allowed: known.join(", ") };
            problems.add(format!("{place}.weights.{dimension}"), kind);
        }
        let used: BTreeSet<u32> = instrument.dimensions().map(|dimension| profile.weight(&dimension.id)).collect();
        if used.len() < 2 {
            let used: Vec<String> = used.iter().map(u32::to_string).collect();
            problems.not_allowed(format!("{place}.weights"), used.join(", "), "≥ 2 different");
        }
    }
}
