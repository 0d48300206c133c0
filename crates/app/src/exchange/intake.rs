use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use readiness_assessment::{Problem, ProblemKind};

use super::carrier::{Incoming, read_bytes};
use super::import::{Batch, Plan, apply, plan, whole};
use crate::api::exchange::{GivenFile, ImportFiles, ImportedFile};
use crate::app::App;
use crate::error::{Error, Result, wire};

/// Imports files given as bytes, or shows what that would do. Those that cannot be read are told with the reason and do
/// not keep the others from being imported.
///
/// # Errors
/// When the library cannot be read or written; then nothing was imported.
pub fn import_files(app: &App, asked: ImportFiles) -> Result<Vec<ImportedFile>> {
    let mut batch = Batch::default();
    let mut looked = Vec::new();
    for given in asked.files {
        looked.push(look(app, &mut batch, given)?);
    }
    let ready: Vec<&Plan> = looked.iter().filter_map(|one| one.plan.as_ref().ok()).collect();
    let mut ids = if asked.apply && !ready.is_empty() { apply(app, ready)? } else { Vec::new() }.into_iter();
    let words = app.translator();
    let done = looked.into_iter().map(|Looked { name, plan, merge_into }| match plan {
        Ok(plan) => ImportedFile { name, import: Some(plan.summary(ids.next())), error: None, merge_into },
        Err(refused) => ImportedFile { name, import: None, error: Some(wire(&refused, &words)), merge_into },
    });
    Ok(done.collect())
}

/// A file that was looked at: what its import would do or why it cannot be, and where it belongs instead.
struct Looked {
    name: String,
    plan: Result<Plan>,
    merge_into: Option<String>,
}

/// A file that is at fault is told; a library that cannot be read is no fault of the file.
fn look(app: &App, batch: &mut Batch, given: GivenFile) -> Result<Looked> {
    let path = Path::new(&given.name);
    let read = read(app, &given).and_then(|incoming| batch.admit(path, incoming));
    let asked_for = read.as_ref().ok().and_then(Incoming::asked_for);
    let merge_into = match asked_for {
        Some(id) => app.with_store(|store| Ok(store.load(id)?))?.map(|here| here.summary.id),
        None => None,
    };
    let plan = match read.and_then(|incoming| whole(path, incoming)) {
        Ok(incoming) => Ok(plan(app, incoming)?),
        Err(refused) => Err(refused),
    };
    Ok(Looked { name: given.name, plan, merge_into })
}

/// Reads and checks a file given as bytes.
///
/// # Errors
/// As for one that is read from the disk.
pub(crate) fn read(app: &App, given: &GivenFile) -> Result<Incoming> {
    let path = Path::new(&given.name);
    let bytes = STANDARD.decode(&given.base64).map_err(|error| {
        let kind = ProblemKind::Malformed { detail: error.to_string() };
        Error::File { path: path.to_owned(), problems: vec![Problem { place: String::new(), kind }] }
    })?;
    read_bytes(app, path, &bytes)
}
