use std::collections::BTreeSet;
use std::fmt;

use super::{ContactPart, Part, Variable};
use crate::survey::model::{Choice, Kind, Survey};
use crate::survey::reply::{Replies, Reply, Value};

/// What stands in one column of one survey's row.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Not asked, or not answered; never the same as "no".
    Empty,
    /// A code, a share or a count.
    Whole(u32),
    /// A number in half steps.
    Number(f64),
    /// The respondent's own words.
    Text(String),
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Whole(number) => number.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl Survey {
    /// The row of one survey's replies under `variables`. Only what counts is in it ([`Survey::route`]).
    pub fn cells(&self, variables: &[Variable<'_>], replies: &Replies) -> Vec<Cell> {
        let said = self.route(replies).replies;
        variables
            .iter()
            .map(|variable| said.get(&variable.question.id).map_or(Cell::Empty, |reply| variable.cell(reply)))
            .collect()
    }
}

impl Variable<'_> {
    fn cell(&self, reply: &Reply) -> Cell {
        let whole = |number: Option<&u32>| number.copied().map_or(Cell::Empty, Cell::Whole);
        match (&self.part, &reply.value) {
            (Part::Words(option), _) => reply.other.get(&option.code).cloned().map_or(Cell::Empty, Cell::Text),
            (Part::Whole, Value::Single(code)) => Cell::Whole(*code),
            (Part::Whole, Value::Number(number)) => Cell::Number(*number),
            (Part::Whole, Value::Text(text)) => Cell::Text(text.clone()),
            (Part::Option(option), Value::Multiple(codes)) => self.chosen(option, codes),
            (Part::Option(option), Value::Counts(counts)) => match self.chosen(option, &reply.value.codes()) {
                Cell::Whole(1) => whole(counts.get(&option.code)),
                other => other,
            },
            (Part::Row(row), Value::Grid(rows) | Value::Shares(rows)) => whole(rows.get(&row.id)),
            (Part::Contact(part), Value::Contact(contact)) => {
                let text = match part {
                    ContactPart::Name => &contact.name,
                    ContactPart::Telephone => &contact.telephone,
                    ContactPart::Email => &contact.email,
                };
                if text.is_empty() { Cell::Empty } else { Cell::Text(text.clone()) }
            }
            _ => Cell::Empty,
        }
    }

    /// 1 where the option is chosen. Another is not simply "no" where the respondent does not know, nor of a count where
    /// the question does not apply.
    fn chosen(&self, option: &Choice, codes: &BTreeSet<u32>) -> Cell {
        let counted = matches!(self.question.kind, Kind::Counts(_));
        let open = |other: &Choice| codes.contains(&other.code) && (other.dont_know || (counted && other.exclusive));
        if codes.contains(&option.code) {
            Cell::Whole(1)
        } else if !option.exclusive && self.question.kind.options().iter().any(open) {
            Cell::Empty
        } else {
            Cell::Whole(0)
        }
    }
}
