use std::sync::Arc;

use readiness_assessment::Problem;
use readiness_assessment::funding::{advise, compute};
use readiness_store::Op;

use super::view;
use crate::api::assessment::ById;
use crate::api::funding::{Funding, Project, SetProject};
use crate::app::{App, now};
use crate::assessment::load;
use crate::catalogue::today;
use crate::error::{Error, Result};
use crate::exchange::project_file;

/// The project of an assessment, and who pays for it.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn get_funding(app: &App, by: ById) -> Result<Funding> {
    let loaded = load(app, &by.id)?;
    let project = stored(app, &by.id)?;
    let checked = project.as_ref().and_then(|project| checked(project).ok());
    let catalogue = Arc::clone(&app.catalogue()?.catalogue);
    let advised = advise(&catalogue, loaded.instrument, &loaded.stored.facts, &loaded.outcome, today());
    let sums = checked.map(|project| view::sums(&compute(&catalogue, &advised.schemes, &project)));
    Ok(Funding { id: by.id, project, sums })
}

/// Keeps the project of an assessment, or removes it.
///
/// # Errors
/// Every problem of the project at once, or a library that cannot be written.
pub fn set_project(app: &App, set: SetProject) -> Result<Funding> {
    let json = match &set.project {
        Some(project) => {
            checked(project).map_err(Error::Request)?;
            Some(serde_json::to_string(project)?)
        }
        None => None,
    };
    app.with_store(|store| {
        Ok(store.transact(Op::Project, &now(), |writer| writer.set_project(&set.id, json.as_deref()))?)
    })?;
    get_funding(app, ById { id: set.id })
}

/// What is kept as the project of an assessment.
fn stored(app: &App, id: &str) -> Result<Option<Project>> {
    let json = app.with_store(|store| Ok(store.project(id)?))?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
}

/// The project of an assessment, ready for the sums. What is stored was checked then; a later program may be stricter, and
/// then shows the items without sums.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn planned(app: &App, id: &str) -> Result<Option<readiness_assessment::funding::Project>> {
    Ok(stored(app, id)?.and_then(|project| checked(&project).ok()))
}

/// The project, checked by the same reader as a project file.
fn checked(project: &Project) -> std::result::Result<readiness_assessment::funding::Project, Vec<Problem>> {
    let mut document = serde_json::to_value(project).unwrap_or_default();
    if let Some(object) = document.as_object_mut() {
        object.insert("format".to_owned(), project_file::FORMAT.into());
    }
    project_file::read(document.to_string().as_bytes())
}
