//! Every message of every language, checked and flattened.

use std::collections::{BTreeMap, BTreeSet};

/// Stands in [`Entry::plain`] for what is only known when the message is shown. A lint can tell it from a letter.
pub const HOLE: char = '\u{fffc}';

/// The words of all languages. Everything in it is sorted, so what is generated from it never depends on the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// The languages in the order of [`super::TAGS`].
    pub locales: Vec<Locale>,
}

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    /// The language's tag.
    pub tag: &'static str,
    /// The names of its files.
    pub files: BTreeSet<String>,
    /// Its entries by [`Entry::id`].
    pub entries: BTreeMap<String, Entry>,
}

/// One piece of text that can be asked for: the value of a message or term, or one of their attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `result-heading`, `result-heading.title`, or with a leading `-` for a term.
    pub id: String,
    /// The file's name, without the language.
    pub file: String,
    /// The comment directly above the message, if any.
    pub comment: Option<String>,
    /// The pattern as Fluent writes it.
    pub source: String,
    /// Every wording that the pattern can show (one per variant), with a [`HOLE`] for each placeable.
    pub plain: Vec<String>,
    /// The variables it needs, including those of the messages it quotes.
    pub variables: BTreeMap<String, Kind>,
    /// The entries it quotes.
    pub references: BTreeSet<String>,
}

impl Entry {
    /// Whether this is a term (or a term's attribute), which only other messages can show.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Text that is ready to be shown: `&str`, `string`.
    Text,
    /// A count that picks a plural or a numbered variant: `u32`, `number`.
    Count,
}

impl Catalogue {
    /// The words of the language with this tag.
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == tag)
    }

    /// What a caller can ask for: every id that is not a term's, with the variables of all languages taken together.
    /// A variable is a count as soon as one language picks a plural by it; Chinese never does.
    pub fn callable(&self) -> BTreeMap<&str, BTreeMap<&str, Kind>> {
        let mut callable: BTreeMap<&str, BTreeMap<&str, Kind>> = BTreeMap::new();
        for entry in self.locales.iter().flat_map(|locale| locale.entries.values()).filter(|entry| !entry.is_term()) {
            let variables = callable.entry(&entry.id).or_default();
            for (name, kind) in &entry.variables {
                let known = variables.entry(name).or_insert(*kind);
                *known = (*known).max(*kind);
            }
        }
        callable
    }

    /// The entry whose wording documents an id: the first language's, or another one's while that is being written.
    pub(super) fn reference(&self, id: &str) -> Option<&Entry> {
        self.locales.iter().find_map(|locale| locale.entries.get(id))
    }
}
