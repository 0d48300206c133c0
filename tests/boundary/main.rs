//! The invariants of ARCHITECTURE.md that are absences: edges between crates that must not exist, files that must not
//! be stale or too long, words that must not appear in a source file.

mod dependencies;
mod generated;
mod seams;
mod sizes;
mod tree;
