//! Several people who answered for one company.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod agree;
#[path = "../scoring/given.rs"]
mod given;
mod unnamed;
