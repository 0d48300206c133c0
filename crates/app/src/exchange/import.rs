use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use readiness_assessment::plan::Action;
use readiness_assessment::{Answer, Language, Problem, ProblemKind, Rating};
use readiness_store::{
    Error as StoreError, NewAssessment, NewOrganisation, Op, Organisation, Reason, StoredAssessment, Summary, Writer,
};

use super::answers_file::{self, AnswersFile, Contents, LARGEST, OrganisationHead};
use super::carrier::{Incoming, read_path};
use super::import_survey::SurveyPlan;
use crate::api::exchange::{Agreement, Import};
use crate::app::{App, now};
use crate::assessment::{Loaded, new_id, scored};
use crate::error::{Error, Result};
use crate::files;
use crate::plan::Kept;

/// What an import would do. Nothing has been written yet.
#[derive(Debug, Clone)]
pub enum Plan {
    /// Of an assessment.
    Assessment(Box<AssessmentPlan>),
    /// Of a survey.
    Survey(Box<SurveyPlan>),
}

/// What the import of an assessment would do.
#[derive(Debug, Clone)]
pub struct AssessmentPlan {
    file: AnswersFile,
    agreement: Option<Agreement>,
    /// What is here under the same id.
    existing: Option<StoredAssessment>,
    /// The plan that is here.
    kept: Kept,
    /// The organisation that is here, if it is.
    organisation: Option<Organisation>,
}

/// Reads and checks an answers file.
///
/// # Errors
/// When it cannot be read or holds a survey, or every problem in it.
pub fn read_file(app: &App, path: &Path) -> Result<AnswersFile> {
    let bytes = files::read(path, LARGEST)?;
    let refused = |problems| Error::File { path: path.to_owned(), problems };
    answers_file::read(&bytes, app).map_err(refused)?.scored(path)
}

/// Reads and checks several files that are to be imported together: answers files, and reports that carry one.
///
/// # Errors
/// When one cannot be read, or every problem in all of them; two files of one assessment are a problem, because only
/// one of them could win.
pub fn read_files<'p>(app: &App, paths: impl IntoIterator<Item = &'p PathBuf>) -> Result<Vec<Incoming>> {
    let (mut files, mut refused, mut batch) = (Vec::new(), Vec::new(), Batch::default());
    let mut paths = paths.into_iter().peekable();
    let mut single = true;
    while let Some(path) = paths.next() {
        single &= paths.peek().is_none();
        match read_path(app, path).and_then(|incoming| batch.admit(path, incoming)).and_then(|one| whole(path, one)) {
            Ok(file) => files.push(file),
            Err(Error::File { path, problems }) => refused.push((path, problems)),
            // Among several files, a report that cannot be opened is one problem of many.
            Err(Error::Pdf { path, fault }) if !single => {
                let kind = ProblemKind::Malformed { detail: fault.to_string() };
                refused.push((path, vec![Problem { place: String::new(), kind }]));
            }
            Err(error) => return Err(error),
        }
    }
    Error::files(refused).map_or(Ok(files), Err)
}

/// Refuses the answers of a single person who was asked for them: they are no assessment of their own.
pub(super) fn whole(path: &Path, incoming: Incoming) -> Result<Incoming> {
    match &incoming.contents {
        Contents::Answers(file) if file.respondent.is_some() => Err(Error::ForMerging(path.to_owned())),
        _ => Ok(incoming),
    }
}

/// The assessments of files that are imported together, and which file each is from.
#[derive(Debug, Default)]
pub(crate) struct Batch(BTreeMap<String, PathBuf>);

impl Batch {
    /// Lets a file in unless another has brought the same assessment.
    pub(crate) fn admit(&mut self, path: &Path, incoming: Incoming) -> Result<Incoming> {
        let id = incoming.id().map(str::to_owned);
        match id.and_then(|id| self.0.insert(id, path.to_owned())) {
            None => Ok(incoming),
            Some(first) => {
                let kind = ProblemKind::Contradiction { between: format!("{}, {}", first.display(), path.display()) };
                let problems = vec![Problem { place: "assessment.id".into(), kind }];
                Err(Error::File { path: path.to_owned(), problems })
            }
        }
    }
}

/// Finds out what importing a file would do.
///
/// # Errors
/// When the library cannot be read.
pub fn plan(app: &App, Incoming { contents, agreement }: Incoming) -> Result<Plan> {
    match contents {
        Contents::Answers(file) => Ok(Plan::Assessment(Box::new(plan_assessment(app, *file, agreement)?))),
        Contents::Survey(file) => Ok(Plan::Survey(Box::new(SurveyPlan::of(app, *file)?))),
    }
}

