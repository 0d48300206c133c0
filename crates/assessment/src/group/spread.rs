use num_rational::Ratio;

use super::too_few;
use super::{Figure, Person, ratings};
use crate::answers::Rating;
use crate::scoring::Fraction;

/// An exact figure that is not a score.
pub type Exact = Ratio<u64>;

/// The r_wg under which people do not agree: 0.7.
const AGREED: (u64, u64) = (7, 10);

/// How many rungs apart two people do not agree, whatever the others say.
const FAR_APART: u8 = 2;

/// The variance of answers that are spread evenly over five rungs.
const EVEN: u64 = 2;

/// How far several people agree on one question (`scoring.md`, agreement).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// How many rated it.
    pub n: u32,
    /// The mean rung.
    pub mean: Fraction,
    /// The lowest.
    pub min: Rating,
    /// The highest.
    pub max: Rating,
    /// s², the variance with n − 1; none for a single person.
    pub variance: Option<Exact>,
}

impl Spread {
    /// The spread of these ratings; none without any.
    pub fn of(ratings: &[Rating]) -> Option<Self> {
        let (min, max) = (*ratings.iter().min()?, *ratings.iter().max()?);
        let n = u32::try_from(ratings.len()).ok()?;
        let number = |rating: &Rating| u32::from(rating.number());
        let mean = Fraction::new(ratings.iter().map(number).sum(), n);
        Some(Self { n, mean, min, max, variance: variance(ratings) })
    }

    /// r_wg = 1 − s²/2, not below 0; none for a single person.
    pub fn agreement(&self) -> Option<Exact> {
        let variance = self.variance?;
        let even = Exact::from_integer(EVEN);
        Some(if variance >= even { Exact::from_integer(0) } else { (even - variance) / even })
    }

    /// Whether it is worth talking about: two people two rungs apart, or r_wg under 0.7.
    pub fn disagree(&self) -> bool {
        let apart = self.max.number() - self.min.number() >= FAR_APART;
        apart || self.agreement().is_some_and(|agreement| agreement < Exact::new(AGREED.0, AGREED.1))
    }
}

/// (n Σx² − (Σx)²) / (n (n − 1)), which needs no rounded mean.
fn variance(ratings: &[Rating]) -> Option<Exact> {
    let n = u64::try_from(ratings.len()).ok()?;
    let value = |rating: &Rating| u64::from(rating.number());
    let sum: u64 = ratings.iter().map(value).sum();
    let squares: u64 = ratings.iter().map(|rating| value(rating).pow(2)).sum();
    (n > 1).then(|| Exact::new(n * squares - sum * sum, n * (n - 1)))
}

/// The spread of what these people rated a question, where it may be told.
pub(super) fn spread(people: &[Person<'_>], question: &str) -> Figure<Spread> {
    let rated: Vec<(Person<'_>, Rating)> = ratings(people, question).collect();
    if too_few(rated.iter().filter(|(person, _)| person.anonymous).count()) {
        return Figure::TooFew;
    }
    let values: Vec<Rating> = rated.into_iter().map(|(_, rating)| rating).collect();
    Spread::of(&values).map_or(Figure::Nobody, Figure::Shown)
}

/// A figure as shown: two decimals, rounded half up.
pub fn hundredths(figure: Exact) -> String {
    written((figure * 100 + Exact::new(1, 2)).to_integer())
}

/// Its square root as shown: two decimals, rounded half up, decided on whole numbers.
pub fn root_hundredths(figure: Exact) -> String {
    // ⌊√x + ½⌋ = ⌊(⌊√(4x)⌋ + 1) / 2⌋
    let four = (figure * 40_000).to_integer();
    written(four.isqrt().div_ceil(2))
}

fn written(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
