//! `readiness` from outside, as the formats under `docs/formats` promise it: exit codes, both streams, JSON.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod batch;
mod brand;
mod carried;
mod companies;
mod evidence;
mod fund;
mod hostile;
mod instruments;
mod library;
mod malformed;
mod many;
mod oracle;
mod packs;
mod paper;
mod people;
mod plan;
mod questionnaires;
mod review;
mod run;
mod schemas;
mod score;
mod sharing;
mod surveys;
mod time;
mod vectors;
mod words;
