use num_bigint::BigInt;

use crate::cohort::{Exact, SMALLEST};

/// What the numbers of several companies come to, each figure exact. The least and the most are never told: each is one company's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// All of them together.
    pub sum: Exact,
    /// Their mean.
    pub mean: Exact,
    /// The one in the middle, or half-way between the two in the middle; from ten companies on, so that five lie on either side.
    pub median: Option<Exact>,
    /// The smallest number that a quarter, and that three quarters, of the companies do not exceed; from twenty on, for the same
    /// reason.
    pub quartiles: Option<(Exact, Exact)>,
}

impl Amount {
    /// What these numbers come to; none of fewer than five.
    pub(super) fn of(mut numbers: Vec<Exact>) -> Option<Self> {
        let n = numbers.len();
        if (n as u64) < SMALLEST {
            return None;
        }
        numbers.sort_unstable();
        let sum: Exact = numbers.iter().sum();
        let at = |rank: usize| numbers.get(rank.saturating_sub(1)).cloned();
        let middle = || Some((at(n.div_ceil(2))? + at(n / 2 + 1)?) / BigInt::from(2));
        let quarter = |quarters: usize| at((n * quarters).div_ceil(4));
        Some(Self {
            mean: &sum / BigInt::from(n),
            median: (n as u64 >= 2 * SMALLEST).then(middle).flatten(),
            quartiles: (n as u64 >= 4 * SMALLEST).then(|| Some((quarter(1)?, quarter(3)?))).flatten(),
            sum,
        })
    }
}
