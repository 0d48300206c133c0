//! What an assessment means: questionnaires, answers, scores and advice.
//!
//! This crate is pure. It reads no files, no clock, no database and no locale; text, time and ids come in as values.
//! Start with [`instrument`] (what is asked), then [`answers`] (what was said), [`scoring`] (what it adds up to) and
//! [`advice`] (what to do next). [`source`] is the shared way of reading a text and listing everything wrong with it.

mod coded;

pub mod text;
pub use text::{Language, Text};

pub mod calendar;

pub mod money;

pub mod source;
pub use source::{Problem, ProblemKind};

pub mod instrument;
pub use instrument::{Form, Instrument};

pub mod profile;
pub use profile::{Fact, FactValue, Facts};

pub mod assurance;
pub use assurance::Assurance;

pub mod answers;
pub use answers::{Answer, Answers, Confidence, Rating, Response};

pub mod scoring;
pub use scoring::{Band, Fraction, Outcome, Shown};

pub mod advice;

pub mod review;

pub mod plan;

pub mod progress;

pub mod group;

pub mod catalogue;

pub mod funding;

pub mod cohort;

pub mod survey;

pub mod benchmark;
