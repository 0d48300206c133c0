//! The few things this crate asks of the file system itself, with errors that say where and what.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// The file itself when `path` is a link to it, because SQLite keeps its other files beside the real one.
pub(crate) fn resolve(path: &Path) -> Result<PathBuf> {
    if path.is_symlink() { fs::canonicalize(path).map_err(Error::io(path, "follow the link")) } else { Ok(path.into()) }
}

/// `path` with `ending` after the whole name, as SQLite names its other files.
pub(crate) fn side_file(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The folder that a file is or will be in; it is made when there is none.
pub(crate) fn folder_for(path: &Path) -> Result<&Path> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Error::io(folder, "make the folder"))?;
    Ok(folder)
}

/// An empty file that only its owner may read, and that is deleted unless it is given a name.
pub(crate) fn nameless(folder: &Path) -> Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".library-").tempfile_in(folder).map_err(Error::io(folder, "make a file"))
}

/// Flushes the file and gives it its name, for good, or hands it back when the name is taken.
pub(crate) fn give_name(file: NamedTempFile, path: &Path) -> Result<Option<NamedTempFile>> {
    file.as_file().sync_all().map_err(Error::io(file.path(), "flush the file"))?;
    match file.persist_noclobber(path) {
        Ok(_) => flush_folder(path).map(|()| None),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(Some(error.file)),
        Err(error) => Err(Error::io(path, "name the file")(error.error)),
    }
}

/// Whether changes wait in a write-ahead log.
pub(crate) fn has_log(path: &Path) -> Result<bool> {
    Ok(size(&side_file(path, "-wal"))?.is_some_and(|size| size > 0))
}

/// Size in bytes, `None` when there is no such file.
pub(crate) fn size(path: &Path) -> Result<Option<u64>> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(Some(metadata.len())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(path, "look at the file")(error)),
    }
}

/// Makes a new name in a folder survive a power cut. Windows does that by itself and cannot open a folder.
pub(crate) fn flush_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        let folder = folder_for(path)?;
        let flushed = fs::File::open(folder).and_then(|folder| folder.sync_all());
        flushed.map_err(Error::io(folder, "flush the folder"))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
