use std::collections::BTreeMap;

use readiness_assessment::plan::Action;
use readiness_assessment::{Answer, Assurance, FactValue, Response};
use serde::Serialize;

use super::{AnswersFile, AssessmentHead, FORMAT, OrganisationHead};
use crate::plan::Kept;

/// The file as JSON text, keys in the order of `docs/formats/answers.md`.
///
/// An entry that is only a note, without any response, has no place in the format and stays in the library.
pub fn write(file: &AnswersFile) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&document(file)).map(|text| text + "\n")
}

/// The same in one line, for where there is little room.
pub fn write_short(file: &AnswersFile) -> serde_json::Result<String> {
    serde_json::to_string(&document(file))
}

fn document(file: &AnswersFile) -> Document<'_> {
    Document {
        format: FORMAT,
        instrument: Instrument { id: &file.instrument, version: &file.version },
        form: file.form.code(),
        assessment: file.assessment.as_ref().map(Assessment::of),
        organisation: file.organisation.as_ref().map(Organisation::of),
        request: file.request.as_ref().map(|request| Asking {
            assessment: &request.asked_for,
            from: &request.asker,
            role: request.role.code(),
            anonymous: request.anonymous,
            pillars: request.pillars.as_deref(),
            by: request.due.as_deref(),
        }),
        respondent: file.respondent.as_ref().map(|head| Respondent {
            assessment: &head.asked_for,
            name: &head.name,
            role: head.role.code(),
            pillars: head.pillars.as_deref(),
        }),
        profile: file.facts.iter().map(|(key, value)| (key.as_str(), fact(value))).collect(),
        answers: file.answers.iter().filter_map(|(id, answer)| Some((id.as_str(), entry(answer)?))).collect(),
        plan: Some(planned(&file.plan)).filter(|_| file.plan != Kept::default()),
    }
}

#[derive(Serialize)]
struct Document<'f> {
    format: &'static str,
    instrument: Instrument<'f>,
    form: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<Assessment<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<Organisation<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<Asking<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    respondent: Option<Respondent<'f>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    profile: BTreeMap<&'f str, Fact<'f>>,
    answers: BTreeMap<&'f str, Entry<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Planned<'f>>,
}

#[derive(Serialize)]
pub(super) struct Instrument<'f> {
    pub(super) id: &'f str,
    pub(super) version: &'f str,
}

#[derive(Serialize)]
pub(super) struct Assessment<'f> {
    id: &'f str,
    label: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    started: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assurance: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct Organisation<'f> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'f str>,
    name: &'f str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name_other: &'f str,
}

impl<'f> Assessment<'f> {
    pub(super) fn of(head: &'f AssessmentHead) -> Self {
        Self {
            id: &head.id,
            label: &head.label,
            started: head.started.as_deref(),
            language: head.language.map(readiness_assessment::Language::tag),
            // The lowest level says nothing that its absence does not, and programs that do not know the word read the file.
            assurance: head.assurance.filter(|level| *level != Assurance::SelfDeclared).map(Assurance::code),
        }
    }
}

impl<'f> Organisation<'f> {
    pub(super) fn of(head: &'f OrganisationHead) -> Self {
        Self { id: head.id.as_deref(), name: &head.name, name_other: &head.name_other }
    }
}

#[derive(Serialize)]
struct Asking<'f> {
    assessment: &'f str,
    #[serde(skip_serializing_if = "str::is_empty")]
    from: &'f str,
    role: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    anonymous: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pillars: Option<&'f [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'f str>,
}

#[derive(Serialize)]
struct Respondent<'f> {
    assessment: &'f str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'f str,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pillars: Option<&'f [String]>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Fact<'f> {
    Flag(bool),
    Whole(u32),
    Decimal(f64),
    Choice(&'f str),
    Choices(&'f [String]),
}

#[derive(Serialize, Default)]
struct Entry<'f> {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<u8>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dont_know: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_applicable: Option<&'f str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assurance: Option<&'static str>,
}

#[derive(Serialize)]
struct Planned<'f> {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    targets: BTreeMap<&'f str, u8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    actions: Vec<PlannedAction<'f>>,
}

#[derive(Serialize)]
struct PlannedAction<'f> {
    id: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rung: Option<u8>,
    #[serde(skip_serializing_if = "str::is_empty")]
    words: &'f str,
    #[serde(skip_serializing_if = "str::is_empty")]
    owner: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<String>,
    state: &'static str,
}

fn planned(kept: &Kept) -> Planned<'_> {
    Planned {
        targets: kept.targets.iter().map(|(dimension, rung)| (dimension.as_str(), rung.number())).collect(),
        actions: kept.actions.iter().map(action).collect(),
    }
}

fn action(action: &Action) -> PlannedAction<'_> {
    PlannedAction {
        id: &action.id,
        question: action.purpose.as_ref().map(|purpose| purpose.question.as_str()),
        rung: action.purpose.as_ref().map(|purpose| purpose.rung.number()),
        words: &action.words,
        owner: &action.owner,
        due: action.due.map(|due| due.to_string()),
        cost: action.cost.map(|cost| cost.to_string()),
        state: action.state.code(),
    }
}

/// A fact as a document holds it.
pub(crate) fn fact_value(value: &FactValue) -> serde_json::Value {
    serde_json::to_value(fact(value)).unwrap_or_default()
}

/// Whole numbers are written without a decimal point: `8`, not `8.0`.
fn fact(value: &FactValue) -> Fact<'_> {
    match value {
        FactValue::Flag(flag) => Fact::Flag(*flag),
        // The cast cannot lose anything: the value is a whole number between 0 and the largest u32.
        FactValue::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number) => {
            Fact::Whole(*number as u32)
        }
        FactValue::Number(number) => Fact::Decimal(*number),
        FactValue::Choice(id) => Fact::Choice(id),
        FactValue::Choices(ids) => Fact::Choices(ids),
    }
}

fn entry(answer: &Answer) -> Option<Entry<'_>> {
    let mut entry = Entry {
        note: &answer.note,
        confidence: answer.confidence.map(readiness_assessment::Confidence::code),
        evidence: answer.backing().collect(),
        assurance: answer.assurance.map(Assurance::code),
        ..Entry::default()
    };
    match answer.response.as_ref()? {
        Response::Rating(rating) => entry.value = Some(rating.number()),
        Response::DontKnow => entry.dont_know = true,
        Response::NotApplicable { reason } => entry.not_applicable = Some(reason),
    }
    Some(entry)
}
