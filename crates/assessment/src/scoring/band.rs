use std::fmt;

use num_rational::Ratio;

use crate::instrument::Instrument;

/// An exact score in lowest terms. Sums of at most thirty ratings over at most thirty counts fit easily.
pub type Fraction = Ratio<u32>;

/// One of the four bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Has not realised that AI could apply.
    Unaware,
    /// Can name uses and buys finished products.
    Aware,
    /// Can integrate models into its processes.
    Ready,
    /// Builds for its own needs, with a strategy.
    Competent,
}

impl Band {
    /// The words of files and the command line, each with its meaning, lowest band first.
    pub const CODES: [(&'static str, Self); 4] =
        [("unaware", Self::Unaware), ("aware", Self::Aware), ("ready", Self::Ready), ("competent", Self::Competent)];

    /// The word used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unaware => "unaware",
            Self::Aware => "aware",
            Self::Ready => "ready",
            Self::Competent => "competent",
        }
    }
}

/// A score rounded half up to one decimal, the only form in which a score is shown or banded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    tenths: u32,
}

impl Shown {
    /// Rounds half up: 2.45 becomes 2.5, decided on the exact fraction.
    pub fn of(score: Fraction) -> Self {
        Self { tenths: (score * 10 + Ratio::new(1, 2)).to_integer() }
    }

    /// The value of so many tenths: 25 is 2.5.
    pub fn from_tenths(tenths: u32) -> Self {
        Self { tenths }
    }

    /// The value in tenths: 25 is 2.5.
    pub fn tenths(self) -> u32 {
        self.tenths
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.tenths / 10, self.tenths % 10)
    }
}

/// The band of a score, by the instrument's bounds applied to the rounded score.
pub fn band_of(instrument: &Instrument, score: Fraction) -> Band {
    let tenths = Shown::of(score).tenths();
    let reached = instrument.bands.iter().filter(|info| info.from_tenths <= tenths);
    reached.map(|info| info.band).max().unwrap_or(Band::Unaware)
}
