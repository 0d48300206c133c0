//! What a survey says about a company, as the facts of a readiness assessment, so that nobody says a thing twice.

use std::collections::BTreeMap;

use readiness_assessment::survey::Value;
use readiness_assessment::{FactValue, Facts, Form, Instrument};
use readiness_store::{NewAssessment, Op, Writer};

use super::{Loaded, load};
use crate::api::assessment::ById;
use crate::api::survey::FilledIn;
use crate::app::{App, now};
use crate::assessment::{check, new_id};
use crate::error::Result;

/// A statement that follows from an answer, where the codes of the two are not simply the same (then the question names the fact
/// itself). Areas of use do not say whether tools are bought or built, and a range of money is no sum, so neither states a fact.
struct Follows {
    survey: &'static str,
    question: &'static str,
    code: u32,
    fact: &'static str,
    says: Says,
}

/// The value of a fact.
#[derive(Clone, Copy)]
enum Says {
    Yes,
    Choice(&'static str),
    NoneOfThem,
}

const FOLLOWS: [Follows; 5] = [
    // No use now and none considered in the next 12 months: no plans yet.
    follows("hkpc-user", ("q44", 11), "ai_intent", Says::NoneOfThem),
    follows("hkpc-provider", ("q31", 1), "listed", Says::Yes),
    follows("hkpc-provider", ("q31", 1), "organisation_kind", Says::Choice("company")),
    follows("hkpc-provider", ("q31", 2), "organisation_kind", Says::Choice("sole-proprietor")),
    follows("hkpc-provider", ("q31", 3), "organisation_kind", Says::Choice("partnership")),
];

const fn follows(survey: &'static str, said: (&'static str, u32), fact: &'static str, says: Says) -> Follows {
    Follows { survey, question: said.0, code: said.1, fact, says }
}

impl Says {
    fn value(self) -> FactValue {
        match self {
            Self::Yes => FactValue::Flag(true),
            Self::Choice(id) => FactValue::Choice(id.to_owned()),
            Self::NoneOfThem => FactValue::Choices(Vec::new()),
        }
    }
}

/// The same for the window.
///
/// # Errors
/// As [`to_assessment`].
pub fn to_assessment_by(app: &App, by: ById) -> Result<FilledIn> {
    to_assessment(app, &by.id, Form::Express, "")
}

/// Begins a readiness assessment of the organisation that answered a survey, with the facts its latest assessment knows and,
/// where these are silent, those that the survey states.
///
/// # Errors
/// When there is no such survey, or the library cannot be written.
pub fn to_assessment(app: &App, survey: &str, form: Form, label: &str) -> Result<FilledIn> {
    let loaded = load(app, survey)?;
    let instrument = app.current_instrument()?;
    let organisation = &loaded.head.organisation_id;
    let known = app.with_store(|store| super::begin::facts(store, organisation))?;
    let known: Facts = known.into_iter().filter(|(key, value)| check::fact(instrument, key, value).is_ok()).collect();
    let added: Facts = stated(&loaded, instrument).into_iter().filter(|(key, _)| !known.contains_key(key)).collect();
    let (id, at) = (new_id(), now());
    app.with_store(|store| {
        Ok(store.transact(Op::FromSurvey, &at, |writer: &Writer<'_>| {
            writer.insert_assessment(&NewAssessment {
                id: &id,
                organisation_id: organisation,
                instrument_id: &instrument.id,
                instrument_version: &instrument.version,
                form: form.code(),
                label,
                started: &at,
                language: loaded.head.language,
            })?;
            known.iter().chain(&added).try_for_each(|(key, value)| writer.set_fact(&id, key, Some(value)))
        })?)
    })?;
    Ok(FilledIn { id, facts: added.into_keys().collect() })
}

/// The facts that the answers state and the questionnaire takes.
fn stated(loaded: &Loaded<'_>, instrument: &Instrument) -> Facts {
    let route = loaded.survey.route(&loaded.replies);
    let mut facts: Facts = BTreeMap::new();
    for question in &route.asked {
        let (Some(key), Some(reply)) = (&question.fact, route.replies.get(&question.id)) else { continue };
        facts.extend(number(&reply.value).map(|number| (key.clone(), FactValue::Number(number))));
    }
    for follows in FOLLOWS.iter().filter(|follows| follows.survey == loaded.survey.id) {
        let said = route.replies.get(follows.question);
        if said.is_some_and(|reply| reply.value.codes().contains(&follows.code)) {
            facts.insert(follows.fact.to_owned(), follows.says.value());
        }
    }
    facts.retain(|key, value| check::fact(instrument, key, value).is_ok());
    facts
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Single(code) => Some(f64::from(*code)),
        Value::Number(number) => Some(*number),
        _ => None,
    }
}
