use readiness_app::questionnaires::State;
use readiness_app::{App, Error};
use readiness_assessment::survey::{Choice, Kind, Question, Row, Rows, Section, Survey};
use readiness_locale::Translator;
use serde_json::{Value, json};

use super::super::Finished;
use super::super::instruments::both;
use crate::console::Said;

/// The survey of `ID[@VERSION]`, without a version the newest; none when no survey has this id.
pub(in super::super) fn named<'a>(app: &'a App, typed: &str) -> Option<Result<&'a Survey, Error>> {
    let (id, version) = typed.split_once('@').map_or((typed, None), |(id, version)| (id, Some(version)));
    let newest = app.surveys.newest(id)?;
    Some(version.map_or(Ok(newest), |version| app.survey(id, version)))
}

/// A survey's row of `instruments list --json`.
pub(in super::super) fn listed(survey: &Survey) -> Value {
    json!({
        "id": survey.id, "version": survey.version, "title": both(&survey.title), "state": State::Shipped.code(),
        "kind": "survey", "problems": 0,
    })
}

/// `readiness instruments show ID[@VERSION] [--json]` of a survey.
pub(in super::super) fn form(survey: &Survey, json: bool, tr: &Translator) -> Finished {
    if json {
        return Ok(Said::json(&document(survey))?);
    }
    let language = tr.language();
    let mut said = Said::one(format!("{}  {}@{}", survey.title.get(language), survey.id, survey.version));
    for section in &survey.sections {
        said.line(format!("{}  {}", section.id, section.title.get(language)));
        for question in &section.questions {
            said.line(format!("  {}  {}  {}", question.id, question.kind.code(), question.text.get(language)));
            if let Some(condition) = &question.ask_if {
                said.line(format!("    ask_if {}", survey.expression(condition)));
            }
            for option in question.kind.options() {
                said.line(format!("    {}  {}", option.code, option.label.get(language)));
            }
        }
    }
    Ok(said)
}

fn document(survey: &Survey) -> Value {
    let section = |section: &Section| {
        let ids: Vec<&str> = section.questions.iter().map(|question| question.id.as_str()).collect();
        json!({"id": section.id, "title": both(&section.title), "questions": ids})
    };
    json!({
        "id": survey.id, "version": survey.version, "title": both(&survey.title), "about": both(&survey.about),
        "source": both(&survey.source), "minutes": survey.minutes,
        "sections": survey.sections.iter().map(section).collect::<Vec<_>>(),
        "questions": survey.questions().map(|one| question(survey, one)).collect::<Vec<_>>(),
    })
}

fn question(survey: &Survey, question: &Question) -> Value {
    let mut shown = json!({
        "id": question.id, "no": question.number, "type": question.kind.code(), "text": both(&question.text),
        "hint": question.hint.as_ref().map(both),
        "options": question.kind.options().iter().map(option).collect::<Vec<_>>(),
        "ask_if": question.ask_if.as_ref().map(|condition| survey.expression(condition)),
    });
    for (key, value) in more(&question.kind) {
        shown[key] = value;
    }
    shown
}

/// What only questions of this kind have.
fn more(kind: &Kind) -> Vec<(&'static str, Value)> {
    match kind {
        Kind::Multiple { at_most: Some(most), .. } => vec![("at_most", json!(most))],
        Kind::Grid { rows: Rows::Chosen(from), .. } => vec![("rows_from", json!(from))],
        Kind::Grid { rows: Rows::Fixed(rows), .. } | Kind::Shares(rows) => vec![("rows", json!(listed_rows(rows)))],
        Kind::Number { min, max } => vec![("min", json!(min)), ("max", json!(max))],
        Kind::Single(_) | Kind::Multiple { .. } | Kind::Counts(_) | Kind::Text | Kind::Contact => Vec::new(),
    }
}

fn listed_rows(rows: &[Row]) -> Vec<Value> {
    rows.iter().map(|row| json!({"id": row.id, "label": both(&row.label)})).collect()
}

fn option(option: &Choice) -> Value {
    let mut shown = json!({"code": option.code, "label": both(&option.label)});
    let marks = [("free_text", option.free_text), ("exclusive", option.exclusive), ("dont_know", option.dont_know)];
    for (mark, _) in marks.into_iter().filter(|(_, set)| *set) {
        shown[mark] = json!(true);
    }
    shown
}
