use readiness_store::Replayed as Step;

use super::shown;
use crate::api::assessment::Replayed;
use crate::app::App;
use crate::error::{Error, Result};

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
    Ok(Replayed { assessment, question: step.question_id, op: step.op.code().to_owned() })
}
