//! Scoring and advice against the contract, on the shipped questionnaire.

mod advice;
mod bands;
mod given;
mod outcome;
mod properties;
