//! What is wrong with replies: one before it is stored, or all of a file.

mod value;

use super::model::{Question, Survey};
use super::reply::{Replies, Reply};
use super::route::Route;
use crate::source::{Problem, ProblemKind, Problems};
use value::Check;

/// The most of one thing that a count may say.
pub const MOST_COUNTED: u32 = 1_000_000;

/// The longest free text, in characters.
pub const LONGEST_TEXT: usize = 2_000;

/// The longest words beside an option, in characters.
pub const LONGEST_OTHER: usize = 500;

/// The longest part of contact data, in characters.
pub const LONGEST_CONTACT: usize = 200;

impl Survey {
    /// Everything wrong with a reply to `question`, each with a place such as `answers.q35`; nothing when it can be kept.
    /// `replies` are those to the other questions, from which the rows of a grid may come.
    pub fn check_reply(&self, question: &Question, reply: &Reply, replies: &Replies) -> Vec<Problem> {
        let mut problems = Problems::default();
        self.check_in(&self.route(replies), question, reply, &mut problems);
        problems.into_vec()
    }

    /// Everything wrong with all replies of one survey. A reply to a question that is not asked is not wrong: it is kept.
    pub fn check_replies(&self, replies: &Replies) -> Vec<Problem> {
        let mut problems = Problems::default();
        let route = self.route(replies);
        for (id, reply) in replies {
            match self.question(id) {
                Some(question) => self.check_in(&route, question, reply, &mut problems),
                None => {
                    let known: Vec<&str> = self.questions().map(|question| question.id.as_str()).collect();
                    problems.add(format!("answers.{id}"), ProblemKind::Unknown { allowed: known.join(", ") });
                }
            }
        }
        problems.into_vec()
    }

    fn check_in(&self, route: &Route<'_>, question: &Question, reply: &Reply, problems: &mut Problems) {
        let asked = route.asked.iter().any(|asked| asked.id == question.id);
        // A grid that is not asked keeps what was said about the rows that it had.
        let rows = if asked { self.rows(question, &route.replies) } else { self.all_rows(question) };
        let rows = rows.into_iter().map(|row| row.id).collect();
        Check { question, rows, place: format!("answers.{}", question.id), problems }.reply(reply);
    }
}
