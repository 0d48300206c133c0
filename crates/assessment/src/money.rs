//! Hong Kong dollars, exact to the cent.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};

use num_rational::Ratio;

/// A part of a cost, exact: a third is a third, not 33%.
pub type Share = Ratio<u64>;

/// An amount in cents of a Hong Kong dollar; negative where money goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that is read: HK$100 billion. Sums of a thousand such amounts still fit.
    pub const LARGEST: Self = Self(10_000_000_000_000);

    /// So many cents.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// So many whole dollars.
    pub const fn dollars(dollars: u32) -> Self {
        Self(dollars as i64 * 100)
    }

    /// The number of cents.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Reads "120000.00": digits, a dot, two digits, at most [`Cents::LARGEST`]. Nothing else is an amount.
    pub fn parse(text: &str) -> Option<Self> {
        let (dollars, cents) = text.split_once('.')?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(dollars) || !digits(cents) || cents.len() != 2 {
            return None;
        }
        let amount = dollars.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)?;
        Some(Self(amount)).filter(|amount| *amount <= Self::LARGEST)
    }

    /// `share` of the amount, rounded down to the cent. The amount must not be negative.
    pub fn part(self, share: Share) -> Self {
        let amount = u128::from(self.0.unsigned_abs());
        let part = amount * u128::from(*share.numer()) / u128::from(*share.denom());
        Self(i64::try_from(part).unwrap_or(i64::MAX))
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl Add for Cents {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Cents {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}
