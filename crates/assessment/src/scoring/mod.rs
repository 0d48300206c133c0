//! What the answers add up to, exactly as the scoring contract (`docs/formats/scoring.md`) says.
//!
//! Everything is an exact fraction; rounding happens only in [`Shown`]. An [`Outcome`] is always derived from the
//! answers and never stored, and it carries what explains each of its figures.

/// The version of the contract; another one whenever the same answers may have another outcome.
pub const VERSION: u32 = 1;

mod band;
pub use band::{Band, Fraction, Shown, band_of};

mod outcome;
pub use outcome::{
    Coverage, DimensionScore, Missing, Outcome, Overall, PillarScore, Range, Reply, Score, Status, Weighed,
};

mod score;
pub use score::score;
