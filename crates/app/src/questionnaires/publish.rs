use readiness_assessment::instrument::{Draft, Instrument, all_carried, next_version, write};
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{NewQuestionnaire, Op, QuestionnaireState};

use super::{list, view};
use crate::api::questionnaire::QuestionnaireName;
use crate::api::questionnaires as wire;
use crate::app::{App, now};
use crate::catalogue::today;
use crate::error::{Error, Result};
use crate::instruments::own_sources;

/// The version of a questionnaire that has none before it.
const FIRST: &str = "1.0";

/// The longest version, in characters.
const LONGEST_VERSION: usize = 20;

/// What publishing a draft would mean: what is different from the version before, and which version is suggested.
///
/// # Errors
/// When there is no such draft, or the library cannot be read.
pub fn preview(app: &App, named: QuestionnaireName) -> Result<wire::Publication> {
    let draft = draft(app, &named)?;
    let older = before(app, &named.id)?;
    let changes = older.as_ref().map(|older| view::changes(older, &draft.instrument)).unwrap_or_default();
    let meaning = changes.iter().any(|change| change.meaning);
    let next = |meaning| older.as_ref().map_or_else(|| FIRST.to_owned(), |older| next_version(&older.version, meaning));
    Ok(wire::Publication {
        before: older.as_ref().map(|older| older.version.clone()),
        changes,
        meaning,
        if_same: next(meaning),
        if_other: next(true),
        problems: view::problems(&draft.problems),
    })
}

/// Publishes a draft: it becomes a version of its own that never changes, and the draft is gone. One undo takes both back.
///
/// # Errors
/// Every problem of the draft; a version that is not allowed or taken; or a library that cannot be written.
pub fn publish(app: &App, asked: wire::PublishDraft) -> Result<Vec<wire::QuestionnaireRow>> {
    let named = QuestionnaireName { id: asked.id, version: asked.draft };
    let draft = draft(app, &named)?;
    if !draft.problems.is_empty() {
        return Err(Error::Request(draft.problems));
    }
    let version = asked.version.trim();
    check_version(app, &named.id, version)?;
    let older = before(app, &named.id)?;
    let carries = older.map(|older| all_carried(&older, &draft.instrument, asked.same_meaning)).unwrap_or_default();
    let (published, version_text) = (today().to_string(), version.to_owned());
    let instrument = Instrument { version: version_text, published, carries, ..draft.instrument };
    let files = write(&instrument);
    // What was put together here is checked like any other questionnaire before it can no longer change.
    Instrument::parse(&own_sources(&files)).map_err(Error::Request)?;
    let row = NewQuestionnaire { id: &named.id, version, state: QuestionnaireState::Published, key: "" };
    app.with_store(|store| {
        Ok(store.transact(Op::Questionnaire, &now(), |writer| {
            writer.delete_draft(&named.id, &named.version)?;
            writer.insert_questionnaire(&row, &files)
        })?)
    })?;
    list(app, ())
}

fn draft(app: &App, named: &QuestionnaireName) -> Result<Draft> {
    let files = app.with_store(|store| Ok(store.questionnaire_files(&named.id, &named.version)?))?;
    let missing = || Error::NoSuchInstrument { id: named.id.clone(), version: named.version.clone() };
    if files.is_empty() {
        return Err(missing());
    }
    Draft::read(&own_sources(&files)).map_err(Error::Request)
}

/// The version published last.
pub(super) fn before(app: &App, id: &str) -> Result<Option<Instrument>> {
    let own = app.with_store(|store| Ok(store.questionnaires()?))?;
    let last = own.into_iter().find(|own| own.id == id && own.state == QuestionnaireState::Published);
    last.map(|own| app.instrument(&own.id, &own.version).cloned()).transpose()
}

fn check_version(app: &App, id: &str, version: &str) -> Result<()> {
    let refused = |kind| Err(Error::Request(vec![Problem { place: "version".to_owned(), kind }]));
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    let starts = version.starts_with(|c: char| c.is_ascii_alphanumeric());
    if !starts || version.len() > LONGEST_VERSION || !version.chars().all(plain) || version == super::draft::DRAFT {
        let found = readiness_assessment::source::shortened(version);
        return refused(ProblemKind::NotAllowed { found, allowed: "1.0, 2.1, 2026.1".to_owned() });
    }
    if app.instrument(id, version).is_ok() { refused(ProblemKind::Duplicate) } else { Ok(()) }
}
