use std::collections::BTreeMap;

use readiness_assessment::ProblemKind;
use readiness_assessment::source::{Item, Problems, Table, shortened};
use readiness_assessment::survey::{Replies, Survey};
use serde::Serialize;
use serde_json::Value;

use super::read::{assessment, organisation};
use super::write::{Assessment, Instrument, Organisation};
use super::{AssessmentHead, FORMAT, OrganisationHead};
use crate::app::App;
use crate::survey::value;

/// The answers to a survey, checked against the survey they name.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyFile {
    /// Survey id.
    pub survey: String,
    /// Survey version.
    pub version: String,
    /// Which run through it; absent for bare answers.
    pub assessment: Option<AssessmentHead>,
    /// Whose; absent for bare answers.
    pub organisation: Option<OrganisationHead>,
    /// What was said, also to questions that are not asked.
    pub replies: Replies,
}

/// Reads the rest of a file that names a survey.
pub(super) fn read(
    mut table: Table<'_>,
    (id, version): (String, String),
    app: &App,
    problems: &mut Problems,
) -> Option<SurveyFile> {
    let survey = resolve(&id, &version, app, problems);
    let assessment = table.optional("assessment").and_then(|item| assessment(item, problems));
    let organisation = table.optional("organisation").and_then(|item| organisation(item, problems));
    let answers = table.required("answers", "{…}", problems);
    let replies = answers.zip(survey).map(|(item, survey)| replies(item, survey, problems)).unwrap_or_default();
    table.finish(problems);
    Some(SurveyFile { survey: id, version, assessment, organisation, replies })
}

fn resolve<'a>(id: &str, version: &str, app: &'a App, problems: &mut Problems) -> Option<&'a Survey> {
    let found = app.surveys.find(id, version);
    if found.is_none() {
        let known = app.surveys.iter().filter(|survey| survey.id == id).map(|survey| survey.version.as_str());
        let allowed = known.collect::<Vec<_>>().join(", ");
        problems.add("instrument.version", ProblemKind::Version { found: shortened(version), allowed });
    }
    found
}

fn replies(item: Item<'_>, survey: &Survey, problems: &mut Problems) -> Replies {
    let mut replies = Replies::new();
    let Some(table) = item.table(problems) else { return replies };
    let found = problems.len();
    for (id, item) in table.entries(problems) {
        match survey.question(id) {
            Some(question) => {
                let reply = value::reply(&question.kind, item, problems);
                replies.extend(reply.map(|reply| (id.to_owned(), reply)));
            }
            None => problems.add(item.place, crate::survey::unknown(survey)),
        }
    }
    // What is written wrongly would only be told a second time.
    if problems.len() == found {
        let wrong = survey.check_replies(&replies);
        wrong.into_iter().for_each(|problem| problems.add(problem.place, problem.kind));
    }
    replies
}

/// The file as JSON text, keys in the order of `docs/formats/answers.md`.
pub fn write_survey(file: &SurveyFile) -> serde_json::Result<String> {
    let document = Document {
        format: FORMAT,
        instrument: Instrument { id: &file.survey, version: &file.version },
        assessment: file.assessment.as_ref().map(Assessment::of),
        organisation: file.organisation.as_ref().map(Organisation::of),
        answers: file
            .replies
            .iter()
            .map(|(id, reply)| {
                let entry = Entry { value: value::written(&reply.value), other: value::written_other(&reply.other) };
                (id.as_str(), entry)
            })
            .collect(),
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

#[derive(Serialize)]
struct Document<'f> {
    format: &'static str,
    instrument: Instrument<'f>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<Assessment<'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<Organisation<'f>>,
    answers: BTreeMap<&'f str, Entry>,
}

#[derive(Serialize)]
struct Entry {
    value: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Value>,
}
