//! The public keys whose packs the user takes, in hex. Not part of the history.

use rusqlite::{Connection, Row, Transaction};

use crate::error::Attempt;
use crate::time;

/// A key that is trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    /// The public key, in hex.
    pub key: String,
    /// Whose it is, in the user's words; may be empty.
    pub name: String,
    /// Since when, RFC 3339 as it came in.
    pub trusted: String,
}

/// Every trusted key, the one trusted first standing first.
pub(crate) fn all(conn: &Connection) -> Attempt<Vec<TrustedKey>> {
    let sql = "SELECT key, name, trusted FROM trusted_key ORDER BY unixepoch(trusted, 'subsec'), key";
    let mut statement = conn.prepare_cached(sql)?;
    let keys = statement.query_map([], row_to_key)?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

fn row_to_key(row: &Row<'_>) -> rusqlite::Result<TrustedKey> {
    Ok(TrustedKey { key: row.get("key")?, name: row.get("name")?, trusted: row.get("trusted")? })
}

/// Trusts a key, or gives one that is trusted already another name.
pub(crate) fn put(tx: &Transaction<'_>, key: &str, name: &str, at: &str) -> Attempt<()> {
    time::check(at)?;
    let sql = "INSERT INTO trusted_key VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET name = excluded.name";
    tx.prepare_cached(sql)?.execute([key, name, at])?;
    Ok(())
}

/// No longer trusts a key; false when it was not trusted.
pub(crate) fn remove(tx: &Transaction<'_>, key: &str) -> Attempt<bool> {
    Ok(tx.prepare_cached("DELETE FROM trusted_key WHERE key = ?1")?.execute([key])? > 0)
}
