//! Parts of a document that have little to do with scores: entries of the catalogue, tables of words and figures, lists to
//! tick off, and sources.

use readiness_assessment::catalogue::Verdict;

use super::document::{Definition, Said, Spoken};

/// A scheme, course, help desk or guide with what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryCard {
    /// What it is to the company, and the word for that.
    pub verdict: Option<(Verdict, Said)>,
    /// Its official name.
    pub name: Said,
    /// Who runs it.
    pub body: Said,
    /// What is said of it, each under its name.
    pub lines: Vec<Definition>,
    /// Whether it is one of many, and set smaller.
    pub brief: bool,
}

/// A table of words and figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// What it shows.
    pub caption: Said,
    /// The columns, from the left.
    pub columns: Vec<GridColumn>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<GridRow>,
}

/// A column of a [`Grid`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridColumn {
    /// Its name.
    pub name: Said,
    /// What stands in it, which decides its width and on which side it is set.
    pub kind: ColumnKind,
}

/// What stands in a column of a [`Grid`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Sentences.
    Sentence,
    /// Names and short answers.
    Name,
    /// A word or two.
    Word,
    /// Amounts.
    Figure,
}

/// A row of a [`Grid`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridRow {
    /// What stands in each column; a cell may be empty.
    pub cells: Vec<Said>,
    /// Whether it sums the others up.
    pub total: bool,
}

/// How often each thing was said: a bar, a share and a number for each.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    /// What it shows, or how to read it.
    pub caption: Said,
    /// The columns' names: what was said, share, companies; the last may be empty.
    pub columns: [Said; 3],
    /// The rows.
    pub rows: Vec<TallyRow>,
    /// Said below it: of how many.
    pub foot: Said,
}

/// One thing that was said.
#[derive(Debug, Clone, PartialEq)]
pub struct TallyRow {
    /// What.
    pub name: Said,
    /// Where its bar ends, 0 to 1.
    pub bar: f64,
    /// Its share, in whole per cent.
    pub share: Said,
    /// How many companies; may be empty.
    pub count: Said,
}

impl Tally {
    /// The same without bars.
    pub fn grid(&self) -> Grid {
        let kinds = [ColumnKind::Sentence, ColumnKind::Word, ColumnKind::Word];
        let columns = self.columns.iter().zip(kinds);
        let columns = columns.map(|(name, kind)| GridColumn { name: name.clone(), kind });
        let row = |row: &TallyRow| GridRow {
            cells: vec![row.name.clone(), row.share.clone(), row.count.clone()],
            total: false,
        };
        Grid { caption: self.caption.clone(), columns: columns.collect(), rows: self.rows.iter().map(row).collect() }
    }
}

/// Things to tick off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// What they are.
    pub title: Said,
    /// In the order in which they are wanted.
    pub items: Vec<Check>,
}

/// One thing to tick off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Whether it is done.
    pub done: bool,
    /// The word for that, for those who do not see the box.
    pub state: Spoken,
    /// What it is.
    pub text: Said,
    /// Said quietly below it.
    pub detail: Option<Said>,
}

/// The sources of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceGroup {
    /// Whose.
    pub name: Said,
    /// Each page that was read.
    pub sources: Vec<SourceLine>,
}

/// A page that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLine {
    /// When it was written, or that it has no date.
    pub date: Said,
    /// Its title, in its own language.
    pub title: Said,
    /// Its address.
    pub url: String,
}
