//! Whether a request names something that exists and a value that is allowed, before anything is written.

use readiness_assessment::source::Node;
use readiness_assessment::{Answers, Assurance, Confidence, FactValue, Instrument, Problem, ProblemKind};

use crate::error::{Error, Result};

/// Checks that the questionnaire has this question.
///
/// # Errors
/// A problem at `answers.<question>`.
pub(crate) fn question(instrument: &Instrument, id: &str) -> Result<()> {
    match instrument.question(id) {
        Some(_) => Ok(()),
        None => Err(problem(format!("answers.{id}"), instrument.unknown_question())),
    }
}

/// Checks that the question has a response, which alone can have come about in any way.
///
/// # Errors
/// A problem at `answers.<question>`.
pub(super) fn answered(answers: &Answers, id: &str) -> Result<()> {
    if answers.get(id).is_some_and(|answer| answer.response.is_some()) {
        return Ok(());
    }
    let allowed = "value, dont_know, not_applicable".to_owned();
    Err(problem(format!("answers.{id}"), ProblemKind::Missing { allowed }))
}

/// The level of assurance with this word.
///
/// # Errors
/// A problem at `assurance`.
pub(super) fn assurance(word: &str) -> Result<Assurance> {
    let allowed = || Assurance::CODES.map(|(code, _)| format!("\"{code}\"")).join(", ");
    let found = || Node::Text(word.to_owned()).sketch();
    Assurance::from_code(word)
        .ok_or_else(|| problem("assurance".into(), ProblemKind::NotAllowed { found: found(), allowed: allowed() }))
}

/// How sure somebody is, by its word.
///
/// # Errors
/// A problem at `confidence`.
pub(super) fn confidence(word: &str) -> Result<Confidence> {
    let allowed = || Confidence::CODES.map(|(code, _)| format!("\"{code}\"")).join(", ");
    let found = || Node::Text(word.to_owned()).sketch();
    Confidence::from_code(word)
        .ok_or_else(|| problem("confidence".into(), ProblemKind::NotAllowed { found: found(), allowed: allowed() }))
}

/// Checks that the questionnaire has this fact and that it can have this value.
///
/// # Errors
/// A problem at `profile.<key>`.
pub(crate) fn fact(instrument: &Instrument, key: &str, value: &FactValue) -> Result<()> {
    let place = format!("profile.{key}");
    let Some(fact) = instrument.fact(key) else { return Err(problem(place, instrument.unknown_fact())) };
    if fact.kind.accepts(value) {
        return Ok(());
    }
    let (found, allowed) = (written(value).sketch(), fact.kind.allowed());
    Err(problem(place, ProblemKind::NotAllowed { found, allowed }))
}

/// The value as an answers file has it.
fn written(value: &FactValue) -> Node {
    match value {
        FactValue::Flag(flag) => Node::Flag(*flag),
        FactValue::Number(number) => Node::Decimal(*number),
        FactValue::Choice(id) => Node::Text(id.clone()),
        FactValue::Choices(ids) => Node::List(ids.iter().cloned().map(Node::Text).collect()),
    }
}

/// One problem of a request.
pub(crate) fn problem(place: String, kind: ProblemKind) -> Error {
    Error::Request(vec![Problem { place, kind }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instruments::{DEFAULT_ID, Instruments};

    #[test]
    fn a_wrong_value_is_named_as_a_file_would_have_it() {
        let instruments = Instruments::embedded().unwrap();
        let instrument = instruments.newest(DEFAULT_ID).unwrap();
        let wrong = [
            ("industry", FactValue::Number(21.0), "21"),
            ("organisation_kind", FactValue::Choice("club".into()), "\"club\""),
            ("listed", FactValue::Choice("no".into()), "\"no\""),
            ("staff_hk", FactValue::Flag(true), "true"),
        ];
        for (key, value, found) in wrong {
            let error = fact(instrument, key, &value).unwrap_err();
            let [Problem { kind: ProblemKind::NotAllowed { found: named, .. }, .. }] = error.problems() else {
                panic!("{error}")
            };
            assert_eq!(named, found, "{key}");
        }
    }
}
