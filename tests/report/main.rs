//! The printed report from outside: what it says, and what other programs can read in the finished file.
//!
//! Needs poppler's tools and qpdf. `READINESS_UPDATE=1` rewrites the goldens in `said/`; `READINESS_KEEP=<folder>` keeps the
//! finished files there, to be looked at.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod samples;

mod money;

mod tools;

mod said;

mod file;

mod reading;

mod charts;

mod notes;

mod funding;

mod paper;
