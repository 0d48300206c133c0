//! The names of backups: `library-20261122T013000Z-01-upgrade.sqlite3` for a library `library.sqlite3`. They sort by
//! time, and within one second by number.

use std::path::{Path, PathBuf};

use super::Reason;
use crate::time;

/// Length of a stamp.
const STAMP: usize = "20261122T013000Z".len();

/// Where the backups of a library are.
pub(super) fn folder(library: &Path) -> PathBuf {
    library.with_file_name("backups")
}

/// The path of the backup made at this moment, the `number`th of its second.
pub(super) fn backup(library: &Path, stamp: &str, number: usize, reason: Reason) -> PathBuf {
    let (stem, ending) = parts(library);
    folder(library).join(format!("{stem}-{stamp}-{number:02}-{}{ending}", reason.code()))
}

/// Whether this is the name of a backup made in the second of `stamp`.
pub(super) fn has_stamp(library: &Path, name: &str, stamp: &str) -> bool {
    stamp_of(library, name).as_deref() == Some(stamp)
}

/// When a file of this name was made, if it is the name of a backup of this library.
pub(super) fn taken(library: &Path, name: &str) -> Option<String> {
    time::from_stamp(&stamp_of(library, name)?)
}

fn stamp_of(library: &Path, name: &str) -> Option<String> {
    let (stem, ending) = parts(library);
    let rest = name.strip_suffix(&ending)?.strip_prefix(&stem)?.strip_prefix('-')?;
    rest.get(..STAMP).filter(|_| rest[STAMP..].starts_with('-')).map(str::to_owned)
}

fn parts(library: &Path) -> (String, String) {
    let text = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let ending = text(library.extension()).map_or_else(String::new, |ending| format!(".{ending}"));
    (text(library.file_stem()).unwrap_or_default(), ending)
}
