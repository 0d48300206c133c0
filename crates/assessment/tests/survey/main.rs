//! Surveys: what is asked, what follows from what was said, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../cohort/algebra.rs"]
mod algebra;
mod benchmark;
mod codes;
mod conditions;
mod faults;
mod files;
mod interpreter;
mod provider;
mod replies;
mod routing;
mod sample;
mod scenario;
mod shipped;

mod tables;
mod user;
