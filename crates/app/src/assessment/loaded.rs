use readiness_assessment::scoring::{Outcome, score};
use readiness_assessment::{Form, Instrument};
use readiness_store::StoredAssessment;

use super::view;
use crate::api::assessment::{Assessment, ById};
use crate::app::App;
use crate::error::{Error, Result};
use crate::library::set_open_assessment;
use crate::people;
use crate::plan::Kept;
use crate::progress::{look_again_in, newer};

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
    /// The plan that came with it, when it was read from a file; none for one of the library, whose plan is there.
    pub plan_in_file: Option<Kept>,
}

impl Loaded<'_> {
    /// Whether it was read from a file: such an assessment belongs to no organisation of the library, even if its id is that
    /// of a stored one.
    pub fn is_from_a_file(&self) -> bool {
        self.plan_in_file.is_some()
    }
}

/// Loads and scores the assessment `id`.
///
/// # Errors
/// When there is no such assessment, or its questionnaire is not on this computer.
pub fn load<'a>(app: &'a App, id: &str) -> Result<Loaded<'a>> {
    let stored = app.with_store(|store| Ok(store.load(id)?))?.ok_or_else(|| Error::NoSuchAssessment(id.to_owned()))?;
    scored(app, stored)
}

/// Hands every assessment to `work`, the last changed first: with what follows from its answers or, where this program
/// does not have its questionnaire, as it is stored. One is in memory at a time.
///
/// # Errors
/// When the library cannot be read, or whatever `work` reports.
pub fn each<'a>(
    app: &'a App,
    mut work: impl FnMut(std::result::Result<Loaded<'a>, Box<StoredAssessment>>) -> Result<()>,
) -> Result<()> {
    for id in app.with_store(|store| Ok(store.ids()?))? {
        // One that another window has deleted since it was listed is no longer there to be loaded.
        let Some(stored) = app.with_store(|store| Ok(store.load(&id)?))? else { continue };
        work(scored_if_known(app, stored))?;
    }
    Ok(())
}

/// What is stored with what follows from it, or as it came where this program does not have its questionnaire.
pub(crate) fn scored_if_known(
    app: &App,
    stored: StoredAssessment,
) -> std::result::Result<Loaded<'_>, Box<StoredAssessment>> {
    let head = &stored.summary;
    match app.instrument(&head.instrument_id, &head.instrument_version) {
        Ok(instrument) => Ok(with_outcome(instrument, stored)),
        Err(_) => Err(Box::new(stored)),
    }
}

/// Scores what is, or could be, stored.
///
/// # Errors
/// When its questionnaire is not on this computer.
pub(crate) fn scored(app: &App, stored: StoredAssessment) -> Result<Loaded<'_>> {
    let instrument = app.instrument(&stored.summary.instrument_id, &stored.summary.instrument_version)?;
    Ok(with_outcome(instrument, stored))
}

fn with_outcome(instrument: &Instrument, stored: StoredAssessment) -> Loaded<'_> {
    let form = Form::from_code(&stored.summary.form).unwrap_or(Form::Express);
    let outcome = score(instrument, form, &stored.answers);
    Loaded { stored, instrument, form, outcome, plan_in_file: None }
}

/// The assessment as the window shows it.
///
/// # Errors
/// As [`load`].
pub fn shown(app: &App, id: &str) -> Result<Assessment> {
    let loaded = load(app, id)?;
    Ok(view::assessment(&loaded, around(app, &loaded)?))
}

fn around(app: &App, loaded: &Loaded<'_>) -> Result<view::Around> {
    let head = &loaded.stored.summary;
    let newer = newer(app, loaded)?.map(|newest| newest.version.clone());
    let code = |op: Option<readiness_store::Op>| op.map(|op| op.code().to_owned());
    app.with_store(|store| {
        let history = store.history()?;
        Ok(view::Around {
            look_again: look_again_in(store, head)?,
            others: store.assessments_of(&head.organisation_id)?.len().saturating_sub(1),
            people: store.respondents(&head.id)?.len(),
            consensus: people::agreed(store, &head.id)?,
            asked: people::asked(store, loaded)?,
            newer,
            undo: code(history.undo),
            redo: code(history.redo),
        })
    })
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
