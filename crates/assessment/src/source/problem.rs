/// One thing wrong with a text, at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a dotted path such as `answers.ai-literacy-1`; empty for the text as a whole.
    pub place: String,
    /// What is wrong there.
    pub kind: ProblemKind,
}

/// The kinds of problem. `found` is a sketch of what was there, `allowed` says what may be there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text is not well-formed; the detail comes from the parser and is in English.
    Malformed {
        /// The parser's own words, with line and column.
        detail: String,
    },
    /// Larger than the limit, in bytes.
    TooLarge {
        /// The size found, in bytes.
        found: u64,
        /// The largest size that is read, in bytes.
        limit: u64,
    },
    /// A required entry is absent.
    Missing {
        /// What should stand here.
        allowed: String,
    },
    /// An entry nobody knows.
    Unknown {
        /// What may stand here instead.
        allowed: String,
    },
    /// The same key or id twice.
    Duplicate,
    /// A value of the wrong type or outside what is allowed.
    NotAllowed {
        /// What was there.
        found: String,
        /// What may be there instead.
        allowed: String,
    },
    /// A text that must say something is empty.
    Empty,
    /// Written in a newer (or unknown) version of the format.
    Version {
        /// The version named in the file.
        found: String,
        /// The version this program reads.
        allowed: String,
    },
    /// Two entries that exclude each other.
    Contradiction {
        /// The entries, as written.
        between: String,
    },
}

/// Collects problems while reading goes on.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes one problem.
    pub fn add(&mut self, place: impl Into<String>, kind: ProblemKind) {
        self.0.push(Problem { place: place.into(), kind });
    }

    /// Notes a value that is not allowed.
    pub fn not_allowed(&mut self, place: impl Into<String>, found: impl Into<String>, allowed: impl Into<String>) {
        self.add(place, ProblemKind::NotAllowed { found: found.into(), allowed: allowed.into() });
    }

    /// True when nothing was found wrong so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many were found so far.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Those found so far.
    pub fn all(&self) -> &[Problem] {
        &self.0
    }

    /// All problems in the order found.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}
