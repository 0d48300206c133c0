//! Copies of the library in `backups/` beside it, and the way back from one.
//!
//! A copy is made by SQLite's own backup, checked, flushed, and only then given its name, so a file with the name of a
//! backup is a whole backup. Nothing is ever overwritten or deleted. Thinning old copies is not done here.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, ErrorCode, ffi};
use tempfile::NamedTempFile;

use crate::error::{Attempt, Error, Fault, Result};
use crate::files::{folder_for, give_name, nameless, resolve, size};
use crate::open::{Seen, connect, look, quick_check};
use crate::{time, upgrade};

mod name;

mod aside;
pub use aside::set_aside;

/// Why a backup was made; part of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Before an upgrade of the file.
    Upgrade,
    /// Before an import.
    Import,
    /// Before an assessment is moved to another version of its questionnaire.
    Migration,
    /// Because the user asked for one.
    Asked,
}

impl Reason {
    /// The word in the file's name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Upgrade => "upgrade",
            Self::Import => "import",
            Self::Migration => "migration",
            Self::Asked => "asked",
        }
    }
}

/// A backup on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made, RFC 3339 in UTC, to the second.
    pub taken: String,
}

/// Copies the open library `conn`, whose file is `path`.
pub(crate) fn take(conn: &Connection, path: &Path, reason: Reason, at: &str) -> Result<Backup> {
    let stamp = time::stamp(at)?;
    let folder = name::folder(path);
    fs::create_dir_all(&folder).map_err(Error::io(&folder, "make the folder"))?;
    let mut copy = copy(conn, &folder).map_err(|fault| fault.at(&folder, "make a backup"))?;
    // The stamp was made from a time a moment ago, so it is one.
    let taken = time::from_stamp(&stamp).unwrap_or_else(|| at.to_owned());
    let mut number = names(&folder)?.iter().filter(|name| name::has_stamp(path, name, &stamp)).count();
    loop {
        number += 1;
        let path = name::backup(path, &stamp, number, reason);
        match give_name(copy, &path)? {
            None => return Ok(Backup { path, taken }),
            // Another process was quicker.
            Some(file) => copy = file,
        }
    }
}

/// The newest backup of the library at `path` that this program can open and that is sound; `None` when there is none.
///
/// Needs no sound library at `path`, nor any.
pub fn newest_good_backup(path: &Path) -> Result<Option<Backup>> {
    let path = resolve(path)?;
    let folder = name::folder(&path);
    let names = names(&folder)?.into_iter().rev();
    let mut backups = names.filter_map(|name| name::taken(&path, &name).map(|taken| (name, taken)));
    let good = backups.find(|(name, _)| open_good(&folder.join(name)).is_ok());
    Ok(good.map(|(name, taken)| Backup { path: folder.join(name), taken }))
}

/// Whether there is any backup of the library at `path`, good or not.
pub(crate) fn has_any(path: &Path) -> Result<bool> {
    Ok(names(&name::folder(path))?.iter().any(|name| name::taken(path, name).is_some()))
}

/// Puts a copy of `backup` at `path` and returns where the file that was there is now, if there was one.
///
/// The backup is checked first, so a bad one changes nothing. The file that was there is renamed, never overwritten.
/// Nothing may have the library open meanwhile. The next [`crate::Store::open`] upgrades an old backup.
pub fn restore_backup(path: &Path, backup: &Path, at: &str) -> Result<Option<PathBuf>> {
    time::check(at)?;
    let path = resolve(path)?;
    let folder = folder_for(&path)?;
    let restored = open_good(backup).and_then(|conn| copy(&conn, folder));
    let restored = restored.map_err(|fault| fault.at(backup, "read the backup"))?;
    let replaced = aside::rename_aside(&path, "replaced", at)?;
    match give_name(restored, &path)? {
        None => Ok(replaced),
        // Another process has put a file there in this moment; it is not ours to replace.
        Some(_) => Err(Error::Busy),
    }
}

/// A copy in `folder` of the sound library at `path`, which is left as it is; deleted when it is let go.
pub(crate) fn copy_of(path: &Path, folder: &Path) -> Result<NamedTempFile> {
    if size(path)?.is_none() {
        return Err(Error::NotALibrary { path: path.to_path_buf() });
    }
    open_good(path).and_then(|conn| copy(&conn, folder)).map_err(|fault| fault.at(path, "read the library"))
}

/// A connection to a sound library of a version this program knows.
fn open_good(path: &Path) -> Attempt<Connection> {
    let Seen { conn, identity, .. } = look(path, None)?;
    if identity.is_empty() {
        return Err(Error::NotALibrary { path: path.to_path_buf() }.into());
    }
    identity.check(path, upgrade::newest(upgrade::UPGRADES))?;
    quick_check(&conn)?;
    Ok(conn)
}

/// A checked copy in `folder` that is deleted unless it is given a name.
fn copy(conn: &Connection, folder: &Path) -> Attempt<NamedTempFile> {
    let file = nameless(folder)?;
    let mut target = connect(file.path(), None)?;
    if Copying::new(conn, &mut target)?.step(-1)? != StepResult::Done {
        return Err(Fault::Sqlite(rusqlite::Error::SqliteFailure(busy(), None)));
    }
    // The copy is to be one file, so it must not keep a write-ahead log beside it.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    quick_check(&target)?;
    target.close().map_err(|(_, error)| error)?;
    Ok(file)
}

fn busy() -> ffi::Error {
    ffi::Error { code: ErrorCode::DatabaseBusy, extended_code: ffi::SQLITE_BUSY }
}

/// The names in a folder, in order; none when there is no folder.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(Error::io(folder, "list the backups"))?,
    };
    // What cannot be listed is no backup that could be offered.
    let mut names: Vec<_> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort_unstable();
    Ok(names)
}
