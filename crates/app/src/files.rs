//! Reading and writing whole files, so that a crash leaves the old file or the new one and never half of either.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use readiness_assessment::{Problem, ProblemKind};
use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// Longest name of a saved file before its ending, in bytes; with a number and an ending it stays under the 255 that
/// file systems allow.
const LONGEST_STEM: usize = 200;

/// Names that Windows keeps for devices, whatever comes after a dot.
const DEVICES: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2",
    "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// When it cannot be read, or is larger: a problem that names both sizes.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>> {
    read_from(File::open(path).map_err(Error::reading(path))?, path, limit)
}

/// Reads what comes in on standard input; problems call it `-`.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_input(limit: u64) -> Result<Vec<u8>> {
    read_from(std::io::stdin().lock(), Path::new("-"), limit)
}

fn read_from(from: impl Read, path: &Path, limit: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more than allowed shows that it is too large without reading the rest.
    from.take(limit + 1).read_to_end(&mut bytes).map_err(Error::reading(path))?;
    let read = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if read > limit {
        let found = fs::metadata(path).map_or(read, |data| data.len().max(read));
        let problem = Problem { place: String::new(), kind: ProblemKind::TooLarge { found, limit } };
        return Err(Error::File { path: path.to_owned(), problems: vec![problem] });
    }
    Ok(bytes)
}

/// Writes a file and waits until its contents are on disk. A link is followed; a device or folder is left alone.
///
/// # Errors
/// When it exists and `overwrite` is false, or cannot be written.
pub(crate) fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    let real = if overwrite { replaceable(path).map_err(Error::writing(path))? } else { path.to_owned() };
    write_at(&real, bytes, overwrite)
}

/// Writes a new file that only the user may read.
///
/// # Errors
/// When it exists, or cannot be written.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Temporary files are private already.
    let mut file = NamedTempFile::new_in(folder).map_err(Error::writing(path))?;
    file.write_all(bytes).map_err(Error::writing(path))?;
    file.as_file().sync_all().map_err(Error::writing(path))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Err(Error::Exists(path.to_owned())),
        Err(failed) => Err(Error::Write { path: path.to_owned(), source: failed.error }),
    }
}

/// The file that is really meant by `path`, if it may be renamed over.
fn replaceable(path: &Path) -> std::io::Result<PathBuf> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(std::io::Error::other("this is not a file")),
        Ok(_) if path.is_symlink() => fs::canonicalize(path),
        _ => Ok(path.to_owned()),
    }
}

fn write_at(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = shareable_file(folder).map_err(Error::writing(path))?;
    file.write_all(bytes).map_err(Error::writing(path))?;
    file.as_file().sync_all().map_err(Error::writing(path))?;
    let persisted = if overwrite { file.persist(path) } else { file.persist_noclobber(path) };
    match persisted {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Err(Error::Exists(path.to_owned())),
        Err(failed) => Err(Error::Write { path: path.to_owned(), source: failed.error }),
    }
}

/// Temporary files are private; a report is a document like any other, as private as the user's umask says.
#[cfg(unix)]
fn shareable_file(folder: &Path) -> std::io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o666)).tempfile_in(folder)
}

#[cfg(not(unix))]
fn shareable_file(folder: &Path) -> std::io::Result<NamedTempFile> {
    NamedTempFile::new_in(folder)
}

/// Writes `bytes` into `folder` under `stem` or, if that is taken, `stem (2)`, `stem (3)`, …; returns the path.
///
/// # Errors
/// When the folder cannot be made or the file cannot be written.
pub(crate) fn write_under_free_name(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf> {
    fs::create_dir_all(folder).map_err(Error::writing(folder))?;
    let stem = file_name(stem);
    let ending = if ending.is_empty() { String::new() } else { format!(".{ending}") };
    let mut number = 1;
    loop {
        let name = if number == 1 { format!("{stem}{ending}") } else { format!("{stem} ({number}){ending}") };
        let path = folder.join(name);
        match write(&path, bytes, false) {
            Err(Error::Exists(_)) => number += 1,
            other => return other.map(|()| path),
        }
    }
}

/// `wanted` without what some file system refuses in a name, or what would hide or disguise it.
pub(crate) fn file_name(wanted: &str) -> String {
    let refused = |c: char| c.is_control() || turns_direction(c) || r#"<>:"/\|?*"#.contains(c);
    let cleaned: String = wanted.chars().map(|c| if refused(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let name = words.join(" ");
    let short = &name[..name.floor_char_boundary(LONGEST_STEM)];
    // A dot in front hides a file; Windows drops dots and spaces at the end, so two names could become one.
    let plain = short.trim_matches(['.', ' ']);
    let device = plain.split('.').next().unwrap_or_default().trim_end();
    let reserved = DEVICES.iter().any(|name| name.eq_ignore_ascii_case(device));
    format!("{}{plain}", if reserved { "_" } else { "" })
}

/// Marks that change the direction of writing, with which a name can be made to look like another.
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_characters_but_no_path() {
        assert_eq!(file_name("康記茶餐廳 / A:B\u{7}…"), "康記茶餐廳 A B …");
        assert_eq!(file_name("../../etc/passwd. "), "etc passwd");
        assert_eq!(file_name(".NET 顧問"), "NET 顧問");
        assert_eq!(file_name("annexe\u{202e}fdp.exe"), "annexe fdp.exe");
        assert_eq!(file_name("Con. Services"), "_Con. Services");
        assert_eq!(file_name("Console Ltd"), "Console Ltd");
    }

    #[test]
    fn the_longest_name_still_has_room_for_a_number_and_an_ending() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["😀", "康", "x"] {
            for _ in 0..2 {
                write_under_free_name(folder.path(), &name.repeat(10_000), "readiness.json", b"").unwrap();
            }
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 6);
    }

    #[test]
    fn a_second_file_gets_a_number_and_the_first_stays() {
        let folder = tempfile::tempdir().unwrap();
        let first = write_under_free_name(folder.path(), "report", "pdf", b"one").unwrap();
        let second = write_under_free_name(folder.path(), "report", "pdf", b"two").unwrap();
        assert_eq!(second.file_name().unwrap(), "report (2).pdf");
        assert_eq!(fs::read(first).unwrap(), b"one");
    }

    #[test]
    fn a_file_beyond_the_limit_is_not_read_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        fs::write(&path, [b' '; 11]).unwrap();
        let Err(Error::File { problems, .. }) = read(&path, 10) else { panic!("too large") };
        assert_eq!(problems[0].kind, ProblemKind::TooLarge { found: 11, limit: 10 });
        assert_eq!(read(&path, 11).unwrap().len(), 11);
    }
}
