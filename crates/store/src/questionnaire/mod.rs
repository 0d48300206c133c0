//! Questionnaires of the user's own, as the texts of their files. What is in them is the caller's to read and to check.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::{Attempt, Fault, Noun, unreadable};
use crate::time;

/// Whether a questionnaire can still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionnaireState {
    /// Being written; may be incomplete.
    Draft,
    /// Complete, and never changed again.
    Published,
}

impl QuestionnaireState {
    /// The code in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Published].into_iter().find(|state| state.code() == code)
    }
}

/// A questionnaire as stored, without its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredQuestionnaire {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Whether it can still change.
    pub state: QuestionnaireState,
    /// The public key, in hex, of the pack it came in; empty for one made here.
    pub key: String,
    /// When it last changed, RFC 3339 as it came in.
    pub changed: String,
}

/// A questionnaire to be added; checked by the caller.
#[derive(Debug, Clone, Copy)]
pub struct NewQuestionnaire<'a> {
    /// Its id; not empty.
    pub id: &'a str,
    /// Its version; not empty.
    pub version: &'a str,
    /// Whether it can still change.
    pub state: QuestionnaireState,
    /// The public key, in hex, of the pack it came in; empty for one made here.
    pub key: &'a str,
}

/// Every one, by id, the last changed of an id first.
pub(crate) fn all(conn: &Connection) -> Attempt<Vec<StoredQuestionnaire>> {
    let sql = "SELECT * FROM questionnaire ORDER BY id, unixepoch(changed, 'subsec') DESC, version DESC";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map([], row_to_questionnaire)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub(crate) fn find(conn: &Connection, id: &str, version: &str) -> Attempt<Option<StoredQuestionnaire>> {
    let mut statement = conn.prepare_cached("SELECT * FROM questionnaire WHERE id = ?1 AND version = ?2")?;
    Ok(statement.query_row([id, version], row_to_questionnaire).optional()?)
}

fn row_to_questionnaire(row: &Row<'_>) -> rusqlite::Result<StoredQuestionnaire> {
    let code: String = row.get("state")?;
    let state = QuestionnaireState::from_code(&code).ok_or_else(|| unreadable(format!("state {code:?}")))?;
    Ok(StoredQuestionnaire {
        id: row.get("id")?,
        version: row.get("version")?,
        state,
        key: row.get("key")?,
        changed: row.get("changed")?,
    })
}

/// Path and text of every file, by path.
pub(crate) fn files(conn: &Connection, id: &str, version: &str) -> Attempt<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(include_str!("files.sql"))?;
    let files = statement.query_map([id, version], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(files.collect::<rusqlite::Result<_>>()?)
}

/// How many assessments name it.
pub(crate) fn uses(conn: &Connection, id: &str, version: &str) -> Attempt<u32> {
    let sql = "SELECT count(*) FROM assessment WHERE instrument_id = ?1 AND instrument_version = ?2";
    Ok(conn.prepare_cached(sql)?.query_row([id, version], |row| row.get(0))?)
}

/// Adds one with its files.
pub(crate) fn insert(
    tx: &Transaction<'_>,
    new: &NewQuestionnaire<'_>,
    files: &[(String, String)],
    at: &str,
) -> Attempt<()> {
    time::check(at)?;
    let NewQuestionnaire { id, version, state, key } = new;
    let sql = "INSERT INTO questionnaire VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    if tx.prepare_cached(sql)?.execute(params![id, version, state.code(), key, at])? == 0 {
        return Err(Fault::exists(Noun::Questionnaire, id));
    }
    for (path, text) in files {
        put(tx, (id, version), path, text)?;
    }
    Ok(())
}

/// Makes these the files of a draft.
pub(crate) fn put_files(
    tx: &Transaction<'_>,
    (id, version): (&str, &str),
    files: &[(String, String)],
    at: &str,
) -> Attempt<()> {
    require_draft(tx, id, version)?;
    let kept = self::files(tx, id, version)?;
    let mut changed = false;
    for (path, _) in kept.iter().filter(|(path, _)| files.iter().all(|(other, _)| other != path)) {
        remove(tx, (id, version), Some(path))?;
        changed = true;
    }
    for (path, text) in files.iter().filter(|file| !kept.contains(file)) {
        put(tx, (id, version), path, text)?;
        changed = true;
    }
    if changed {
        let sql = "UPDATE questionnaire SET changed = ?3 WHERE id = ?1 AND version = ?2";
        tx.prepare_cached(sql)?.execute([id, version, at])?;
    }
    Ok(())
}

/// Removes a draft with its files.
pub(crate) fn delete_draft(tx: &Transaction<'_>, id: &str, version: &str) -> Attempt<()> {
    require_draft(tx, id, version)?;
    remove(tx, (id, version), None)?;
    tx.prepare_cached("DELETE FROM questionnaire WHERE id = ?1 AND version = ?2")?.execute([id, version])?;
    Ok(())
}

fn require_draft(tx: &Transaction<'_>, id: &str, version: &str) -> Attempt<()> {
    let found = find(tx, id, version)?.filter(|found| found.state == QuestionnaireState::Draft);
    found.map(drop).ok_or_else(|| Fault::missing(Noun::Questionnaire, id))
}

fn put(tx: &Transaction<'_>, (id, version): (&str, &str), path: &str, text: &str) -> Attempt<()> {
    tx.prepare_cached(include_str!("put_file.sql"))?.execute([id, version, path, text])?;
    Ok(())
}

/// Removes one file or, without a path, all of them.
fn remove(tx: &Transaction<'_>, (id, version): (&str, &str), path: Option<&str>) -> Attempt<()> {
    tx.prepare_cached(include_str!("remove_files.sql"))?.execute(params![id, version, path])?;
    Ok(())
}
