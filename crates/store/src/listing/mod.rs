//! The portfolio: one line for each organisation, with its assessment begun last, so that 100,000 can be searched at once.
//!
//! Triggers in the file note which organisations a change touches; their lines are renewed by [`crate::Store::refresh`].
//! An organisation whose assessments are all in the bin has no line.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::Attempt;

mod filter;
pub use filter::{Filter, Order};

mod members;
pub use members::{Member, ReplyCount};

mod page;
pub use page::{Listed, Tag};

mod store;

/// How long after its last change an assessment is to be looked at again, when nobody chose a day.
const REMINDER: &str = "+90 days";

/// How many assessments and organisations have changed since their scores and lines were kept.
pub(crate) fn outdated(conn: &Connection) -> Attempt<u32> {
    let sql = "SELECT (SELECT count(*) FROM stale) + (SELECT count(*) FROM stale_organisation)";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Whether any has.
pub(crate) fn is_outdated(conn: &Connection) -> Attempt<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM stale) OR EXISTS (SELECT 1 FROM stale_organisation)";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Writes up to `limit` outdated lines anew.
pub(crate) fn renew(tx: &Transaction<'_>, limit: u32) -> Attempt<()> {
    let mut statement = tx.prepare_cached("SELECT organisation_id FROM stale_organisation LIMIT ?1")?;
    let ids: Vec<String> = statement.query_map([limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for id in ids {
        let words = words(tx, &id)?;
        let latest = tx.prepare_cached(include_str!("latest.sql"))?.query_row([&id], latest).optional()?;
        match latest {
            Some((assessment, count)) => {
                tx.prepare_cached(include_str!("put.sql"))?.execute(params![id, assessment, count, words, REMINDER])?;
            }
            None => {
                tx.prepare_cached("DELETE FROM listing WHERE organisation_id = ?1")?.execute([&id])?;
            }
        }
        tx.prepare_cached("DELETE FROM stale_organisation WHERE organisation_id = ?1")?.execute([&id])?;
    }
    Ok(())
}

fn latest(row: &Row<'_>) -> rusqlite::Result<(String, u32)> {
    Ok((row.get(0)?, row.get(1)?))
}

/// By which an organisation is found: its names, alias and tags, one a line.
fn words(conn: &Connection, id: &str) -> Attempt<String> {
    let mut statement = conn.prepare_cached(include_str!("words.sql"))?;
    let words = statement.query_map([id], |row| row.get::<_, String>(0))?;
    let words: Vec<String> = words.collect::<rusqlite::Result<_>>()?;
    Ok(folded(&words.join("\n")))
}

/// The text without the difference between capital and small letters; Chinese has none.
fn folded(text: &str) -> String {
    text.to_lowercase()
}
