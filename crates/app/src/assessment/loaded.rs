use readiness_assessment::scoring::{Outcome, score};
use readiness_assessment::{Form, Instrument};
use readiness_store::StoredAssessment;

use super::view;
use crate::api::assessment::{Assessment, ById};
use crate::app::App;
use crate::error::{Error, Result};
use crate::library::set_open_assessment;

/// An assessment with the questionnaire it belongs to and everything derived from it.
#[derive(Debug, Clone)]
pub struct Loaded<'a> {
    /// What is stored.
    pub stored: StoredAssessment,
    /// The questionnaire it was filled in with.
    pub instrument: &'a Instrument,
    /// Which form.
    pub form: Form,
    /// Scores and band.
    pub outcome: Outcome,
}

/// Loads and scores the assessment `id`.
///
/// # Errors
/// When there is no such assessment, or no such questionnaire in this program.
pub fn load<'a>(app: &'a App, id: &str) -> Result<Loaded<'a>> {
    let stored = app.with_store(|store| Ok(store.load(id)?))?.ok_or_else(|| Error::NoSuchAssessment(id.to_owned()))?;
    scored(app, stored)
}

/// Loads and scores every assessment, the last changed first.
///
/// # Errors
/// When the library cannot be read, or this program does not have a questionnaire.
pub fn load_all(app: &App) -> Result<Vec<Loaded<'_>>> {
    let stored = app.with_store(|store| {
        // One that another window has deleted since it was listed is no longer there to be loaded.
        let loaded = store.list()?.into_iter().map(|row| store.load(&row.id));
        Ok(loaded.filter_map(std::result::Result::transpose).collect::<std::result::Result<Vec<_>, _>>()?)
    })?;
    stored.into_iter().map(|stored| scored(app, stored)).collect()
}

/// Scores what is, or could be, stored.
///
/// # Errors
/// When this program does not have its questionnaire.
pub(crate) fn scored(app: &App, stored: StoredAssessment) -> Result<Loaded<'_>> {
    let instrument = app.instrument(&stored.summary.instrument_id, &stored.summary.instrument_version)?;
    let form = Form::from_code(&stored.summary.form).unwrap_or(Form::Express);
    let outcome = score(instrument, form, &stored.answers);
    Ok(Loaded { stored, instrument, form, outcome })
}

/// The assessment as the window shows it.
///
/// # Errors
/// As [`load`].
pub fn shown(app: &App, id: &str) -> Result<Assessment> {
    let loaded = load(app, id)?;
    let history = app.with_store(|store| Ok(store.history()?))?;
    let code = |op: Option<readiness_store::Op>| op.map(|op| op.code().to_owned());
    Ok(view::assessment(&loaded, code(history.undo), code(history.redo)))
}

/// Opens an assessment; the next start goes on with it.
///
/// # Errors
/// As [`load`].
pub fn open(app: &App, by: ById) -> Result<Assessment> {
    let assessment = shown(app, &by.id)?;
    set_open_assessment(app, &by.id)?;
    Ok(assessment)
}

/// Leaves the open assessment; the next start begins with the list.
///
/// # Errors
/// When the library cannot be written.
pub fn close(app: &App, (): ()) -> Result<()> {
    set_open_assessment(app, "")
}
