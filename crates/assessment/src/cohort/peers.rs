use super::Count;
use super::ledger::{Cell, Ledger};
use super::tally::{Exact, Tally};
use crate::scoring::Fraction;

/// Companies like one's own, and what they score on average.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peers {
    /// How many, without the company itself.
    pub n: u64,
    /// The mean of their overall scores.
    pub overall: Exact,
    /// Whether they are so many that one more would hardly move the mean.
    pub many: bool,
}

/// From so many companies on, one more moves the mean by no more than what rounding hides: 4 rungs over 80 is 0.05.
const MANY: u64 = 80;

/// For each way to be alike, the companies that are: the first that may be told, then each that may be told beside it.
///
/// `others` are all other companies: the overall score, and in which ways each is like one's own. The company itself is never
/// among them: its own score is known to it, so it could take itself out of a mean.
pub fn peers(others: &[(Fraction, Vec<bool>)], ways: usize) -> Vec<Option<Peers>> {
    let mut told: Vec<usize> = Vec::new();
    let mut peers = Vec::new();
    for way in 0..ways {
        let wanted: Vec<usize> = told.iter().copied().chain([way]).collect();
        let alike = || others.iter().filter(|(_, alike)| alike[way]).map(|(score, _)| *score);
        let n = alike().count() as u64;
        let figures =
            (Count::enough(n) && beside(others, &wanted)).then(|| alike().collect::<Tally>().figures()).flatten();
        if figures.is_some() {
            told = wanted;
        }
        peers.push(figures.map(|figures| Peers { n, overall: figures.mean, many: n >= MANY }));
    }
    peers
}

/// Whether means over these ways give nothing about fewer than five companies away.
fn beside(others: &[(Fraction, Vec<bool>)], ways: &[usize]) -> bool {
    let mut cells: Vec<Cell> = Vec::new();
    for (_, alike) in others {
        let groups: Vec<usize> = (0..ways.len()).filter(|at| alike[ways[*at]]).collect();
        match cells.iter_mut().find(|cell| cell.groups == groups) {
            Some(cell) => cell.weight += 1,
            None => cells.push(Cell { weight: 1, groups }),
        }
    }
    cells.retain(|cell| !cell.groups.is_empty());
    Ledger { cells, groups: ways.len() }.is_safe()
}
