//! Bringing an older file up to date: a backup, then every missing step in one transaction, the version last.
//!
//! A step may do anything to the schema. It need not keep the undo history: the images in it have the shape of the old
//! tables, so an upgrade empties it. A file that a step has touched cannot be opened by an older program.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::backup::{self, Reason};
use crate::error::{Attempt, Fault, Result};
use crate::open::APPLICATION_ID;

/// One step of the schema's history.
#[derive(Clone, Copy)]
pub(crate) struct Upgrade {
    /// The schema version that this step leads to.
    pub(crate) version: i64,
    /// The statements that lead there from the version before.
    pub(crate) sql: &'static str,
}

/// Every step, oldest first. A new file runs through all of them, so each is exercised by every test.
pub(crate) const UPGRADES: &[Upgrade] = &[
    Upgrade { version: 1, sql: include_str!("upgrades/0001_first.sql") },
    Upgrade { version: 2, sql: include_str!("upgrades/0002_catalogue.sql") },
    Upgrade { version: 3, sql: include_str!("upgrades/0003_assurance.sql") },
    Upgrade { version: 4, sql: include_str!("upgrades/0004_plan_and_portfolio.sql") },
    Upgrade { version: 5, sql: include_str!("upgrades/0005_surveys.sql") },
];

/// The version that the last step leads to.
pub(crate) fn newest(upgrades: &[Upgrade]) -> i64 {
    upgrades.last().map_or(0, |step| step.version)
}

/// The schema version of an open file; 0 for an empty one.
pub(crate) fn version(conn: &Connection) -> Attempt<i64> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the file to the newest version. When that fails the file is as it was, and the backup stays.
pub(crate) fn run(conn: &mut Connection, path: &Path, at: &str, upgrades: &[Upgrade]) -> Result<()> {
    let failed = |fault: Fault| fault.at(path, "upgrade the library");
    let from = version(conn).map_err(failed)?;
    if from == newest(upgrades) {
        return Ok(());
    }
    if from > 0 {
        backup::take(conn, path, Reason::Upgrade, at)?;
    }
    // A step that rebuilds a table must be able to drop the old one; this has no effect inside a transaction, so it
    // stands here, and `apply` checks every reference before it commits.
    conn.pragma_update(None, "foreign_keys", false).map_err(|error| failed(error.into()))?;
    let applied = apply(conn, upgrades);
    conn.pragma_update(None, "foreign_keys", true).map_err(|error| failed(error.into()))?;
    applied.map_err(failed)
}

/// Brings a copy that nobody else uses to the newest version, without a backup.
pub(crate) fn run_on_copy(conn: &mut Connection) -> Attempt<()> {
    conn.pragma_update(None, "foreign_keys", false)?;
    apply(conn, UPGRADES)
}

fn apply(conn: &mut Connection, upgrades: &[Upgrade]) -> Attempt<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Read again, because another process may have upgraded the file while this one waited for the lock.
    let from = version(&tx)?;
    for step in upgrades.iter().filter(|step| step.version > from) {
        tx.execute_batch(step.sql)?;
    }
    if from > 0 {
        tx.execute_batch("DELETE FROM change_row; DELETE FROM change_set")?;
    }
    check_references(&tx)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", from.max(newest(upgrades)))?;
    Ok(tx.commit()?)
}

fn check_references(tx: &Transaction<'_>) -> Attempt<()> {
    let broken: i64 = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if broken > 0 { Err(Fault::Damaged(format!("{broken} rows refer to nothing"))) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
