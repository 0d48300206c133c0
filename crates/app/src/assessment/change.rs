use std::collections::BTreeSet;

use readiness_assessment::{Assurance, FactValue, Language, Problem, ProblemKind, Rating, Response};
use readiness_store::{Op, Writer};

use super::check::{self, problem};
use super::{load, shown};
use crate::api::assessment as wire;
use crate::api::evidence::SetConfidence;
use crate::api::review::SetAssurance;
use crate::app::{App, now};
use crate::error::{Error, Result};

/// The longest place a window may store, in characters.
const LONGEST_PLACE: usize = 200;

/// Records what was said to a question, or takes it back.
///
/// # Errors
/// An unknown question, a rating outside 1–5, a reason that says nothing, or a library that cannot be written.
pub fn set_response(app: &App, set: wire::SetResponse) -> Result<wire::Assessment> {
    check::question(load(app, &set.id)?.instrument, &set.question)?;
    let response = set.response.map(|said| response(&set.question, said)).transpose()?;
    let language = Language::from(set.language);
    change(app, Op::Answer, &set.id, |writer| writer.set_response(&set.id, &set.question, response.as_ref(), language))
}

fn response(question: &str, said: wire::Response) -> Result<Response> {
    let place = || format!("answers.{question}");
    match said {
        wire::Response::Rating { value } => Rating::new(value).map(Response::Rating).ok_or_else(|| {
            problem(place(), ProblemKind::NotAllowed { found: value.to_string(), allowed: "1–5".into() })
        }),
        wire::Response::DontKnow => Ok(Response::DontKnow),
        wire::Response::NotApplicable { reason } if reason.trim().is_empty() => {
            Err(problem(place(), ProblemKind::Empty))
        }
        wire::Response::NotApplicable { reason } => Ok(Response::NotApplicable { reason: reason.trim().to_owned() }),
    }
}

/// Records several responses as one change, or none of them when anything is wrong; `problems` are those the caller
/// has already found.
///
/// # Errors
/// Every problem at once, or a library that cannot be written.
pub fn answer_all(
    app: &App,
    id: &str,
    responses: Vec<(String, Response)>,
    language: Language,
    mut problems: Vec<Problem>,
) -> Result<()> {
    let loaded = load(app, id)?;
    let mut said = BTreeSet::new();
    for (question, _) in &responses {
        if let Err(Error::Request(found)) = check::question(loaded.instrument, question) {
            problems.extend(found);
        }
        if !said.insert(question) {
            problems.push(Problem { place: format!("answers.{question}"), kind: ProblemKind::Duplicate });
        }
    }
    if !problems.is_empty() {
        return Err(Error::Request(problems));
    }
    app.with_store(|store| {
        Ok(store.transact(Op::Answer, &now(), |writer: &Writer<'_>| {
            responses
                .iter()
                .try_for_each(|(question, response)| writer.set_response(id, question, Some(response), language))
        })?)
    })
}

/// Records a note.
///
/// # Errors
/// An unknown question, or a library that cannot be written.
pub fn set_note(app: &App, set: wire::SetNote) -> Result<wire::Assessment> {
    check::question(load(app, &set.id)?.instrument, &set.question)?;
    change(app, Op::Note, &set.id, |writer| writer.set_note(&set.id, &set.question, set.note.trim_end()))
}

/// Says how an answer, or the whole assessment, came about.
///
/// # Errors
/// An unknown level, an unknown question or one without an answer, or a library that cannot be written.
pub fn set_assurance(app: &App, set: SetAssurance) -> Result<wire::Assessment> {
    let level = set.assurance.as_deref().map(check::assurance).transpose()?;
    let Some(question) = &set.question else {
        let level = level.unwrap_or(Assurance::SelfDeclared);
        return change(app, Op::Assurance, &set.id, |writer| writer.set_assurance(&set.id, level));
    };
    let loaded = load(app, &set.id)?;
    check::question(loaded.instrument, question)?;
    check::answered(&loaded.stored.answers, question)?;
    change(app, Op::Assurance, &set.id, |writer| writer.set_answer_assurance(&set.id, question, level))
}

/// Says how sure the respondent is of an answer.
///
/// # Errors
/// An unknown word, an unknown question or one without an answer, or a library that cannot be written.
pub fn set_confidence(app: &App, set: SetConfidence) -> Result<wire::Assessment> {
    let confidence = set.confidence.as_deref().map(check::confidence).transpose()?;
    let loaded = load(app, &set.id)?;
    check::question(loaded.instrument, &set.question)?;
    check::answered(&loaded.stored.answers, &set.question)?;
    change(app, Op::Confidence, &set.id, |writer| writer.set_confidence(&set.id, &set.question, confidence))
}

impl From<wire::FactValue> for FactValue {
    fn from(value: wire::FactValue) -> Self {
        match value {
            wire::FactValue::Flag(flag) => Self::Flag(flag),
            wire::FactValue::Number(number) => Self::Number(number),
            wire::FactValue::Choice(id) => Self::Choice(id),
            wire::FactValue::Choices(ids) => Self::Choices(ids),
        }
    }
}

/// Records a fact, or that it is unknown.
///
/// # Errors
/// An unknown fact, a value that is not allowed, or a library that cannot be written.
pub fn set_fact(app: &App, set: wire::SetFact) -> Result<wire::Assessment> {
    let value = set.value.map(FactValue::from);
    if let Some(value) = &value {
        check::fact(load(app, &set.id)?.instrument, &set.key, value)?;
    }
    change(app, Op::Fact, &set.id, |writer| writer.set_fact(&set.id, &set.key, value.as_ref()))
}

/// Renames the organisation and the assessment.
///
/// # Errors
/// When the library cannot be written.
pub fn set_names(app: &App, set: wire::SetNames) -> Result<wire::Assessment> {
    let organisation = load(app, &set.id)?.stored.summary.organisation_id;
    change(app, Op::Organisation, &set.id, |writer| {
        writer.update_organisation(&organisation, set.name.trim(), set.name_other.trim())?;
        writer.set_label(&set.id, set.label.trim())
    })
}

/// Chooses the form. Answers to questions the new form does not ask are kept.
///
/// # Errors
/// When the library cannot be written.
pub fn set_form(app: &App, set: wire::SetForm) -> Result<wire::Assessment> {
    let form = readiness_assessment::Form::from(set.form);
    change(app, Op::Form, &set.id, |writer| writer.set_form(&set.id, form.code()))
}

/// Remembers where the user is; no step of undo.
///
/// # Errors
/// A place that is too long, or a library that cannot be written.
pub fn set_place(app: &App, set: wire::SetPlace) -> Result<()> {
    let length = set.place.chars().count();
    if length > LONGEST_PLACE {
        let kind = ProblemKind::NotAllowed { found: length.to_string(), allowed: format!("≤ {LONGEST_PLACE}") };
        return Err(problem("place".into(), kind));
    }
    app.with_store(|store| Ok(store.set_place(&set.id, &set.place)?))
}

/// Deletes an assessment; undo brings it back.
///
/// # Errors
/// When there is no such assessment, or the library cannot be written.
pub fn delete(app: &App, by: wire::ById) -> Result<()> {
    let delete = |writer: &Writer<'_>| writer.delete_assessment(&by.id);
    app.with_store(|store| Ok(store.transact(Op::Delete, &now(), delete)?))
}

fn change(
    app: &App,
    op: Op,
    id: &str,
    work: impl FnOnce(&Writer<'_>) -> readiness_store::Result<()>,
) -> Result<wire::Assessment> {
    app.with_store(|store| Ok(store.transact(op, &now(), work)?))?;
    shown(app, id)
}
