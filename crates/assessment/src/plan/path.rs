use std::collections::BTreeSet;

use super::rise::{Ladder, Rise, ladders};
use super::search::{Climb, Wanted, cheapest};
use crate::instrument::Instrument;
use crate::scoring::{Band, Outcome};

/// The shortest way to the next band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path<'i> {
    /// The band it leads to.
    pub band: Band,
    /// One rung each, in the order of (rung before, question id); a question may rise more than once.
    pub steps: Vec<Rise<'i>>,
}

impl Path<'_> {
    /// How many rungs.
    pub fn rungs(&self) -> usize {
        self.steps.len()
    }

    /// How many questions move.
    pub fn questions(&self) -> usize {
        self.steps.iter().map(|rise| &rise.question.id).collect::<BTreeSet<_>>().len()
    }

    /// The pillar in which every step lies, if there is one.
    pub fn only_pillar(&self) -> Option<&str> {
        let first = self.steps.first()?.pillar;
        self.steps.iter().all(|rise| rise.pillar == first).then_some(first)
    }
}

/// The shortest path to the next band, as the scoring contract says: the fewest rungs; among these the least effort; among
/// these the smallest list of (rung before, question id). Only rated questions of the form move. None for the highest band
/// and without a score.
pub fn path<'i>(instrument: &'i Instrument, outcome: &Outcome) -> Option<Path<'i>> {
    let band = outcome.overall.as_ref()?.band;
    let next = instrument.bands.iter().find(|info| info.band > band)?;
    let ladders = ladders(instrument, outcome);
    let mut items: Vec<Rise<'i>> = ladders.iter().flat_map(|ladder| ladder.rises.iter().copied()).collect();
    items.sort_by(|a, b| (a.from, &a.question.id).cmp(&(b.from, &b.question.id)));
    let wanted = wanted(&ladders, &items, outcome, next.from_tenths);
    let steps = cheapest(&wanted)?.into_iter().map(|item| items[item]).collect();
    Some(Path { band: next.band, steps })
}

/// The search in whole numbers. With `unit` = 20 × the least common multiple of the counts of ratings, a rung in a dimension
/// with n ratings is `unit / n`. The rounded score reaches `tenths` from (2 × tenths − 1) / 20 on, so D scored dimensions must
/// together reach D × (2 × tenths − 1) × `unit` / 20.
fn wanted(ladders: &[Ladder<'_, '_>], items: &[Rise<'_>], outcome: &Outcome, tenths: u32) -> Wanted {
    let scores = || outcome.dimensions.iter().filter_map(|dimension| dimension.score);
    let common = scores().fold(1, |common, score| least_common_multiple(common, u64::from(score.count)));
    let unit = 20 * common;
    let reach = scores().count() as u64 * (2 * u64::from(tenths)).saturating_sub(1) * common;
    let reached: u64 = scores().map(|score| u64::from(score.sum.to_integer()) * unit / u64::from(score.count)).sum();
    let climbs = ladders.iter().filter_map(|ladder| {
        let count = ladder.score.score?.count;
        let place = |rise: &Rise<'_>| {
            items.binary_search_by(|item| (item.from, &item.question.id).cmp(&(rise.from, &rise.question.id))).ok()
        };
        let rungs = ladder.rises.iter().filter_map(|rise| Some((place(rise)?, rise.step.effort)));
        Some(Climb { gain: unit / u64::from(count), rungs: rungs.collect() })
    });
    Wanted { climbs: climbs.collect(), gain: reach.saturating_sub(reached) }
}

fn least_common_multiple(a: u64, b: u64) -> u64 {
    let (mut greater, mut rest) = (a, b);
    while rest > 0 {
        (greater, rest) = (rest, greater % rest);
    }
    a / greater.max(1) * b
}
