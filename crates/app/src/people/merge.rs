use std::path::{Path, PathBuf};

use readiness_assessment::group::Role;
use readiness_assessment::{Answer, Answers, Problem, ProblemKind};
use readiness_store::{NewRespondent, Op, Reason, Respondent, Writer};

use super::request::within;
use crate::api::assessment::Assessment;
use crate::api::people::{AddOwn, Merge, MergeFiles, MergedFile, RemovePerson};
use crate::app::{App, now};
use crate::assessment::{Loaded, load, new_id, problem, shown};
use crate::error::{Error, Result, wire};
use crate::exchange::answers_file::AnswersFile;
use crate::exchange::{Batch, Incoming, read_answers, read_given};

/// What merging one person's answers would do. Nothing has been written yet.
#[derive(Debug, Clone)]
pub struct MergePlan {
    id: String,
    name: String,
    role: Role,
    pillars: Option<Vec<String>>,
    answers: Answers,
    left_out: usize,
    /// The same person's answers that are here.
    here: Option<Respondent>,
}

impl MergePlan {
    /// The plan in figures.
    pub fn summary(&self) -> Merge {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let before = self.here.as_ref().map(|here| &here.answers);
        let same = self.answers.iter().filter(|(id, answer)| before.and_then(|before| before.get(*id)) == Some(answer));
        Merge {
            person: self.name.clone(),
            role: self.role.code(),
            answers: count(self.answers.len()),
            left_out: count(self.left_out),
            replaces: self.here.is_some(),
            changed: count(self.answers.len() - same.count()),
        }
    }
}

/// Reads files given as bytes and merges them, or shows what that would do. Those that cannot be read are told with the reason
/// and do not keep the others out.
///
/// # Errors
/// When there is no such assessment or role, or the library cannot be read or written; then nothing was merged.
pub fn merge_files(app: &App, asked: MergeFiles) -> Result<Vec<MergedFile>> {
    let (loaded, role) = (load(app, &asked.id)?, known_role(&asked.role)?);
    let mut batch = Batch::default();
    let mut plans: Vec<(String, Result<MergePlan>)> = Vec::new();
    for given in asked.files {
        let path = Path::new(&given.name);
        let read = read_given(app, &given).and_then(|incoming| batch.admit(path, incoming));
        plans.push((given.name.clone(), read.and_then(|incoming| plan(app, &loaded, path, incoming, role))));
    }
    let ready: Vec<&MergePlan> = plans.iter().filter_map(|(_, plan)| plan.as_ref().ok()).collect();
    if asked.apply && !ready.is_empty() {
        apply(app, &asked.id, ready)?;
    }
    let words = app.translator();
    let done = plans.into_iter().map(|(name, plan)| match plan {
        Ok(plan) => MergedFile { name, merge: Some(plan.summary()), error: None },
        Err(refused) => MergedFile { name, merge: None, error: Some(wire(&refused, &words)) },
    });
    Ok(done.collect())
}

/// Reads several files that are to be merged together, and finds out what that would do.
///
/// # Errors
/// When one cannot be read, or every problem in all of them.
pub fn read_all<'p>(
    app: &App,
    id: &str,
    paths: impl IntoIterator<Item = &'p PathBuf>,
    role: Role,
) -> Result<Vec<MergePlan>> {
    let loaded = load(app, id)?;
    let (mut plans, mut refused, mut batch) = (Vec::new(), Vec::new(), Batch::default());
    for path in paths {
        let read = read_answers(app, path).and_then(|incoming| batch.admit(path, incoming));
        match read.and_then(|incoming| plan(app, &loaded, path, incoming, role)) {
            Ok(plan) => plans.push(plan),
            Err(Error::File { path, problems }) => refused.push((path, problems)),
            Err(error) => return Err(error),
        }
    }
    Error::files(refused).map_or(Ok(plans), Err)
}

/// Finds out what merging a file would do. `role` is where somebody stands whose file does not say so.
///
/// # Errors
/// Every reason why the file does not belong to this assessment, or a library that cannot be read.
pub fn plan(app: &App, loaded: &Loaded<'_>, path: &Path, incoming: Incoming, role: Role) -> Result<MergePlan> {
    let file = incoming.contents.scored(path)?;
    let problems = misfits(loaded, &file);
    if !problems.is_empty() {
        return Err(Error::File { path: path.to_owned(), problems });
    }
    let everyone = app.with_store(|store| Ok(store.respondents(&loaded.stored.summary.id)?))?;
    let theirs = file.assessment.map_or_else(new_id, |head| head.id);
    let (id, name, role, pillars) = match file.respondent {
        Some(head) => (theirs, head.name, head.role, head.pillars),
        None => (plain_id(theirs, loaded, &everyone), String::new(), role, None),
    };
    let answers = said(within(loaded.instrument, pillars.as_deref(), &file.answers));
    let here = everyone.into_iter().find(|person| person.id == id);
    Ok(MergePlan { id, name, role, pillars, left_out: file.answers.len() - answers.len(), answers, here })
}

