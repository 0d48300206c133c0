use std::collections::BTreeMap;

use super::Breakdown;
use super::blocks::{Blocks, coarsen};
use super::ledger::{Cell, Ledger};

/// The ways of grouping that were taken up so far, and which told groups each kind of company is in after them.
pub struct Taken {
    /// How many companies there are of each kind.
    weights: Vec<u64>,
    /// The told groups of each kind, by their numbers.
    groups: Vec<Vec<usize>>,
    told: usize,
}

impl Taken {
    /// So many companies of each kind, of which nothing is told but the whole.
    pub fn new(weights: Vec<u64>) -> Self {
        Self { groups: vec![vec![0]; weights.len()], weights, told: 1 }
    }

    /// Takes up one more way and returns its groups: as fine as it can be without anything about fewer than five companies
    /// following from it and what was taken up before. `classes` has the class of each kind.
    pub fn take(&mut self, breakdown: Breakdown, classes: &[usize]) -> Blocks {
        let mut counts = vec![0; breakdown.classes];
        // Companies that stand in the same told groups and in the same class count as one cell.
        let mut cells: BTreeMap<(&[usize], usize), u64> = BTreeMap::new();
        for ((class, groups), weight) in classes.iter().zip(&self.groups).zip(&self.weights) {
            counts[*class] += weight;
            *cells.entry((groups, *class)).or_default() += weight;
        }
        let blocks = coarsen(&counts, breakdown.order, |blocks| {
            let place = places(blocks, breakdown.classes);
            let cell = |((groups, class), weight): (&(&[usize], usize), &u64)| Cell {
                weight: *weight,
                groups: groups.iter().copied().chain([self.told + place[*class]]).collect(),
            };
            Ledger { cells: cells.iter().map(cell).collect(), groups: self.told + blocks.len() }.is_safe()
        });
        let place = places(&blocks, breakdown.classes);
        for (class, groups) in classes.iter().zip(&mut self.groups) {
            groups.push(self.told + place[*class]);
        }
        self.told += blocks.len();
        blocks
    }
}

/// For each class, which block it is in.
fn places(blocks: &Blocks, classes: usize) -> Vec<usize> {
    let mut places = vec![0; classes];
    for (at, block) in blocks.iter().enumerate() {
        block.iter().for_each(|class| places[*class] = at);
    }
    places
}
