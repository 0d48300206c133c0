use clap::ArgMatches;
use readiness_app::api::evidence::SetConfidence;
use readiness_app::assessment::{self, Beginning};
use readiness_app::{App, Error, survey};
use readiness_assessment::{Form, Problem, ProblemKind, Rating, Response};
use readiness_locale::Translator;
use serde_json::json;

use super::{Finished, surveys};
use crate::arguments::text;
use crate::console::Said;

/// What may stand after `QUESTION=`.
const ALLOWED: &str = "1–5, dont-know, not-applicable:<reason>";

/// `readiness new [--name N] [--form F] …` prints the new id.
pub(super) fn new(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let wanted = typed.get_one::<String>("instrument").map(String::as_str);
    let id = match (typed.get_one::<String>("from"), wanted) {
        (Some(survey), _) => survey::to_assessment(app, survey, form(typed), text(typed, "label").trim())?.id,
        (None, Some(id)) if app.surveys.newest(id).is_some() => surveys::new(app, id, typed, tr)?,
        (None, wanted) => begin(app, wanted, typed, tr)?,
    };
    if typed.get_flag("json") { Ok(Said::json(&json!({ "id": id }))?) } else { Ok(Said::one(id)) }
}

fn form(typed: &ArgMatches) -> Form {
    Form::from_code(text(typed, "form")).unwrap_or(Form::Express)
}

/// Begins an assessment with the newest version of the questionnaire that is wanted.
fn begin(app: &App, wanted: Option<&str>, typed: &ArgMatches, tr: &Translator) -> Result<String, Error> {
    let newest = |id: &str| match app.newest_instrument(id)? {
        Some(instrument) => Ok((instrument.id.clone(), instrument.version.clone())),
        None => Err(Error::NoSuchInstrument { id: id.to_owned(), version: String::new() }),
    };
    let questionnaire = match wanted {
        Some(id) => Some(newest(id)?),
        None => typed.get_one::<(String, String)>("questionnaire").cloned(),
    };
    let beginning = Beginning {
        name: text(typed, "name").to_owned(),
        name_other: text(typed, "name-other").to_owned(),
        label: text(typed, "label").to_owned(),
        form: form(typed),
        questionnaire,
        language: tr.language(),
    };
    assessment::create(app, &beginning)
}

/// `readiness answer ID QUESTION=VALUE…`: all of them or, when anything is wrong, none.
pub(super) fn answer(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    if surveys::is_one(app, text(typed, "id"))? {
        return surveys::answer(app, typed, tr);
    }
    let mut problems = Vec::new();
    let mut responses = Vec::new();
    for pair in typed.get_many::<String>("answers").unwrap_or_default() {
        match parse(pair) {
            Ok(response) => responses.push(response),
            Err(problem) => problems.push(problem),
        }
    }
    let count = responses.len();
    assessment::answer_all(app, text(typed, "id"), responses, tr.language(), problems)?;
    Ok(Said::one(tr.cli_answered(u32::try_from(count).unwrap_or(u32::MAX))))
}

fn parse(pair: &str) -> Result<(String, Response), Problem> {
    let (question, value) = pair.split_once('=').unwrap_or((pair, ""));
    let response = match value.split_once(':') {
        Some(("not-applicable", reason)) if !reason.trim().is_empty() => {
            Some(Response::NotApplicable { reason: reason.trim().to_owned() })
        }
        None if value == "dont-know" => Some(Response::DontKnow),
        // Exactly as written: `+3` and `03` are slips of the finger.
        _ => Rating::ALL.into_iter().find(|rating| rating.number().to_string() == value).map(Response::Rating),
    };
    let kind = || ProblemKind::NotAllowed { found: format!("\"{value}\""), allowed: ALLOWED.to_owned() };
    let response = response.ok_or_else(|| Problem { place: format!("answers.{question}"), kind: kind() })?;
    Ok((question.to_owned(), response))
}

/// `readiness confidence ID QUESTION sure|fairly|guess|none`
pub(super) fn confidence(app: &App, typed: &ArgMatches, _: &Translator) -> Finished {
    let said = text(typed, "confidence");
    assessment::set_confidence(
        app,
        SetConfidence {
            id: text(typed, "id").to_owned(),
            question: text(typed, "question").to_owned(),
            confidence: (said != "none").then(|| said.to_owned()),
        },
    )?;
    Ok(Said::default())
}

/// `readiness undo`
pub(super) fn undo(app: &App, _: &ArgMatches, tr: &Translator) -> Finished {
    replayed(assessment::undo(app, ())?.op, tr, Translator::cli_undone)
}

/// `readiness redo`
pub(super) fn redo(app: &App, _: &ArgMatches, tr: &Translator) -> Finished {
    replayed(assessment::redo(app, ())?.op, tr, Translator::cli_redone)
}

fn replayed(op: String, tr: &Translator, say: fn(&Translator, &str) -> String) -> Result<Said, Error> {
    let what = tr.lookup(&format!("op-{op}")).unwrap_or(op);
    Ok(Said::one(say(tr, &what)))
}
