use super::Mapping;
use crate::answers::{Answer, Answers};
use crate::instrument::Instrument;
use crate::profile::Facts;

/// What a version of a questionnaire does with the answers given to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Migration {
    /// The answers as they are then. Where a question now means something else only the note comes along.
    pub answers: Answers,
    /// The facts that are still asked for and can still have their value.
    pub facts: Facts,
    /// Questions whose answer is kept, by their new id, each with its id before.
    pub kept: Vec<(String, String)>,
    /// Questions that must be answered anew, because they mean something else now; likewise.
    pub again: Vec<(String, String)>,
    /// Questions that had an answer or a note and are no longer asked, by their id before.
    pub left: Vec<String>,
    /// Questions that had no predecessor.
    pub new: Vec<String>,
    /// Keys of facts that are no longer asked for, or no longer so.
    pub facts_left: Vec<String>,
}

/// Finds out what moving from one version to another does; changes nothing.
pub fn migrate(from: &Instrument, to: &Instrument, answers: &Answers, facts: &Facts) -> Migration {
    let mapping = Mapping::between(from, to);
    let mut done = Migration {
        answers: Answers::new(),
        facts: Facts::new(),
        kept: Vec::new(),
        again: Vec::new(),
        left: Vec::new(),
        new: Vec::new(),
        facts_left: Vec::new(),
    };
    for (id, answer) in answers {
        match mapping.after(id) {
            Some(link) => done.take(id, link.to, link.same, answer),
            None => done.left.push(id.clone()),
        }
    }
    let without = to.questions().filter(|question| mapping.before(&question.id).is_none());
    done.new = without.map(|question| question.id.clone()).collect();
    for (key, value) in facts {
        match to.fact(key).is_some_and(|fact| fact.kind.accepts(value)) {
            true => drop(done.facts.insert(key.clone(), value.clone())),
            false => done.facts_left.push(key.clone()),
        }
    }
    done
}

impl Migration {
    fn take(&mut self, before: &str, now: &str, same: bool, answer: &Answer) {
        let moved = match same {
            true => answer.clone(),
            false => Answer { note: answer.note.clone(), ..Answer::default() },
        };
        if answer.response.is_some() {
            let list = if same { &mut self.kept } else { &mut self.again };
            list.push((now.to_owned(), before.to_owned()));
        }
        if moved != Answer::default() {
            self.answers.insert(now.to_owned(), moved);
        }
    }
}
