//! One organisation over time: what of two assessments can be compared, what moved the score, and what a newer version of the
//! questionnaire does with the answers to an older one.

mod mapping;
pub use mapping::{Link, Mapping};

mod compare;
pub use compare::{Apart, Change, Compared, Comparison, Difference, Moved, PillarChange, Run, compare, signed};

mod migrate;
pub use migrate::{Migration, migrate};
