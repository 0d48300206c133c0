//! Putting rows back as they were before a change set, or as they were after it.
//!
//! Every column of the present row must be as the history says it is; otherwise something has changed the file
//! behind our back, and guessing would lose data.

use rusqlite::types::Value;
use rusqlite::{Transaction, params_from_iter};
use serde_json::{Map, Value as Json};

use super::record::{UNDOABLE, columns};
use crate::error::{Attempt, Fault};

/// Which way through the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Undo,
    Redo,
}

impl Direction {
    pub(crate) fn operation(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

/// One recorded row, turned so that `have` is there now and `want` is to be there.
struct Image {
    table: String,
    have: Option<String>,
    want: Option<String>,
}

/// Replays the rows of one change set.
pub(crate) fn rows(tx: &Transaction<'_>, set: i64, direction: Direction) -> Attempt<()> {
    // References hold after every row and not only at the end: each state on the way has been there before.
    for image in images(tx, set, direction)? {
        if !UNDOABLE.contains(&image.table.as_str()) {
            return Err(Fault::Damaged(format!("history of table {:?}", image.table)));
        }
        let columns = columns(tx, &image.table)?;
        let have = image.have.map(|text| values(&text, &columns)).transpose()?;
        let want = image.want.map(|text| values(&text, &columns)).transpose()?;
        if put(tx, &image.table, &columns, have, want)? != 1 {
            return Err(Fault::Damaged(format!("step {set} of the history does not fit table {}", image.table)));
        }
    }
    Ok(())
}

fn images(tx: &Transaction<'_>, set: i64, direction: Direction) -> Attempt<Vec<Image>> {
    let sql = match direction {
        Direction::Undo => {
            "SELECT table_name, after, before FROM change_row WHERE change_set_id = ?1 ORDER BY seq DESC"
        }
        Direction::Redo => "SELECT table_name, before, after FROM change_row WHERE change_set_id = ?1 ORDER BY seq",
    };
    let mut statement = tx.prepare_cached(sql)?;
    let images = statement
        .query_map([set], |row| Ok(Image { table: row.get(0)?, have: row.get(1)?, want: row.get(2)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(images)
}

/// Changes one row and returns how many there were to change.
fn put(
    tx: &Transaction<'_>,
    table: &str,
    columns: &[String],
    have: Option<Vec<Value>>,
    want: Option<Vec<Value>>,
) -> Attempt<usize> {
    let list = |each: &dyn Fn(usize, &String) -> String, between: &str| {
        columns.iter().enumerate().map(|(index, name)| each(index + 1, name)).collect::<Vec<_>>().join(between)
    };
    let is_as_known = list(&|number, name| format!("\"{name}\" IS ?{number}"), " AND ");
    let (sql, values) = match (have, want) {
        (None, Some(want)) => (format!("INSERT INTO {table} VALUES ({})", list(&|n, _| format!("?{n}"), ", ")), want),
        (Some(have), None) => (format!("DELETE FROM {table} WHERE {is_as_known}"), have),
        (Some(have), Some(want)) => {
            let set = list(&|number, name| format!("\"{name}\" = ?{}", columns.len() + number), ", ");
            (format!("UPDATE {table} SET {set} WHERE {is_as_known}"), [have, want].concat())
        }
        (None, None) => return Ok(0),
    };
    Ok(tx.prepare_cached(&sql)?.execute(params_from_iter(values))?)
}

/// The columns' values of a recorded row. Parsed here and not by SQLite, which cuts a text at its first NUL.
fn values(text: &str, columns: &[String]) -> Attempt<Vec<Value>> {
    let damaged = || Fault::Damaged("a row of the history cannot be read".into());
    let row: Map<String, Json> = serde_json::from_str(text).map_err(|_| damaged())?;
    columns.iter().map(|name| row.get(name).and_then(value).ok_or_else(damaged)).collect()
}

/// No table keeps fractions or bytes, so neither can be in a row.
fn value(json: &Json) -> Option<Value> {
    match json {
        Json::Null => Some(Value::Null),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Number(number) => number.as_i64().map(Value::Integer),
        Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}
