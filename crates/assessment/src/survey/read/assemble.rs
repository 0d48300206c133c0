use std::collections::BTreeMap;

use super::choices::distinct;
use super::header::{Header, SectionFile};
use super::question::Draft;
use crate::source::{ProblemKind, Problems};
use crate::survey::expression;
use crate::survey::model::{Kind, Question, Rows, Section, Survey};

/// A survey, and where each question stands in its files.
pub(super) struct Assembled {
    pub(super) survey: Survey,
    pub(super) places: BTreeMap<String, String>,
}

/// Puts the sections in the order of the header and holds every question against those before it.
pub(super) fn survey(header: Header, files: Vec<(String, SectionFile)>, problems: &mut Problems) -> Assembled {
    let files = in_order(&header.sections, files, problems);
    let drafts = || files.iter().flat_map(|(_, file)| &file.questions);
    check_ids(drafts(), problems);
    let places = drafts().map(|draft| (draft.question.id.clone(), draft.place.clone())).collect();
    let mut earlier: Vec<Question> = Vec::new();
    let mut sections = Vec::new();
    for (id, file) in files {
        let from = earlier.len();
        for draft in file.questions {
            let question = settled(draft, &earlier, &places, problems);
            earlier.push(question);
        }
        let questions = earlier.get(from..).map(<[Question]>::to_vec).unwrap_or_default();
        sections.push(Section { id, title: file.title, questions });
    }
    let Header { id, version, published, title, about, source, minutes, .. } = header;
    Assembled { survey: Survey { id, version, published, title, about, source, minutes, sections }, places }
}

/// The files of the sections listed; notes a section without a file, a file without a section, and a section listed twice.
fn in_order(
    listed: &[String],
    mut files: Vec<(String, SectionFile)>,
    problems: &mut Problems,
) -> Vec<(String, SectionFile)> {
    distinct("survey.toml: sections", listed.iter().map(String::as_str), problems);
    let mut found = Vec::new();
    for id in listed {
        match files.iter().position(|(path, _)| path.strip_suffix(".toml") == Some(id)) {
            Some(at) => found.push((id.clone(), files.swap_remove(at).1)),
            None => problems.add(format!("sections/{id}.toml"), ProblemKind::Missing { allowed: format!("{id}.toml") }),
        }
    }
    for (path, _) in files {
        problems.add(format!("sections/{path}"), ProblemKind::Unknown { allowed: listed.join(", ") });
    }
    found
}

/// Ids are `q` with the study's number, and a letter where it is asked in parts; they rise in the order asked.
fn check_ids<'d>(drafts: impl Iterator<Item = &'d Draft>, problems: &mut Problems) {
    let mut last = (0, "");
    for Draft { place, question, .. } in drafts {
        let stem = format!("q{}", question.number);
        let part = question.id.strip_prefix(&stem);
        let lettered = |part: &str| part.len() <= 1 && part.chars().all(|each| each.is_ascii_lowercase());
        let Some(part) = part.filter(|part| lettered(part)) else {
            problems.not_allowed(format!("{place}.id"), format!("\"{}\"", question.id), format!("{stem}, {stem}a"));
            continue;
        };
        let here = (question.number, part);
        if here == last {
            problems.add(format!("{place}.id"), ProblemKind::Duplicate);
        } else if here < last {
            let found = question.number.to_string();
            problems.not_allowed(format!("{place}.number"), found, format!("≥ {}", last.0));
        }
        last = here.max(last);
    }
}

/// The question with its condition read and its source of rows checked.
fn settled(draft: Draft, earlier: &[Question], places: &BTreeMap<String, String>, problems: &mut Problems) -> Question {
    let Draft { place, mut question, ask_if } = draft;
    if let Kind::Grid { rows: Rows::Chosen(from), .. } = &question.kind {
        check_source(from, earlier, &format!("{place}.rows_from"), problems);
    }
    if let Some(text) = ask_if {
        let scope = expression::Scope { question: &question.id, earlier, known: &|id| places.contains_key(id) };
        match scope.parse(&text, &format!("{place}.ask_if")) {
            Ok(condition) => question.ask_if = Some(condition),
            Err(found) => found.into_iter().for_each(|problem| problems.add(problem.place, problem.kind)),
        }
    }
    question
}

/// Rows come from an earlier multiple choice.
fn check_source(from: &str, earlier: &[Question], place: &str, problems: &mut Problems) {
    let source = |question: &&Question| matches!(question.kind, Kind::Multiple { .. });
    if !earlier.iter().filter(source).any(|question| question.id == from) {
        let allowed: Vec<&str> = earlier.iter().filter(source).map(|question| question.id.as_str()).collect();
        problems.not_allowed(place, format!("\"{from}\""), allowed.join(", "));
    }
}
