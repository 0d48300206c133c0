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
    /// What single schemes ask; asked beside those schemes.
    Schemes,
}

impl FactKind {
    /// The word used in the instrument file.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::Choice(_) => "choice",
            Self::Choices { .. } => "choices",
            Self::Flag => "flag",
            Self::Number { .. } => "number",
        }
    }

    /// Whether a fact of this kind can have `value`.
    pub fn accepts(&self, value: &FactValue) -> bool {
        match (self, value) {
            (Self::Flag, FactValue::Flag(_)) => true,
            (Self::Code(options), FactValue::Number(number)) => {
                options.iter().any(|(code, _)| f64::from(*code) == *number)
            }
            (Self::Choice(options), FactValue::Choice(id)) => options.iter().any(|(known, _)| known == id),
            (Self::Choices { options, .. }, FactValue::Choices(ids)) => {
                ids.iter().all(|id| options.iter().any(|(known, _)| known == id))
            }
            (Self::Number { max, whole }, FactValue::Number(number)) => {
                (0.0..=f64::from(*max)).contains(number) && (!whole || number.fract() == 0.0)
            }
            _ => false,
        }
    }

    /// The values it can have, as a problem names them: "true, false" or "0–500".
    pub fn allowed(&self) -> String {
        match self {
            Self::Flag => "true, false".to_owned(),
            Self::Code(options) => listed(options.iter().map(|(code, _)| code)),
            Self::Choice(options) | Self::Choices { options, .. } => listed(options.iter().map(|(id, _)| id)),
            Self::Number { max, .. } => format!("0–{max}"),
        }
    }
}

fn listed<T: ToString>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

impl FactGroup {
    /// The words of the instrument file, each with its meaning.
    pub const CODES: [(&'static str, Self); 4] =
        [("about", Self::About), ("hong-kong", Self::HongKong), ("plans", Self::Plans), ("schemes", Self::Schemes)];

    /// The word used in the instrument file.
    pub fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::HongKong => "hong-kong",
            Self::Plans => "plans",
            Self::Schemes => "schemes",
        }
    }
}
