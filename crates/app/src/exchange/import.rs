use std::collections::BTreeMap;
use std::path::Path;

use readiness_assessment::{Answer, Language};
use readiness_store::{
    Error as StoreError, NewAssessment, NewOrganisation, Op, Reason, StoredAssessment, Summary, Writer,
};

use super::answers_file::{self, AnswersFile, LARGEST};
use crate::api::exchange::{Import, ImportAnswers};
use crate::app::{App, now};
use crate::assessment::{Loaded, new_id, scored};
use crate::error::{Error, Result};
use crate::files;

/// What an import would do. Nothing has been written yet.
#[derive(Debug, Clone)]
pub struct Plan {
    file: AnswersFile,
    /// What is here under the same id.
    existing: Option<StoredAssessment>,
}

/// Reads and checks an answers file.
///
/// # Errors
/// When it cannot be read, or every problem in it.
pub fn read_file(app: &App, path: &Path) -> Result<AnswersFile> {
    let bytes = files::read(path, LARGEST)?;
    let refused = |problems| Error::File { path: path.to_owned(), problems };
    answers_file::read(&bytes, &app.instruments).map_err(refused)
}

/// Finds out what importing `file` would do.
///
/// # Errors
/// When the library cannot be read.
pub fn plan(app: &App, file: AnswersFile) -> Result<Plan> {
    let existing = match &file.assessment {
        Some(head) => app.with_store(|store| Ok(store.load(&head.id)?))?,
        None => None,
    };
    Ok(Plan { file, existing })
}

impl Plan {
    /// The plan in figures; `id` once it has been carried out.
    pub fn summary(&self, id: Option<String>) -> Import {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Import {
            name: self.file.organisation.as_ref().map(|head| head.name.clone()).unwrap_or_default(),
            replaces: self.existing.is_some(),
            answers: count(self.file.answers.len()),
            changed: count(self.changed().count()),
            id,
        }
    }

    /// Answers that differ from what is here.
    fn changed(&self) -> impl Iterator<Item = (&String, &Answer)> {
        let here = self.existing.as_ref().map(|existing| &existing.answers);
        self.file.answers.iter().filter(move |(id, answer)| here.and_then(|here| here.get(*id)) != Some(*answer))
    }

    fn language(&self) -> Language {
        let named = self.file.assessment.as_ref().and_then(|head| head.language);
        named.unwrap_or(Language::Chinese)
    }
}

/// Carries out plans in one step that undo takes back as a whole, after a backup. Answers in a file win over those
/// here; answers that only stand here stay. Returns the assessments' ids in the order of the plans.
///
/// # Errors
/// When the backup or the library cannot be written; then nothing was imported.
pub fn apply(app: &App, plans: &[Plan]) -> Result<Vec<String>> {
    let at = now();
    app.with_store(|store| {
        store.backup(Reason::Import, &at)?;
        Ok(store.transact(Op::Import, &at, |writer: &Writer<'_>| {
            plans.iter().map(|plan| write_one(writer, plan, &at)).collect()
        })?)
    })
}

fn write_one(writer: &Writer<'_>, plan: &Plan, at: &str) -> readiness_store::Result<String> {
    let id = match &plan.existing {
        Some(existing) => {
            update(writer, plan, &existing.summary)?;
            existing.summary.id.clone()
        }
        None => insert(writer, plan, at)?,
    };
    for (key, value) in &plan.file.facts {
        writer.set_fact(&id, key, Some(value))?;
    }
    for (question, answer) in plan.changed() {
        writer.put_answer(&id, question, answer, plan.language())?;
    }
    Ok(id)
}

fn update(writer: &Writer<'_>, plan: &Plan, existing: &Summary) -> readiness_store::Result<()> {
    writer.set_form(&existing.id, plan.file.form.code())?;
    if let Some(head) = &plan.file.assessment {
        writer.set_label(&existing.id, &head.label)?;
    }
    match &plan.file.organisation {
        Some(head) => writer.update_organisation(&existing.organisation_id, &head.name, &head.name_other),
        None => Ok(()),
    }
}

fn insert(writer: &Writer<'_>, plan: &Plan, at: &str) -> readiness_store::Result<String> {
    let organisation = organisation(writer, plan)?;
    let head = plan.file.assessment.as_ref();
    let id = head.map_or_else(new_id, |head| head.id.clone());
    let new = NewAssessment {
        id: &id,
        organisation_id: &organisation,
        instrument_id: &plan.file.instrument,
        instrument_version: &plan.file.version,
        form: plan.file.form.code(),
        label: head.map_or("", |head| &head.label),
        started: head.and_then(|head| head.started.as_deref()).unwrap_or(at),
        language: plan.language(),
    };
    match writer.insert_assessment(&new) {
        // An id that is taken here belongs to a deleted assessment, which must stay as it is.
        Err(StoreError::Exists { .. }) => {
            let id = new_id();
            writer.insert_assessment(&NewAssessment { id: &id, ..new })?;
            Ok(id)
        }
        other => other.map(|()| id.clone()),
    }
}

/// The organisation of the file: the one already here, under the file's name for it, or a new one.
fn organisation(writer: &Writer<'_>, plan: &Plan) -> readiness_store::Result<String> {
    let head = plan.file.organisation.as_ref();
    let (name, name_other) = head.map_or(("", ""), |head| (head.name.as_str(), head.name_other.as_str()));
    let id = head.and_then(|head| head.id.clone()).unwrap_or_else(new_id);
    match writer.insert_organisation(&NewOrganisation { id: &id, name, name_other }) {
        Err(StoreError::Exists { .. }) => writer.update_organisation(&id, name, name_other)?,
        other => other?,
    }
    Ok(id)
}

/// Imports an answers file given as text, or shows what that would do.
///
/// # Errors
/// Every problem of the text, or a library that cannot be written.
pub fn import_text(app: &App, import: ImportAnswers) -> Result<Import> {
    let refused = |problems| Error::File { path: "".into(), problems };
    let file = answers_file::read(import.text.as_bytes(), &app.instruments).map_err(refused)?;
    let plan = plan(app, file)?;
    if !import.apply {
        return Ok(plan.summary(None));
    }
    let id = apply(app, std::slice::from_ref(&plan))?.pop();
    Ok(plan.summary(id))
}

/// A file's answers as if they were stored, so that a report can be made without storing anything.
///
/// # Errors
/// When this program does not have the questionnaire.
pub fn loaded(app: &App, file: AnswersFile) -> Result<Loaded<'_>> {
    let head = file.assessment;
    let organisation = file.organisation;
    let (name, name_other) = organisation.map(|head| (head.name, head.name_other)).unwrap_or_default();
    let started = head.as_ref().and_then(|head| head.started.clone()).unwrap_or_else(now);
    let summary = Summary {
        id: head.as_ref().map(|head| head.id.clone()).unwrap_or_default(),
        organisation_id: String::new(),
        name,
        name_other,
        label: head.as_ref().map(|head| head.label.clone()).unwrap_or_default(),
        instrument_id: file.instrument,
        instrument_version: file.version,
        form: file.form.code().to_owned(),
        updated: started.clone(),
        started,
        language: head.and_then(|head| head.language).unwrap_or(Language::Chinese),
        place: None,
    };
    scored(app, StoredAssessment { summary, facts: file.facts, answers: file.answers, answered: BTreeMap::new() })
}
