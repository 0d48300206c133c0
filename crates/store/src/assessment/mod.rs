//! Assessments: one organisation's run through one questionnaire. The answers and facts are in their own folders.

use std::collections::BTreeMap;

use readiness_assessment::{Answers, Assurance, Facts, Language};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::answer::{self, Answered};
use crate::attachment::{self, Attachment};
use crate::error::{Attempt, Fault, Noun, unreadable};
use crate::{fact, organisation, time};

/// An assessment without its answers, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: String,
    /// The organisation it is about.
    pub organisation_id: String,
    /// The organisation's name.
    pub name: String,
    /// The organisation's name in the other language; empty when there is none.
    pub name_other: String,
    /// The user's name for it; may be empty.
    pub label: String,
    /// The questionnaire.
    pub instrument_id: String,
    /// The questionnaire's version.
    pub instrument_version: String,
    /// The code of the form, for example `express`.
    pub form: String,
    /// When it was begun, RFC 3339 as it came in.
    pub started: String,
    /// When anything about it last changed, RFC 3339 as it came in.
    pub updated: String,
    /// The interface language in which it was begun.
    pub language: Language,
    /// How it came about; holds for every answer without a level of its own.
    pub assurance: Assurance,
    /// Where the user last was in it, in the caller's own terms.
    pub place: Option<String>,
}

/// An assessment with everything in it.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredAssessment {
    /// Whose it is, which questionnaire, when.
    pub summary: Summary,
    /// Known facts about the organisation.
    pub facts: Facts,
    /// What was said.
    pub answers: Answers,
    /// In which language and when, for every question that has a response.
    pub answered: BTreeMap<String, Answered>,
    /// Files that back answers, in the order in which they were attached; their names are also with the answers.
    pub attachments: Vec<Attachment>,
}

/// An assessment to be added.
#[derive(Debug, Clone, Copy)]
pub struct NewAssessment<'a> {
    /// Its id, made by the caller; not empty.
    pub id: &'a str,
    /// The organisation it is about; must be stored already.
    pub organisation_id: &'a str,
    /// The questionnaire; not empty.
    pub instrument_id: &'a str,
    /// The questionnaire's version; not empty.
    pub instrument_version: &'a str,
    /// The code of the form; not empty.
    pub form: &'a str,
    /// The user's name for it; may be empty.
    pub label: &'a str,
    /// When it was begun, RFC 3339.
    pub started: &'a str,
    /// The interface language.
    pub language: Language,
}

/// Those in the bin, or those not in it, newest first.
pub(crate) fn list(conn: &Connection, deleted: bool) -> Attempt<Vec<Summary>> {
    let mut statement = conn.prepare_cached(include_str!("summaries.sql"))?;
    let summaries = statement.query_map([deleted], row_to_summary)?;
    Ok(summaries.collect::<rusqlite::Result<_>>()?)
}

/// A page of those outside the bin, newest change first.
pub(crate) fn page(conn: &Connection, offset: u32, limit: u32) -> Attempt<Vec<Summary>> {
    let mut statement = conn.prepare_cached(include_str!("page.sql"))?;
    let summaries = statement.query_map(params![offset, limit], row_to_summary)?;
    Ok(summaries.collect::<rusqlite::Result<_>>()?)
}

