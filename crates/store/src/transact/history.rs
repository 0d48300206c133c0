//! Change sets: which steps there are, which of them are undone, and what one of them was about.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{Direction, Op};
use crate::attachment;
use crate::error::{Attempt, Fault};

/// How many steps can be undone.
const LENGTH: u32 = 1_000;

/// What undo and redo would do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct History {
    /// The step that undo would take back.
    pub undo: Option<Op>,
    /// The step that redo would do again.
    pub redo: Option<Op>,
}

/// A step that was undone or done again, and where to look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// What it was.
    pub op: Op,
    /// The assessment it was about, when it was exactly one. It may no longer exist, for an undone `new-assessment`.
    pub assessment_id: Option<String>,
    /// The survey it was about, when it was exactly one. It may no longer exist either.
    pub survey_id: Option<String>,
    /// The question it was about, when it was exactly one.
    pub question_id: Option<String>,
}

/// What undo and redo would do now.
pub(crate) fn read(conn: &Connection) -> Attempt<History> {
    let op = |direction| Ok::<_, Fault>(next(conn, direction)?.map(|(_, replayed)| replayed.op));
    Ok(History { undo: op(Direction::Undo)?, redo: op(Direction::Redo)? })
}

/// The change set that is next in this direction.
pub(crate) fn next(conn: &Connection, direction: Direction) -> Attempt<Option<(i64, Replayed)>> {
    let sql = match direction {
        Direction::Undo => "SELECT * FROM change_set WHERE undone = 0 ORDER BY id DESC LIMIT 1",
        Direction::Redo => "SELECT * FROM change_set WHERE undone = 1 ORDER BY id LIMIT 1",
    };
    Ok(conn.prepare_cached(sql)?.query_row([], row_to_step).optional()?)
}

fn row_to_step(row: &Row<'_>) -> rusqlite::Result<(i64, Replayed)> {
    let code: String = row.get("op")?;
    let op = Op::from_code(&code).ok_or_else(|| crate::error::unreadable(format!("operation {code:?}")))?;
    let replayed = Replayed {
        op,
        assessment_id: row.get("assessment_id")?,
        survey_id: row.get("survey_id")?,
        question_id: row.get("question_id")?,
    };
    Ok((row.get("id")?, replayed))
}

/// Opens a change set and returns its id, which is higher than every other.
pub(crate) fn start(tx: &Transaction<'_>, op: Op, at: &str) -> Attempt<i64> {
    tx.prepare_cached("INSERT INTO change_set (op, at, undone) VALUES (?1, ?2, 0)")?.execute([op.code(), at])?;
    Ok(tx.last_insert_rowid())
}

/// Closes a change set that has rows: dates the assessments and surveys it touched, notes what it was about, drops the redo tail
/// and whatever is too old. What a merge brings in keeps the time at which it was changed elsewhere.
pub(crate) fn finish(tx: &Transaction<'_>, set: i64, op: Op, at: &str) -> Attempt<()> {
    let Touched { assessments, surveys, questions } = touched(tx, set)?;
    for (table, ids) in [("assessment", &assessments), ("survey", &surveys)] {
        for id in ids.iter().filter(|_| op != Op::Merge) {
            tx.prepare_cached(&format!("UPDATE {table} SET updated = ?2 WHERE id = ?1"))?.execute(params![id, at])?;
        }
    }
    let question = only(&questions).filter(|_| assessments.len() + surveys.len() == 1);
    let sql = "UPDATE change_set SET assessment_id = ?2, survey_id = ?3, question_id = ?4 WHERE id = ?1";
    tx.prepare_cached(sql)?.execute(params![set, only(&assessments), only(&surveys), question])?;
    let redo = tx.execute("DELETE FROM change_set WHERE undone = 1", [])?;
    let too_old = "SELECT id FROM change_set ORDER BY id DESC LIMIT 1 OFFSET ?1";
    let old = tx.prepare_cached(&format!("DELETE FROM change_set WHERE id <= ({too_old})"))?.execute([LENGTH])?;
    // Only a step that is dropped can leave bytes that nothing could bring back.
    if redo + old > 0 { attachment::sweep(tx) } else { Ok(()) }
}

/// Moves a change set to the other side of the present.
pub(crate) fn mark(tx: &Transaction<'_>, set: i64, direction: Direction) -> Attempt<()> {
    tx.execute("UPDATE change_set SET undone = ?2 WHERE id = ?1", params![set, direction == Direction::Undo])?;
    Ok(())
}

/// Drops the steps that would bring back part of what `temp.doomed` names, and those that can only be reached through them.
pub(crate) fn cut(tx: &Transaction<'_>) -> Attempt<()> {
    let touching = include_str!("cut.sql");
    let done = format!("SELECT max(id) FROM change_set WHERE undone = 0 AND id IN ({touching})");
    tx.execute(&format!("DELETE FROM change_set WHERE undone = 0 AND id <= ({done})"), [])?;
    let undone = format!("SELECT min(id) FROM change_set WHERE undone = 1 AND id IN ({touching})");
    tx.execute(&format!("DELETE FROM change_set WHERE undone = 1 AND id >= ({undone})"), [])?;
    Ok(())
}

/// What the rows of a change set belong to, by ids.
#[derive(Default)]
struct Touched {
    assessments: BTreeSet<String>,
    surveys: BTreeSet<String>,
    questions: BTreeSet<String>,
}

fn touched(tx: &Transaction<'_>, set: i64) -> Attempt<Touched> {
    let mut statement = tx.prepare_cached(include_str!("touched.sql"))?;
    let mut rows = statement.query([set])?;
    let mut touched = Touched::default();
    while let Some(row) = rows.next()? {
        touched.assessments.extend(row.get::<_, Option<String>>(0)?);
        touched.surveys.extend(row.get::<_, Option<String>>(1)?);
        touched.questions.extend(row.get::<_, Option<String>>(2)?);
    }
    Ok(touched)
}

fn only(ids: &BTreeSet<String>) -> Option<&String> {
    ids.first().filter(|_| ids.len() == 1)
}
