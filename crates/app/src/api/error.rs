//! An error as the window gets it. The window acts on `code` only.

use serde::Serialize;
use ts_rs::TS;

/// An error with words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WireError {
    /// Stable code, for example `library-damaged`.
    pub code: String,
    /// What happened, in the user's language.
    pub message: String,
    /// What it means and what to do.
    pub hint: String,
    /// Technical detail in English, may be empty.
    pub detail: String,
    /// The problems of a file, each with its place.
    pub problems: Vec<WireProblem>,
}

/// One problem of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WireProblem {
    /// Where, for example `answers.ai-literacy-1`.
    pub place: String,
    /// What is wrong, in the user's language.
    pub message: String,
}
