//! Surveys: one organisation's run through a questionnaire that is counted. What was said is in `reply`.

use std::collections::BTreeMap;

use readiness_assessment::Language;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::assessment::language;
use crate::error::{Attempt, Fault, Noun};
use crate::reply::{self, StoredReply};
use crate::{organisation, time};

/// A survey without its replies, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyHead {
    /// Its id.
    pub id: String,
    /// The organisation that answers.
    pub organisation_id: String,
    /// The organisation's name.
    pub name: String,
    /// The organisation's name in the other language; empty when there is none.
    pub name_other: String,
    /// Id of the questionnaire.
    pub instrument_id: String,
    /// Version of the questionnaire.
    pub instrument_version: String,
    /// What it is called; may be empty.
    pub label: String,
    /// When it was begun, RFC 3339.
    pub started: String,
    /// The respondent's language.
    pub language: Language,
    /// When it last changed, RFC 3339.
    pub updated: String,
    /// When it was put into the bin, RFC 3339; `None` outside it.
    pub deleted: Option<String>,
}

/// A survey with everything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSurvey {
    /// Whose it is, which questionnaire, when.
    pub head: SurveyHead,
    /// What was said, by question, also to questions that are not asked any more.
    pub replies: BTreeMap<String, StoredReply>,
}

/// A survey to be added.
#[derive(Debug, Clone, Copy)]
pub struct NewSurvey<'a> {
    /// Its id, made by the caller; not empty.
    pub id: &'a str,
    /// The organisation that answers; it is stored already.
    pub organisation_id: &'a str,
    /// Id of the questionnaire; not empty.
    pub instrument_id: &'a str,
    /// Version of the questionnaire; not empty.
    pub instrument_version: &'a str,
    /// What it is called; may be empty.
    pub label: &'a str,
    /// When it was begun, RFC 3339.
    pub started: &'a str,
    /// The respondent's language.
    pub language: Language,
}

/// Every survey outside the bin, or in it, newest change first.
pub(crate) fn list(conn: &Connection, deleted: bool) -> Attempt<Vec<SurveyHead>> {
    let mut statement = conn.prepare_cached(include_str!("all.sql"))?;
    let heads = statement.query_map([deleted], row_to_head)?;
    Ok(heads.collect::<rusqlite::Result<_>>()?)
}

/// One with everything in it, unless it is in the bin.
pub(crate) fn load(conn: &Connection, id: &str) -> Attempt<Option<StoredSurvey>> {
    let mut statement = conn.prepare_cached(include_str!("one.sql"))?;
    let Some(head) = statement.query_row([id], row_to_head).optional()? else { return Ok(None) };
    Ok(Some(StoredSurvey { head, replies: reply::all(conn, id)? }))
}

/// Reads the columns of a survey and its organisation's names by their names.
pub(crate) fn row_to_head(row: &Row<'_>) -> rusqlite::Result<SurveyHead> {
    Ok(SurveyHead {
        id: row.get("id")?,
        organisation_id: row.get("organisation_id")?,
        name: row.get("name")?,
        name_other: row.get("name_other")?,
        instrument_id: row.get("instrument_id")?,
        instrument_version: row.get("instrument_version")?,
        label: row.get("label")?,
        started: row.get("started")?,
        language: language(&row.get::<_, String>("language")?)?,
        updated: row.get("updated")?,
        deleted: row.get("deleted")?,
    })
}

/// Whether there is such a survey outside the bin.
pub(crate) fn contains(conn: &Connection, id: &str) -> Attempt<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM survey WHERE id = ?1 AND deleted IS NULL")?.exists([id])?)
}

/// Fails unless there is such a survey outside the bin.
pub(crate) fn require(conn: &Connection, id: &str) -> Attempt<()> {
    if contains(conn, id)? { Ok(()) } else { Err(Fault::missing(Noun::Survey, id)) }
}

/// Adds one; fails when the id is taken, even by one in the bin, or when there is no such organisation.
pub(crate) fn insert(tx: &Transaction<'_>, new: &NewSurvey<'_>, at: &str) -> Attempt<()> {
    time::check(new.started)?;
    if organisation::find(tx, new.organisation_id)?.is_none() {
        return Err(Fault::missing(Noun::Organisation, new.organisation_id));
    }
    let inserted = tx.prepare_cached(include_str!("insert.sql"))?.execute(params![
        new.id,
        new.organisation_id,
        new.instrument_id,
        new.instrument_version,
        new.label,
        new.started,
        new.language.tag(),
        at,
    ])?;
    if inserted == 0 { Err(Fault::exists(Noun::Survey, new.id)) } else { Ok(()) }
}

/// Gives it another name.
pub(crate) fn set_label(tx: &Transaction<'_>, id: &str, label: &str) -> Attempt<()> {
    one(tx, id, "UPDATE survey SET label = ?2 WHERE id = ?1 AND deleted IS NULL", Some(label))
}

/// Puts it into the bin.
pub(crate) fn delete(tx: &Transaction<'_>, id: &str, at: &str) -> Attempt<()> {
    one(tx, id, "UPDATE survey SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL", Some(at))
}

/// Takes it out of the bin.
pub(crate) fn restore(tx: &Transaction<'_>, id: &str) -> Attempt<()> {
    one(tx, id, "UPDATE survey SET deleted = ?2 WHERE id = ?1 AND deleted IS NOT NULL", None)
}

fn one(tx: &Transaction<'_>, id: &str, sql: &str, value: Option<&str>) -> Attempt<()> {
    match tx.prepare_cached(sql)?.execute(params![id, value])? {
        0 => Err(Fault::missing(Noun::Survey, id)),
        _ => Ok(()),
    }
}
