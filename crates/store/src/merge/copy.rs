use rusqlite::{Connection, Transaction};

use super::{Merge, UNDOABLE_ROWS, columns};
use crate::error::Attempt;
use crate::references::{children, remove_below};

/// How many differing names are listed.
const LISTED: u32 = 100;

/// What bringing in the attached library would do.
pub(super) fn preview(conn: &Connection) -> Attempt<Merge> {
    mark(conn)?;
    let count = |standing: &str| -> Attempt<u32> {
        let sql = "SELECT count(*) FROM temp.incoming WHERE root = 'assessment' AND standing = ?1";
        Ok(conn.query_row(sql, [standing], |row| row.get(0))?)
    };
    let merge = Merge {
        organisations: conn.query_row(include_str!("organisations.sql"), [], |row| row.get(0))?,
        new: count("new")?,
        surveys: conn.query_row(include_str!("surveys.sql"), [], |row| row.get(0))?,
        newer_there: count("newer-there")?,
        newer_here: count("newer-here")?,
        same: count("same")?,
        in_bin: count("in-bin")?,
        renamed: renamed(conn)?,
        questionnaires: conn
            .prepare(include_str!("questionnaires.sql"))?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?,
        undoable: rows(conn)? <= UNDOABLE_ROWS,
    };
    Ok(merge)
}

/// Brings everything in that is new or newer, and says what that was.
pub(super) fn bring(tx: &Transaction<'_>) -> Attempt<Merge> {
    let merge = preview(tx)?;
    tx.execute_batch(include_str!("organisations_in.sql"))?;
    for root in ["assessment", "survey"] {
        replace(tx, root)?;
        for (child, column) in children(tx, root)? {
            bring_below(tx, &child, &format!("\"{column}\" {}", standing(root, "'new', 'newer-there'")))?;
        }
    }
    tx.execute_batch(include_str!("rest_in.sql"))?;
    tx.execute_batch("DROP TABLE temp.incoming")?;
    Ok(merge)
}

/// Notes how each assessment and survey of the other library, its bin left out, stands to those here.
fn mark(conn: &Connection) -> Attempt<()> {
    Ok(conn.execute_batch(include_str!("mark.sql"))?)
}

fn renamed(conn: &Connection) -> Attempt<Vec<(String, String)>> {
    let mut statement = conn.prepare(include_str!("renamed.sql"))?;
    let renamed = statement.query_map([LISTED], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(renamed.collect::<rusqlite::Result<_>>()?)
}

/// About how many rows the history would have to hold: answers and replies are nearly all of them.
fn rows(conn: &Connection) -> Attempt<i64> {
    let wanted = |root| standing(root, "'new', 'newer-there'");
    let sql = format!(
        "SELECT (SELECT count(*) FROM other.answer WHERE assessment_id {})
            + (SELECT count(*) FROM other.reply WHERE survey_id {})",
        wanted("assessment"),
        wanted("survey")
    );
    Ok(conn.query_row(&sql, [], |row| row.get(0))?)
}

/// That an id is one of those in `root` that stand like this.
fn standing(root: &str, standings: &str) -> String {
    format!("IN (SELECT id FROM temp.incoming WHERE root = '{root}' AND standing IN ({standings}))")
}

/// Adds the new rows of `root` and puts the newer ones in the place of those here, without what hangs on them.
fn replace(tx: &Transaction<'_>, root: &str) -> Attempt<()> {
    let (new, newer) = (standing(root, "'new'"), standing(root, "'newer-there'"));
    for (child, column) in children(tx, root)? {
        remove_below(tx, &child, &format!("\"{column}\" {newer}"))?;
    }
    let columns = columns(tx, root)?;
    tx.execute_batch(&format!(
        "UPDATE main.{root} SET ({columns}) = (SELECT {columns} FROM other.{root} WHERE id = main.{root}.id)
         WHERE id {newer};
         INSERT INTO main.{root} ({columns}) SELECT {columns} FROM other.{root} WHERE id {new};"
    ))?;
    Ok(())
}

/// Copies the rows of a table that fit, then those of every table that refers to them.
fn bring_below(tx: &Transaction<'_>, table: &str, fits: &str) -> Attempt<()> {
    let columns = columns(tx, table)?;
    tx.execute(
        &format!("INSERT INTO main.\"{table}\" ({columns}) SELECT {columns} FROM other.\"{table}\" WHERE {fits}"),
        [],
    )?;
    for (child, column) in children(tx, table)? {
        bring_below(tx, &child, &format!("\"{column}\" IN (SELECT id FROM other.\"{table}\" WHERE {fits})"))?;
    }
    Ok(())
}
