use std::collections::BTreeMap;

use readiness_assessment::progress::{self, Migration};
use readiness_assessment::{Answer, Facts, Instrument};
use readiness_store::{Consensus, CopiedAttachment, NewRespondent, Op, Reason, StoredAssessment, Writer};

use crate::api::progress as wire;
use crate::app::{App, now};
use crate::assessment::{Loaded, load, new_id};
use crate::error::{Error, Result};

/// The newest version of the assessment's questionnaire, when it is not filled in with that.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn newer<'a>(app: &'a App, loaded: &Loaded<'_>) -> Result<Option<&'a Instrument>> {
    let newest = app.newest_instrument(&loaded.instrument.id)?;
    Ok(newest.filter(|newest| newest.version != loaded.instrument.version))
}

/// Moves an assessment to the newest version of its questionnaire, or shows what that would do.
///
/// # Errors
/// When there is no such assessment or no newer version, or the library or the backup cannot be written.
pub fn migrate(app: &App, asked: wire::Migrate) -> Result<wire::Migrated> {
    let (from, to, done) = match asked.apply {
        true => move_to_newest(app, &asked.id)?,
        false => migration(app, &asked.id)?,
    };
    let now = |pairs: &[(String, String)]| pairs.iter().map(|(now, _)| now.clone()).collect();
    Ok(wire::Migrated {
        from,
        to,
        kept: now(&done.kept),
        again: now(&done.again),
        left: done.left,
        new: done.new,
        facts_left: done.facts_left,
    })
}

/// What moving to the newest version would do, with the version before and then. Nothing has been written yet.
///
/// # Errors
/// When there is no such assessment or no newer version.
pub fn migration(app: &App, id: &str) -> Result<(String, String, Migration)> {
    let loaded = load(app, id)?;
    let current = || Error::NoNewerVersion(loaded.instrument.version.clone());
    let newest = newer(app, &loaded)?.ok_or_else(current)?;
    let done = progress::migrate(loaded.instrument, newest, &loaded.stored.answers, &loaded.stored.facts);
    Ok((loaded.instrument.version.clone(), newest.version.clone(), done))
}

/// Moves an assessment to the newest version, in one step that undo takes back as a whole, after a backup. Answers keep the
/// time at which they were given.
///
/// # Errors
/// As [`migration`], or when the backup or the library cannot be written.
pub fn move_to_newest(app: &App, id: &str) -> Result<(String, String, Migration)> {
    let (from, to, done) = migration(app, id)?;
    let loaded = load(app, id)?;
    let newest = newer(app, &loaded)?.unwrap_or(loaded.instrument);
    let (stored, at) = (&loaded.stored, now());
    app.with_store(|store| {
        let (people, agreed) = (store.respondents(id)?, store.consensus(id)?);
        store.backup(Reason::Migration, &at)?;
        Ok(store.transact(Op::Migrate, &at, |writer| {
            writer.set_version(id, &to)?;
            move_answers(writer, stored, &done, &agreed)?;
            move_files(writer, stored, &done)?;
            done.facts_left.iter().try_for_each(|key| writer.set_fact(id, key, None))?;
            let moved = |answers| progress::migrate(loaded.instrument, newest, answers, &Facts::new()).answers;
            people.iter().try_for_each(|person| {
                let answers = moved(&person.answers);
                writer.put_respondent(&NewRespondent { answers: &answers, ..NewRespondent::again(id, person) })
            })
        })?)
    })?;
    Ok((from, to, done))
}

/// Puts what backs a question under its new name.
fn move_files(writer: &Writer<'_>, stored: &StoredAssessment, done: &Migration) -> readiness_store::Result<()> {
    let id = &stored.summary.id;
    for (now, before) in done.kept.iter().filter(|(now, before)| now != before) {
        for file in stored.attachments.iter().filter(|file| &file.question == before) {
            writer.attach_again(id, &CopiedAttachment { id: &new_id(), question: now, of: &file.id })?;
            writer.detach(id, &file.id)?;
        }
    }
    Ok(())
}

/// Puts every answer under its new question; those that stay where they are are not touched.
fn move_answers(
    writer: &Writer<'_>,
    stored: &StoredAssessment,
    done: &Migration,
    agreed: &BTreeMap<String, Consensus>,
) -> readiness_store::Result<()> {
    let (id, language) = (&stored.summary.id, stored.summary.language);
    let stays =
        |question: &String| done.answers.get(question).is_some_and(|now| stored.answers.get(question) == Some(now));
    for question in stored.answers.keys().filter(|question| !stays(question)) {
        writer.put_answer(id, question, &Answer::default(), language)?;
    }
    for (question, answer) in done.answers.iter().filter(|(question, _)| !stays(question)) {
        let before = done.kept.iter().find(|(now, _)| now == question).map_or(question, |(_, before)| before);
        writer.carry_answer(id, question, answer, stored.answered.get(before))?;
        if let Some(kept) = agreed.get(before).filter(|_| answer.response.is_some()) {
            writer.set_consensus(id, question, Some((&kept.rationale, &kept.dissent)))?;
        }
    }
    Ok(())
}
