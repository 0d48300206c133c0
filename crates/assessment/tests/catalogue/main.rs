//! The catalogue: what is refused, how rules judge, how facts age, and what a newer one changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod age;
mod change;
mod given;
mod judge;
mod refuse;
