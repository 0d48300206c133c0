use readiness_assessment::Text;
use readiness_assessment::instrument::Draft;
use readiness_store::QuestionnaireState;

use crate::api::questionnaires as wire;
use crate::app::App;
use crate::catalogue::pack::PublicKey;
use crate::catalogue::text;
use crate::error::Result;
use crate::instruments::own_sources;

/// What can be done with a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Came with the program.
    Shipped,
    /// Being written.
    Draft,
    /// The user's own, and never changed again.
    Published,
}

impl State {
    /// The word of the command line and the window.
    pub fn code(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Draft => "draft",
            Self::Published => "published",
        }
    }
}

/// A questionnaire of the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Title.
    pub title: Text,
    /// What can be done with it.
    pub state: State,
    /// When it last changed, RFC 3339; for one that came with the program the day it was published.
    pub changed: String,
    /// Public key in hex of the pack it came in; empty for one made here.
    pub key: String,
    /// Assessments filled in with it, those in the bin included.
    pub used: u32,
    /// What stands in the way of publishing a draft.
    pub problems: usize,
}

/// Every questionnaire on this computer: those that came with the program, then the user's own by id, the last changed first.
///
/// # Errors
/// When the library cannot be read.
pub fn listed(app: &App) -> Result<Vec<Listed>> {
    let with_library = app.paths.library.as_ref().is_some_and(|library| library.exists());
    let mut list = Vec::new();
    for shipped in app.instruments.iter() {
        let count = || app.with_store(|store| Ok(store.questionnaire_uses(&shipped.id, &shipped.version)?));
        list.push(Listed {
            id: shipped.id.clone(),
            version: shipped.version.clone(),
            title: shipped.title.clone(),
            state: State::Shipped,
            changed: shipped.published.clone(),
            key: String::new(),
            used: if with_library { count()? } else { 0 },
            problems: 0,
        });
    }
    if with_library {
        list.extend(own(app)?);
    }
    Ok(list)
}

fn own(app: &App) -> Result<Vec<Listed>> {
    app.with_store(|store| {
        let mut list = Vec::new();
        for stored in store.questionnaires()? {
            let files = store.questionnaire_files(&stored.id, &stored.version)?;
            // One that this program no longer reads is listed by its id.
            let read = Draft::read(&own_sources(&files));
            let (title, problems) = match read {
                Ok(draft) => (draft.instrument.title, draft.problems.len()),
                Err(problems) => (Text { en: stored.id.clone(), zh: stored.id.clone() }, problems.len()),
            };
            list.push(Listed {
                used: store.questionnaire_uses(&stored.id, &stored.version)?,
                state: match stored.state {
                    QuestionnaireState::Draft => State::Draft,
                    QuestionnaireState::Published => State::Published,
                },
                id: stored.id,
                version: stored.version,
                title,
                changed: stored.changed,
                key: stored.key,
                problems,
            });
        }
        Ok(list)
    })
}

/// The list for the window.
///
/// # Errors
/// When the library cannot be read.
pub fn list(app: &App, (): ()) -> Result<Vec<wire::QuestionnaireRow>> {
    let trusted = app.trusted_names()?;
    let row = |listed: Listed| wire::QuestionnaireRow {
        signer: (!listed.key.is_empty()).then(|| {
            let known = trusted.iter().find(|known| known.key == listed.key).map(|known| known.name.clone());
            let print = || PublicKey::from_hex(&listed.key).map(|key| key.fingerprint()).unwrap_or_default();
            known.unwrap_or_else(print)
        }),
        title: text(&listed.title),
        state: listed.state.code(),
        changed: listed.changed,
        used: listed.used,
        problems: u32::try_from(listed.problems).unwrap_or(u32::MAX),
        id: listed.id,
        version: listed.version,
    };
    Ok(listed(app)?.into_iter().map(row).collect())
}
