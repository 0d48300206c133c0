use readiness_assessment::calendar::Day;
use readiness_assessment::group::Role;
use readiness_assessment::{Answer, Answers, Instrument, Problem, ProblemKind};
use readiness_store::{Request, Store};

use crate::api::exchange::SavedFile;
use crate::api::people::{Ask, Asked, SaveRequest, SaveResponse};
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::error::{Error, Result};
use crate::exchange::answers_file::{self, AnswersFile, AssessmentHead, OrganisationHead, RespondentHead};
use crate::report::{saved, stem};

/// The ending of answers files, after the dot.
const ENDING: &str = "readiness.json";

/// Saves a file that asks a colleague for answers.
///
/// # Errors
/// Every wrong part of what is asked, no such assessment, a path that was not picked, or a file that cannot be written.
pub fn save_request(app: &App, save: SaveRequest) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let text = ask(app, &save.id, &save.ask)?;
    let words = app.translator();
    let stem = words.request_file_name(&stem(&words, &loaded));
    saved(app, save.path.as_deref(), &stem, ENDING, text.as_bytes())
}

/// The file that asks a colleague for answers: the questionnaire, whose company it is, and what is asked; no answers.
///
/// # Errors
/// Every wrong part of what is asked, or no such assessment.
pub fn ask(app: &App, id: &str, ask: &Ask) -> Result<String> {
    Ok(answers_file::write(&asking(app, id, ask)?)?)
}

/// The same in one line. It names the questionnaire by id and version only, which whoever is asked has too.
///
/// # Errors
/// As [`ask`].
pub fn ask_short(app: &App, id: &str, ask: &Ask) -> Result<String> {
    Ok(answers_file::write_short(&asking(app, id, ask)?)?)
}

fn asking(app: &App, id: &str, ask: &Ask) -> Result<AnswersFile> {
    let loaded = load(app, id)?;
    let request = request(loaded.instrument, id, ask)?;
    Ok(AnswersFile { assessment: None, request: Some(request), ..empty(&loaded) })
}

fn request(instrument: &Instrument, id: &str, ask: &Ask) -> Result<Request> {
    let mut problems = Vec::new();
    let mut refuse = |place: &str, found: &str, allowed: String| {
        let kind = ProblemKind::NotAllowed { found: format!("\"{found}\""), allowed };
        problems.push(Problem { place: place.to_owned(), kind });
    };
    let known: Vec<&str> = instrument.pillars.iter().map(|pillar| pillar.id.as_str()).collect();
    for wrong in ask.pillars.iter().filter(|id| !known.contains(&id.as_str())) {
        refuse("pillars", wrong, known.join(", "));
    }
    let role = Role::from_code(&ask.role);
    if role.is_none() {
        refuse("role", &ask.role, Role::CODES.map(|(code, _)| code).join(", "));
    }
    if let Some(wrong) = ask.by.as_deref().filter(|day| Day::parse(day).is_none()) {
        refuse("by", wrong, "YYYY-MM-DD".to_owned());
    }
    match role {
        Some(role) if problems.is_empty() => Ok(Request {
            asked_for: id.to_owned(),
            pillars: (!ask.pillars.is_empty()).then(|| in_order(&known, &ask.pillars)),
            asker: ask.from.trim().to_owned(),
            role,
            anonymous: ask.anonymous,
            due: ask.by.clone(),
        }),
        _ => Err(Error::Request(problems)),
    }
}

fn in_order(known: &[&str], asked: &[String]) -> Vec<String> {
    known.iter().filter(|id| asked.iter().any(|asked| asked == *id)).map(|id| (*id).to_owned()).collect()
}

/// Saves the answers that go back to whoever asked.
///
/// # Errors
/// When there is no such assessment or nobody asked for it, the path was not picked, or the file cannot be written.
pub fn save_response(app: &App, save: SaveResponse) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let text = respond(app, &save.id, &save.name)?;
    let words = app.translator();
    let stem = words.response_file_name(&stem(&words, &loaded));
    saved(app, save.path.as_deref(), &stem, ENDING, text.as_bytes())
}

/// The file that goes back to whoever asked: the answers to what was asked and nothing else. Where it was promised that no name
/// is sent, notes and reasons stay behind too, because one is known by one's words.
///
/// # Errors
/// When there is no such assessment, or nobody asked for it.
pub fn respond(app: &App, id: &str, name: &str) -> Result<String> {
    let loaded = load(app, id)?;
    let nobody = || Problem { place: "request".into(), kind: ProblemKind::Missing { allowed: "request".into() } };
    let request = app.with_store(|store| Ok(store.request(id)?))?.ok_or_else(|| Error::Request(vec![nobody()]))?;
    let head = &loaded.stored.summary;
    let unnamed = app.translator().report_sharing_reason();
    let answers = within(loaded.instrument, request.pillars.as_deref(), &loaded.stored.answers);
    let file = AnswersFile {
        assessment: Some(AssessmentHead {
            id: head.id.clone(),
            label: String::new(),
            started: Some(head.started.clone()),
            language: Some(head.language),
            assurance: None,
        }),
        answers: match request.anonymous {
            true => answers.into_iter().map(|(id, answer)| (id, without_words(answer, &unnamed))).collect(),
            false => answers,
        },
        respondent: Some(RespondentHead {
            asked_for: request.asked_for,
            name: if request.anonymous { String::new() } else { name.trim().to_owned() },
            role: request.role,
            pillars: request.pillars,
        }),
        ..empty(&loaded)
    };
    Ok(answers_file::write(&file)?)
}

fn without_words(answer: Answer, reason: &str) -> Answer {
    use readiness_assessment::Response;
    let response = match answer.response {
        Some(Response::NotApplicable { .. }) => Some(Response::NotApplicable { reason: reason.to_owned() }),
        said => said,
    };
    Answer { response, confidence: answer.confidence, ..Answer::default() }
}

/// The questionnaire and the company's names, and nothing else.
fn empty(loaded: &Loaded<'_>) -> AnswersFile {
    let head = &loaded.stored.summary;
    let (name, name_other) = (head.name.clone(), head.name_other.clone());
    AnswersFile {
        instrument: head.instrument_id.clone(),
        version: head.instrument_version.clone(),
        form: loaded.form,
        assessment: None,
        organisation: Some(OrganisationHead { id: None, name, name_other }),
        request: None,
        respondent: None,
        facts: Default::default(),
        answers: Answers::new(),
        plan: Default::default(),
    }
}

/// The answers to questions of these pillars; without any pillars to all questions.
pub(super) fn within(instrument: &Instrument, pillars: Option<&[String]>, answers: &Answers) -> Answers {
    let asked = |question: &str| {
        pillars.is_none_or(|pillars| {
            pillars.iter().filter_map(|id| instrument.pillar(id)).any(|pillar| {
                pillar.dimensions.iter().flat_map(|dimension| &dimension.questions).any(|one| one.id == question)
            })
        })
    };
    answers.iter().filter(|(id, _)| asked(id)).map(|(id, answer)| (id.clone(), answer.clone())).collect()
}

/// What somebody else asked for in an assessment, as the window gets it.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn asked(store: &Store, loaded: &Loaded<'_>) -> readiness_store::Result<Option<Asked>> {
    let every = || loaded.instrument.pillars.iter().map(|pillar| pillar.id.clone()).collect();
    Ok(store.request(&loaded.stored.summary.id)?.map(|request| Asked {
        pillars: request.pillars.unwrap_or_else(every),
        from: request.asker,
        role: request.role.code(),
        anonymous: request.anonymous,
        by: request.due,
    }))
}
