use readiness_assessment::Instrument;
use readiness_assessment::instrument::{Change, Draft, difference};

use super::view;
use crate::api::questionnaires as wire;
use crate::app::App;
use crate::error::{Error, Result};
use crate::instruments::own_sources;

/// A questionnaire as far as it has come: a published one whole, a draft with what is still missing.
#[derive(Debug, Clone)]
pub struct Opened {
    /// What is in its files.
    pub instrument: Instrument,
    /// Path and text of every file.
    pub files: Vec<(String, String)>,
}

/// Any questionnaire on this computer, drafts too.
///
/// # Errors
/// When there is none with this id and version, or the library cannot be read.
pub fn opened(app: &App, id: &str, version: &str) -> Result<Opened> {
    if let Some(shipped) = app.instruments.find(id, version) {
        return Ok(Opened { instrument: shipped.clone(), files: readiness_assessment::instrument::write(shipped) });
    }
    let missing = || Error::NoSuchInstrument { id: id.to_owned(), version: version.to_owned() };
    if !app.paths.library.as_ref().is_some_and(|library| library.exists()) {
        return Err(missing());
    }
    let files = app.with_store(|store| Ok(store.questionnaire_files(id, version)?))?;
    let draft = Draft::read(&own_sources(&files)).map_err(|_| missing())?;
    Ok(Opened { instrument: draft.instrument, files })
}

/// What is different in `newer`, each id and version.
///
/// # Errors
/// As [`opened`].
pub fn differences(app: &App, older: (&str, &str), newer: (&str, &str)) -> Result<Vec<Change>> {
    let (older, newer) = (opened(app, older.0, older.1)?, opened(app, newer.0, newer.1)?);
    Ok(difference(&older.instrument, &newer.instrument))
}

/// The same for the window, with words.
///
/// # Errors
/// As [`opened`].
pub fn compare(app: &App, asked: wire::CompareQuestionnaires) -> Result<Vec<wire::QuestionnaireChange>> {
    let older = opened(app, &asked.older.id, &asked.older.version)?.instrument;
    let newer = opened(app, &asked.newer.id, &asked.newer.version)?.instrument;
    Ok(view::changes(&older, &newer))
}
