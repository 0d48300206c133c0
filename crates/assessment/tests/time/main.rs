//! One organisation over time: what can be compared, what moved the score, what a newer version does with old answers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod compare;
#[path = "../scoring/given.rs"]
mod given;
mod migrate;
mod newer;
