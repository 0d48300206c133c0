use readiness_assessment::instrument::{self as core, Draft, Instrument, Part, Value, Way, write};
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{NewQuestionnaire, Op, QuestionnaireState};

use super::{list, opened, view};
use crate::api::questionnaire::QuestionnaireName;
use crate::api::questionnaires as wire;
use crate::app::{App, now};
use crate::catalogue::today;
use crate::error::{Error, Result};
use crate::instruments::own_sources;

/// The version of every draft: it gets another one when it is published, so there is one draft of a questionnaire at a time.
pub(super) const DRAFT: &str = "draft";

/// The words every blank questionnaire begins with.
const SKELETON: &str = include_str!("skeleton.toml");

/// Begins a draft: blank, or with everything that another questionnaire has.
///
/// # Errors
/// An id that is not allowed or taken, or a library that cannot be written.
pub fn new(app: &App, asked: wire::NewDraft) -> Result<wire::DraftView> {
    let base = asked.base.as_ref().map(|base| opened(app, &base.id, &base.version)).transpose()?;
    check_id(app, &asked.id, asked.base.as_ref())?;
    let instrument = match base {
        Some(base) => base.instrument,
        None => blank(app)?,
    };
    let carries = Vec::new();
    let named = Instrument {
        id: asked.id.clone(),
        version: DRAFT.into(),
        published: today().to_string(),
        carries,
        ..instrument
    };
    let files = write(&named);
    let row = NewQuestionnaire { id: &asked.id, version: DRAFT, state: QuestionnaireState::Draft, key: "" };
    app.with_store(|store| {
        Ok(store.transact(Op::Questionnaire, &now(), |writer| writer.insert_questionnaire(&row, &files))?)
    })?;
    open(app, QuestionnaireName { id: asked.id, version: DRAFT.to_owned() })
}

/// One pillar, one dimension and the questions of the forms, and the facts that the recommended questionnaire asks for, because
/// matching with schemes rests on them.
fn blank(app: &App) -> Result<Instrument> {
    let files = [("instrument.toml", SKELETON), ("profile.toml", "fact = []")];
    let sources: Vec<_> = files.iter().map(|(path, text)| core::SourceFile { path, text }).collect();
    let skeleton = Draft::read(&sources).map_err(Error::Shipped)?.instrument;
    let mut instrument = Instrument { facts: app.current_instrument()?.facts.clone(), ..skeleton };
    let add = |part, within: &str, id: &str| core::Edit::Add { part, within: within.to_owned(), id: id.to_owned() };
    for change in [add(Part::Pillar, "", "pillar-1"), add(Part::Dimension, "pillar-1", "dimension-1")] {
        let files = core::edit(&own_sources(&write(&instrument)), &change).map_err(Error::Shipped)?;
        instrument = Draft::read(&own_sources(&files)).map_err(Error::Shipped)?.instrument;
    }
    instrument.brake_pillar = "pillar-1".to_owned();
    Ok(instrument)
}

/// A new id is plain and nobody else's; the next version of one's own keeps its id.
fn check_id(app: &App, id: &str, base: Option<&QuestionnaireName>) -> Result<()> {
    const LONGEST: usize = 40;
    let refused = |kind| Error::Request(vec![Problem { place: "id".to_owned(), kind }]);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || id.len() > LONGEST || !id.chars().all(plain) || id.starts_with('-') {
        let found = readiness_assessment::source::shortened(id);
        return Err(refused(ProblemKind::NotAllowed { found, allowed: format!("a–z, 0–9, -; 1–{LONGEST}") }));
    }
    let shipped = app.instruments.iter().any(|known| known.id == id);
    let mine = app.with_store(|store| Ok(store.questionnaires()?))?.into_iter().filter(|own| own.id == id);
    let continues = base.is_some_and(|base| base.id == id && base.version != DRAFT);
    let taken = mine.into_iter().any(|own| own.state == QuestionnaireState::Draft || !continues);
    if shipped || taken { Err(refused(ProblemKind::Duplicate)) } else { Ok(()) }
}

/// A draft as the editor shows it.
///
/// # Errors
/// When there is no such draft, or the library cannot be read.
pub fn open(app: &App, named: QuestionnaireName) -> Result<wire::DraftView> {
    let (files, saved_at, history) = app.with_store(|store| {
        let found = store.questionnaire(&named.id, &named.version)?;
        let draft = found.filter(|found| found.state == QuestionnaireState::Draft);
        let files = store.questionnaire_files(&named.id, &named.version)?;
        Ok((files, draft.map(|draft| draft.changed), store.history()?))
    })?;
    let missing = || Error::NoSuchInstrument { id: named.id.clone(), version: named.version.clone() };
    let saved_at = saved_at.ok_or_else(missing)?;
    let draft = Draft::read(&own_sources(&files)).map_err(Error::Request)?;
    // Undo and redo of the editor take back what was done in the editor.
    let op = |op: Option<Op>| op.filter(|op| *op == Op::Questionnaire).map(|op| op.code().to_owned());
    let ops = [op(history.undo), op(history.redo)];
    Ok(view::draft((&named.id, &named.version), &draft, saved_at, ops))
}

/// Changes a draft.
///
/// # Errors
/// What is wrong with the change; then nothing has changed.
pub fn edit(app: &App, asked: wire::EditDraft) -> Result<wire::DraftView> {
    let change = change(asked.edit);
    let files = app.with_store(|store| Ok(store.questionnaire_files(&asked.id, &asked.version)?))?;
    let files = core::edit(&own_sources(&files), &change).map_err(Error::Request)?;
    app.with_store(|store| {
        Ok(store.transact(Op::Questionnaire, &now(), |writer| {
            writer.put_questionnaire_files(&asked.id, &asked.version, &files)
        })?)
    })?;
    open(app, QuestionnaireName { id: asked.id, version: asked.version })
}

fn change(edit: wire::DraftEdit) -> core::Edit {
    match edit {
        wire::DraftEdit::Text { place, text } => core::Edit::Set { place, value: Value::Text(text) },
        wire::DraftEdit::Number { place, number } => core::Edit::Set { place, value: Value::Whole(number) },
        wire::DraftEdit::Add { part, within, id } => core::Edit::Add { part: self::part(part), within, id },
        wire::DraftEdit::Remove { part, id } => core::Edit::Remove { part: self::part(part), id },
        wire::DraftEdit::Move { part, id, up } => {
            core::Edit::Move { part: self::part(part), id, way: if up { Way::Up } else { Way::Down } }
        }
        wire::DraftEdit::Rename { part, id, to } => core::Edit::Rename { part: self::part(part), id, to },
        wire::DraftEdit::Weigh { profile, dimension, weight } => core::Edit::Weigh { profile, dimension, weight },
    }
}

fn part(part: wire::DraftPart) -> Part {
    match part {
        wire::DraftPart::Pillar => Part::Pillar,
        wire::DraftPart::Dimension => Part::Dimension,
        wire::DraftPart::Question => Part::Question,
        wire::DraftPart::Weights => Part::Weights,
    }
}

/// Deletes a draft; undo brings it back.
///
/// # Errors
/// When there is no such draft, or the library cannot be written.
pub fn delete(app: &App, named: QuestionnaireName) -> Result<Vec<wire::QuestionnaireRow>> {
    app.with_store(|store| {
        Ok(store.transact(Op::Questionnaire, &now(), |writer| writer.delete_draft(&named.id, &named.version))?)
    })?;
    list(app, ())
}
