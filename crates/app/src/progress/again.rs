use jiff::Timestamp;
use readiness_assessment::progress::migrate;
use readiness_assessment::{Answer, Language};
use readiness_store::{CopiedAttachment, NewAssessment, Op, StoredAssessment, Writer};

use crate::api::assessment::{Assessment, ById};
use crate::api::progress::{Again, ConfirmAnswers};
use crate::app::{App, now};
use crate::assessment::{check_question, load, new_id, open, shown};
use crate::error::Result;

/// Begins an assessment from the answers of another one and opens it.
///
/// # Errors
/// When there is no such assessment, or the library cannot be written.
pub fn again(app: &App, asked: Again) -> Result<Assessment> {
    let id = begin_again(app, &asked.id, asked.label.trim(), asked.language.into())?;
    open(app, ById { id })
}

/// Begins an assessment of the same organisation with the newest version of its questionnaire. Facts, answers, notes and
/// what backs them come along; how an answer came about does not, because nobody has looked at it this time. Every answer keeps the time at
/// which it was given, which shows that it is as last time, until it is confirmed or changed. Returns the new id.
///
/// # Errors
/// When there is no such assessment, or the library cannot be written.
pub fn begin_again(app: &App, id: &str, label: &str, language: Language) -> Result<String> {
    let last = load(app, id)?;
    let head = &last.stored.summary;
    let instrument = app.newest_instrument(&head.instrument_id)?.unwrap_or(last.instrument);
    let moved = migrate(last.instrument, instrument, &last.stored.answers, &last.stored.facts);
    let (new, at) = (new_id(), now());
    let begin = |writer: &Writer<'_>| {
        writer.insert_assessment(&NewAssessment {
            id: &new,
            organisation_id: &head.organisation_id,
            instrument_id: &instrument.id,
            instrument_version: &instrument.version,
            form: last.form.code(),
            label,
            started: &at,
            language,
        })?;
        for (key, value) in &moved.facts {
            writer.set_fact(&new, key, Some(value))?;
        }
        for (question, answer) in &moved.answers {
            let before = moved.kept.iter().find(|(now, _)| now == question).map_or(question, |(_, before)| before);
            let answer = Answer { assurance: None, ..answer.clone() };
            writer.carry_answer(&new, question, &answer, last.stored.answered.get(before))?;
            let backing = last.stored.attachments.iter().filter(|file| &file.question == before);
            for file in backing.filter(|_| answer.response.is_some()) {
                writer.attach_again(&new, &CopiedAttachment { id: &new_id(), question, of: &file.id })?;
            }
        }
        Ok(())
    };
    app.with_store(|store| Ok(store.transact(Op::Reassess, &at, begin)?))?;
    Ok(new)
}

/// Says that answers taken over from last time still hold.
///
/// # Errors
/// An unknown question, or a library that cannot be written.
pub fn confirm(app: &App, asked: ConfirmAnswers) -> Result<Assessment> {
    let loaded = load(app, &asked.id)?;
    asked.questions.iter().try_for_each(|question| check_question(loaded.instrument, question))?;
    let language = Language::from(asked.language);
    let confirm = |writer: &Writer<'_>| {
        asked.questions.iter().try_for_each(|question| writer.confirm_answer(&asked.id, question, language))
    };
    app.with_store(|store| Ok(store.transact(Op::Answer, &now(), confirm)?))?;
    shown(app, &asked.id)
}

/// When the answer to a question was given, if that was before the assessment was begun: it is as last time.
pub(crate) fn given_before<'s>(stored: &'s StoredAssessment, question: &str) -> Option<&'s str> {
    let given = stored.answered.get(question)?.at.as_str();
    let (then, begun) = (given.parse::<Timestamp>().ok()?, stored.summary.started.parse::<Timestamp>().ok()?);
    (then < begun).then_some(given)
}

/// How many answers are as last time.
pub(crate) fn as_before(stored: &StoredAssessment) -> u32 {
    let questions = stored.answers.keys().filter(|question| given_before(stored, question).is_some());
    u32::try_from(questions.count()).unwrap_or(u32::MAX)
}
