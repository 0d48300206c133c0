use std::path::Path;

use readiness_assessment::Instrument;

use crate::catalogue::read_folder;
use crate::error::{Error, Result};
use crate::instruments::own_sources;

/// Reads and checks the files of a questionnaire in a folder.
///
/// # Errors
/// A folder or file that cannot be read, or every problem of every file.
pub fn check_folder(folder: &Path) -> Result<Instrument> {
    let files = read_folder(folder)?;
    let refused = |problems| Error::File { path: folder.to_owned(), problems };
    Instrument::parse(&own_sources(&files)).map_err(refused)
}
