//! Moving a library out of the way, with the files SQLite keeps beside it, so that it could still be opened there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::files::{flush_folder, resolve, side_file, size};
use crate::time;

/// The library itself first: without it the others are harmless, but it without its log would open as an older state.
const FILES: [&str; 4] = ["", "-wal", "-journal", "-shm"];

/// Renames a damaged library to `<name>.damaged-<stamp>` and returns its new path; `None` when nothing was there.
/// Nothing may have it open.
pub fn set_aside(path: &Path, at: &str) -> Result<Option<PathBuf>> {
    rename_aside(&resolve(path)?, "damaged", at)
}

/// Renames to `<name>.<word>-<stamp>`, or with a number behind it when that is taken.
pub(super) fn rename_aside(path: &Path, word: &str, at: &str) -> Result<Option<PathBuf>> {
    let target = free(&side_file(path, &format!(".{word}-{}", time::stamp(at)?)))?;
    let mut moved = false;
    for ending in FILES {
        let from = side_file(path, ending);
        if size(&from)?.is_some() {
            fs::rename(&from, side_file(&target, ending)).map_err(Error::io(&from, "rename the file"))?;
            moved = true;
        }
    }
    if moved {
        flush_folder(path)?;
    }
    Ok(moved.then_some(target))
}

fn free(wanted: &Path) -> Result<PathBuf> {
    let mut number = 1;
    let mut path = wanted.to_path_buf();
    while taken(&path)? {
        number += 1;
        path = side_file(wanted, &format!("-{number}"));
    }
    Ok(path)
}

fn taken(path: &Path) -> Result<bool> {
    for ending in FILES {
        if size(&side_file(path, ending))?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
