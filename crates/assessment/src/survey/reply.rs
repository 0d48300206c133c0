use std::collections::{BTreeMap, BTreeSet};

/// Replies by question id, for example `q35`. One to a question that is not asked any more is kept.
pub type Replies = BTreeMap<String, Reply>;

/// What was said to one question.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// The answer.
    pub value: Value,
    /// The respondent's own words beside an option that asks for them, by its code.
    pub other: BTreeMap<u32, String>,
}

/// An answer, by codes and ids, never by words or positions.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// The code of one option.
    Single(u32),
    /// The codes of the options chosen; never empty.
    Multiple(BTreeSet<u32>),
    /// The code of one option for each row answered, by the row's id.
    Grid(BTreeMap<String, u32>),
    /// A whole percentage for each row, by the row's id; they add up to 100.
    Shares(BTreeMap<String, u32>),
    /// How many of each option, by its code; an exclusive option is alone and stands with 1.
    Counts(BTreeMap<u32, u32>),
    /// A number.
    Number(f64),
    /// Free text; never empty.
    Text(String),
    /// Whom to ask back.
    Contact(Contact),
}

/// Personal data: whom to ask back. Each part may be empty, not all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// The respondent's name.
    pub name: String,
    /// A telephone number as written.
    pub telephone: String,
    /// An e-mail address as written.
    pub email: String,
}

impl Value {
    /// The word for the kind of question that it answers, as [`Kind::code`](super::Kind::code).
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Single(_) => "single",
            Self::Multiple(_) => "multiple",
            Self::Grid(_) => "grid",
            Self::Shares(_) => "percentages",
            Self::Counts(_) => "counts",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::Contact(_) => "contact",
        }
    }

    /// The codes in the answer: those chosen, or those of a grid's rows or of the options counted; none for others.
    pub fn codes(&self) -> BTreeSet<u32> {
        match self {
            Self::Single(code) => BTreeSet::from([*code]),
            Self::Multiple(codes) => codes.clone(),
            Self::Grid(rows) => rows.values().copied().collect(),
            Self::Counts(counts) => counts.keys().copied().collect(),
            Self::Shares(_) | Self::Number(_) | Self::Text(_) | Self::Contact(_) => BTreeSet::new(),
        }
    }
}
