//! Which table refers to which, as the schema itself says, so that a new table is never forgotten.

use rusqlite::Transaction;

use crate::error::Attempt;

/// Removes the rows of a table that fit, after those of every table that refers to them, however deep.
pub(crate) fn remove_below(tx: &Transaction<'_>, table: &str, fits: &str) -> Attempt<()> {
    for (child, column) in children(tx, table)? {
        remove_below(tx, &child, &format!("\"{column}\" IN (SELECT id FROM \"{table}\" WHERE {fits})"))?;
    }
    tx.execute(&format!("DELETE FROM \"{table}\" WHERE {fits}"), [])?;
    Ok(())
}

/// The tables that refer to the ids of a table, each with its column; those whose rows go by themselves are left out.
pub(crate) fn children(tx: &Transaction<'_>, table: &str) -> Attempt<Vec<(String, String)>> {
    let mut statement = tx.prepare_cached(include_str!("children.sql"))?;
    let children = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(children.collect::<rusqlite::Result<_>>()?)
}
