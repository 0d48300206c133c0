//! What can go wrong, in two layers: [`Fault`] inside the crate, [`Error`] outside.
//!
//! Inside, a failure does not know which file it happened in; [`Fault::at`] adds that at the boundary. The texts here
//! are technical detail for a log; words for people belong to the caller, who matches on the variant.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// What every public function of this crate returns.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the library could not be opened, read or changed. Whatever the variant, what was stored before is still stored.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A newer program wrote this file. It was not touched.
    #[error("{}: schema version {found} is newer than {supported}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i64,
        /// The newest schema version this program knows.
        supported: i64,
    },
    /// The file is something else: not SQLite, or another program's database. It was not touched.
    #[error("{}: not a readiness library", path.display())]
    NotALibrary {
        /// The file.
        path: PathBuf,
    },
    /// The file is a library but its contents are broken. It was not touched; see [`crate::set_aside`].
    #[error("{}: damaged: {detail}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found, for a log.
        detail: String,
    },
    /// The operating system refused something.
    #[error("{}: could not {operation}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was being done, as a verb phrase.
        operation: &'static str,
        /// Why it failed.
        source: io::Error,
    },
    /// There is no such thing, or it is in the bin.
    #[error("no {noun} {id}")]
    NotFound {
        /// What was looked for.
        noun: Noun,
        /// The id that was asked for.
        id: String,
    },
    /// Something with this id is already there, perhaps in the bin.
    #[error("{noun} {id} is already there")]
    Exists {
        /// What was to be added.
        noun: Noun,
        /// Its id.
        id: String,
    },
    /// Another program kept the file locked for longer than the time allowed. Trying again may work.
    #[error("the library is busy")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file or its folder may not be written to.
    #[error("the library is read-only")]
    ReadOnly,
    /// A time that came in is not RFC 3339 with an offset.
    #[error("{text:?} is not an RFC 3339 time")]
    BadTime {
        /// What came in.
        text: String,
    },
    /// A number that came in is not finite, so it has no place in a file.
    #[error("fact {key}: {number} is not a finite number")]
    BadNumber {
        /// The fact's key.
        key: String,
        /// The number.
        number: f64,
    },
    /// The SQLite this program is linked with has a bug that can corrupt files.
    #[error("SQLite {found} is too old, {needed} is needed")]
    OldSqlite {
        /// Its version number, for example 3051002.
        found: i32,
        /// The oldest good one.
        needed: i32,
    },
    /// Anything else that SQLite reports; a mistake in this program.
    #[error("could not {operation}: {source}")]
    Sqlite {
        /// What was being done, as a verb phrase.
        operation: &'static str,
        /// SQLite's own words.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Error {
    pub(crate) fn io(path: &Path, operation: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io { path: path.to_path_buf(), operation, source },
        }
    }
}

/// A kind of thing that is looked up by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// An organisation.
    Organisation,
    /// An assessment.
    Assessment,
    /// A person who answered.
    Respondent,
    /// A questionnaire of the user's own.
    Questionnaire,
    /// An attached file.
    Attachment,
    /// An action of a plan.
    Action,
    /// A survey.
    Survey,
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Organisation => "organisation",
            Self::Assessment => "assessment",
            Self::Respondent => "respondent",
            Self::Questionnaire => "questionnaire",
            Self::Attachment => "attachment",
            Self::Action => "action",
            Self::Survey => "survey",
        })
    }
}

/// A failure that does not yet know its file.
#[derive(Debug)]
pub(crate) enum Fault {
    Sqlite(rusqlite::Error),
    /// The contents contradict what this program could have written.
    Damaged(String),
    /// Already complete.
    Done(Error),
}

/// What functions inside this crate return.
pub(crate) type Attempt<T> = std::result::Result<T, Fault>;

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Done(error)
    }
}

impl Fault {
    pub(crate) fn missing(noun: Noun, id: &str) -> Self {
        Self::Done(Error::NotFound { noun, id: id.to_owned() })
    }

    pub(crate) fn exists(noun: Noun, id: &str) -> Self {
        Self::Done(Error::Exists { noun, id: id.to_owned() })
    }

    /// The public error: this failure, in this file, while doing this.
    pub(crate) fn at(self, path: &Path, operation: &'static str) -> Error {
        match self {
            Self::Done(error) => error,
            Self::Damaged(detail) => Error::Damaged { path: path.to_path_buf(), detail },
            Self::Sqlite(error) => from_sqlite(error, path, operation),
        }
    }
}

fn from_sqlite(error: rusqlite::Error, path: &Path, operation: &'static str) -> Error {
    let path = || path.to_path_buf();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy,
        Some(ErrorCode::DiskFull) => Error::Full,
        Some(ErrorCode::ReadOnly) => Error::ReadOnly,
        Some(ErrorCode::NotADatabase) => Error::NotALibrary { path: path() },
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged { path: path(), detail: error.to_string() },
        Some(
            ErrorCode::CannotOpen
            | ErrorCode::SystemIoFailure
            | ErrorCode::PermissionDenied
            | ErrorCode::FileLockingProtocolFailed,
        ) => Error::Io { path: path(), operation, source: io::Error::other(error) },
        Some(_) => Error::Sqlite { operation, source: Box::new(error) },
        None => from_reading(error, path(), operation),
    }
}

/// A value of the wrong kind can only come from a file that something else has written to.
fn from_reading(error: rusqlite::Error, path: PathBuf, operation: &'static str) -> Error {
    use rusqlite::Error as Sql;
    match error {
        Sql::FromSqlConversionFailure(..)
        | Sql::InvalidColumnType(..)
        | Sql::IntegralValueOutOfRange(..)
        | Sql::Utf8Error(..) => Error::Damaged { path, detail: error.to_string() },
        other => Error::Sqlite { operation, source: Box::new(other) },
    }
}

/// For a row reader that meets a value this program never writes.
pub(crate) fn unreadable(detail: String) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, detail.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_that_may_not_write_is_read_only() {
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE t (a); PRAGMA query_only = ON").unwrap();
        let error = conn.execute("INSERT INTO t VALUES (1)", []).unwrap_err();
        assert!(matches!(Fault::from(error).at(Path::new("x"), "write"), Error::ReadOnly));
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_damage() {
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        let error = conn.query_row("SELECT 'x'", [], |row| row.get::<_, i64>(0)).unwrap_err();
        assert!(matches!(Fault::from(error).at(Path::new("x"), "read"), Error::Damaged { .. }));
    }

    #[test]
    fn an_error_of_the_system_keeps_its_path_and_operation() {
        let error = Error::io(Path::new("/a/b"), "rename the file")(io::ErrorKind::NotFound.into());
        assert!(error.to_string().starts_with("/a/b: could not rename the file: "), "{error}");
    }
}
