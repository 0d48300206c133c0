//! Facts about the organisation. An absent fact is unknown, never "no".

use std::collections::BTreeMap;

use crate::text::Text;

/// Known facts by key, for example `headcount`.
pub type Facts = BTreeMap<String, FactValue>;

/// The value of one fact.
#[derive(Debug, Clone, PartialEq)]
pub enum FactValue {
    /// Yes or no.
    Flag(bool),
    /// A number, or the code of one option.
    Number(f64),
    /// The id of one option.
    Choice(String),
    /// The ids of any number of options; empty means "none of these".
    Choices(Vec<String>),
}

/// A fact the questionnaire asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The stable key, as in the answers file.
    pub key: String,
    /// What kind of value it takes.
    pub kind: FactKind,
    /// The page it is asked on.
    pub group: FactGroup,
    /// The question.
    pub text: Text,
    /// A hint below the question.
    pub hint: Option<Text>,
    /// Why it is asked.
    pub why: Text,
}

/// What kind of value a fact takes.
#[derive(Debug, Clone, PartialEq)]
pub enum FactKind {
    /// One of numbered options (the study's lists).
    Code(Vec<(u32, Text)>),
    /// One of named options.
    Choice(Vec<(String, Text)>),
    /// Any number of named options.
    Choices {
        /// The options.
        options: Vec<(String, Text)>,
        /// The words for "none of these", where that can be an answer.
        none: Option<Text>,
    },
    /// Yes or no.
    Flag,
    /// A number from 0 to `max`.
    Number {
        /// The largest value that makes sense.
        max: u32,
        /// Whether fractions are refused.
        whole: bool,
    },
}

/// The pages of the company profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactGroup {
    /// Who the organisation is.
    About,
    /// What ties it to Hong Kong.
    HongKong,
    /// What it wants to do.
    Plans,
}

impl FactGroup {
    /// The words of the instrument file, each with its meaning.
    pub const CODES: [(&'static str, Self); 3] =
        [("about", Self::About), ("hong-kong", Self::HongKong), ("plans", Self::Plans)];

    /// The word used in the instrument file.
    pub fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::HongKong => "hong-kong",
            Self::Plans => "plans",
        }
    }
}
