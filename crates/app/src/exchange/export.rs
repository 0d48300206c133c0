use std::path::{Path, PathBuf};

use super::answers_file::{self, AnswersFile, AssessmentHead, OrganisationHead};
use crate::api::exchange::{SaveAnswers, SavedFile};
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::error::Result;
use crate::files;
use crate::plan::Kept;
use crate::report::{saved, stem};

/// The ending of answers files, after the dot.
const ENDING: &str = "readiness.json";

/// The answers file of an assessment, as text.
///
/// # Errors
/// When there is no such assessment.
pub fn export(app: &App, id: &str) -> Result<String> {
    text(&load(app, id)?, &Kept::of(app, id)?)
}

/// Writes the answers file of an assessment to `path`.
///
/// # Errors
/// When there is no such assessment, `path` exists and `overwrite` is false, or it cannot be written.
pub fn export_to(app: &App, id: &str, path: &Path, overwrite: bool) -> Result<()> {
    files::write(path, export(app, id)?.as_bytes(), overwrite)
}

/// Writes a file that somebody else is to have.
///
/// # Errors
/// When `path` exists and `overwrite` is false, or it cannot be written.
pub fn write_file(path: &Path, text: &str, overwrite: bool) -> Result<()> {
    files::write(path, text.as_bytes(), overwrite)
}

/// Writes the answers files of all assessments into `folder`, each named by its id; returns their paths.
///
/// # Errors
/// When a file is there already and `overwrite` is false, or cannot be written, or this program does not have the
/// questionnaire of an assessment.
pub fn export_all(app: &App, folder: &Path, overwrite: bool) -> Result<Vec<PathBuf>> {
    std::fs::create_dir_all(folder).map_err(crate::Error::writing(folder))?;
    let path = |id: &String| folder.join(format!("{id}.{ENDING}"));
    let all = app.with_store(|store| Ok(store.ids()?))?;
    // Before the first is written: either all of them or none.
    if let Some(taken) = all.iter().map(path).find(|path| !overwrite && path.exists()) {
        return Err(crate::Error::Exists(taken));
    }
    for id in &all {
        export_to(app, id, &path(id), overwrite)?;
    }
    Ok(all.iter().map(path).collect())
}

/// Saves an answers file for the window.
///
/// # Errors
/// When there is no such assessment, the path was not picked in a dialog, or it cannot be written.
pub fn save_answers(app: &App, save: SaveAnswers) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let text = text(&loaded, &Kept::of(app, &save.id)?)?;
    let stem = stem(&app.translator(), &loaded);
    saved(app, save.path.as_deref(), &stem, ENDING, text.as_bytes())
}

/// The answers file of what is loaded and planned. One that was itself a bare calculation stays one: it names no ids.
pub(crate) fn text(loaded: &Loaded<'_>, plan: &Kept) -> Result<String> {
    let stored = &loaded.stored;
    let head = &stored.summary;
    let file = AnswersFile {
        instrument: head.instrument_id.clone(),
        version: head.instrument_version.clone(),
        form: loaded.form,
        assessment: given(&head.id).map(|id| AssessmentHead {
            id,
            label: head.label.clone(),
            started: Some(head.started.clone()),
            language: Some(head.language),
            assurance: Some(head.assurance),
        }),
        organisation: Some(OrganisationHead {
            id: given(&head.organisation_id),
            name: head.name.clone(),
            name_other: head.name_other.clone(),
        }),
        // Who asked, and who else answered, stays in the library.
        request: None,
        respondent: None,
        facts: stored.facts.clone(),
        answers: stored.answers.clone(),
        plan: plan.clone(),
    };
    Ok(answers_file::write(&file)?)
}

fn given(id: &str) -> Option<String> {
    (!id.is_empty()).then(|| id.to_owned())
}
