use std::path::{Path, PathBuf};

use super::{Loaded, current, load};
use crate::app::App;
use crate::error::{Error, Result};
use crate::exchange::answers_file::{AssessmentHead, OrganisationHead, SurveyFile, write_survey};
use crate::files;

/// The ending of answers files, after the dot.
pub(super) const ENDING: &str = "readiness.json";

/// The answers file of a survey, as text: what was said to questions that are asked, with contact data only when it is wanted.
///
/// # Errors
/// When the text cannot be made.
pub fn text(loaded: &Loaded<'_>, with_contact: bool) -> Result<String> {
    let head = &loaded.head;
    let file = SurveyFile {
        survey: head.instrument_id.clone(),
        version: head.instrument_version.clone(),
        assessment: Some(AssessmentHead {
            id: head.id.clone(),
            label: head.label.clone(),
            started: Some(head.started.clone()),
            language: Some(head.language),
            assurance: None,
        }),
        organisation: Some(OrganisationHead {
            id: Some(head.organisation_id.clone()),
            name: head.name.clone(),
            name_other: head.name_other.clone(),
        }),
        replies: current(loaded.survey, &loaded.replies, with_contact),
    };
    Ok(write_survey(&file)?)
}

/// Writes the answers files of all surveys into `folder`, each named by its id; returns their paths.
///
/// # Errors
/// When a file is there already and `overwrite` is false, or cannot be written.
pub fn write_all(app: &App, folder: &Path, with_contact: bool, overwrite: bool) -> Result<Vec<PathBuf>> {
    let heads = app.with_store(|store| Ok(store.surveys()?))?;
    let path = |id: &str| folder.join(format!("{id}.{ENDING}"));
    if let Some(taken) = heads.iter().map(|head| path(&head.id)).find(|path| !overwrite && path.exists()) {
        return Err(Error::Exists(taken));
    }
    for head in &heads {
        files::write(&path(&head.id), text(&load(app, &head.id)?, with_contact)?.as_bytes(), overwrite)?;
    }
    Ok(heads.iter().map(|head| path(&head.id)).collect())
}
