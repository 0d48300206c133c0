//! Many companies: sums against plain arithmetic, and attackers who try to get at fewer than five of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod algebra;
mod compared;
#[path = "../scoring/given.rs"]
mod given;
mod groups;
mod handed;
mod replies;
mod rule;
mod tallies;
