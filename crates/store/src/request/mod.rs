//! Who asked for an assessment that is to be sent back.

use readiness_assessment::group::Role;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::Attempt;
use crate::respondent::{pillars_from, pillars_to, role};

/// What somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The assessment in the library of whoever asks.
    pub asked_for: String,
    /// Ids of the pillars; none means all.
    pub pillars: Option<Vec<String>>,
    /// Who asks; may be empty.
    pub asker: String,
    /// As what one answers.
    pub role: Role,
    /// Whether it was promised that no name is sent back.
    pub anonymous: bool,
    /// Until which day, ISO 8601.
    pub due: Option<String>,
}

/// The request an assessment answers.
pub(crate) fn find(conn: &Connection, assessment: &str) -> Attempt<Option<Request>> {
    let mut statement = conn.prepare_cached("SELECT * FROM request WHERE assessment_id = ?1")?;
    Ok(statement.query_row([assessment], row_to_request).optional()?)
}

fn row_to_request(row: &Row<'_>) -> rusqlite::Result<Request> {
    Ok(Request {
        asked_for: row.get("asked_for")?,
        pillars: pillars_from(row.get("pillars")?)?,
        asker: row.get("asker")?,
        role: role(&row.get::<_, String>("role")?)?,
        anonymous: row.get("anonymous")?,
        due: row.get("due")?,
    })
}

/// Keeps it.
pub(crate) fn set(tx: &Transaction<'_>, assessment: &str, request: &Request) -> Attempt<()> {
    let sql = "INSERT INTO request (assessment_id, asked_for, pillars, asker, role, anonymous, due)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    tx.prepare_cached(sql)?.execute(params![
        assessment,
        request.asked_for,
        pillars_to(request.pillars.as_deref()),
        request.asker,
        request.role.code(),
        request.anonymous,
        request.due,
    ])?;
    Ok(())
}
