//! What can be done inside [`crate::Store::transact`].

use std::path::Path;

use readiness_assessment::{Answer, Assurance, FactValue, Language, Response};
use rusqlite::Transaction;

use crate::answer::{self, Answered};
use crate::assessment::{self, NewAssessment};
use crate::error::{Attempt, Result};
use crate::organisation::{self, NewOrganisation};
use crate::{fact, project, tick};

/// The right to change the library, for the length of one transaction. Every change is dated with the time of the
/// transaction. An assessment in the bin counts as not there.
pub struct Writer<'a> {
    tx: &'a Transaction<'a>,
    path: &'a Path,
    at: &'a str,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(tx: &'a Transaction<'a>, path: &'a Path, at: &'a str) -> Self {
        Self { tx, path, at }
    }

    /// Adds an organisation. Fails with `Exists` when the id is taken.
    pub fn insert_organisation(&self, new: &NewOrganisation<'_>) -> Result<()> {
        self.done("add the organisation", organisation::insert(self.tx, new, self.at))
    }

    /// Renames an organisation; `name_other` is empty when there is no name in the other language.
    pub fn update_organisation(&self, id: &str, name: &str, name_other: &str) -> Result<()> {
        self.done("rename the organisation", organisation::update(self.tx, id, name, name_other))
    }

    /// Adds an assessment of a stored organisation. Fails with `Exists` when the id is taken, even by one in the bin.
    pub fn insert_assessment(&self, new: &NewAssessment<'_>) -> Result<()> {
        self.done("add the assessment", assessment::insert(self.tx, new, self.at))
    }

    /// Chooses the form by its code.
    pub fn set_form(&self, assessment: &str, form: &str) -> Result<()> {
        self.done("set the form", assessment::set_form(self.tx, assessment, form))
    }

    /// Names an assessment; may be empty.
    pub fn set_label(&self, assessment: &str, label: &str) -> Result<()> {
        self.done("set the label", assessment::set_label(self.tx, assessment, label))
    }

    /// Answers a question or, with `None`, takes the response back; the note and the rest stay. `language` is that of
    /// the interface. Saying the same again changes nothing, not even the language and time of the answer.
    /// Another response has come about in its own way: what was said about the assurance of the one before is dropped.
    pub fn set_response(
        &self,
        assessment: &str,
        question: &str,
        response: Option<&Response>,
        language: Language,
    ) -> Result<()> {
        let change = |answer: &mut Answer| {
            if answer.response.as_ref() != response {
                answer.assurance = None;
            }
            answer.response = response.cloned();
        };
        self.done("store the answer", self.change(assessment, question, Some(language), change))
    }

    /// Writes the note of a question; empty removes it. The response stays.
    pub fn set_note(&self, assessment: &str, question: &str, note: &str) -> Result<()> {
        let change = |answer: &mut Answer| note.clone_into(&mut answer.note);
        self.done("store the note", self.change(assessment, question, None, change))
    }

    /// Says how the answer to a question came about or, with `None`, that it did so like the rest of the assessment.
    pub fn set_answer_assurance(&self, assessment: &str, question: &str, level: Option<Assurance>) -> Result<()> {
        let change = |answer: &mut Answer| answer.assurance = level;
        self.done("store the assurance", self.change(assessment, question, None, change))
    }

    /// Says how a whole assessment came about; answers with a level of their own keep it.
    pub fn set_assurance(&self, assessment: &str, level: Assurance) -> Result<()> {
        self.done("store the assurance", assessment::set_assurance(self.tx, assessment, level))
    }

    /// Replaces everything kept about a question; an empty answer removes it.
    pub fn put_answer(&self, assessment: &str, question: &str, answer: &Answer, language: Language) -> Result<()> {
        let change = |kept: &mut Answer| kept.clone_from(answer);
        self.done("store the answer", self.change(assessment, question, Some(language), change))
    }

    /// States a fact or, with `None`, makes it unknown.
    pub fn set_fact(&self, assessment: &str, key: &str, value: Option<&FactValue>) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            fact::set(self.tx, assessment, key, value)
        };
        self.done("store the fact", set())
    }

    /// Replaces what the company plans to spend, which is any JSON, or with `None` removes it.
    pub fn set_project(&self, assessment: &str, value: Option<&str>) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            project::set(self.tx, assessment, value)
        };
        self.done("store the project", set())
    }

    /// Ticks off a step or document of a scheme or, when it is not `done`, takes the tick back; neither name is empty.
    pub fn set_tick(&self, assessment: &str, scheme: &str, item: &str, done: bool) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            tick::set(self.tx, assessment, scheme, item, done)
        };
        self.done("store the tick", set())
    }

    /// Puts an assessment into the bin; nothing in it is lost.
    pub fn delete_assessment(&self, assessment: &str) -> Result<()> {
        self.done("delete the assessment", assessment::delete(self.tx, assessment, self.at))
    }

    /// Takes an assessment out of the bin.
    pub fn restore_assessment(&self, assessment: &str) -> Result<()> {
        self.done("restore the assessment", assessment::restore(self.tx, assessment))
    }

    fn change(
        &self,
        assessment: &str,
        question: &str,
        language: Option<Language>,
        change: impl FnOnce(&mut Answer),
    ) -> Attempt<()> {
        assessment::require(self.tx, assessment)?;
        let now = language.map(|language| Answered { language, at: self.at.to_owned() });
        answer::change(self.tx, (assessment, question), now.as_ref(), change)
    }

    fn done(&self, operation: &'static str, attempt: Attempt<()>) -> Result<()> {
        attempt.map_err(|fault| fault.at(self.path, operation))
    }
}
