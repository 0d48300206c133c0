//! The one way to change what can be undone, and the history that results.
//!
//! Triggers write what every row was before and after (`record`), so no writer can forget to; a change set groups the
//! rows of one operation (`history`); undo and redo put the rows back (`replay`). The history lives in the file and
//! survives a restart. Places, settings and catalogues are changed elsewhere and cannot be undone.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Attempt, Error, Fault, Result};
use crate::open::Opened;
use crate::time;
use crate::upgrade;
use crate::writer::Writer;

mod op;
pub use op::Op;

pub(crate) mod history;
pub use history::{History, Replayed};

pub(crate) mod record;

pub(crate) mod replay;
pub(crate) use replay::Direction;

/// Runs `change` in one transaction and records it as one step of undo. See [`crate::Store::transact`].
pub(crate) fn run<T>(
    opened: &mut Opened,
    op: Op,
    at: &str,
    change: impl FnOnce(&Writer<'_>) -> Result<T>,
) -> Result<T> {
    time::check(at)?;
    let Opened { path, conn, version, .. } = opened;
    let ran = begin(conn, path, *version).and_then(|tx| {
        let set = history::start(&tx, op, at)?;
        record::allow(&tx, Some(set))?;
        let value = change(&Writer::new(&tx, path, at))?;
        // When nothing has changed, dropping the transaction takes the change set with it.
        if !record::is_empty(&tx, set)? {
            history::finish(&tx, set, op, at)?;
            record::forbid(&tx)?;
            tx.commit()?;
        }
        Ok(value)
    });
    ran.map_err(|fault| fault.at(path, "change the library"))
}

/// Runs `change` in one transaction that is no step of undo, and empties the history. See [`crate::Store::fill`].
pub(crate) fn fill<T>(opened: &mut Opened, at: &str, change: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
    time::check(at)?;
    let Opened { path, conn, version, .. } = opened;
    let ran = begin(conn, path, *version).and_then(|tx| {
        // A step taken before could no longer be taken back: its rows may be others by then.
        tx.execute("DELETE FROM change_set", [])?;
        record::allow(&tx, None)?;
        let value = change(&Writer::new(&tx, path, at))?;
        record::forbid(&tx)?;
        tx.commit()?;
        Ok(value)
    });
    ran.map_err(|fault| fault.at(path, "fill the library"))
}

/// Takes back the last step, or does the last undone one again. `None` when there is none.
pub(crate) fn replay(opened: &mut Opened, direction: Direction) -> Result<Option<Replayed>> {
    let Opened { path, conn, version, .. } = opened;
    let ran = begin(conn, path, *version).and_then(|tx| {
        let Some((set, replayed)) = history::next(&tx, direction)? else { return Ok(None) };
        record::allow(&tx, None)?;
        replay::rows(&tx, set, direction)?;
        history::mark(&tx, set, direction)?;
        record::forbid(&tx)?;
        tx.commit()?;
        Ok(Some(replayed))
    });
    ran.map_err(|fault| fault.at(path, direction.operation()))
}

/// A transaction that has the write lock from the start, so that it cannot fail half-way for want of it.
pub(crate) fn begin<'a>(conn: &'a mut Connection, path: &Path, version: i64) -> Attempt<Transaction<'a>> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // A newer program may have upgraded the file while this one had it open.
    match upgrade::version(&tx)? {
        found if found == version => Ok(tx),
        found => Err(Fault::Done(Error::Newer { path: path.to_path_buf(), found, supported: version })),
    }
}

#[cfg(test)]
mod tests;
