use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{Error as StoreError, NewAttachment, Noun, Op, Writer};

use crate::api::assessment::Assessment;
use crate::api::evidence::{AttachFiles, ByAttachment};
use crate::api::exchange::GivenFile;
use crate::app::{App, now};
use crate::assessment::{check_question, load, new_id, shown};
use crate::error::{Error, Result};
use crate::files;

/// The largest file that is kept, in bytes: a scanned contract or a few photos, and small enough that a library with a
/// hundred of them can still be copied to a stick as a backup.
pub const LARGEST: u64 = 20 * 1024 * 1024;

/// A file that can be kept.
struct Kept {
    name: String,
    bytes: Vec<u8>,
}

/// Attaches files to an answer.
///
/// # Errors
/// An unknown question, every file that is too large or damaged, or a library that cannot be written; then none is kept.
pub fn attach(app: &App, attach: AttachFiles) -> Result<Assessment> {
    let read = |given: &GivenFile| decoded(given).map_err(|kind| (PathBuf::from(&given.name), problem(kind)));
    let (kept, refused) = sorted(attach.files.iter().map(read));
    keep(app, &attach.id, &attach.question, kept, refused)?;
    shown(app, &attach.id)
}

/// Attaches files that lie on the disk.
///
/// # Errors
/// As [`attach`], and a file that cannot be read.
pub fn attach_paths(app: &App, id: &str, question: &str, paths: &[PathBuf]) -> Result<()> {
    let mut results = Vec::new();
    for path in paths {
        results.push(match files::read(path, LARGEST) {
            Ok(bytes) => Ok(Kept { name: shown_name(path), bytes }),
            Err(Error::File { path, problems }) => Err((path, problems)),
            Err(error) => return Err(error),
        });
    }
    let (kept, refused) = sorted(results.into_iter());
    keep(app, id, question, kept, refused)
}

type Refused = (PathBuf, Vec<Problem>);

fn sorted(results: impl Iterator<Item = std::result::Result<Kept, Refused>>) -> (Vec<Kept>, Vec<Refused>) {
    let (mut kept, mut refused) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(file) => kept.push(file),
            Err(problem) => refused.push(problem),
        }
    }
    (kept, refused)
}

fn keep(app: &App, id: &str, question: &str, kept: Vec<Kept>, refused: Vec<Refused>) -> Result<()> {
    check_question(load(app, id)?.instrument, question)?;
    if let Some(error) = Error::files(refused) {
        return Err(error);
    }
    let work = |writer: &Writer<'_>| {
        kept.iter().try_for_each(|Kept { name, bytes }| {
            writer.attach(id, &NewAttachment { id: &new_id(), question, name, bytes })
        })
    };
    app.with_store(|store| Ok(store.transact(Op::Evidence, &now(), work)?))
}

fn decoded(given: &GivenFile) -> std::result::Result<Kept, ProblemKind> {
    let bytes = STANDARD.decode(&given.base64).map_err(|error| ProblemKind::Malformed { detail: error.to_string() })?;
    let found = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if found > LARGEST {
        return Err(ProblemKind::TooLarge { found, limit: LARGEST });
    }
    Ok(Kept { name: shown_name(Path::new(&given.name)), bytes })
}

/// The file's own name without its folder and without what could disguise it; never empty.
fn shown_name(path: &Path) -> String {
    let name = path.file_name().map(|name| files::file_name(&name.to_string_lossy())).unwrap_or_default();
    if name.is_empty() { "file".to_owned() } else { name }
}

fn problem(kind: ProblemKind) -> Vec<Problem> {
    vec![Problem { place: String::new(), kind }]
}

/// Takes an attached file away; undo brings it back.
///
/// # Errors
/// When the assessment has no such file, or the library cannot be written.
pub fn detach(app: &App, by: ByAttachment) -> Result<Assessment> {
    let work = |writer: &Writer<'_>| writer.detach(&by.id, &by.attachment);
    match app.with_store(|store| Ok(store.transact(Op::Evidence, &now(), work)?)) {
        Err(Error::Store(StoreError::NotFound { noun: Noun::Attachment, id })) => {
            return Err(Error::NoSuchAttachment(id));
        }
        other => other?,
    }
    shown(app, &by.id)
}
