//! Catalogues that replace the one inside the program, as the files they came in. The newest installation is the
//! active one; the older ones are what [`roll_back`] goes back to. Not part of the history.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::Attempt;
use crate::time;

/// How many packs are kept, the active one included.
const KEPT: u32 = 5;

/// A pack as stored, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPack {
    /// Its number, never used twice in one library.
    pub id: i64,
    /// The catalogue's version.
    pub version: String,
    /// When it was published, as the pack says.
    pub published: String,
    /// The public key it is signed with, in hex.
    pub key: String,
    /// When it was installed, RFC 3339 as it came in.
    pub installed: String,
    /// Whether it is the catalogue in use; at most one is.
    pub active: bool,
}

/// A pack to be installed; checked by the caller.
#[derive(Debug, Clone, Copy)]
pub struct NewPack<'a> {
    /// The catalogue's version.
    pub version: &'a str,
    /// When it was published, as the pack says.
    pub published: &'a str,
    /// The public key it is signed with, in hex; not empty.
    pub key: &'a str,
    /// The whole file.
    pub bytes: &'a [u8],
}

/// Every pack, newest first.
pub(crate) fn all(conn: &Connection) -> Attempt<Vec<StoredPack>> {
    let sql = "SELECT id, version, published, key, installed, active FROM pack ORDER BY id DESC";
    let mut statement = conn.prepare_cached(sql)?;
    let packs = statement.query_map([], row_to_pack)?;
    Ok(packs.collect::<rusqlite::Result<_>>()?)
}

fn row_to_pack(row: &Row<'_>) -> rusqlite::Result<StoredPack> {
    Ok(StoredPack {
        id: row.get("id")?,
        version: row.get("version")?,
        published: row.get("published")?,
        key: row.get("key")?,
        installed: row.get("installed")?,
        active: row.get("active")?,
    })
}

/// The file of one pack.
pub(crate) fn bytes(conn: &Connection, id: i64) -> Attempt<Option<Vec<u8>>> {
    let mut statement = conn.prepare_cached("SELECT bytes FROM pack WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Adds a pack as the active one, drops those that are too old, and returns its number.
pub(crate) fn install(tx: &Transaction<'_>, new: &NewPack<'_>, at: &str) -> Attempt<i64> {
    time::check(at)?;
    tx.execute("UPDATE pack SET active = 0 WHERE active = 1", [])?;
    let NewPack { version, published, key, bytes } = new;
    tx.prepare_cached(include_str!("install.sql"))?.execute(params![version, published, key, bytes, at])?;
    let id = tx.last_insert_rowid();
    let too_old = "DELETE FROM pack WHERE id NOT IN (SELECT id FROM pack ORDER BY id DESC LIMIT ?1)";
    tx.prepare_cached(too_old)?.execute([KEPT])?;
    Ok(id)
}

/// Deletes the active pack and makes the newest of the others active; false when none was active.
pub(crate) fn roll_back(tx: &Transaction<'_>) -> Attempt<bool> {
    let deleted = tx.execute("DELETE FROM pack WHERE active = 1", [])?;
    if deleted > 0 {
        tx.execute("UPDATE pack SET active = 1 WHERE id = (SELECT max(id) FROM pack)", [])?;
    }
    Ok(deleted > 0)
}
