//! Scoring and advice against the contract, on the shipped questionnaire.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod advice;
mod bands;
mod given;
mod outcome;
mod properties;
mod review;
