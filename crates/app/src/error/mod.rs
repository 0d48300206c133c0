//! What can go wrong, with a stable code and words in both languages.
//!
//! A new variant does not compile until [`code`](Error::code) and the words in `words.rs` know it, and the words do not
//! compile until `locales/<lang>/errors.ftl` has them.

use std::path::{Path, PathBuf};

use readiness_assessment::Problem;
use readiness_report::brand::LogoFault;
use readiness_report::reading::ReadError;
use thiserror::Error as ThisError;

use crate::catalogue::pack::PackFault;
use crate::report::batch::Failed;

mod logo;
mod problem;
mod words;
pub use problem::problem_words;
pub use words::{Words, wire, words};

/// The result of a use case.
pub type Result<T> = std::result::Result<T, Error>;

/// Everything that can go wrong in a use case. The `Display` text is the technical detail, in English.
#[derive(Debug, ThisError)]
pub enum Error {
    /// The library cannot be opened or written.
    #[error(transparent)]
    Store(#[from] readiness_store::Error),
    /// No assessment has this id.
    #[error("no assessment {0}")]
    NoSuchAssessment(String),
    /// No survey has this id.
    #[error("no survey {0}")]
    NoSuchSurvey(String),
    /// A file holds the answers to a survey, which is counted and cannot be scored.
    #[error("{0} holds a survey")]
    Counted(PathBuf),
    /// The assessment has no attached file with this id.
    #[error("no attached file {0}")]
    NoSuchAttachment(String),
    /// A request names something that does not exist or a value that is not allowed.
    #[error("{} problem(s) in the request", .0.len())]
    Request(Vec<Problem>),
    /// A file, or a text without a name (then `path` is empty), holds wrong data.
    #[error("{} problem(s) in {path}", .problems.len())]
    File {
        /// The file's name.
        path: PathBuf,
        /// Everything wrong with it.
        problems: Vec<Problem>,
    },
    /// A report as PDF could not be opened, or carries no answers.
    #[error("{path}: {fault}")]
    Pdf {
        /// The file's name.
        path: PathBuf,
        /// Why.
        fault: ReadError,
    },
    /// A file could not be read.
    #[error("reading {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file could not be written.
    #[error("writing {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The bridge could not listen, or stopped.
    #[error("listening on port {port}: {source}")]
    Listen {
        /// The port that was asked for; 0 for any.
        port: u16,
        /// Why.
        source: std::io::Error,
    },
    /// The system could not open or show a saved file.
    #[error("opening {0}")]
    Open(PathBuf),
    /// The system could not open a page, or nothing names it.
    #[error("opening {0}")]
    OpenLink(String),
    /// The file is already there and may not be overwritten.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// A file cannot be a logo.
    #[error("{path}: {fault}")]
    Logo {
        /// The file's name.
        path: PathBuf,
        /// Why.
        fault: LogoFault,
    },
    /// The ending of the file's name is not one that can be written.
    #[error("cannot write {0}")]
    UnknownEnding(PathBuf),
    /// Of many reports, some could not be made, or the rest was cancelled.
    #[error("{written} of {total} reports written")]
    Unfinished {
        /// How many are written.
        written: usize,
        /// How many there were to make.
        total: usize,
        /// Where they are.
        folder: PathBuf,
        /// Those that could not be made, each with its reason.
        failed: Vec<Failed>,
        /// Whether it was cancelled.
        cancelled: bool,
    },
    /// A catalogue pack is not one, or was changed after it was signed.
    #[error("pack: {0}")]
    Pack(#[from] PackFault),
    /// A pack is signed with a key that the user does not trust.
    #[error("unknown key {fingerprint}")]
    UntrustedKey {
        /// The key's fingerprint.
        fingerprint: String,
    },
    /// A pack is older than the catalogue in use.
    #[error("pack {found} is older than {current}")]
    OlderPack {
        /// The pack's version.
        found: String,
        /// The version in use.
        current: String,
    },
    /// No pack or overlay is installed that could be taken back.
    #[error("no pack is installed")]
    NoPack,
    /// Fewer than five companies can be counted, so that nothing may be told of them.
    #[error("fewer than five companies")]
    TooFew,
    /// A report about many companies and one saved on this day, ISO 8601, could be subtracted from each other.
    #[error("nearly the same as the report of {0}")]
    NearReport(String),
    /// The catalogue has no entry with this id.
    #[error("no entry {0}")]
    NoSuchEntry(String),
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The assessment was filled in with a questionnaire this program does not have.
    #[error("no instrument {id} {version}")]
    NoSuchInstrument {
        /// Instrument id.
        id: String,
        /// Instrument version.
        version: String,
    },
    /// The assessment is filled in with the newest version of its questionnaire.
    #[error("nothing newer than {0}")]
    NoNewerVersion(String),
    /// A file holds one person's answers, which belong into an assessment that is already there.
    #[error("{0} is to be merged")]
    ForMerging(PathBuf),
    /// The report could not be made.
    #[error("report: {0}")]
    Report(#[from] readiness_report::ReportError),
    /// The shipped questionnaire is broken: a fault of ours.
    #[error("{} problem(s) in the shipped questionnaire", .0.len())]
    Shipped(Vec<Problem>),
    /// A window asked for a command that does not exist: a fault of ours.
    #[error("no command {0}")]
    NoSuchCommand(String),
    /// A document could not be written as JSON: a fault of ours.
    #[error("JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The system names no folder for the user's data.
    #[error("no data folder")]
    NoDataFolder,
}

impl Error {
    /// A reading error at `path`.
    pub fn reading(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Read { path, source }
    }

    /// A writing error at `path`.
    pub fn writing(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Write { path, source }
    }

    /// One error for everything wrong with several files; none when nothing is.
    pub(crate) fn files(refused: Vec<(PathBuf, Vec<Problem>)>) -> Option<Self> {
        let [(path, _)] = refused.as_slice() else { return Self::several(refused) };
        let path = path.clone();
        Some(Self::File { path, problems: refused.into_iter().flat_map(|(_, problems)| problems).collect() })
    }

    fn several(refused: Vec<(PathBuf, Vec<Problem>)>) -> Option<Self> {
        let names: Vec<String> = refused.iter().map(|(path, _)| path.display().to_string()).collect();
        let named = |(path, problems): (PathBuf, Vec<Problem>)| {
            problems.into_iter().map(move |Problem { place, kind }| {
                let joint = if place.is_empty() { "" } else { ": " };
                Problem { place: format!("{}{joint}{place}", path.display()), kind }
            })
        };
        let problems = refused.into_iter().flat_map(named).collect();
        (!names.is_empty()).then(|| Self::File { path: names.join(", ").into(), problems })
    }

    /// The problems of a file or request; empty for everything else.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Request(problems)
            | Self::File { problems, .. }
            | Self::Shipped(problems)
            | Self::Pack(PackFault::BadManifest(problems)) => problems,
            _ => &[],
        }
    }
}
