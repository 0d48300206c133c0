//! The user's settings, in the caller's own terms. Not part of the history.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Attempt;

/// The value of this setting, if it was ever set.
pub(crate) fn find(conn: &Connection, key: &str) -> Attempt<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

/// Sets it. One statement is a transaction of its own.
pub(crate) fn set(conn: &Connection, key: &str, value: &str) -> Attempt<()> {
    let sql = "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value";
    conn.prepare_cached(sql)?.execute([key, value])?;
    Ok(())
}
