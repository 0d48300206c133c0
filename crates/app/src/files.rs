//! Reading and writing whole files, so that a crash leaves the old file or the new one and never half of either.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use readiness_assessment::{Problem, ProblemKind};
use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// Longest name of a saved file before its ending, in characters; leaves room under every file system's limit.
const LONGEST_STEM: usize = 60;

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// When it cannot be read, or is larger: a problem that names both sizes.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let file = File::open(path).map_err(Error::reading(path))?;
    let mut bytes = Vec::new();
    // One byte more than allowed shows that it is too large without reading the rest.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(Error::reading(path))?;
    let read = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if read > limit {
        let found = fs::metadata(path).map_or(read, |data| data.len().max(read));
        let problem = Problem { place: String::new(), kind: ProblemKind::TooLarge { found, limit } };
        return Err(Error::File { path: path.to_owned(), problems: vec![problem] });
    }
    Ok(bytes)
}

/// Writes a file and waits until it is on disk.
///
/// # Errors
/// When it exists and `overwrite` is false, or cannot be written.
pub(crate) fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder).map_err(Error::writing(path))?;
    file.write_all(bytes).map_err(Error::writing(path))?;
    file.as_file().sync_all().map_err(Error::writing(path))?;
    readable_like_other_files(file.as_file()).map_err(Error::writing(path))?;
    let persisted = if overwrite { file.persist(path) } else { file.persist_noclobber(path) };
    match persisted {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Err(Error::Exists(path.to_owned())),
        Err(failed) => Err(Error::Write { path: path.to_owned(), source: failed.error }),
    }
}

/// Temporary files are private; a report is meant to be shared like any other document.
#[cfg(unix)]
fn readable_like_other_files(file: &File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_like_other_files(_: &File) -> std::io::Result<()> {
    Ok(())
}

/// Writes `bytes` into `folder` under `stem` or, if that is taken, `stem (2)`, `stem (3)`, …; returns the path.
///
/// # Errors
/// When the folder cannot be made or the file cannot be written.
pub(crate) fn write_under_free_name(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf> {
    fs::create_dir_all(folder).map_err(Error::writing(folder))?;
    let stem = file_name(stem);
    let mut number = 1;
    loop {
        let name = if number == 1 { format!("{stem}.{ending}") } else { format!("{stem} ({number}).{ending}") };
        let path = folder.join(name);
        match write(&path, bytes, false) {
            Err(Error::Exists(_)) => number += 1,
            other => return other.map(|()| path),
        }
    }
}

/// `wanted` without what some file system refuses in a name.
fn file_name(wanted: &str) -> String {
    let harmless = |c: char| if c.is_control() || r#"<>:"/\|?*"#.contains(c) { ' ' } else { c };
    let cleaned: String = wanted.chars().map(harmless).collect();
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let short: String = words.join(" ").chars().take(LONGEST_STEM).collect();
    // Windows drops dots and spaces at the end of a name, so two names could become one.
    short.trim_end_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_characters_but_no_path() {
        assert_eq!(file_name("康記茶餐廳 / A:B\u{7}…"), "康記茶餐廳 A B …");
        assert_eq!(file_name("../../etc/passwd. "), ".. .. etc passwd");
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