/// The id under which a file counts that nobody asked for. The same file may count for several assessments, so it is told
/// apart by both ids; where it counts here under its own already, it stays that person's.
fn plain_id(theirs: String, loaded: &Loaded<'_>, everyone: &[Respondent]) -> String {
    match everyone.iter().any(|person| person.id == theirs) {
        true => theirs,
        false => format!("{theirs}@{}", loaded.stored.summary.id),
    }
}

/// What is kept of one person's answers.
fn said(answers: Answers) -> Answers {
    let answered = answers.into_iter().filter(|(_, answer)| answer.response.is_some());
    let kept = |answer: Answer| Answer { evidence: Vec::new(), attached: Vec::new(), assurance: None, ..answer };
    answered.map(|(question, answer)| (question, kept(answer))).collect()
}

/// Why a file does not belong to this assessment.
fn misfits(loaded: &Loaded<'_>, file: &AnswersFile) -> Vec<Problem> {
    let head = &loaded.stored.summary;
    let mut problems = Vec::new();
    let mut add = |place: &str, kind| problems.push(Problem { place: place.to_owned(), kind });
    if (&file.instrument, &file.version) != (&head.instrument_id, &head.instrument_version) {
        let found = format!("{} {}", file.instrument, file.version);
        add(
            "instrument",
            ProblemKind::Version { found, allowed: format!("{} {}", head.instrument_id, head.instrument_version) },
        );
    }
    if let Some(other) = file.respondent.as_ref().filter(|respondent| respondent.asked_for != head.id) {
        add(
            "respondent.assessment",
            ProblemKind::NotAllowed { found: other.asked_for.clone(), allowed: head.id.clone() },
        );
    }
    if file.answers.is_empty() {
        add("answers", ProblemKind::Empty);
    }
    problems
}

/// Carries out plans in one step that undo takes back as a whole, after a backup.
///
/// # Errors
/// When the backup or the library cannot be written, or somebody's answers already belong to another assessment; then nothing
/// was merged.
pub fn apply<'p>(app: &App, id: &str, plans: impl IntoIterator<Item = &'p MergePlan>) -> Result<()> {
    app.with_store(|store| Ok(store.backup(Reason::Import, &now())?))?;
    count_in(app, id, plans)
}

fn count_in<'p>(app: &App, id: &str, plans: impl IntoIterator<Item = &'p MergePlan>) -> Result<()> {
    let at = now();
    let put = |writer: &Writer<'_>, plan: &MergePlan| {
        writer.put_respondent(&NewRespondent {
            id: &plan.id,
            assessment_id: id,
            name: &plan.name,
            role: plan.role,
            pillars: plan.pillars.as_deref(),
            received: &at,
            answers: &plan.answers,
        })
    };
    app.with_store(|store| {
        Ok(store.transact(Op::Respondent, &at, |writer| plans.into_iter().try_for_each(|plan| put(writer, plan)))?)
    })
}

/// Counts the assessment's own answers, as they are now, as those of one person.
///
/// # Errors
/// An unknown role, an assessment without any answer, or a library that cannot be written.
pub fn add_own(app: &App, add: AddOwn) -> Result<Assessment> {
    count_own(app, &add.id, &own(app, &add)?)?;
    shown(app, &add.id)
}

/// Finds out what counting the assessment's own answers would do.
///
/// # Errors
/// An unknown role, an assessment without any answer, or a library that cannot be read.
pub fn own(app: &App, add: &AddOwn) -> Result<MergePlan> {
    let (loaded, role) = (load(app, &add.id)?, known_role(&add.role)?);
    let answers = said(loaded.stored.answers);
    if answers.is_empty() {
        return Err(problem("answers".into(), ProblemKind::Empty));
    }
    let everyone = app.with_store(|store| Ok(store.respondents(&add.id)?))?;
    let here = everyone.into_iter().find(|person| person.id == add.id);
    let name = add.name.trim().to_owned();
    Ok(MergePlan { id: add.id.clone(), name, role, pillars: None, answers, left_out: 0, here })
}

/// Carries out such a plan in one step; nothing came from outside, so it needs no backup.
///
/// # Errors
/// When the library cannot be written.
pub fn count_own(app: &App, id: &str, plan: &MergePlan) -> Result<()> {
    count_in(app, id, [plan])
}

/// Takes out what one person answered.
///
/// # Errors
/// When there is no such assessment, or the library cannot be written.
pub fn remove(app: &App, remove: RemovePerson) -> Result<Assessment> {
    let take = |writer: &Writer<'_>| writer.remove_respondent(&remove.id, &remove.person);
    app.with_store(|store| Ok(store.transact(Op::Respondent, &now(), take)?))?;
    shown(app, &remove.id)
}

fn known_role(code: &str) -> Result<Role> {
    let kind = || ProblemKind::NotAllowed {
        found: format!("\"{code}\""),
        allowed: Role::CODES.map(|(code, _)| code).join(", "),
    };
    Role::from_code(code).ok_or_else(|| problem("role".into(), kind()))
}