/// The ids of those outside the bin, newest change first.
pub(crate) fn ids(conn: &Connection) -> Attempt<Vec<String>> {
    let sql = "SELECT id FROM assessment WHERE deleted IS NULL ORDER BY unixepoch(updated, 'subsec') DESC, id DESC";
    let mut statement = conn.prepare_cached(sql)?;
    let ids = statement.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Those of one organisation outside the bin, begun last first.
pub(crate) fn of_organisation(conn: &Connection, organisation: &str) -> Attempt<Vec<Summary>> {
    let mut statement = conn.prepare_cached(include_str!("of_organisation.sql"))?;
    let summaries = statement.query_map([organisation], row_to_summary)?;
    Ok(summaries.collect::<rusqlite::Result<_>>()?)
}

/// How many there are outside the bin, and how many of these and of surveys in it.
pub(crate) fn count(conn: &Connection) -> Attempt<(u32, u32)> {
    let sql = include_str!("count.sql");
    Ok(conn.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// One with everything in it, unless it is in the bin.
pub(crate) fn load(conn: &Connection, id: &str) -> Attempt<Option<StoredAssessment>> {
    let mut statement = conn.prepare_cached(include_str!("one.sql"))?;
    let Some(summary) = statement.query_row([id], row_to_summary).optional()? else { return Ok(None) };
    let (mut answers, answered) = answer::all(conn, id)?;
    let attachments = attachment::all(conn, id)?;
    for file in &attachments {
        answers.entry(file.question.clone()).or_default().attached.push(file.name.clone());
    }
    Ok(Some(StoredAssessment { summary, facts: fact::all(conn, id)?, answers, answered, attachments }))
}

/// Reads the columns of an assessment, its organisation's names and its place by their names.
pub(crate) fn row_to_summary(row: &Row<'_>) -> rusqlite::Result<Summary> {
    Ok(Summary {
        id: row.get("id")?,
        organisation_id: row.get("organisation_id")?,
        name: row.get("name")?,
        name_other: row.get("name_other")?,
        label: row.get("label")?,
        instrument_id: row.get("instrument_id")?,
        instrument_version: row.get("instrument_version")?,
        form: row.get("form")?,
        started: row.get("started")?,
        updated: row.get("updated")?,
        language: language(&row.get::<_, String>("language")?)?,
        assurance: assurance(&row.get::<_, String>("assurance")?)?,
        place: row.get("place")?,
    })
}

/// The language of a stored tag.
pub(crate) fn language(tag: &str) -> rusqlite::Result<Language> {
    Language::from_tag(tag).ok_or_else(|| unreadable(format!("language {tag:?}")))
}

/// The level of assurance with a stored code.
pub(crate) fn assurance(code: &str) -> rusqlite::Result<Assurance> {
    Assurance::from_code(code).ok_or_else(|| unreadable(format!("assurance {code:?}")))
}

/// Whether there is such an assessment outside the bin.
pub(crate) fn contains(conn: &Connection, id: &str) -> Attempt<bool> {
    let mut statement = conn.prepare_cached("SELECT 1 FROM assessment WHERE id = ?1 AND deleted IS NULL")?;
    Ok(statement.exists([id])?)
}

/// Fails unless there is such an assessment outside the bin.
pub(crate) fn require(conn: &Connection, id: &str) -> Attempt<()> {
    if contains(conn, id)? { Ok(()) } else { Err(Fault::missing(Noun::Assessment, id)) }
}

/// Adds one; fails when the id is taken, even by one in the bin, or when there is no such organisation.
pub(crate) fn insert(tx: &Transaction<'_>, new: &NewAssessment<'_>, at: &str) -> Attempt<()> {
    time::check(new.started)?;
    if organisation::find(tx, new.organisation_id)?.is_none() {
        return Err(Fault::missing(Noun::Organisation, new.organisation_id));
    }
    let inserted = tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        new.id,
        new.organisation_id,
        new.instrument_id,
        new.instrument_version,
        new.form,
        new.label,
        new.started,
        new.language.tag(),
        at,
    ])?;
    if inserted == 0 { Err(Fault::exists(Noun::Assessment, new.id)) } else { Ok(()) }
}

/// Chooses another form.
pub(crate) fn set_form(tx: &Transaction<'_>, id: &str, form: &str) -> Attempt<()> {
    one(tx, id, "UPDATE assessment SET form = ?2 WHERE id = ?1 AND deleted IS NULL", Some(form))
}

/// Gives it another name.
pub(crate) fn set_label(tx: &Transaction<'_>, id: &str, label: &str) -> Attempt<()> {
    one(tx, id, "UPDATE assessment SET label = ?2 WHERE id = ?1 AND deleted IS NULL", Some(label))
}

/// Moves it to another version of its questionnaire.
pub(crate) fn set_version(tx: &Transaction<'_>, id: &str, version: &str) -> Attempt<()> {
    one(tx, id, "UPDATE assessment SET instrument_version = ?2 WHERE id = ?1 AND deleted IS NULL", Some(version))
}

/// Says how it came about.
pub(crate) fn set_assurance(tx: &Transaction<'_>, id: &str, assurance: Assurance) -> Attempt<()> {
    one(tx, id, "UPDATE assessment SET assurance = ?2 WHERE id = ?1 AND deleted IS NULL", Some(assurance.code()))
}

/// Puts it into the bin.
pub(crate) fn delete(tx: &Transaction<'_>, id: &str, at: &str) -> Attempt<()> {
    one(tx, id, "UPDATE assessment SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL", Some(at))
}

/// Takes it out of the bin.
pub(crate) fn restore(tx: &Transaction<'_>, id: &str) -> Attempt<()> {
    one(tx, id, "UPDATE assessment SET deleted = ?2 WHERE id = ?1 AND deleted IS NOT NULL", None)
}

fn one(tx: &Transaction<'_>, id: &str, sql: &str, value: Option<&str>) -> Attempt<()> {
    match tx.prepare_cached(sql)?.execute(params![id, value])? {
        0 => Err(Fault::missing(Noun::Assessment, id)),
        _ => Ok(()),
    }
}
