//! What is wrong with the words, named so that a writer finds the line.

use std::fmt;

/// One thing that keeps the words from being used, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as `<language>/<name>.ftl`.
    pub file: String,
    /// The message or term, or the line where there is no readable one.
    pub id: String,
    /// What was found, and what to write instead.
    pub message: String,
}

impl Problem {
    pub(super) fn new(file: &str, id: &str, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), id: id.to_owned(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}: {}: {}", self.file, self.id, self.message)
    }
}
