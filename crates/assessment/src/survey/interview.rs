use std::collections::BTreeSet;

use super::model::{Column, Condition, Question, Survey, Test};
use super::reply::{Replies, Value};

/// One company's way through a survey: what it was asked, and what it said to that.
#[derive(Debug, Clone)]
pub struct Interview<'s> {
    survey: &'s Survey,
    asked: BTreeSet<&'s str>,
    said: Replies,
}

impl<'s> Interview<'s> {
    /// Walks the survey with these replies; those to questions that are not asked any more are left out.
    pub fn new(survey: &'s Survey, replies: &Replies) -> Self {
        let route = survey.route(replies);
        let asked: BTreeSet<&str> = route.asked.iter().map(|question| question.id.as_str()).collect();
        Self { survey, asked, said: route.replies }
    }

    /// Whether this question was asked.
    pub fn was_asked(&self, question: &str) -> bool {
        self.asked.contains(question)
    }

    /// What was said to a question that was asked.
    pub fn said(&self, question: &str) -> Option<&Value> {
        self.said.get(question).map(|reply| &reply.value)
    }

    /// Whether nothing was said at all.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// Whether a condition holds, as far as it is known: none while a question that decides it was asked and not answered.
    pub fn holds(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::All(parts) => all(parts.iter().map(|part| self.holds(part))),
            Condition::Any(parts) => all(parts.iter().map(|part| self.holds(part).map(|held| !held))).map(|none| !none),
            Condition::Answer { question, column, test } => self.passes(self.survey.question(question)?, column, test),
        }
    }

    fn passes(&self, question: &Question, column: &Column, test: &Test) -> Option<bool> {
        let Some(open) = self.is_open(question, column) else { return Some(false) };
        let (Test::Has(codes) | Test::Lacks(codes)) = test;
        let has =
            Condition::Answer { question: question.id.clone(), column: column.clone(), test: Test::Has(codes.clone()) };
        let has = if has.holds(&self.said) { Some(true) } else { (!open).then_some(false) };
        match test {
            Test::Has(_) => has,
            Test::Lacks(_) => has.map(|has| !has),
        }
    }

    /// Whether something that could decide a test is still to be said; none where it was not asked.
    fn is_open(&self, question: &Question, column: &Column) -> Option<bool> {
        if !self.was_asked(&question.id) {
            return None;
        }
        let rows = self.survey.rows(question, &self.said);
        let answered = |row: &str| matches!(self.said(&question.id), Some(Value::Grid(said)) if said.contains_key(row));
        match column {
            Column::Whole => Some(self.said(&question.id).is_none()),
            Column::Row(row) => rows.iter().any(|known| known.id == *row).then(|| !answered(row)),
            Column::AnyRow => Some(rows.iter().any(|row| !answered(&row.id))),
        }
    }
}

/// Whether all are true, as far as it is known: one that is false decides.
fn all(parts: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = Some(true);
    for part in parts {
        match part {
            Some(false) => return Some(false),
            Some(true) => {}
            None => known = None,
        }
    }
    known
}
