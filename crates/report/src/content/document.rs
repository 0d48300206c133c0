use readiness_assessment::Language;
use readiness_assessment::scoring::Band;

use super::parts::{Checklist, EntryCard, Grid, SourceGroup, Tally};
use crate::brand::Picture;
use crate::chart::{BandSpan, Bar, Radar};

/// A whole report, before it has pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The languages in the order in which they are set.
    pub languages: Vec<Language>,
    /// What it is.
    pub title: Said,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// The day it was printed, as a line for the footer.
    pub printed_on: Said,
    /// Who hands it over, as a line of its own for the footer; may be empty.
    pub footer: Said,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// The same words in each language of the report, in the report's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said(pub Vec<Spoken>);

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// Which language.
    pub language: Language,
    /// The words.
    pub text: String,
}

impl Said {
    /// The respondent's own words, which exist once, whatever the edition. Their language is guessed by their letters.
    pub fn own(text: &str) -> Self {
        let chinese = text.chars().any(|letter| matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'));
        let language = if chinese { Language::Chinese } else { Language::English };
        Self(vec![Spoken { language, text: text.to_owned() }])
    }

    /// The words in one line, for outlines and titles.
    pub fn joined(&self, between: &str) -> String {
        self.0.iter().map(|spoken| spoken.text.as_str()).collect::<Vec<_>>().join(between)
    }
}

/// One part of what a report says.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Whose report it is, and of what.
    Masthead(Masthead),
    /// The sentence a person could say aloud.
    Lead(Said),
    /// The overall score.
    Score(ScoreCard),
    /// Something the reader must know before believing the figures.
    Notice(Notice),
    /// A bar for each pillar; the finding is the title.
    Bars(BarChart),
    /// Two short lists beside each other, each with its name.
    Pair([(Said, Said); 2]),
    /// The first things to do.
    Steps {
        /// The heading.
        title: Said,
        /// At most three.
        steps: Vec<Step>,
    },
    /// Who pays, in one line of page one.
    Money(Said),
    /// A heading that begins a section and stands in the outline.
    Section(Said),
    /// A heading within a section, also in the outline.
    Heading {
        /// The words.
        text: Said,
        /// What it covers.
        about: Option<Said>,
        /// The score that belongs to it.
        score: Option<String>,
    },
    /// Running text.
    Paragraph(Said),
    /// Running text that stays with what follows.
    Intro(Said),
    /// The scores of all pillars and dimensions.
    Table(Table),
    /// The pillars as a radar.
    Radar(RadarChart),
    /// One question with its answer.
    Question(Box<QuestionDetail>),
    /// Names with what they stand for.
    Definitions(Vec<Definition>),
    /// An entry of the catalogue.
    Entry(Box<EntryCard>),
    /// A table of words and figures.
    Grid(Grid),
    /// How often each thing was said.
    Tally(Tally),
    /// Things to tick off.
    Checklist(Checklist),
    /// Where it was read, entry by entry.
    Sources(Vec<SourceGroup>),
}

/// The top of page one.
#[derive(Debug, Clone, PartialEq)]
pub struct Masthead {
    /// What kind of document it is.
    pub title: Said,
    /// The organisation; may be empty.
    pub name: String,
    /// Its other name.
    pub other: Option<String>,
    /// Assessment, form and date.
    pub facts: Vec<(Said, Said)>,
    /// The logo of whoever hands the report over.
    pub emblem: Option<Emblem>,
    /// A line of theirs.
    pub cover_line: Option<Said>,
}

/// A logo.
#[derive(Debug, Clone, PartialEq)]
pub struct Emblem {
    /// What is seen.
    pub picture: Picture,
    /// What it shows, for those who do not see it.
    pub alt: Said,
}

/// The overall score with everything that qualifies it.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreCard {
    /// The figure, `2.7`; none without any rating.
    pub shown: Option<String>,
    /// Said after the figure: of 5.
    pub of: Said,
    /// Result, rated, open, still possible.
    pub facts: Vec<(Said, Said)>,
    /// The scale's bands, lowest first.
    pub bands: Vec<BandLabel>,
    /// Where the score lies, 0 to 1.
    pub position: Option<f64>,
    /// Where the range begins and ends, 0 to 1, when it is more than a point.
    pub range: Option<(f64, f64)>,
    /// What the scale shows, for those who do not see it.
    pub alt: Said,
}

