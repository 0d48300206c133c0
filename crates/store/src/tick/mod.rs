//! Steps and documents of a scheme that are done. What is not done has no row.

use rusqlite::{Connection, Transaction};

use crate::error::Attempt;

/// Scheme and item of everything that is done in one assessment, in order.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<Vec<(String, String)>> {
    let sql = "SELECT scheme, item FROM tick WHERE assessment_id = ?1 ORDER BY scheme, item";
    let mut statement = conn.prepare_cached(sql)?;
    let ticks = statement.query_map([assessment], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(ticks.collect::<rusqlite::Result<_>>()?)
}

/// Ticks an item off, or takes the tick back.
pub(crate) fn set(tx: &Transaction<'_>, assessment: &str, scheme: &str, item: &str, done: bool) -> Attempt<()> {
    let sql = match done {
        true => "INSERT INTO tick VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        false => "DELETE FROM tick WHERE assessment_id = ?1 AND scheme = ?2 AND item = ?3",
    };
    tx.prepare_cached(sql)?.execute([assessment, scheme, item])?;
    Ok(())
}
