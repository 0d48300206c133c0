use std::collections::BTreeSet;

use super::answers;
use crate::survey::model::{Column, Condition, Kind, Question, Rows, Survey, Test};
use crate::survey::reply::{Replies, Reply};

/// Steps that the whole check of a survey may take; the shipped ones take under a thousand.
pub(super) const MOST_STEPS: u32 = 500_000;

/// Questions that one condition may depend on, directly or not; few enough for the stack.
const MOST_QUESTIONS: usize = 40;

/// The steps that are left.
pub(super) struct Budget(u32);

impl Default for Budget {
    fn default() -> Self {
        Self(MOST_STEPS)
    }
}

impl Budget {
    /// Whether nothing more can be tried.
    pub(super) fn is_spent(&self) -> bool {
        self.0 == 0
    }
}

/// What a search came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// There is such a course.
    Some,
    /// There is none.
    None,
    /// There are too many courses to try.
    TooMany,
}

/// One thing that conditions tell apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'s> {
    pub(super) question: &'s str,
    pub(super) column: &'s Column,
    pub(super) test: &'s Test,
}

/// The questions that decide whether a condition holds, in the order asked, and what is told apart about them.
pub(super) struct Walk<'s> {
    survey: &'s Survey,
    concerned: Vec<&'s Question>,
    told: Vec<Told<'s>>,
}

impl<'s> Walk<'s> {
    /// The way to `question` under `condition`, with the questions that its rows come from.
    pub(super) fn new(survey: &'s Survey, question: &'s Question, condition: &'s Condition) -> Self {
        let mut walk = Self { survey, concerned: Vec::new(), told: Vec::new() };
        let mut needed: BTreeSet<&str> = source(question).into_iter().collect();
        walk.need(condition, &mut needed);
        let earlier: Vec<&Question> = survey.questions().take_while(|other| other.id != question.id).collect();
        // Conditions and rows point backwards only, so that one pass from the end finds everything.
        for other in earlier.into_iter().rev() {
            if needed.contains(other.id.as_str()) {
                walk.concerned.push(other);
                needed.extend(source(other));
                other.ask_if.iter().for_each(|condition| walk.need(condition, &mut needed));
            }
        }
        walk.concerned.reverse();
        walk
    }

    fn need(&mut self, condition: &'s Condition, needed: &mut BTreeSet<&'s str>) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.need(part, needed)),
            Condition::Answer { question, column, test } => {
                needed.insert(question);
                self.told.push(Told { question, column, test });
            }
        }
    }

    /// The questions that decide, in the order asked.
    pub(super) fn concerned(&self) -> &[&'s Question] {
        &self.concerned
    }

    /// Tries every course until one reaches `goal`, which is asked with the replies to the questions concerned.
    pub(super) fn find(&self, budget: &mut Budget, goal: impl Fn(&Replies) -> bool) -> Found {
        if self.concerned.len() > MOST_QUESTIONS {
            return Found::TooMany;
        }
        self.from(0, &mut Replies::new(), budget, &goal)
    }

    fn from(&self, at: usize, replies: &mut Replies, budget: &mut Budget, goal: &dyn Fn(&Replies) -> bool) -> Found {
        let Some(left) = budget.0.checked_sub(1) else { return Found::TooMany };
        budget.0 = left;
        let Some(question) = self.concerned.get(at) else {
            return if goal(replies) { Found::Some } else { Found::None };
        };
        let asked = question.ask_if.as_ref().is_none_or(|condition| condition.holds(replies));
        let answers = if asked { answers::of(self.survey, question, replies, &self.told) } else { Some(Vec::new()) };
        let Some(answers) = answers else { return Found::TooMany };
        for value in answers {
            replies.insert(question.id.clone(), Reply { value, other: Default::default() });
            let found = self.from(at + 1, replies, budget, goal);
            if found != Found::None {
                return found;
            }
        }
        replies.remove(&question.id);
        self.from(at + 1, replies, budget, goal)
    }
}

/// The question that the rows come from.
pub(super) fn source(question: &Question) -> Option<&str> {
    match &question.kind {
        Kind::Grid { rows: Rows::Chosen(from), .. } => Some(from),
        _ => None,
    }
}
