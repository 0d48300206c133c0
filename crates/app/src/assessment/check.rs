//! Whether a request names something that exists and a value that is allowed, before anything is written.

use readiness_assessment::profile::FactKind;
use readiness_assessment::{FactValue, Instrument, Problem, ProblemKind};

use crate::error::{Error, Result};

/// Checks that the questionnaire has this question.
///
/// # Errors
/// A problem at `answers.<question>`.
pub fn question(instrument: &Instrument, id: &str) -> Result<()> {
    if instrument.question(id).is_some() {
        return Ok(());
    }
    let allowed = instrument.questions().map(|question| question.id.as_str()).collect::<Vec<_>>().join(", ");
    Err(problem(format!("answers.{id}"), ProblemKind::Unknown { allowed }))
}

/// Checks that the questionnaire has this fact and that it can have this value.
///
/// # Errors
/// A problem at `profile.<key>`.
pub fn fact(instrument: &Instrument, key: &str, value: &FactValue) -> Result<()> {
    let place = format!("profile.{key}");
    let Some(fact) = instrument.fact(key) else {
        let allowed = instrument.facts.iter().map(|fact| fact.key.as_str()).collect::<Vec<_>>().join(", ");
        return Err(problem(place, ProblemKind::Unknown { allowed }));
    };
    let allowed = allowed(&fact.kind);
    let fits = match (&fact.kind, value) {
        (FactKind::Flag, FactValue::Flag(_)) => true,
        (FactKind::Code(options), FactValue::Number(number)) => {
            options.iter().any(|(code, _)| f64::from(*code) == *number)
        }
        (FactKind::Choice(options), FactValue::Choice(id)) => options.iter().any(|(known, _)| known == id),
        (FactKind::Choices { options, .. }, FactValue::Choices(ids)) => {
            ids.iter().all(|id| options.iter().any(|(known, _)| known == id))
        }
        (FactKind::Number { max, whole }, FactValue::Number(number)) => {
            (0.0..=f64::from(*max)).contains(number) && (!whole || number.fract() == 0.0)
        }
        _ => false,
    };
    if fits { Ok(()) } else { Err(problem(place, ProblemKind::NotAllowed { found: format!("{value:?}"), allowed })) }
}

fn allowed(kind: &FactKind) -> String {
    match kind {
        FactKind::Flag => "true, false".to_owned(),
        FactKind::Code(options) => options.iter().map(|(code, _)| code.to_string()).collect::<Vec<_>>().join(", "),
        FactKind::Choice(options) | FactKind::Choices { options, .. } => {
            options.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ")
        }
        FactKind::Number { max, .. } => format!("0–{max}"),
    }
}

/// One problem of a request.
pub(super) fn problem(place: String, kind: ProblemKind) -> Error {
    Error::Request(vec![Problem { place, kind }])
}
