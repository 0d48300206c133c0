use num_bigint::BigInt;

use super::{Amount, By};
use crate::cohort::{Exact, Label};
use crate::survey::{Choice, Question, Row};

/// Every question of a survey, counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables<'s> {
    /// How many companies said anything at all; five or more.
    pub n: u64,
    /// By what they are grouped.
    pub by: Option<By>,
    /// The groups that are told, each a column of every table; empty where none may be, or none were asked for.
    pub groups: Vec<Group>,
    /// A table for each question, in the order asked.
    pub questions: Vec<Table<'s>>,
}

/// Companies that are told together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What its classes are called: one, or several that may only be told together.
    pub classes: Vec<Label>,
    /// How many companies; five or more.
    pub n: u64,
}

/// One question, counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<'s> {
    /// The question.
    pub question: &'s Question,
    /// How many companies were asked it.
    pub asked: u64,
    /// The answers: one part, or one for each row of a grid. A question about words or people has none.
    pub parts: Vec<Part<'s>>,
}

/// The answers to a question, or to one row of it. The first column is that of all companies, the others follow [`Tables::groups`].
#[derive(Debug, Clone, PartialEq)]
pub struct Part<'s> {
    /// Which row of a grid.
    pub row: Option<Row>,
    /// How many answered, for each column; none where that column is not told.
    pub bases: Vec<Option<u64>>,
    /// What was said, in the questionnaire's order.
    pub lines: Vec<Line<'s>>,
}

/// One thing that could be said.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'s> {
    /// What it is.
    pub head: Head<'s>,
    /// For each column, what was said; none where that column is not told.
    pub cells: Vec<Option<Cell>>,
}

/// What a line counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head<'s> {
    /// An option.
    Option(&'s Choice),
    /// A row that has a percentage.
    Row(&'s Row),
    /// The number that was asked for.
    Number,
}

/// What one column says about one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// So many of the column's companies chose it.
    Companies(u64),
    /// The mean of the percentages they gave it.
    Mean(Exact),
    /// So many named a number, and what these numbers come to; none about fewer than five companies.
    Amount(u64, Option<Box<Amount>>),
}

impl Cell {
    /// The share of `base` companies that it stands for; none for a mean, or without companies.
    pub fn share(&self, base: u64) -> Option<Exact> {
        match self {
            Self::Companies(n) | Self::Amount(n, _) if base > 0 => Some(Exact::new((*n).into(), base.into())),
            _ => None,
        }
    }
}

/// A share in whole per cent, rounded half up: the only form in which it is shown.
pub fn percent(share: &Exact) -> u32 {
    let doubled = (share * BigInt::from(200) + BigInt::from(1)).floor().to_integer();
    u32::try_from(doubled / 2).unwrap_or(u32::MAX)
}
