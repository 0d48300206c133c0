//! `readiness` from outside, as the formats under `docs/formats` promise it: exit codes, both streams, JSON.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod hostile;
mod library;
mod malformed;
mod oracle;
mod run;
mod score;
mod vectors;
