use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{Merge, Reason};

use crate::api::start::{MergeLibrary, Merged, Renamed};
use crate::app::{App, now};
use crate::error::{Error, Result};
use crate::files::write_private;

/// The largest library that a window hands over, in bytes; the command line takes any.
const LARGEST: usize = 24 * 1024 * 1024;

/// What bringing in another library would do, or, with `apply`, did after a backup.
///
/// # Errors
/// When it is no library of a version this program knows, is damaged, or either cannot be read or written; then nothing has
/// changed.
pub fn merge(app: &App, other: &Path, apply: bool) -> Result<Merged> {
    let at = now();
    app.with_store(|store| {
        if !apply {
            return Ok(merged(store.preview_merge(other)?));
        }
        store.backup(Reason::Import, &at)?;
        Ok(merged(store.merge(other, &at)?))
    })
}

/// The same for a file given as bytes.
///
/// # Errors
/// As [`merge`], or a file that is too large.
pub fn merge_library(app: &App, asked: MergeLibrary) -> Result<Merged> {
    let refused = |kind| {
        let problems = vec![Problem { place: String::new(), kind }];
        Error::File { path: asked.file.name.clone().into(), problems }
    };
    let bytes = STANDARD
        .decode(&asked.file.base64)
        .map_err(|error| refused(ProblemKind::Malformed { detail: error.to_string() }))?;
    if bytes.len() > LARGEST {
        let [found, limit] = [bytes.len(), LARGEST].map(|size| u64::try_from(size).unwrap_or(u64::MAX));
        return Err(refused(ProblemKind::TooLarge { found, limit }));
    }
    let folder = tempfile::tempdir().map_err(Error::writing(&std::env::temp_dir()))?;
    let path = folder.path().join("library.db");
    write_private(&path, &bytes)?;
    merge(app, &path, asked.apply)
}

fn merged(merge: Merge) -> Merged {
    Merged {
        organisations: merge.organisations,
        new: merge.new,
        surveys: merge.surveys,
        newer_there: merge.newer_there,
        newer_here: merge.newer_here,
        same: merge.same,
        in_bin: merge.in_bin,
        renamed: merge.renamed.into_iter().map(|(here, there)| Renamed { here, there }).collect(),
        questionnaires: merge.questionnaires,
        undoable: merge.undoable,
    }
}
