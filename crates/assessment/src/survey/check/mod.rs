//! Whether the routing of a survey holds: every question can be reached, and a grid that is asked has rows.
//!
//! The proof tries every course that the questions concerned can take ([`walk`]). Answers that no condition tells apart
//! are taken together ([`answers`]), so that there are few; where there are still too many, the survey is refused.

mod answers;
mod walk;

use std::collections::BTreeMap;

use super::model::{Condition, Kind, Question, Rows, Survey};
use super::reply::Replies;
use crate::source::{ProblemKind, Problems};
use walk::{Budget, Found, Walk};

/// Notes what is wrong with the routing. `places` says where each question stands.
pub(super) fn check(survey: &Survey, places: &BTreeMap<String, String>, problems: &mut Problems) {
    let mut checker = Checker { survey, budget: Budget::default(), problems };
    for question in survey.questions() {
        if checker.budget.is_spent() {
            return;
        }
        let place = places.get(&question.id).map_or("", String::as_str);
        if let Some(condition) = &question.ask_if {
            checker.condition(question, condition, &format!("{place}.ask_if"));
        }
        if let Kind::Grid { rows: Rows::Chosen(from), .. } = &question.kind {
            checker.rows(question, from, &format!("{place}.rows_from"));
        }
    }
}

struct Checker<'s, 'p> {
    survey: &'s Survey,
    budget: Budget,
    problems: &'p mut Problems,
}

impl<'s> Checker<'s, '_> {
    /// The condition can hold, and so can it with each alternative of an `or` in it.
    fn condition(&mut self, question: &'s Question, condition: &Condition, place: &str) {
        if self.holds(question, condition, place) {
            for alternative in alternatives(condition) {
                self.holds(question, &alternative, place);
            }
        }
    }

    /// Whether there are answers for which the condition holds; notes a problem when there are none.
    fn holds(&mut self, question: &'s Question, condition: &Condition, place: &str) -> bool {
        let walk = Walk::new(self.survey, question, condition);
        let found = walk.find(&mut self.budget, |replies| condition.holds(replies));
        match found {
            Found::Some => {}
            Found::None => {
                let between = self.reasons(&walk, question, condition);
                self.problems.add(place, ProblemKind::Contradiction { between });
            }
            Found::TooMany => self.too_many(question, place),
        }
        found == Found::Some
    }

    /// The condition together with those of the questions that it rests on.
    fn reasons(&self, walk: &Walk<'_>, question: &Question, condition: &Condition) -> String {
        let line = |id: &str, condition| format!("{id}: {}", self.survey.expression(condition));
        let others = walk.concerned().iter().filter_map(|other| Some(line(&other.id, other.ask_if.as_ref()?)));
        [line(&question.id, condition)].into_iter().chain(others).collect::<Vec<_>>().join("; ")
    }

    /// Whenever the grid is asked, something is chosen that makes a row.
    fn rows(&mut self, question: &'s Question, from: &str, place: &str) {
        let always = Condition::All(Vec::new());
        let condition = question.ask_if.as_ref().unwrap_or(&always);
        let walk = Walk::new(self.survey, question, condition);
        let empty = |replies: &Replies| condition.holds(replies) && self.survey.rows(question, replies).is_empty();
        match walk.find(&mut self.budget, empty) {
            Found::None => {}
            Found::Some => self.problems.not_allowed(place, format!("{}: {from} → 0", question.id), "≥ 1"),
            Found::TooMany => self.too_many(question, place),
        }
    }

    fn too_many(&mut self, question: &Question, place: &str) {
        self.problems.not_allowed(
            place,
            format!("{}: > {}", question.id, walk::MOST_STEPS),
            format!("≤ {}", walk::MOST_STEPS),
        );
    }
}

/// The condition with only one alternative of an `or` left, for each alternative of each.
fn alternatives(condition: &Condition) -> Vec<Condition> {
    match condition {
        Condition::Answer { .. } => Vec::new(),
        Condition::Any(parts) => {
            parts.iter().flat_map(|part| [vec![part.clone()], alternatives(part)].concat()).collect()
        }
        Condition::All(parts) => {
            let with = |at: usize, one: Condition| {
                let parts = parts.iter().enumerate().map(|(other, part)| if other == at { &one } else { part });
                Condition::All(parts.cloned().collect())
            };
            let each = parts.iter().enumerate();
            each.flat_map(|(at, part)| alternatives(part).into_iter().map(move |one| with(at, one))).collect()
        }
    }
}
