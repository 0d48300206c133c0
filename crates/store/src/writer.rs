//! What can be done inside [`crate::Store::transact`].

use std::path::Path;

use readiness_assessment::plan::Action;
use readiness_assessment::{Answer, Assurance, Confidence, FactValue, Language, Rating, Response};
use rusqlite::Transaction;

use crate::action;
use crate::answer::{self, Answered};
use crate::assessment::{self, NewAssessment};
use crate::attachment::{self, CopiedAttachment, NewAttachment};
use crate::consensus;
use crate::error::{Attempt, Result};
use crate::organisation::{self, NewOrganisation};
use crate::questionnaire::{self, NewQuestionnaire};
use crate::reminder::{self, Reminder};
use crate::reply::{self, StoredReply};
use crate::request::{self, Request};
use crate::respondent::{self, NewRespondent};
use crate::survey::{self, NewSurvey};
use crate::{fact, project, tag, target, tick};

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

    /// Names what stands for an organisation where companies are compared without being named; empty means nothing does.
    pub fn set_alias(&self, organisation: &str, alias: &str) -> Result<()> {
        self.done("set the alias", organisation::set_alias(self.tx, organisation, alias))
    }

    /// Gives an organisation a tag or, when it is not `on`, takes it away; `tag` is not empty.
    pub fn set_tag(&self, organisation: &str, tag: &str, on: bool) -> Result<()> {
        self.done("store the tag", tag::set(self.tx, organisation, tag, on))
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
    /// Another response has come about in its own way: how sure and how assured the one before was is dropped.
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
                answer.confidence = None;
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

    /// Says how sure the respondent is of an answer or, with `None`, that this is not known.
    pub fn set_confidence(&self, assessment: &str, question: &str, confidence: Option<Confidence>) -> Result<()> {
        let change = |answer: &mut Answer| answer.confidence = confidence;
        self.done("store the confidence", self.change(assessment, question, None, change))
    }

    /// Names something that backs an answer, such as a link; what is named already is not named twice.
    pub fn add_evidence(&self, assessment: &str, question: &str, named: &str) -> Result<()> {
        let change = |answer: &mut Answer| {
            if !answer.evidence.iter().any(|known| known == named) {
                answer.evidence.push(named.to_owned());
            }
        };
        self.done("store the evidence", self.change(assessment, question, None, change))
    }

    /// Takes away what was named as backing an answer.
    pub fn remove_evidence(&self, assessment: &str, question: &str, named: &str) -> Result<()> {
        let change = |answer: &mut Answer| answer.evidence.retain(|known| known != named);
        self.done("remove the evidence", self.change(assessment, question, None, change))
    }

    /// Attaches a file to the answer of a question. Fails with `Exists` when the id is taken.
    pub fn attach(&self, assessment: &str, new: &NewAttachment<'_>) -> Result<()> {
        let attach = || {
            assessment::require(self.tx, assessment)?;
            attachment::insert(self.tx, assessment, new, self.at)
        };
        self.done("attach the file", attach())
    }

    /// Attaches a file that is attached elsewhere to this answer too. Fails with `Missing` when it is not there.
    pub fn attach_again(&self, assessment: &str, new: &CopiedAttachment<'_>) -> Result<()> {
        let attach = || {
            assessment::require(self.tx, assessment)?;
            attachment::copy(self.tx, assessment, new, self.at)
        };
        self.done("attach the file", attach())
    }

    /// Takes an attached file away; undo brings it back with its bytes.
    pub fn detach(&self, assessment: &str, attachment: &str) -> Result<()> {
        let detach = || {
            assessment::require(self.tx, assessment)?;
            attachment::delete(self.tx, assessment, attachment)
        };
        self.done("remove the file", detach())
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

    /// Puts an answer of another assessment or version in: it keeps the language and time in which it was given.
    pub fn carry_answer(
        &self,
        assessment: &str,
        question: &str,
        answer: &Answer,
        how: Option<&Answered>,
    ) -> Result<()> {
        let change = |kept: &mut Answer| kept.clone_from(answer);
        let carry = || {
            assessment::require(self.tx, assessment)?;
            answer::change(self.tx, (assessment, question), how, change)
        };
        self.done("store the answer", carry())
    }

    /// Says the same as before to a question, now; a question without a response stays as it is.
    pub fn confirm_answer(&self, assessment: &str, question: &str, language: Language) -> Result<()> {
        let confirm = || {
            assessment::require(self.tx, assessment)?;
            answer::confirm(self.tx, assessment, question, &Answered { language, at: self.at.to_owned() })
        };
        self.done("confirm the answer", confirm())
    }

    /// Moves an assessment to another version of its questionnaire; the answers are the caller's to move.
    pub fn set_version(&self, assessment: &str, version: &str) -> Result<()> {
        self.done("set the version", assessment::set_version(self.tx, assessment, version))
    }

    /// Adds what one person answered; what the same person answered before is replaced. Fails with `Exists` when those
    /// answers already belong to another assessment.
    pub fn put_respondent(&self, new: &NewRespondent<'_>) -> Result<()> {
        let put = || {
            assessment::require(self.tx, new.assessment_id)?;
            respondent::put(self.tx, new)
        };
        self.done("store the respondent", put())
    }

    /// Takes out what one person answered; nothing happens when there is no such person.
    pub fn remove_respondent(&self, assessment: &str, id: &str) -> Result<()> {
        self.done("remove the respondent", respondent::remove(self.tx, assessment, id))
    }

    /// Records that the answer to a question was agreed on or, with `None`, that it was not. Another response ends it by
    /// itself, so the response comes first.
    pub fn set_consensus(&self, assessment: &str, question: &str, agreed: Option<(&str, &str)>) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            consensus::set(self.tx, (assessment, question), agreed, self.at)
        };
        self.done("store what was agreed", set())
    }

    /// Notes who asked for an assessment.
    pub fn set_request(&self, assessment: &str, request: &Request) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            request::set(self.tx, assessment, request)
        };
        self.done("store the request", set())
    }

    /// Chooses the day to look at an assessment again; with `None` the usual one holds.
    pub fn set_reminder(&self, assessment: &str, reminder: Option<&Reminder>) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            reminder::set(self.tx, assessment, reminder)
        };
        self.done("store the reminder", set())
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

    /// Chooses the rung that is enough in a dimension or, with `None`, goes back to the questionnaire's own.
    pub fn set_target(&self, assessment: &str, dimension: &str, target: Option<Rating>) -> Result<()> {
        let set = || {
            assessment::require(self.tx, assessment)?;
            target::set(self.tx, assessment, dimension, target)
        };
        self.done("store the target", set())
    }

    /// Adds an action; one without a purpose has words. Fails with `Exists` when the id is taken.
    pub fn insert_action(&self, assessment: &str, action: &Action) -> Result<()> {
        let insert = || {
            assessment::require(self.tx, assessment)?;
            action::insert(self.tx, assessment, action, self.at)
        };
        self.done("add the action", insert())
    }

    /// Changes an action; what it is for stays.
    pub fn update_action(&self, assessment: &str, action: &Action) -> Result<()> {
        let update = || {
            assessment::require(self.tx, assessment)?;
            action::update(self.tx, assessment, action)
        };
        self.done("change the action", update())
    }

    /// Takes an action out of the plan.
    pub fn delete_action(&self, assessment: &str, id: &str) -> Result<()> {
        let delete = || {
            assessment::require(self.tx, assessment)?;
            action::delete(self.tx, assessment, id)
        };
        self.done("remove the action", delete())
    }

    /// Puts an assessment into the bin; nothing in it is lost.
    pub fn delete_assessment(&self, assessment: &str) -> Result<()> {
        self.done("delete the assessment", assessment::delete(self.tx, assessment, self.at))
    }

    /// Takes an assessment out of the bin.
    pub fn restore_assessment(&self, assessment: &str) -> Result<()> {
        self.done("restore the assessment", assessment::restore(self.tx, assessment))
    }

    /// Adds a questionnaire of the user's own with all its files. Fails with `Exists` when there is one of this id and version.
    pub fn insert_questionnaire(&self, new: &NewQuestionnaire<'_>, files: &[(String, String)]) -> Result<()> {
        self.done("add the questionnaire", questionnaire::insert(self.tx, new, files, self.at))
    }

    /// Replaces the files of a draft; those that stay as they are leave no trace. Fails with `NotFound` when there is no such
    /// draft: what is published never changes.
    pub fn put_questionnaire_files(&self, id: &str, version: &str, files: &[(String, String)]) -> Result<()> {
        self.done("change the questionnaire", questionnaire::put_files(self.tx, (id, version), files, self.at))
    }

    /// Removes a draft with its files. Fails with `NotFound` when there is no such draft.
    pub fn delete_draft(&self, id: &str, version: &str) -> Result<()> {
        self.done("delete the questionnaire", questionnaire::delete_draft(self.tx, id, version))
    }

    /// Adds a survey of a stored organisation. Fails with `Exists` when the id is taken, even by one in the bin.
    pub fn insert_survey(&self, new: &NewSurvey<'_>) -> Result<()> {
        self.done("add the survey", survey::insert(self.tx, new, self.at))
    }

    /// Names a survey; may be empty.
    pub fn set_survey_label(&self, survey: &str, label: &str) -> Result<()> {
        self.done("set the label", survey::set_label(self.tx, survey, label))
    }

    /// Keeps what was said to a question of a survey. The same said again changes nothing, not even language and time.
    pub fn put_reply(&self, survey: &str, question: &str, reply: &StoredReply) -> Result<()> {
        let put = || {
            survey::require(self.tx, survey)?;
            reply::put(self.tx, survey, question, reply)
        };
        self.done("store the reply", put())
    }

    /// Takes back what was said to a question of a survey.
    pub fn remove_reply(&self, survey: &str, question: &str) -> Result<()> {
        let remove = || {
            survey::require(self.tx, survey)?;
            reply::remove(self.tx, survey, question)
        };
        self.done("remove the reply", remove())
    }

    /// Puts a survey into the bin; nothing in it is lost.
    pub fn delete_survey(&self, survey: &str) -> Result<()> {
        self.done("delete the survey", survey::delete(self.tx, survey, self.at))
    }

    /// Takes a survey out of the bin.
    pub fn restore_survey(&self, survey: &str) -> Result<()> {
        self.done("restore the survey", survey::restore(self.tx, survey))
    }

    /// For changes of many rows at once.
    pub(crate) fn tx(&self) -> &Transaction<'a> {
        self.tx
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