fn plan_assessment(app: &App, file: AnswersFile, agreement: Option<Agreement>) -> Result<AssessmentPlan> {
    app.with_store(|store| {
        let existing = match &file.assessment {
            Some(head) => store.load(&head.id)?,
            None => None,
        };
        let kept = existing.as_ref().map_or_else(|| Ok(Kept::default()), |here| Kept::read(store, &here.summary.id))?;
        let named = file.organisation.as_ref().and_then(|head| head.id.as_deref());
        let organisation = match existing.as_ref().map(|existing| existing.summary.organisation_id.as_str()).or(named) {
            Some(id) => store.organisation(id)?,
            None => None,
        };
        Ok(AssessmentPlan { file, agreement, existing, kept, organisation })
    })
}

impl Plan {
    /// The plan in figures; `id` once it has been carried out.
    pub fn summary(&self, id: Option<String>) -> Import {
        match self {
            Self::Assessment(plan) => plan.summary(id),
            Self::Survey(plan) => plan.summary(id),
        }
    }
}

impl AssessmentPlan {
    fn summary(&self, id: Option<String>) -> Import {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Import {
            name: self.names().0.to_owned(),
            replaces: self.existing.is_some(),
            answers: count(self.file.answers.len()),
            changed: count(self.changed().count()),
            planned: count(self.targets().count() + self.actions().count()),
            id,
            survey: false,
            agreement: self.agreement.clone(),
        }
    }

    /// Answers that will differ from what is here.
    fn changed(&self) -> impl Iterator<Item = (&String, Answer)> {
        let here = |id| self.existing.as_ref().and_then(|existing| existing.answers.get(id));
        let answers = self.file.answers.iter().map(move |(id, answer)| (id, here(id), answer));
        answers.filter_map(|(id, here, answer)| match here {
            None => Some((id, answer.clone())),
            Some(here) => Some((id, merged(here, answer))).filter(|(_, merged)| merged != here),
        })
    }

    /// Targets of the file that are not here, or different here.
    fn targets(&self) -> impl Iterator<Item = (&String, Rating)> {
        let here = |dimension| self.kept.targets.get(dimension);
        let targets = self.file.plan.targets.iter().map(|(dimension, rung)| (dimension, *rung));
        targets.filter(move |(dimension, rung)| here(*dimension) != Some(rung))
    }

    /// Actions of the file that are not here, or different here.
    fn actions(&self) -> impl Iterator<Item = &Action> {
        self.file.plan.actions.iter().filter(|action| !self.kept.actions.contains(action))
    }

    fn names(&self) -> (&str, &str) {
        names(self.file.organisation.as_ref(), self.organisation.as_ref())
    }

    fn language(&self) -> Language {
        let named = self.file.assessment.as_ref().and_then(|head| head.language);
        named.unwrap_or(Language::Chinese)
    }
}

/// An organisation's two names: the file's, and where it gives none, those here.
pub(super) fn names<'n>(file: Option<&'n OrganisationHead>, here: Option<&'n Organisation>) -> (&'n str, &'n str) {
    let given = file.map(|head| (head.name.as_str(), head.name_other.as_str())).unwrap_or_default();
    let here = here.map(|here| (here.name.as_str(), here.name_other.as_str())).unwrap_or_default();
    (filled(given.0, here.0), filled(given.1, here.1))
}

/// The file's text or, when it says nothing, the one here.
pub(super) fn filled<'t>(file: &'t str, here: &'t str) -> &'t str {
    if file.trim().is_empty() { here } else { file }
}

/// The file's answer with what only stands here: a note, evidence and, when it is the same response, how sure one was
/// and how it came about.
fn merged(here: &Answer, file: &Answer) -> Answer {
    let same = here.response == file.response;
    // A file names what is attached; where that is attached here it needs no second mention.
    let evidence: Vec<String> = file.evidence.iter().filter(|named| !here.attached.contains(named)).cloned().collect();
    Answer {
        response: file.response.clone(),
        note: filled(&file.note, &here.note).to_owned(),
        confidence: file.confidence.or(here.confidence.filter(|_| same)),
        assurance: file.assurance.or(here.assurance.filter(|_| same)),
        evidence: if evidence.is_empty() { here.evidence.clone() } else { evidence },
        attached: here.attached.clone(),
    }
}

/// Carries out plans in one step that undo takes back as a whole, after a backup. Answers in a file win over those
/// here; answers that only stand here stay. Returns the assessments' and surveys' ids in the order of the plans.
///
/// # Errors
/// When the backup or the library cannot be written; then nothing was imported.
pub fn apply<'p>(app: &App, plans: impl IntoIterator<Item = &'p Plan>) -> Result<Vec<String>> {
    let at = now();
    app.with_store(|store| {
        store.backup(Reason::Import, &at)?;
        Ok(store.transact(Op::Import, &at, |writer: &Writer<'_>| {
            let write = |plan: &'p Plan| match plan {
                Plan::Assessment(plan) => write_one(writer, plan, &at),
                Plan::Survey(plan) => plan.write(writer, &at),
            };
            plans.into_iter().map(write).collect()
        })?)
    })
}

