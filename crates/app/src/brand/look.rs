use std::path::PathBuf;

use readiness_report::brand::Brand;

use super::{kept, read_file};
use crate::app::App;
use crate::error::Result;

/// Whose look a report has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Look {
    /// The program's own.
    #[default]
    Plain,
    /// The adviser's, where the library has one.
    Own,
    /// That of a brand file.
    File(PathBuf),
    /// One that is not kept anywhere yet.
    Given(Box<Given>),
}

/// A look that somebody wants to see before keeping it.
#[derive(Debug, Clone, PartialEq)]
pub struct Given(pub(super) Brand);

/// Colours and shapes come from files, which have no number that is not one.
impl Eq for Given {}

impl Look {
    /// As a window asks.
    pub(crate) fn of(own: bool) -> Self {
        if own { Self::Own } else { Self::Plain }
    }

    /// Reads it.
    ///
    /// # Errors
    /// When the library or the file cannot be read, or the file is wrong.
    pub(crate) fn read(&self, app: &App) -> Result<Option<Brand>> {
        match self {
            Self::Plain => Ok(None),
            Self::Own => kept::get(app),
            Self::File(path) => read_file(path).map(Some),
            Self::Given(given) => Ok(Some(given.0.clone())),
        }
    }
}
