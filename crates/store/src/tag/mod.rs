//! Tags: the user's own words by which organisations are found again.

use rusqlite::{Connection, Transaction};

use crate::error::{Attempt, Fault, Noun};
use crate::organisation;

/// Every tag of one organisation, in order.
pub(crate) fn all(conn: &Connection, organisation: &str) -> Attempt<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT tag FROM tag WHERE organisation_id = ?1 ORDER BY tag")?;
    let tags = statement.query_map([organisation], |row| row.get(0))?;
    Ok(tags.collect::<rusqlite::Result<_>>()?)
}

/// Gives an organisation a tag, or takes it away; nothing changes when that is so already.
pub(crate) fn set(tx: &Transaction<'_>, organisation: &str, tag: &str, on: bool) -> Attempt<()> {
    if organisation::find(tx, organisation)?.is_none() {
        return Err(Fault::missing(Noun::Organisation, organisation));
    }
    let sql = if on {
        "INSERT INTO tag VALUES (?1, ?2) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM tag WHERE organisation_id = ?1 AND tag = ?2"
    };
    tx.prepare_cached(sql)?.execute([organisation, tag])?;
    Ok(())
}
