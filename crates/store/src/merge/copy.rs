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
        let sql = "SELECT count(*) FROM temp.incoming WHERE standing = ?1";
        Ok(conn.query_row(sql, [standing], |row| row.get(0))?)
    };
    let merge = Merge {
        organisations: conn.query_row(include_str!("organisations.sql"), [], |row| row.get(0))?,
        new: count("new")?,
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
    replace_assessments(tx)?;
    let wanted = "\"id\" IN (SELECT id FROM temp.incoming WHERE standing IN ('new', 'newer-there'))";
    for (child, column) in children(tx, "assessment")? {
        bring_below(tx, &child, &wanted.replace("\"id\"", &format!("\"{column}\"")))?;
    }
    tx.execute_batch(include_str!("rest_in.sql"))?;
    tx.execute_batch("DROP TABLE temp.incoming")?;
    Ok(merge)
}

/// Notes how each assessment of the other library, its bin left out, stands to those here.
fn mark(conn: &Connection) -> Attempt<()> {
    Ok(conn.execute_batch(include_str!("mark.sql"))?)
}

fn renamed(conn: &Connection) -> Attempt<Vec<(String, String)>> {
    let mut statement = conn.prepare(include_str!("renamed.sql"))?;
    let renamed = statement.query_map([LISTED], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(renamed.collect::<rusqlite::Result<_>>()?)
}

/// About how many rows the history would have to hold: answers are nearly all of them.
fn rows(conn: &Connection) -> Attempt<i64> {
    let sql = "SELECT count(*) FROM other.answer
        WHERE assessment_id IN (SELECT id FROM temp.incoming WHERE standing IN ('new', 'newer-there'))";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// Adds the new assessments' rows and puts the newer ones' in the place of those here, without what hangs on them.
fn replace_assessments(tx: &Transaction<'_>) -> Attempt<()> {
    let newer = "IN (SELECT id FROM temp.incoming WHERE standing = 'newer-there')";
    for (child, column) in children(tx, "assessment")? {
        remove_below(tx, &child, &format!("\"{column}\" {newer}"))?;
    }
    let columns = columns(tx, "assessment")?;
    tx.execute_batch(&format!(
        "UPDATE main.assessment SET ({columns}) = (SELECT {columns} FROM other.assessment WHERE id = main.assessment.id)
         WHERE id {newer};
         INSERT INTO main.assessment ({columns}) SELECT {columns} FROM other.assessment
         WHERE id IN (SELECT id FROM temp.incoming WHERE standing = 'new');"
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