/// A stretch of the scale and its name.
#[derive(Debug, Clone, PartialEq)]
pub struct BandLabel {
    /// Where it is.
    pub span: BandSpan,
    /// What it is called.
    pub name: Said,
    /// The figures that belong to it, `2.5–3.4`.
    pub figures: String,
    /// Whether the score lies in it.
    pub reached: bool,
}

/// Something to know first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What is so.
    pub title: Said,
    /// What is missing; may be empty.
    pub details: Vec<Said>,
}

/// Bars with direct labels.
#[derive(Debug, Clone, PartialEq)]
pub struct BarChart {
    /// What the bars show.
    pub finding: Said,
    /// What the bars are.
    pub caption: Said,
    /// The bars.
    pub lines: Vec<BarLine>,
    /// Where bands meet, 0 to 1.
    pub edges: Vec<f64>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct BarLine {
    /// Whose bar.
    pub name: Said,
    /// Its place on the scale.
    pub bar: Bar,
    /// The band that score would have on its own, or why there is none.
    pub band: Said,
}

/// One of the first things to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub action: Said,
    /// Where it belongs: dimension, rungs, effort.
    pub detail: Said,
}

/// All scores.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Said,
    /// The columns' names: name, score, band, rated.
    pub columns: [Said; 4],
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// One pillar or dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// Whether it is a pillar, which stands out.
    pub pillar: bool,
    /// Its name.
    pub name: Said,
    /// Its place on the scale.
    pub bar: Bar,
    /// The band of that score, or why there is none.
    pub band: Option<Band>,
    /// The band's name, or why there is none.
    pub band_name: Said,
    /// How many of its questions were rated.
    pub rated: String,
}

/// A radar and its labels.
#[derive(Debug, Clone, PartialEq)]
pub struct RadarChart {
    /// What it shows, and how not to read it.
    pub caption: Said,
    /// The figures in it, for those who do not see them.
    pub alt: Said,
    /// The geometry.
    pub radar: Radar,
    /// The spokes' names, in order, each with its figure.
    pub labels: Vec<(Said, String)>,
}

/// A question with everything said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionDetail {
    /// The dimension, on its first question.
    pub dimension: Option<Said>,
    /// The question.
    pub text: Said,
    /// The rung, 1 to 5.
    pub rating: Option<u8>,
    /// What was said and what follows from it, each under its name.
    pub lines: Vec<Definition>,
}

/// A name and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// The name.
    pub term: Said,
    /// What it stands for.
    pub value: Said,
    /// Said quietly below it.
    pub detail: Option<Said>,
    /// What kind of thing is said.
    pub tone: Tone,
    /// The address that the value opens.
    pub link: Option<String>,
    /// A name by which a program finds the value in a PDF.
    pub id: Option<&'static str>,
}

/// What kind of thing a [`Definition`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something that is there.
    Plain,
    /// The respondent's own words, which may be long.
    Own,
    /// That something is not there.
    Absent,
    /// Something to heed.
    Warning,
}

impl Definition {
    /// Something that is there, in the program's or the instrument's words.
    pub fn new(term: Said, value: Said) -> Self {
        Self { term, value, detail: None, tone: Tone::Plain, link: None, id: None }
    }

    /// With a name by which a program finds the value in a PDF.
    pub fn named(self, id: &'static str) -> Self {
        Self { id: Some(id), ..self }
    }

    /// With something said quietly below it.
    pub fn with(self, detail: Option<Said>) -> Self {
        Self { detail, ..self }
    }

    /// Something to heed.
    pub fn warning(term: Said, value: Said) -> Self {
        Self { tone: Tone::Warning, ..Self::new(term, value) }
    }

    /// An address, which is a link.
    pub fn address(term: Said, url: &str, shown: Said) -> Self {
        Self { link: Some(url.to_owned()), ..Self::new(term, shown) }
    }

    /// The respondent's own words.
    pub fn own(term: Said, words: &str) -> Self {
        Self { tone: Tone::Own, ..Self::new(term, Said::own(words)) }
    }

    /// Something that is not there.
    pub fn absent(term: Said, value: Said) -> Self {
        Self { tone: Tone::Absent, ..Self::new(term, value) }
    }
}
