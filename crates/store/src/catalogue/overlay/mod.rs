//! Additions to the catalogue, as the files they came in, by their id. Not part of the history.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::Attempt;
use crate::time;

/// An overlay as stored, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredOverlay {
    /// Its id, made by the caller.
    pub id: String,
    /// The public key it is signed with, in hex.
    pub key: String,
    /// When it was installed, RFC 3339 as it came in.
    pub installed: String,
}

/// Every overlay, by id.
pub(crate) fn all(conn: &Connection) -> Attempt<Vec<StoredOverlay>> {
    let mut statement = conn.prepare_cached("SELECT id, key, installed FROM overlay ORDER BY id")?;
    let overlays = statement.query_map([], row_to_overlay)?;
    Ok(overlays.collect::<rusqlite::Result<_>>()?)
}

fn row_to_overlay(row: &Row<'_>) -> rusqlite::Result<StoredOverlay> {
    Ok(StoredOverlay { id: row.get("id")?, key: row.get("key")?, installed: row.get("installed")? })
}

/// The file of one overlay.
pub(crate) fn bytes(conn: &Connection, id: &str) -> Attempt<Option<Vec<u8>>> {
    let mut statement = conn.prepare_cached("SELECT bytes FROM overlay WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Adds it, or puts it in the place of the one with its id.
pub(crate) fn put(tx: &Transaction<'_>, id: &str, key: &str, bytes: &[u8], at: &str) -> Attempt<()> {
    time::check(at)?;
    tx.prepare_cached(include_str!("put.sql"))?.execute(params![id, key, bytes, at])?;
    Ok(())
}

/// Removes it; false when there was none.
pub(crate) fn remove(tx: &Transaction<'_>, id: &str) -> Attempt<bool> {
    Ok(tx.prepare_cached("DELETE FROM overlay WHERE id = ?1")?.execute([id])? > 0)
}
