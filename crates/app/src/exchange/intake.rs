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
    let mut names = Vec::new();
    let mut plans: Vec<Result<Plan>> = Vec::new();
    for given in asked.files {
        let read = read(app, &given).and_then(|incoming| batch.admit(Path::new(&given.name), incoming));
        let read = read.and_then(|incoming| whole(Path::new(&given.name), incoming));
        plans.push(match read {
            // A library that cannot be read is no fault of the file.
            Ok(incoming) => Ok(plan(app, incoming)?),
            Err(refused) => Err(refused),
        });
        names.push(given.name);
    }
    let ready: Vec<&Plan> = plans.iter().flatten().collect();
    let mut ids = if asked.apply && !ready.is_empty() { apply(app, ready)? } else { Vec::new() }.into_iter();
    let words = app.translator();
    let done = names.into_iter().zip(plans).map(|(name, plan)| match plan {
        Ok(plan) => ImportedFile { name, import: Some(plan.summary(ids.next())), error: None },
        Err(refused) => ImportedFile { name, import: None, error: Some(wire(&refused, &words)) },
    });
    Ok(done.collect())
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
