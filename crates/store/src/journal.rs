//! How SQLite protects a change that is under way: a write-ahead log where the disk allows it, a rollback journal
//! where it does not.
//!
//! A write-ahead log needs memory shared between processes, which network folders do not have. Whether it works is
//! not guessed from the path but read from what SQLite answers. A folder that some program synchronises behind our
//! back looks like any other and is not detected.

use rusqlite::{Connection, ErrorCode};

use crate::error::Attempt;

/// The journal that is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Journal {
    /// Write-ahead log: readers never wait.
    Wal,
    /// Rollback journal: as safe, slower, and readers wait for the writer.
    Delete,
}

/// Whether a first read failed in the way it does for a write-ahead log without shared memory.
pub(crate) fn lacks_shared_memory(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed)
    )
}

/// Lets this connection read a write-ahead log without shared memory, by keeping everybody else out.
pub(crate) fn keep_others_out(conn: &Connection) -> Attempt<()> {
    Ok(conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?)
}

/// Chooses the journal and the setting with which a committed change survives a power cut.
pub(crate) fn choose(conn: &Connection, shared_memory: bool) -> Attempt<Journal> {
    if shared_memory {
        match switch(conn, "WAL") {
            Ok(mode) if mode == "wal" => {
                conn.pragma_update(None, "synchronous", "FULL")?;
                // SQLite silently ignores a log that was damaged on the disk, so what is acknowledged should not stand
                // in the log alone: it is moved into the library after every change, for one more flush.
                conn.pragma_update(None, "wal_autocheckpoint", 1)?;
                return Ok(Journal::Wal);
            }
            Err(error) if !lacks_shared_memory(&error) => return Err(error.into()),
            Ok(_) | Err(_) => {}
        }
    }
    switch(conn, "DELETE")?;
    conn.pragma_update(None, "locking_mode", "NORMAL")?;
    // The lock is given up by the next read, not by the pragma.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    // FULL does not flush the folder after the journal is removed, so the last change could be rolled back.
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    Ok(Journal::Delete)
}

fn switch(conn: &Connection, mode: &str) -> rusqlite::Result<String> {
    conn.pragma_update_and_check(None, "journal_mode", mode, |row| row.get(0))
}
