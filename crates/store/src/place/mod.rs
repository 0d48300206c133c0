//! Where the user last was in an assessment. Not part of the history: undo never moves anybody by itself.

use rusqlite::{Connection, OptionalExtension};

use crate::assessment;
use crate::error::Attempt;

/// The place in this assessment.
pub(crate) fn find(conn: &Connection, assessment: &str) -> Attempt<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT place FROM place WHERE assessment_id = ?1")?;
    Ok(statement.query_row([assessment], |row| row.get(0)).optional()?)
}

/// Remembers the place. One statement is a transaction of its own.
pub(crate) fn set(conn: &Connection, assessment: &str, place: &str) -> Attempt<()> {
    assessment::require(conn, assessment)?;
    let sql = "INSERT INTO place VALUES (?1, ?2) ON CONFLICT DO UPDATE SET place = excluded.place";
    conn.prepare_cached(sql)?.execute([assessment, place])?;
    Ok(())
}
