//! A person who walks through a survey, says things, goes back and says something else.

use std::collections::{BTreeMap, BTreeSet};

use readiness_assessment::survey::{Contact, Replies, Reply, Survey, Value};

use crate::files::Files;

/// A walk through a shipped survey. Each step checks what it says, so that a scenario reads like a conversation.
pub(crate) struct Scenario {
    survey: Survey,
    replies: Replies,
    seen: Seen,
}

/// What scenarios have gone through, to see at the end that nothing was left out.
#[derive(Default)]
pub(crate) struct Seen {
    /// Questions that were asked.
    pub(crate) asked: BTreeSet<String>,
    /// Questions that were passed over in a walk to the end.
    pub(crate) skipped: BTreeSet<String>,
    /// Options that were chosen, as `q35 11`.
    pub(crate) chosen: BTreeSet<String>,
}

impl Seen {
    pub(crate) fn add(&mut self, other: Self) {
        self.asked.extend(other.asked);
        self.skipped.extend(other.skipped);
        self.chosen.extend(other.chosen);
    }
}

/// One choice.
pub(crate) fn one(code: u32) -> Value {
    Value::Single(code)
}

/// Several choices.
pub(crate) fn many(codes: impl IntoIterator<Item = u32>) -> Value {
    Value::Multiple(codes.into_iter().collect())
}

/// A choice for each of these rows.
pub(crate) fn rows<const N: usize>(rows: [(&str, u32); N]) -> Value {
    Value::Grid(rows.map(|(row, code)| (row.to_owned(), code)).into())
}

/// A percentage for each of these rows.
pub(crate) fn shares<const N: usize>(rows: [(&str, u32); N]) -> Value {
    Value::Shares(rows.map(|(row, share)| (row.to_owned(), share)).into())
}

/// So many of each.
pub(crate) fn counts<const N: usize>(counts: [(u32, u32); N]) -> Value {
    Value::Counts(counts.into())
}

/// Whom to ask back.
pub(crate) fn contact(name: &str) -> Value {
    Value::Contact(Contact { name: name.to_owned(), ..Contact::default() })
}

impl From<Value> for Said {
    fn from(value: Value) -> Self {
        Self(Reply { value, other: BTreeMap::new() })
    }
}

/// A reply that a scenario gives.
pub(crate) struct Said(Reply);

/// A reply with words beside one option.
pub(crate) fn with_words(value: Value, code: u32, words: &str) -> Said {
    Said(Reply { value, other: BTreeMap::from([(code, words.to_owned())]) })
}

impl Scenario {
    pub(crate) fn of(id: &str) -> Self {
        Self { survey: Files::shipped(id).parse().unwrap(), replies: Replies::new(), seen: Seen::default() }
    }

    /// Answers a question, which must be asked; the reply must be one that it takes.
    pub(crate) fn say(mut self, question: &str, said: impl Into<Said>) -> Self {
        let asked = self.asked();
        assert!(asked.iter().any(|id| id == question), "{question} is not among {asked:?}");
        let Said(reply) = said.into();
        let found = self.survey.question(question).unwrap();
        assert_eq!(self.survey.check_reply(found, &reply, &self.replies), [], "{question}");
        self.seen.chosen.extend(reply.value.codes().iter().map(|code| format!("{question} {code}")));
        let reply = self.survey.with_hidden_rows(found, reply, self.replies.get(question), &self.replies);
        self.replies.insert(question.to_owned(), reply);
        self
    }

    /// Takes an answer back.
    pub(crate) fn unsay(mut self, question: &str) -> Self {
        assert!(self.replies.remove(question).is_some(), "{question} has no reply");
        self
    }

    /// These questions follow the one named, in this order, up to the end.
    pub(crate) fn then(mut self, after: &str, expected: &[&str]) -> Self {
        let asked = self.asked();
        let at = asked.iter().position(|id| id == after).unwrap_or_else(|| panic!("{after} is not among {asked:?}"));
        assert_eq!(asked[at + 1..], *expected, "after {after}");
        let all: BTreeSet<String> = self.survey.questions().map(|question| question.id.clone()).collect();
        self.seen.skipped.extend(all.into_iter().filter(|id| !asked.contains(id)));
        self.seen.asked.extend(asked);
        self
    }

    /// These rows are shown, by id.
    pub(crate) fn rows(self, question: &str, expected: &[&str]) -> Self {
        let found = self.survey.question(question).unwrap();
        let rows = self.survey.rows(found, &self.survey.route(&self.replies).replies);
        assert_eq!(rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), expected, "{question}");
        self
    }

    /// These replies are kept and do not count.
    pub(crate) fn kept(self, expected: &[&str]) -> Self {
        let kept: Vec<String> = self.survey.route(&self.replies).kept.into_iter().collect();
        assert_eq!(kept, expected);
        self
    }

    /// What counts of the reply to a question.
    pub(crate) fn counts_as(self, question: &str, expected: Option<Value>) -> Self {
        let said = self.survey.route(&self.replies).replies.remove(question).map(|reply| reply.value);
        assert_eq!(said, expected, "{question}");
        self
    }

    /// The end of the walk: the file as a whole is in order.
    pub(crate) fn end(self) -> Seen {
        assert_eq!(self.survey.check_replies(&self.survey.route(&self.replies).replies), []);
        self.seen
    }

    fn asked(&self) -> Vec<String> {
        self.survey.route(&self.replies).asked.into_iter().map(|question| question.id.clone()).collect()
    }
}

/// Every question of a survey was asked, every one with a condition was also passed over, and every option was chosen.
pub(crate) fn assert_complete(id: &str, seen: &Seen) {
    let survey = Files::shipped(id).parse().unwrap();
    let mut missing = Vec::new();
    for question in survey.questions() {
        let codes = question.kind.options().iter().map(|option| format!("{} {}", question.id, option.code));
        missing.extend(codes.filter(|code| !seen.chosen.contains(code)));
        if !seen.asked.contains(&question.id) {
            missing.push(format!("{} asked", question.id));
        }
        if question.ask_if.is_some() && !seen.skipped.contains(&question.id) {
            missing.push(format!("{} passed over", question.id));
        }
    }
    assert_eq!(missing, [""; 0]);
}
