use std::collections::BTreeSet;

use readiness_assessment::source::{Item, Node, Problems, Table, shortened};
use readiness_assessment::{
    Answer, Answers, Assurance, Confidence, Facts, Form, Instrument, Language, Problem, ProblemKind, Rating, Response,
};

use super::{AnswersFile, AssessmentHead, Contents, FORMAT, OrganisationHead, facts, people, plan, survey};
use crate::app::App;
use crate::files::file_name;

/// The largest answers file that is read, in bytes.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// The longest id, in characters; a UUID has 36.
const LONGEST_ID: usize = 64;

/// Reads an answers file. The questionnaire or survey it names decides what may stand in it.
///
/// # Errors
/// Every problem at once, in the order of the file's parts.
pub fn read(bytes: &[u8], app: &App) -> Result<Contents, Vec<Problem>> {
    let mut problems = Problems::default();
    let file = parse(bytes, &mut problems).and_then(|node| root(&node, app, &mut problems));
    match file {
        Some(file) if problems.is_empty() => Ok(file),
        _ => Err(problems.into_vec()),
    }
}

fn parse(bytes: &[u8], problems: &mut Problems) -> Option<Node> {
    let found = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if found > LARGEST {
        problems.add("", ProblemKind::TooLarge { found, limit: LARGEST });
        return None;
    }
    // Some Windows editors put a byte order mark in front of UTF-8; it carries no meaning.
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice(text) {
        Ok(node) => Some(node),
        Err(error) => {
            problems.add("", ProblemKind::Malformed { detail: error.to_string() });
            None
        }
    }
}

fn root(node: &Node, app: &App, problems: &mut Problems) -> Option<Contents> {
    let mut table = Item::root(node).table(problems)?;
    format(&mut table, problems);
    let named = table.required("instrument", "{id, version}", problems).and_then(|item| instrument(item, problems));
    match named {
        Some(named) if app.surveys.newest(&named.0).is_some() => {
            survey::read(table, named, app, problems).map(|file| Contents::Survey(Box::new(file)))
        }
        named => scored(table, named, app, problems).map(|file| Contents::Answers(Box::new(file))),
    }
}

/// The rest of a file that names a questionnaire.
fn scored(
    mut table: Table<'_>,
    named: Option<(String, String)>,
    app: &App,
    problems: &mut Problems,
) -> Option<AnswersFile> {
    let known = named.as_ref().and_then(|(id, version)| resolve(id, version, app, problems));
    let form = table.required("form", "express, full", problems).and_then(|item| item.one_of(&Form::CODES, problems));
    let assessment = table.optional("assessment").and_then(|item| assessment(item, problems));
    let organisation = table.optional("organisation").and_then(|item| organisation(item, problems));
    let request = table.optional("request").and_then(|item| people::request(item, known, problems));
    let respondent = table.optional("respondent").and_then(|item| people::respondent(item, known, problems));
    let facts = table.optional("profile").map_or_else(Facts::new, |item| facts::read(item, known, problems));
    let answers =
        table.required("answers", "{…}", problems).map_or_else(Answers::new, |item| answers(item, known, problems));
    let plan = table.optional("plan").and_then(|item| plan::read(item, known, problems)).unwrap_or_default();
    table.finish(problems);
    if request.is_some() && respondent.is_some() {
        problems.add("", ProblemKind::Contradiction { between: "request, respondent".to_owned() });
    }
    let (instrument, version) = named?;
    Some(AnswersFile {
        instrument,
        version,
        form: form?,
        assessment,
        organisation,
        request,
        respondent,
        facts,
        answers,
        plan,
    })
}

fn format(table: &mut Table<'_>, problems: &mut Problems) {
    let Some(found) = table.words("format", problems) else { return };
    if found != FORMAT {
        let kind = ProblemKind::Version { found: shortened(found), allowed: FORMAT.to_owned() };
        problems.add(table.place_of("format"), kind);
    }
}

fn instrument(item: Item<'_>, problems: &mut Problems) -> Option<(String, String)> {
    let mut table = item.table(problems)?;
    let id = table.words("id", problems);
    let version = table.words("version", problems);
    table.finish(problems);
    Some((id?.to_owned(), version?.to_owned()))
}

fn resolve<'i>(id: &str, version: &str, app: &'i App, problems: &mut Problems) -> Option<&'i Instrument> {
    // A library that cannot be read has no questionnaire to offer; whoever needs it will say why.
    let known = app.instrument(id, version).ok();
    if known.is_none() {
        let all = app.known_instruments().unwrap_or_default();
        let versions: Vec<&str> = all.iter().filter(|(known, _)| known == id).map(|(_, v)| v.as_str()).collect();
        if versions.is_empty() {
            let surveys = app.surveys.offered().map(|survey| survey.id.as_str());
            let ids: BTreeSet<&str> = all.iter().map(|(id, _)| id.as_str()).chain(surveys).collect();
            let ids: Vec<&str> = ids.into_iter().collect();
            problems.not_allowed("instrument.id", format!("\"{}\"", shortened(id)), ids.join(", "));
        } else {
            let kind = ProblemKind::Version { found: shortened(version), allowed: versions.join(", ") };
            problems.add("instrument.version", kind);
        }
    }
    known
}

