use std::path::Path;

use readiness_assessment::{Problem, ProblemKind};
use readiness_report::reading::{self, ReadError};
use serde::Deserialize;

use super::agreement::agreement;
use super::answers_file::{self, Contents};
use super::loaded;
use crate::api::exchange::Agreement;
use crate::app::App;
use crate::error::{Error, Result};
use crate::files;

/// Answers that came in, on their own or carried by a report.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// What the answers file holds.
    pub contents: Contents,
    /// How the report's printed figures compare with it; none where nothing is printed.
    pub agreement: Option<Agreement>,
}

impl Incoming {
    /// The id under which the answers are kept where they come from; none for bare answers.
    pub(super) fn id(&self) -> Option<&str> {
        let head = match &self.contents {
            Contents::Answers(file) => &file.assessment,
            Contents::Survey(file) => &file.assessment,
        };
        head.as_ref().map(|head| head.id.as_str())
    }

    /// The assessment for which these are somebody's answers; none when they are for none.
    pub(super) fn asked_for(&self) -> Option<&str> {
        match &self.contents {
            Contents::Answers(file) => file.respondent.as_ref().map(|one| one.asked_for.as_str()),
            Contents::Survey(_) => None,
        }
    }
}

/// Reads and checks a file that carries answers.
///
/// # Errors
/// When it cannot be read or carries none, or every problem in what it carries.
pub(crate) fn read_path(app: &App, path: &Path) -> Result<Incoming> {
    let bytes = if path == Path::new("-") {
        files::read_input(reading::LARGEST)?
    } else {
        files::read(path, reading::LARGEST)?
    };
    read_bytes(app, path, &bytes)
}

/// The same for bytes that are known as `path`. What a file is, its first bytes say and not its name.
pub(super) fn read_bytes(app: &App, path: &Path, bytes: &[u8]) -> Result<Incoming> {
    if reading::is_pdf(bytes) {
        return read_pdf(app, path, bytes);
    }
    let within = serde_json::from_slice(bytes).ok().filter(|report: &JsonReport| report.format == JSON_REPORT);
    let bytes = within.as_ref().map_or(bytes, |report| report.answers_file.as_bytes());
    Ok(Incoming { contents: answers(app, path, bytes)?, agreement: None })
}

/// The format of a report for programs; it has no printed figures that could differ from its answers.
const JSON_REPORT: &str = "readiness-report/1";

/// What is read of such a report.
#[derive(Deserialize)]
struct JsonReport {
    format: String,
    /// The answers file as text.
    answers_file: String,
}

fn read_pdf(app: &App, path: &Path, bytes: &[u8]) -> Result<Incoming> {
    let carried = reading::open(bytes).map_err(|fault| unread(path, fault, bytes.len()))?;
    let file = answers(app, path, &carried.data)?.scored(path)?;
    let agreement = agreement(&carried, &loaded(app, file.clone())?);
    Ok(Incoming { contents: Contents::Answers(Box::new(file)), agreement: Some(agreement) })
}

fn answers(app: &App, path: &Path, bytes: &[u8]) -> Result<Contents> {
    let refused = |problems| Error::File { path: path.to_owned(), problems };
    answers_file::read(bytes, app).map_err(refused)
}

fn unread(path: &Path, fault: ReadError, size: usize) -> Error {
    let path = path.to_owned();
    if fault == ReadError::TooLarge {
        let found = u64::try_from(size).unwrap_or(u64::MAX);
        let kind = ProblemKind::TooLarge { found, limit: reading::LARGEST };
        return Error::File { path, problems: vec![Problem { place: String::new(), kind }] };
    }
    Error::Pdf { path, fault }
}
