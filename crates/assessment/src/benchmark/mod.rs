//! Published figures to set beside one's own answers: context, never a norm.
//!
//! [`Benchmark`] is what a study printed, each figure with its base and where it stands; [`Benchmark::parse`] reads it and holds it
//! against the surveys it is about. [`compare`] says for one company whether it is among those a figure counts, and
//! [`crate::survey::tabulate`] counts the same over many.

mod model;
pub use model::{Amount, Base, Benchmark, Counted, Figure, Measure, Surveyed};

mod read;

mod compare;
pub use compare::{Stand, compare};
