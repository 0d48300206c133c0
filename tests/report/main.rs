//! The printed report from outside: what it says, and what other programs can read in the finished file.
//!
//! Needs poppler's tools, qpdf, LibreOffice and pdfua. `READINESS_UPDATE=1` rewrites the goldens in `said/`; `READINESS_KEEP=<folder>` keeps the
//! finished files there, to be looked at.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod adviser;

mod cohort;

mod samples;

mod money;

mod tools;

mod golden;

mod said;

mod structure;

mod carries;

mod opened;

mod crafted;

mod hostile;

mod logos;

mod brand;

mod rare;

mod rendered;

mod formats;

mod agree;

mod office;

mod accessible;

mod file;

mod reading;

mod charts;

mod notes;

mod funding;

mod paper;

#[path = "../../crates/assessment/tests/survey/sample.rs"]
mod sample;

mod tables;

mod paper_survey;
