use std::collections::BTreeMap;

use readiness_assessment::survey::{Kind, Question, Reply, Survey, Value};
use readiness_assessment::{FactValue, Facts, Language};
use readiness_store::{NewOrganisation, NewSurvey, Op, Organisation, Store, Writer};

use super::loaded::stored;
use super::state;
use crate::api::assessment::ById;
use crate::api::survey::{BeginSurvey, SurveyState};
use crate::app::{App, now};
use crate::assessment::{new_id, problem};
use crate::error::Result;
use readiness_assessment::ProblemKind;

/// What a new survey begins with.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// A label, may be empty.
    pub label: String,
    /// The respondent's language.
    pub language: Language,
    /// A stored organisation, whose own names then hold.
    pub organisation: Option<String>,
}

/// Begins a survey of the newest version.
///
/// # Errors
/// As [`create`].
pub fn begin(app: &App, new: BeginSurvey) -> Result<SurveyState> {
    let survey = app.newest_survey(&new.survey)?;
    let beginning = Beginning {
        name: new.name,
        name_other: new.name_other,
        label: String::new(),
        language: new.language.into(),
        organisation: new.organisation,
    };
    let id = create(app, survey, &beginning)?;
    state(app, ById { id })
}

/// Begins a survey and returns its id, a UUIDv7. What the latest assessment of the organisation knows of it is filled in, and
/// marked as taken over until somebody says it here.
///
/// # Errors
/// An unknown organisation, or a library that cannot be written.
pub fn create(app: &App, survey: &Survey, beginning: &Beginning) -> Result<String> {
    let (id, at) = (new_id(), now());
    app.with_store(|store| {
        let organisation = beginning.organisation.as_deref().map(|id| known(store, id)).transpose()?;
        let facts = organisation.as_ref().map_or_else(|| Ok(Facts::new()), |known| facts(store, &known.id))?;
        let organisation_id = organisation.as_ref().map_or_else(new_id, |known| known.id.clone());
        Ok(store.transact(Op::NewSurvey, &at, |writer: &Writer<'_>| {
            if organisation.is_none() {
                let (name, name_other) = (beginning.name.trim(), beginning.name_other.trim());
                writer.insert_organisation(&NewOrganisation { id: &organisation_id, name, name_other })?;
            }
            writer.insert_survey(&NewSurvey {
                id: &id,
                organisation_id: &organisation_id,
                instrument_id: &survey.id,
                instrument_version: &survey.version,
                label: beginning.label.trim(),
                started: &at,
                language: beginning.language,
            })?;
            for (question, reply) in survey.questions().filter_map(|question| Some((question, told(question, &facts)?)))
            {
                writer.put_reply(&id, &question.id, &stored(&reply, None))?;
            }
            Ok(())
        })?)
    })?;
    Ok(id)
}

fn known(store: &Store, id: &str) -> Result<Organisation> {
    let missing =
        || problem("organisation".into(), ProblemKind::NotAllowed { found: format!("\"{id}\""), allowed: "…".into() });
    store.organisation(id)?.ok_or_else(missing)
}

/// What the organisation's assessment begun last knows of it.
pub(super) fn facts(store: &Store, organisation: &str) -> Result<Facts> {
    let Some(latest) = store.assessments_of(organisation)?.into_iter().next() else { return Ok(Facts::new()) };
    Ok(store.load(&latest.id)?.map(|stored| stored.facts).unwrap_or_default())
}

/// The reply that follows from the fact a question asks for, when it is known and the question takes it.
fn told(question: &Question, facts: &Facts) -> Option<Reply> {
    let FactValue::Number(number) = facts.get(question.fact.as_deref()?)? else { return None };
    let value = match &question.kind {
        Kind::Single(options) => {
            let option = options.iter().find(|option| f64::from(option.code) == *number && !option.free_text)?;
            Value::Single(option.code)
        }
        Kind::Number { min, max } if (*min..=*max).contains(number) && (number * 2.0).fract() == 0.0 => {
            Value::Number(*number)
        }
        _ => return None,
    };
    Some(Reply { value, other: BTreeMap::new() })
}
