//! What a paper form says after an answer: which question can come next. What it passes over cannot be asked, whatever else was said.

use std::collections::BTreeSet;

use super::model::{Column, Condition, Kind, Question, Survey, Test};

/// Where to go on after a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ahead<'s> {
    /// To the one printed next.
    Next,
    /// To this one; those between cannot be asked.
    To(&'s Question),
    /// Nothing more can be asked.
    End,
}

impl Survey {
    /// Where to go on once `question` was asked and, with `ticked`, that option was chosen, perhaps among others.
    pub fn ahead(&self, question: &Question, ticked: Option<u32>) -> Ahead<'_> {
        let mut known = Known::default();
        known.asked(self, question);
        if let Some(code) = ticked {
            known.0.push((question.id.clone(), Column::Whole, Test::Has(vec![code])));
        }
        let after = self.questions().skip_while(|one| one.id != question.id).skip(1);
        match after.enumerate().find(|(_, one)| !known.rules_out(self, one)) {
            Some((0, _)) => Ahead::Next,
            Some((_, one)) => Ahead::To(one),
            None => Ahead::End,
        }
    }
}

/// Tests that are known to pass.
#[derive(Default)]
struct Known(Vec<(String, Column, Test)>);

impl Known {
    /// Notes what follows from a question being asked. Conditions name earlier questions only, so this ends.
    fn asked(&mut self, survey: &Survey, question: &Question) {
        question.ask_if.iter().for_each(|condition| self.holds(survey, condition));
    }

    fn holds(&mut self, survey: &Survey, condition: &Condition) {
        match condition {
            Condition::All(parts) => parts.iter().for_each(|part| self.holds(survey, part)),
            // One of several holds, and nobody knows which.
            Condition::Any(_) => {}
            Condition::Answer { question, column, test } => {
                self.0.push((question.clone(), column.clone(), test.clone()));
                survey.question(question).into_iter().for_each(|one| self.asked(survey, one));
            }
        }
    }

    fn rules_out(&self, survey: &Survey, question: &Question) -> bool {
        question.ask_if.as_ref().is_some_and(|condition| self.refutes(survey, condition))
    }

    fn refutes(&self, survey: &Survey, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().any(|part| self.refutes(survey, part)),
            Condition::Any(parts) => parts.iter().all(|part| self.refutes(survey, part)),
            Condition::Answer { question, column, test } => survey.question(question).is_some_and(|about| {
                let codes = Codes::of(self, about, column);
                self.rules_out(survey, about) || codes.refute(test)
            }),
        }
    }
}

/// What is known of the codes in one column of an answer.
struct Codes<'k> {
    /// The codes that can be there.
    possible: BTreeSet<u32>,
    /// Sets of which one code at least is there.
    there: Vec<&'k [u32]>,
}

impl<'k> Codes<'k> {
    fn of(known: &'k Known, question: &Question, column: &Column) -> Self {
        let mut possible: BTreeSet<u32> = question.kind.options().iter().map(|option| option.code).collect();
        let mut there = Vec::new();
        for (_, _, test) in known.0.iter().filter(|(id, of, _)| *id == question.id && of == column) {
            match test {
                Test::Has(codes) => {
                    there.push(codes.as_slice());
                    possible.retain(|code| codes.contains(code) || together(question, column, *code, codes));
                }
                Test::Lacks(codes) => possible.retain(|code| !codes.contains(code)),
            }
        }
        Self { possible, there }
    }

    fn refute(&self, test: &Test) -> bool {
        match test {
            Test::Has(codes) => !codes.iter().any(|code| self.possible.contains(code)),
            Test::Lacks(codes) => self
                .there
                .iter()
                .any(|set| set.iter().filter(|code| self.possible.contains(code)).all(|code| codes.contains(code))),
        }
    }
}

/// Whether `code` can be beside one of `others` in one answer.
fn together(question: &Question, column: &Column, code: u32, others: &[u32]) -> bool {
    let several = matches!(
        (&question.kind, column),
        (Kind::Multiple { .. } | Kind::Counts(_), _) | (Kind::Grid { .. }, Column::AnyRow)
    );
    let alone = |code| question.kind.option(code).is_some_and(|option| option.exclusive);
    several && !alone(code) && others.iter().any(|other| !alone(*other))
}
