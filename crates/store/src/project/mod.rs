//! What the company of an assessment plans to spend, as JSON in the caller's own terms.

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::error::Attempt;

/// The project of one assessment, if there is one.
pub(crate) fn find(conn: &Connection, assessment: &str) -> Attempt<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT value FROM project WHERE assessment_id = ?1")?;
    Ok(statement.query_row([assessment], |row| row.get(0)).optional()?)
}

/// Replaces the project, or removes it.
pub(crate) fn set(tx: &Transaction<'_>, assessment: &str, value: Option<&str>) -> Attempt<()> {
    let Some(value) = value else {
        tx.prepare_cached("DELETE FROM project WHERE assessment_id = ?1")?.execute([assessment])?;
        return Ok(());
    };
    let sql = "INSERT INTO project VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value";
    tx.prepare_cached(sql)?.execute([assessment, value])?;
    Ok(())
}
