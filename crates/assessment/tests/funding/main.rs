//! What schemes pay of a project, against the contract and against brute force.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod brute;
mod cash;
mod given;
mod hostile;
mod large;
mod properties;
mod sums;
