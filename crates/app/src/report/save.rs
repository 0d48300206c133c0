use std::path::{Path, PathBuf};

use readiness_assessment::{Problem, ProblemKind};
use readiness_report::Format;

use super::Options;
use super::make::Prepared;
use crate::api::exchange::SavedFile;
use crate::api::report::SaveReport;
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::error::{Error, Result};
use crate::files;

/// The endings of files a report can be written to, for a message.
pub(crate) fn endings() -> String {
    Format::ENDINGS.map(|(ending, _)| format!(".{ending}")).join(", ")
}

/// The format of files that end like `path`.
///
/// # Errors
/// An ending that cannot be written.
pub fn format_of(path: &Path) -> Result<Format> {
    let ending = path.extension().and_then(std::ffi::OsStr::to_str);
    ending.and_then(Format::from_ending).ok_or_else(|| Error::UnknownEnding(path.to_owned()))
}

/// Writes a report to `path`, and returns the characters that could not be printed, each with its code point.
///
/// # Errors
/// When it exists and `overwrite` is false, or cannot be made or written.
pub fn write(app: &App, loaded: &Loaded<'_>, options: &Options, path: &Path, overwrite: bool) -> Result<Vec<String>> {
    if !overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    let made = Prepared::of(app, loaded, options)?.made()?;
    files::write(path, &made.bytes, overwrite)?;
    Ok(made.missing)
}

/// Saves a report for the window.
///
/// # Errors
/// When there is no such assessment or option, the path was not picked in a dialog, or it cannot be made or written.
pub fn save(app: &App, save: SaveReport) -> Result<SavedFile> {
    let options = Options::of(&save.options)?;
    save_loaded(app, &load(app, &save.id)?, &options, save.path.as_deref())
}

/// Saves a report of what is loaded.
///
/// # Errors
/// When the path was not picked in a dialog, or it cannot be made or written.
pub(crate) fn save_loaded(app: &App, loaded: &Loaded<'_>, options: &Options, path: Option<&str>) -> Result<SavedFile> {
    let prepared = Prepared::of(app, loaded, options)?;
    let made = prepared.made()?;
    let file = saved(app, path, &prepared.stem(), options.format.ending(), &made.bytes)?;
    Ok(SavedFile { missing: made.missing, ..file })
}

/// Writes a file for the window: to the path that was picked, else into the reports folder under a free name. The window
/// may then open it.
///
/// # Errors
/// A path that was not picked in a dialog, or a file that cannot be written.
pub(crate) fn saved(app: &App, picked: Option<&str>, stem: &str, ending: &str, bytes: &[u8]) -> Result<SavedFile> {
    let path = placed(app, picked, stem, ending, bytes)?;
    app.note_saved(&path);
    Ok(described(&path, bytes.len()))
}

/// The same without leave to open it; returns where the file now is.
///
/// # Errors
/// As [`saved`].
pub(crate) fn placed(app: &App, picked: Option<&str>, stem: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf> {
    match picked.map(PathBuf::from) {
        None => files::write_under_free_name(app.paths.reports()?, stem, ending, bytes),
        Some(path) if app.is_allowed(&path) => {
            // The system's dialog has already asked whether to overwrite.
            files::write(&path, bytes, true)?;
            Ok(path)
        }
        Some(path) => {
            let kind = ProblemKind::NotAllowed { found: path.display().to_string(), allowed: "…".into() };
            Err(Error::Request(vec![Problem { place: "path".into(), kind }]))
        }
    }
}

/// A file that was written, as the window tells of it.
pub(crate) fn described(path: &Path, bytes: usize) -> SavedFile {
    let text =
        |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    SavedFile {
        name: text(path.file_name()),
        folder: text(path.parent().map(Path::as_os_str)),
        path: path.display().to_string(),
        bytes: u32::try_from(bytes).unwrap_or(u32::MAX),
        missing: Vec::new(),
    }
}
