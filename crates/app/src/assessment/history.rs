use readiness_store::Replayed as Step;

use super::shown;
use crate::api::assessment::{ById, Replayed};
use crate::app::App;
use crate::error::{Error, Result};
use crate::survey;

/// Takes back the last change.
///
/// # Errors
/// When there is nothing to undo, or the library cannot be written.
pub fn undo(app: &App, (): ()) -> Result<Replayed> {
    let step = app.with_store(|store| Ok(store.undo()?))?.ok_or(Error::NothingToUndo)?;
    replayed(app, step)
}

/// Brings back the change undone last.
///
/// # Errors
/// When there is nothing to redo, or the library cannot be written.
pub fn redo(app: &App, (): ()) -> Result<Replayed> {
    let step = app.with_store(|store| Ok(store.redo()?))?.ok_or(Error::NothingToRedo)?;
    replayed(app, step)
}

fn replayed(app: &App, step: Step) -> Result<Replayed> {
    let assessment = match &step.assessment_id {
        None => None,
        Some(id) => match shown(app, id) {
            Ok(assessment) => Some(assessment),
            Err(Error::NoSuchAssessment(_)) => None,
            Err(error) => return Err(error),
        },
    };
    let survey = match step.survey_id {
        None => None,
        Some(id) => match survey::state(app, ById { id }) {
            Ok(survey) => Some(survey),
            Err(Error::NoSuchSurvey(_)) => None,
            Err(error) => return Err(error),
        },
    };
    Ok(Replayed { assessment, survey, question: step.question_id, op: step.op.code().to_owned() })
}
