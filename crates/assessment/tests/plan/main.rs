//! The plan, on the shipped questionnaire: the shortest path against brute force, targets, proposals, windows.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../scoring/given.rs"]
mod given;

mod aims;
mod flips;
mod path;
mod roadmap;