pub(super) fn assessment(item: Item<'_>, problems: &mut Problems) -> Option<AssessmentHead> {
    let mut table = item.table(problems)?;
    let id = table.required("id", "UUID", problems).and_then(|item| identifier(item, problems));
    let label = optional_text(&mut table, "label", problems);
    let started = table.optional("started").and_then(|item| timestamp(item, problems));
    let languages = Language::ALL.map(|language| (language.tag(), language));
    let language = table.optional("language").and_then(|item| item.one_of(&languages, problems));
    let assurance = assurance(&mut table, problems);
    table.finish(problems);
    Some(AssessmentHead { id: id?, label, started, language, assurance })
}

pub(super) fn organisation(item: Item<'_>, problems: &mut Problems) -> Option<OrganisationHead> {
    let mut table = item.table(problems)?;
    let id = table.optional("id").and_then(|item| identifier(item, problems));
    let name = optional_text(&mut table, "name", problems);
    let name_other = optional_text(&mut table, "name_other", problems);
    table.finish(problems);
    Some(OrganisationHead { id, name, name_other })
}

fn assurance(table: &mut Table<'_>, problems: &mut Problems) -> Option<Assurance> {
    table.optional("assurance").and_then(|item| item.one_of(&Assurance::CODES, problems))
}

pub(super) fn optional_text(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> String {
    table.optional(key).and_then(|item| item.text(problems)).unwrap_or_default().to_owned()
}

/// Ids become names of files, so what could not be one is none: nothing that leads to another folder, and no ending.
pub(super) fn identifier(item: Item<'_>, problems: &mut Problems) -> Option<String> {
    let place = item.place.clone();
    let id = item.words(problems)?;
    if id.chars().count() > LONGEST_ID || id.contains(|c: char| c.is_whitespace() || c == '.') || file_name(id) != id {
        problems.not_allowed(place, Node::Text(id.to_owned()).sketch(), "UUID");
        return None;
    }
    Some(id.to_owned())
}

fn timestamp(item: Item<'_>, problems: &mut Problems) -> Option<String> {
    let place = item.place.clone();
    let written = item.text(problems)?;
    if !is_rfc_3339(written) {
        problems.not_allowed(place, format!("\"{}\"", shortened(written)), "2026-11-22T09:30:00+08:00");
        return None;
    }
    Some(written.to_owned())
}

/// Of the ways in which the standard lets one write a time, the one the library keeps and sorts by: a `T`, seconds, and
/// an offset with a colon or `Z`.
fn is_rfc_3339(written: &str) -> bool {
    let bytes = written.as_bytes();
    let seconds = bytes.len() >= 20 && bytes[10] == b'T' && bytes[16] == b':';
    let offset = || match bytes {
        [.., b'Z'] => true,
        [.., b'+' | b'-', _, _, b':', _, _] => bytes.len() >= 25,
        _ => false,
    };
    seconds && offset() && written.parse::<jiff::Timestamp>().is_ok()
}

fn answers(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Answers {
    let mut answers = Answers::new();
    let Some(table) = item.table(problems) else { return answers };
    for (question, item) in table.entries(problems) {
        if let Some(instrument) = instrument
            && instrument.question(question).is_none()
        {
            problems.add(item.place, instrument.unknown_question());
            continue;
        }
        if let Some(answer) = answer(item, problems) {
            answers.insert(question.to_owned(), answer);
        }
    }
    answers
}

/// A whole answer, or (in a bare calculation) just its value.
fn answer(item: Item<'_>, problems: &mut Problems) -> Option<Answer> {
    if !matches!(item.node, Node::Table(_)) {
        return rating(item, problems).map(Answer::rated);
    }
    let mut table = item.table(problems)?;
    let response = response(&mut table, problems);
    let note = optional_text(&mut table, "note", problems);
    let confidence = table.optional("confidence").and_then(|item| item.one_of(&Confidence::CODES, problems));
    let evidence = table.optional("evidence").map_or_else(Vec::new, |item| evidence(item, problems));
    let assurance = assurance(&mut table, problems);
    table.finish(problems);
    Some(Answer { response: Some(response?), note, confidence, evidence, assurance, attached: Vec::new() })
}

/// Exactly one of the three ways to respond.
fn response(table: &mut Table<'_>, problems: &mut Problems) -> Option<Response> {
    let value = table.optional("value");
    let dont_know = table.optional("dont_know");
    let not_applicable = table.optional("not_applicable");
    let given: Vec<&str> = [("value", &value), ("dont_know", &dont_know), ("not_applicable", &not_applicable)]
        .into_iter()
        .filter_map(|(key, item)| item.is_some().then_some(key))
        .collect();
    if given.len() > 1 {
        problems.add(table.place(), ProblemKind::Contradiction { between: given.join(", ") });
    } else if given.is_empty() {
        let allowed = "value, dont_know, not_applicable".to_owned();
        problems.add(table.place(), ProblemKind::Missing { allowed });
    }
    let rated = value.and_then(|item| rating(item, problems)).map(Response::Rating);
    let unknown = dont_know.and_then(|item| item.mark(problems)).map(|()| Response::DontKnow);
    let reason = not_applicable.and_then(|item| item.words(problems));
    let inapplicable = reason.map(|reason| Response::NotApplicable { reason: reason.to_owned() });
    rated.or(unknown).or(inapplicable)
}

fn rating(item: Item<'_>, problems: &mut Problems) -> Option<Rating> {
    let number = item.whole(1, 5, problems)?;
    u8::try_from(number).ok().and_then(Rating::new)
}

fn evidence(item: Item<'_>, problems: &mut Problems) -> Vec<String> {
    let items = item.list(problems).unwrap_or_default();
    items.into_iter().filter_map(|item| item.words(problems).map(str::to_owned)).collect()
}
