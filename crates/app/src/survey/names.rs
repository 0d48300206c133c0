use readiness_store::{Op, Writer};

use super::{load, state};
use crate::api::assessment::{ById, SetNames};
use crate::api::survey::SurveyState;
use crate::app::{App, now};
use crate::error::Result;

/// Renames the organisation and the survey.
///
/// # Errors
/// When there is no such survey, or the library cannot be written.
pub fn set_names(app: &App, set: SetNames) -> Result<SurveyState> {
    let organisation = load(app, &set.id)?.head.organisation_id;
    let rename = |writer: &Writer<'_>| {
        writer.update_organisation(&organisation, set.name.trim(), set.name_other.trim())?;
        writer.set_survey_label(&set.id, set.label.trim())
    };
    app.with_store(|store| Ok(store.transact(Op::Organisation, &now(), rename)?))?;
    state(app, ById { id: set.id })
}

/// Puts a survey into the recycle bin; undo brings it back.
///
/// # Errors
/// When there is no such survey, or the library cannot be written.
pub fn delete(app: &App, by: ById) -> Result<()> {
    let delete = |writer: &Writer<'_>| writer.delete_survey(&by.id);
    app.with_store(|store| Ok(store.transact(Op::DeleteSurvey, &now(), delete)?))
}
