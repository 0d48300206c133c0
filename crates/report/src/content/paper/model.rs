use readiness_assessment::Language;

use crate::content::Said;

/// A questionnaire to be filled in by hand, before it has pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// The languages in the order in which they are set.
    pub languages: Vec<Language>,
    /// What it is.
    pub title: Said,
    /// Which questionnaire, version and form: stands on every page, for whoever keys it in.
    pub identity: Said,
    /// Stands before the line on every page on which the company is named, so that loose sheets find together.
    pub whose: Said,
    /// What it says, in order.
    pub blocks: Vec<PaperBlock>,
}

/// One part of a paper form. None of them is ever split over two pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperBlock {
    /// The top of the first page.
    Head {
        /// What kind of form it is, and how long it takes.
        caption: Said,
        /// Its title.
        title: Said,
        /// What it is for.
        about: Said,
    },
    /// How to fill it in.
    Guide {
        /// The heading.
        title: Said,
        /// One thing to know each.
        points: Vec<Said>,
    },
    /// Something to know before writing, in a frame.
    Notice(Said),
    /// Fields to write in, beside each other.
    Fields(Vec<Field>),
    /// A heading; it stays with what follows.
    Section {
        /// The words.
        title: Said,
        /// What to know of what follows.
        about: Option<Said>,
    },
    /// Something that is asked.
    Ask(Box<Ask>),
    /// Small print.
    Small(Said),
}

/// A field to write in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What to write.
    pub name: Said,
    /// Its share of the line's width.
    pub share: u8,
}

/// A question and the room for its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Its number, the same as on the screen on which it is keyed in; facts have none.
    pub number: Option<String>,
    /// The question.
    pub text: Said,
    /// What to bear in mind.
    pub hint: Option<Said>,
    /// The room for the answer.
    pub room: Room,
}

/// Room for an answer. Another kind of question is another variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Room {
    /// Numbered boxes one below the other, then boxes for not answering, then lines for a note.
    Ladder {
        /// The rungs, lowest first.
        rungs: Vec<Said>,
        /// The ways of not answering, beside each other.
        apart: Vec<Tick>,
        /// What the lines are for.
        note: Said,
        /// How many lines.
        lines: u8,
    },
    /// Boxes in columns.
    Columns(Vec<Tick>),
    /// Boxes to the right of the question.
    Beside(Vec<Tick>),
    /// A short line to the right of the question.
    Line,
    /// Boxes in columns, each with its code.
    Coded(Vec<Tick>),
    /// A box for every column in each row, the columns headed by their options.
    Grid {
        /// What the rows are about.
        rows: Vec<Said>,
        /// The options.
        columns: Vec<Said>,
    },
    /// A short line to write on for each of these, then boxes.
    Lines {
        /// What to write on each line.
        lines: Vec<Said>,
        /// Stands behind each line; may be empty.
        unit: String,
        /// Boxes for answers that stand alone.
        apart: Vec<Tick>,
    },
    /// So many lines to write on.
    Writing(u8),
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// The code by which it is keyed in; none where its place says enough.
    pub code: Option<u32>,
    /// What ticking it says.
    pub text: Said,
    /// Whether a line to write on follows.
    pub line: bool,
}

impl Tick {
    /// A box and nothing else.
    pub fn plain(text: Said) -> Self {
        Self { code: None, text, line: false }
    }
}

impl Room {
    /// How many boxes it has.
    pub fn boxes(&self) -> usize {
        match self {
            Self::Ladder { rungs, apart, .. } => rungs.len() + apart.len(),
            Self::Columns(ticks) | Self::Beside(ticks) | Self::Coded(ticks) => ticks.len(),
            Self::Grid { rows, columns } => rows.len() * columns.len(),
            Self::Lines { apart, .. } => apart.len(),
            Self::Line | Self::Writing(_) => 0,
        }
    }
}
