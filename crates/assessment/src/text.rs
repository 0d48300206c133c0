//! The two languages and a text that exists in both.

use std::fmt;

/// A language of the interface, a report or a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// British English as used in Hong Kong.
    English,
    /// Written Chinese in traditional characters, Hong Kong usage.
    Chinese,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    /// The BCP 47 tag, also the folder name under `locales/` and the key in data files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hant-HK",
        }
    }

    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// Words that belong to data (a question, a band), written in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The English wording.
    pub en: String,
    /// The Chinese wording.
    pub zh: String,
}

impl Text {
    /// The wording in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Chinese => &self.zh,
        }
    }
}
