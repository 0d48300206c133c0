//! Surveys: what is asked, what follows from what was said, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod benchmark;
mod files;
mod sample;
mod shipped;
