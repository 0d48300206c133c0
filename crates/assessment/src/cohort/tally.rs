use std::collections::HashMap;

use num_bigint::BigInt;
use num_rational::Ratio;

use super::SMALLEST;
use crate::scoring::{Fraction, Score, Shown};

/// An exact figure over any number of companies.
pub type Exact = Ratio<BigInt>;

/// Scores of many companies, added up exactly.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    counts: HashMap<Fraction, u64>,
}

/// What a [`Tally`] says, each figure exact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// How many scores went into it.
    pub n: u64,
    /// Their mean, 1 to 5.
    pub mean: Exact,
    /// The one in the middle, or half-way between the two in the middle.
    pub median: Exact,
    /// The lowest.
    pub low: Fraction,
    /// The highest.
    pub high: Fraction,
    /// The square of the standard deviation, with n − 1; none of a single score.
    pub variance: Option<Exact>,
}

impl Tally {
    /// Adds one score.
    pub fn add(&mut self, score: Fraction) {
        self.add_many(score, 1);
    }

    /// Adds the same score `times` over.
    pub fn add_many(&mut self, score: Fraction, times: u64) {
        if times > 0 {
            *self.counts.entry(score).or_default() += times;
        }
    }

    /// How many scores were added.
    pub fn n(&self) -> u64 {
        self.counts.values().sum()
    }

    /// What they add up to; none without any.
    pub fn figures(&self) -> Option<Figures> {
        let sorted = self.sorted();
        let (low, high) = (sorted.first()?.0, sorted.last()?.0);
        let n = self.n();
        let (sum, squares) = sums(&sorted);
        let count = whole(n);
        let mean = &sum / &count;
        let variance = (n > 1).then(|| (squares - &sum * &mean) / (count - whole(1)));
        let median = (exact(at(&sorted, (n - 1) / 2)) + exact(at(&sorted, n / 2))) / whole(2);
        Some(Figures { n, mean, median, low, high, variance })
    }

    fn sorted(&self) -> Vec<(Fraction, u64)> {
        let mut sorted: Vec<(Fraction, u64)> = self.counts.iter().map(|(score, times)| (*score, *times)).collect();
        sorted.sort_unstable();
        sorted
    }
}

impl FromIterator<Fraction> for Tally {
    fn from_iter<I: IntoIterator<Item = Fraction>>(scores: I) -> Self {
        let mut tally = Self::default();
        scores.into_iter().for_each(|score| tally.add(score));
        tally
    }
}

/// Scores added up exactly, without what each of them was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sum {
    /// How many there are.
    n: u64,
    /// For each denominator, of which there are few, the sum of the numerators.
    over: Vec<(u32, u64)>,
}

impl Sum {
    /// Adds one score.
    pub(super) fn add(&mut self, score: Fraction) {
        self.n += 1;
        self.add_over(*score.denom(), u64::from(*score.numer()));
    }

    /// Adds all that is in another sum.
    pub(super) fn add_all(&mut self, other: &Self) {
        self.n += other.n;
        other.over.iter().for_each(|(denominator, numerators)| self.add_over(*denominator, *numerators));
    }

    fn add_over(&mut self, denominator: u32, numerators: u64) {
        match self.over.iter_mut().find(|(known, _)| *known == denominator) {
            Some((_, sum)) => *sum += numerators,
            None => self.over.push((denominator, numerators)),
        }
    }

    /// The mean; none without any score.
    pub(super) fn mean(&self) -> Option<Exact> {
        let parts = self.over.iter().map(|(denominator, sum)| Exact::new((*sum).into(), (*denominator).into()));
        (self.n > 0).then(|| parts.sum::<Exact>() / whole(self.n))
    }
}

impl Figures {
    /// The middle, where at least five companies lie on either side of it; one that is nearer to the end tells of fewer.
    pub fn told_median(&self) -> Option<&Exact> {
        (self.n >= 2 * SMALLEST).then_some(&self.median)
    }
}

/// The mean of single scores as an exact figure.
impl From<Score> for Exact {
    fn from(score: Score) -> Self {
        exact(score.value())
    }
}

/// The sum and the sum of squares: first over each denominator, of which there are few, so that big fractions are added seldom.
fn sums(sorted: &[(Fraction, u64)]) -> (Exact, Exact) {
    let mut over: HashMap<u32, (u128, u128)> = HashMap::new();
    for (score, times) in sorted {
        let (numerator, times) = (u128::from(*score.numer()), u128::from(*times));
        let (sum, squares) = over.entry(*score.denom()).or_default();
        *sum += numerator * times;
        *squares += numerator * numerator * times;
    }
    over.into_iter().fold((whole(0), whole(0)), |(sum, squares), (denominator, (part, square))| {
        let denominator = BigInt::from(denominator);
        let below = &denominator * &denominator;
        (sum + Ratio::new(part.into(), denominator), squares + Ratio::new(square.into(), below))
    })
}

/// The score with this index, from 0, when all are laid out in order.
fn at(sorted: &[(Fraction, u64)], index: u64) -> Fraction {
    let mut passed = 0;
    let found = sorted.iter().find(|(_, times)| {
        passed += times;
        passed > index
    });
    found.map_or_else(|| Fraction::from_integer(0), |(score, _)| *score)
}

pub(super) fn whole(number: u64) -> Exact {
    Ratio::from_integer(number.into())
}

pub(super) fn exact(score: Fraction) -> Exact {
    Ratio::new((*score.numer()).into(), (*score.denom()).into())
}

/// An exact figure rounded half up to one decimal, the only form in which it is shown.
pub fn tenths(figure: &Exact) -> Shown {
    let doubled = (figure * BigInt::from(20) + whole(1)).floor().to_integer();
    Shown::from_tenths(u32::try_from(doubled / 2).unwrap_or(u32::MAX))
}

/// The root of a variance, rounded half up to one decimal: the largest t tenths with (t − ½)² ≤ 100 · variance.
pub fn deviation(variance: &Exact) -> Shown {
    let scaled = (variance * BigInt::from(400)).floor().to_integer();
    let root = scaled.sqrt();
    Shown::from_tenths(u32::try_from((root + 1u32) / 2u32).unwrap_or(u32::MAX))
}
