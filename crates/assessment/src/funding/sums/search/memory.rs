use std::collections::BTreeMap;

use super::load::Load;
use super::part::Part;

/// States that are remembered, so that no input fills the memory.
const MOST: usize = 200_000;

/// What the search has met: states from which everything has been tried.
pub(super) struct Memory {
    /// The schemes whose grants depend on the pieces from each one on, in the order of decisions.
    live: Vec<Vec<bool>>,
    /// The states, each with the most that settled schemes paid in it.
    seen: BTreeMap<Vec<i64>, i64>,
}

impl Memory {
    pub(super) fn new(part: &Part, options: &[Vec<usize>], order: &[usize]) -> Self {
        let live = (0..order.len()).map(|decided| live(part, options, &order[decided..])).collect();
        Self { live, seen: BTreeMap::new() }
    }

    /// Whether the state is better than those that the undecided pieces have met, and remembers it. What a settled scheme
    /// holds makes no difference to them, but for what it pays.
    pub(super) fn is_new(&mut self, part: &Part, decided: usize, load: &Load<'_>) -> bool {
        let live = &self.live[decided];
        let held = part.buckets.iter().enumerate();
        let held = held.map(|(at, bucket)| if live[bucket.scheme] { load.matters(at) } else { 0 });
        let state: Vec<i64> = i64::try_from(decided).into_iter().chain(held).collect();
        let grants = part.grants(&load.held);
        let settled = grants.iter().zip(live).filter(|(_, live)| !**live).map(|(grant, _)| grant.get()).sum();
        if self.seen.get(&state).is_some_and(|most| *most >= settled) {
            return false;
        }
        if self.seen.len() < MOST {
            self.seen.insert(state, settled);
        }
        true
    }
}

/// The schemes that can still be given one of the pieces, or share a ceiling with one that can.
fn live(part: &Part, options: &[Vec<usize>], pieces: &[usize]) -> Vec<bool> {
    let mut live = vec![false; part.schemes.len()];
    for bucket in pieces.iter().flat_map(|piece| &options[*piece]) {
        live[part.schemes[part.buckets[*bucket].scheme].family] = true;
    }
    part.schemes.iter().map(|scheme| live[scheme.family]).collect()
}