fn write_one(writer: &Writer<'_>, plan: &AssessmentPlan, at: &str) -> readiness_store::Result<String> {
    let id = match &plan.existing {
        Some(existing) => {
            update(writer, plan, &existing.summary)?;
            existing.summary.id.clone()
        }
        None => insert(writer, plan, at)?,
    };
    if let (None, Some(request)) = (&plan.existing, &plan.file.request) {
        writer.set_request(&id, request)?;
    }
    for (key, value) in &plan.file.facts {
        writer.set_fact(&id, key, Some(value))?;
    }
    if let Some(level) = plan.file.assessment.as_ref().and_then(|head| head.assurance) {
        writer.set_assurance(&id, level)?;
    }
    for (question, answer) in plan.changed() {
        writer.put_answer(&id, question, &answer, plan.language())?;
    }
    for (dimension, rung) in plan.targets() {
        writer.set_target(&id, dimension, Some(rung))?;
    }
    plan.actions().try_for_each(|action| put_action(writer, &id, action, &plan.kept))?;
    Ok(id)
}

/// Adds an action, or puts it in the place of the one here that has its id.
fn put_action(writer: &Writer<'_>, id: &str, action: &Action, kept: &Kept) -> readiness_store::Result<()> {
    match kept.actions.iter().find(|here| here.id == action.id) {
        Some(here) if here.purpose == action.purpose => return writer.update_action(id, action),
        Some(_) => writer.delete_action(id, &action.id)?,
        None => {}
    }
    match writer.insert_action(id, action) {
        // An id that is taken belongs to the plan of another assessment, which must stay as it is.
        Err(StoreError::Exists { .. }) => writer.insert_action(id, &Action { id: new_id(), ..action.clone() }),
        other => other,
    }
}

fn update(writer: &Writer<'_>, plan: &AssessmentPlan, existing: &Summary) -> readiness_store::Result<()> {
    writer.set_form(&existing.id, plan.file.form.code())?;
    if let Some(head) = &plan.file.assessment {
        writer.set_label(&existing.id, filled(&head.label, &existing.label))?;
    }
    let (name, name_other) = plan.names();
    writer.update_organisation(&existing.organisation_id, name, name_other)
}

fn insert(writer: &Writer<'_>, plan: &AssessmentPlan, at: &str) -> readiness_store::Result<String> {
    let organisation = organisation(writer, plan.file.organisation.as_ref(), plan.names())?;
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
pub(super) fn organisation(
    writer: &Writer<'_>,
    head: Option<&OrganisationHead>,
    (name, name_other): (&str, &str),
) -> readiness_store::Result<String> {
    let named = head.and_then(|head| head.id.clone());
    let id = named.unwrap_or_else(new_id);
    match writer.insert_organisation(&NewOrganisation { id: &id, name, name_other }) {
        Err(StoreError::Exists { .. }) => writer.update_organisation(&id, name, name_other)?,
        other => other?,
    }
    Ok(id)
}

/// A file's answers as if they were stored, so that a report can be made without storing anything.
///
/// # Errors
/// When this program does not have the questionnaire.
pub fn loaded(app: &App, file: AnswersFile) -> Result<Loaded<'_>> {
    let assurance = file.assurance();
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
        assurance,
        language: head.and_then(|head| head.language).unwrap_or(Language::Chinese),
        place: None,
    };
    let (answered, attachments) = (BTreeMap::new(), Vec::new());
    let stored = StoredAssessment { summary, facts: file.facts, answers: file.answers, answered, attachments };
    Ok(Loaded { plan_in_file: Some(file.plan), ..scored(app, stored)? })
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde_json::{Value, json};

    use crate::{App, Paths};

    #[test]
    fn a_deleted_assessment_stays_as_it_was_and_its_file_comes_back_under_a_new_id() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap();
        let call = |name: &str, args: Value| app.call(name, args).unwrap();
        let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
        let old = call("new_assessment", new)["id"].clone();
        let text = super::super::export(&app, old.as_str().unwrap()).unwrap();
        call("delete_assessment", json!({ "id": old }));
        let file = json!({"name": "a.json", "base64": STANDARD.encode(text)});
        let imported = call("import_files", json!({"files": [file], "apply": true}))[0]["import"].clone();
        assert_eq!(imported["replaces"], false);
        assert_ne!(imported["id"], old);
        for _ in ["import", "delete"] {
            call("undo", Value::Null);
        }
        assert_eq!(call("open_assessment", json!({ "id": old }))["name"], "康記");
        assert!(app.call("open_assessment", json!({ "id": imported["id"] })).is_err());
    }
}
