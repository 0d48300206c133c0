use std::path::Path;

use readiness_store::Attachment;

use crate::api::evidence::SaveAttachment;
use crate::api::exchange::SavedFile;
use crate::app::App;
use crate::error::{Error, Result};
use crate::files;
use crate::report::{described, placed};

/// Saves a copy of an attached file for the window, which may show where it lies and never opens it: it came from
/// somebody else and could be a program.
///
/// # Errors
/// When the assessment has no such file, the path was not picked in a dialog, or it cannot be written.
pub fn save_copy(app: &App, save: SaveAttachment) -> Result<SavedFile> {
    let (file, bytes) = found(app, &save.id, &save.attachment)?;
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
    let path = placed(app, save.path.as_deref(), stem, ending, &bytes)?;
    app.note_copied(&path);
    Ok(described(&path, bytes.len()))
}

/// Writes a copy of an attached file to `path`.
///
/// # Errors
/// When the assessment has no such file, `path` exists and `overwrite` is false, or it cannot be written.
pub fn write_copy(app: &App, id: &str, attachment: &str, path: &Path, overwrite: bool) -> Result<()> {
    files::write(path, &found(app, id, attachment)?.1, overwrite)
}

fn found(app: &App, id: &str, attachment: &str) -> Result<(Attachment, Vec<u8>)> {
    let missing = || Error::NoSuchAttachment(attachment.to_owned());
    app.with_store(|store| Ok(store.attachment(id, attachment)?))?.ok_or_else(missing)
}
