use readiness_assessment::survey::{Choice, Kind, Question, Section, Survey};

use crate::api::survey as wire;
use crate::app::App;
use crate::assessment::view::small;
use crate::catalogue::text;
use crate::error::Result;

/// A survey with all of its words.
///
/// # Errors
/// When this program does not have it.
pub fn form(app: &App, named: wire::SurveyName) -> Result<wire::SurveyForm> {
    let survey = app.survey(&named.id, &named.version)?;
    Ok(wire::SurveyForm { info: info(survey), sections: survey.sections.iter().map(section).collect() })
}

/// What a survey is called and where it comes from.
pub fn info(survey: &Survey) -> wire::SurveyInfo {
    wire::SurveyInfo {
        id: survey.id.clone(),
        version: survey.version.clone(),
        title: text(&survey.title),
        about: text(&survey.about),
        source: text(&survey.source),
        minutes: survey.minutes,
        question_count: small(survey.questions().count()),
    }
}

fn section(section: &Section) -> wire::SurveySection {
    wire::SurveySection {
        id: section.id.clone(),
        title: text(&section.title),
        questions: section.questions.iter().map(question).collect(),
    }
}

fn question(question: &Question) -> wire::SurveyQuestion {
    wire::SurveyQuestion {
        id: question.id.clone(),
        number: question.number,
        text: text(&question.text),
        hint: question.hint.as_ref().map(text),
        kind: kind(&question.kind),
        conditional: question.ask_if.is_some(),
    }
}

fn kind(kind: &Kind) -> wire::SurveyKind {
    let options = |options: &[Choice]| options.iter().map(option).collect();
    match kind {
        Kind::Single(choices) => wire::SurveyKind::Single { options: options(choices) },
        Kind::Multiple { options: choices, at_most } => {
            wire::SurveyKind::Multiple { options: options(choices), at_most: *at_most }
        }
        Kind::Grid { options: choices, .. } => wire::SurveyKind::Grid { options: options(choices) },
        Kind::Shares(_) => wire::SurveyKind::Percentages {},
        Kind::Counts(choices) => wire::SurveyKind::Counts { options: options(choices) },
        Kind::Number { min, max } => wire::SurveyKind::Number { min: *min, max: *max },
        Kind::Text => wire::SurveyKind::Text {},
        Kind::Contact => wire::SurveyKind::Contact {},
    }
}

fn option(choice: &Choice) -> wire::SurveyOption {
    wire::SurveyOption {
        code: choice.code,
        label: text(&choice.label),
        free_text: choice.free_text,
        exclusive: choice.exclusive,
        dont_know: choice.dont_know,
    }
}
