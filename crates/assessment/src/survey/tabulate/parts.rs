use num_bigint::BigInt;

use super::model::{Cell, Head};
use super::{Amount, Tabulation};
use crate::cohort::Exact;
use crate::survey::{Interview, Kind, Question, Row, Rows, Survey, Value};

/// What companies said to a question or to one row of it, by their places.
pub(super) struct Answers {
    pub(super) row: Option<Row>,
    pub(super) said: Vec<Option<Value>>,
}

impl Tabulation<'_> {
    /// The answers to a question: one part, or one for each row of a grid; none to what is never listed.
    pub(super) fn answers(&self, question: &Question) -> Vec<Answers> {
        match &question.kind {
            Kind::Text | Kind::Contact => Vec::new(),
            Kind::Grid { rows, .. } => {
                rows_of(self.survey, rows).into_iter().map(|row| self.row_answers(question, row)).collect()
            }
            _ => {
                let said = |interview: &Interview<'_>| interview.said(&question.id).cloned();
                vec![Answers { row: None, said: self.interviews.iter().map(said).collect() }]
            }
        }
    }

    /// What was said in one row, as a single choice.
    fn row_answers(&self, question: &Question, row: Row) -> Answers {
        let said = |interview: &Interview<'_>| match interview.said(&question.id) {
            Some(Value::Grid(rows)) => rows.get(&row.id).copied().map(Value::Single),
            _ => None,
        };
        let said = self.interviews.iter().map(said).collect();
        Answers { row: Some(row), said }
    }
}

/// Every row that a grid can have.
fn rows_of(survey: &Survey, rows: &Rows) -> Vec<Row> {
    match rows {
        Rows::Fixed(rows) => rows.clone(),
        Rows::Chosen(from) => {
            let options = survey.question(from).map(|question| question.kind.options()).unwrap_or_default();
            let rows = options.iter().filter(|option| !option.exclusive);
            rows.map(|option| Row { id: option.code.to_string(), label: option.label.clone() }).collect()
        }
    }
}

/// The lines of a question's table.
pub(super) fn heads(question: &Question) -> Vec<Head<'_>> {
    match &question.kind {
        Kind::Shares(rows) => rows.iter().map(Head::Row).collect(),
        Kind::Number { .. } => vec![Head::Number],
        kind => kind.options().iter().map(Head::Option).collect(),
    }
}

/// The number that a company gave to a line, where the line is about numbers.
pub(super) fn number(head: Head<'_>, said: &Value) -> Option<Exact> {
    match (head, said) {
        (Head::Option(option), Value::Counts(counts)) if !option.exclusive => {
            counts.get(&option.code).filter(|count| **count > 0).map(|count| Exact::from_integer((*count).into()))
        }
        (Head::Number, Value::Number(number)) => halves(*number),
        _ => None,
    }
}

/// Numbers come in steps of a half; others cannot be answers and are not counted.
fn halves(number: f64) -> Option<Exact> {
    let doubled = number * 2.0;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole, and held against the bounds of a question before it is kept"
    )]
    let whole = doubled as i64;
    (doubled.fract() == 0.0 && doubled.abs() < 1e15).then(|| Exact::new(whole.into(), BigInt::from(2)))
}

/// What one column says about one line. `numbers_told` says whether sums may be, where there are any.
pub(super) fn cell(kind: &Kind, head: Head<'_>, said: &[&Value], numbers_told: bool) -> Cell {
    match (kind, head) {
        (_, Head::Row(row)) => Cell::Mean(mean(said, row)),
        (Kind::Counts(_), Head::Option(option)) if !option.exclusive => amount(head, said, numbers_told),
        (_, Head::Option(option)) => {
            Cell::Companies(said.iter().filter(|value| value.codes().contains(&option.code)).count() as u64)
        }
        (_, Head::Number) => amount(head, said, numbers_told),
    }
}

fn amount(head: Head<'_>, said: &[&Value], told: bool) -> Cell {
    let numbers: Vec<Exact> = said.iter().filter_map(|value| number(head, value)).collect();
    Cell::Amount(numbers.len() as u64, if told { Amount::of(numbers).map(Box::new) } else { None })
}

fn mean(said: &[&Value], row: &Row) -> Exact {
    let given = |value: &&Value| match value {
        Value::Shares(rows) => rows.get(&row.id).copied().unwrap_or_default(),
        _ => 0,
    };
    let sum: u64 = said.iter().map(|value| u64::from(given(value))).sum();
    Exact::new(sum.into(), BigInt::from(said.len().max(1)))
}
