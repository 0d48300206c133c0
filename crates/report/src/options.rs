use std::collections::BTreeSet;

use readiness_assessment::Language;

/// The language or languages of a report, chosen apart from the language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// English.
    English,
    /// Chinese.
    Chinese,
    /// Chinese and English: side by side where short, one below the other where long.
    Both,
}

impl Edition {
    /// Every edition.
    pub const ALL: [Self; 3] = [Self::English, Self::Chinese, Self::Both];

    /// Its languages in the order in which they are set; the first is that of the document.
    pub fn languages(self) -> &'static [Language] {
        match self {
            Self::English => &[Language::English],
            Self::Chinese => &[Language::Chinese],
            Self::Both => &[Language::Chinese, Language::English],
        }
    }
}

/// A part of a report that may be left out. The first page and the last part, which says what the report was made from,
/// are always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What an adviser should ask.
    Adviser,
    /// Every score, in a table and a chart.
    Results,
    /// What similar companies of the library score.
    Peers,
    /// What has changed since the assessment before.
    Progress,
    /// Where several people disagreed, and what they agreed on.
    People,
    /// What the company means to do by when, the shortest way up, and what not to do.
    Roadmap,
    /// Who pays: schemes, sums, courses, help desks.
    Funding,
    /// Every answer with its next rung.
    Answers,
    /// The company's facts.
    Facts,
    /// How the figures come about.
    Method,
    /// Where the funding facts were read.
    Sources,
}

impl Section {
    /// Every section, in the order of the report, with the word for it on the command line and in the window.
    pub const CODES: [(&'static str, Self); 11] = [
        ("adviser", Self::Adviser),
        ("results", Self::Results),
        ("peers", Self::Peers),
        ("progress", Self::Progress),
        ("people", Self::People),
        ("roadmap", Self::Roadmap),
        ("funding", Self::Funding),
        ("answers", Self::Answers),
        ("facts", Self::Facts),
        ("method", Self::Method),
        ("sources", Self::Sources),
    ];

    /// All of them.
    pub fn all() -> BTreeSet<Self> {
        Self::CODES.iter().map(|(_, section)| *section).collect()
    }

    /// The section with exactly this word.
    pub fn from_code(word: &str) -> Option<Self> {
        Self::CODES.iter().find(|(code, _)| *code == word).map(|(_, section)| *section)
    }
}

/// How much of what was said is in the report. Whoever makes the report has already taken the rest out of the answers;
/// this lets the report say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sharing {
    /// Everything.
    Full,
    /// Without notes, evidence and reasons in the respondent's own words.
    WithoutNotes,
    /// Without these, and without names and ids.
    MaskedName,
}

impl Sharing {
    /// Every profile with the word for it on the command line and in the window.
    pub const CODES: [(&'static str, Self); 3] =
        [("full", Self::Full), ("no-notes", Self::WithoutNotes), ("masked", Self::MaskedName)];

    /// The profile with exactly this word.
    pub fn from_code(word: &str) -> Option<Self> {
        Self::CODES.iter().find(|(code, _)| *code == word).map(|(_, sharing)| *sharing)
    }
}

/// A file format that a report can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For handing over and printing; carries its data.
    Pdf,
    /// One file for a browser.
    Html,
    /// For a word processor.
    Docx,
    /// For a spreadsheet program.
    Xlsx,
    /// One table of all scores and answers.
    Csv,
    /// For programs.
    Json,
}

impl Format {
    /// Every format with the ending of its files, without the dot.
    pub const ENDINGS: [(&'static str, Self); 6] = [
        ("pdf", Self::Pdf),
        ("html", Self::Html),
        ("docx", Self::Docx),
        ("xlsx", Self::Xlsx),
        ("csv", Self::Csv),
        ("json", Self::Json),
    ];

    /// The format whose files end in this, whatever the case.
    pub fn from_ending(ending: &str) -> Option<Self> {
        Self::ENDINGS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, format)| *format)
    }

    /// The ending of its files, without the dot.
    pub fn ending(self) -> &'static str {
        Self::ENDINGS.iter().find(|(_, format)| *format == self).map_or("", |(ending, _)| ending)
    }
}
