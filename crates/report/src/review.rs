//! The sentences of a review, which the screen and the command line share with the report.

use readiness_assessment::review::{Group, Reason, ToAsk};
use readiness_assessment::{Answers, Assurance, Response};
use readiness_locale::Translator;

/// A level of assurance in words.
pub fn assurance(tr: &Translator, level: Assurance) -> String {
    match level {
        Assurance::SelfDeclared => tr.assurance_self_declared(),
        Assurance::Facilitated => tr.assurance_facilitated(),
        Assurance::EvidenceSeen => tr.assurance_evidence_seen(),
    }
}

/// The heading of a group.
pub fn group(tr: &Translator, group: Group) -> String {
    match group {
        Group::Open => tr.adviser_group_open(),
        Group::Contradiction => tr.adviser_group_contradiction(),
        Group::High => tr.adviser_group_high(),
        Group::Guess => tr.adviser_group_guess(),
        Group::NotApplicable => tr.adviser_group_not_applicable(),
    }
}

/// What is so.
pub fn why(tr: &Translator, item: &ToAsk<'_>, answers: &Answers) -> String {
    match item.reason {
        Reason::DontKnow => tr.adviser_why_dont_know(),
        Reason::Unanswered => tr.adviser_why_unanswered(),
        Reason::Contradiction(contradiction) => contradiction.text.get(tr.language()).to_owned(),
        Reason::High(rating) => tr.adviser_why_high(&rating.number().to_string()),
        Reason::Guess(rating) => tr.adviser_why_guess(&rating.number().to_string()),
        Reason::NotApplicable => match reason(item, answers) {
            "" => tr.adviser_why_not_applicable(),
            reason => tr.adviser_why_not_applicable_reason(reason),
        },
    }
}

/// The question to put to the company.
pub fn ask(tr: &Translator, item: &ToAsk<'_>) -> String {
    let evidence = item.questions.first().map_or("", |(_, question)| question.evidence.get(tr.language()));
    match item.reason {
        Reason::DontKnow | Reason::Unanswered => tr.adviser_ask_open(evidence),
        Reason::Contradiction(contradiction) => contradiction.ask.get(tr.language()).to_owned(),
        Reason::High(_) => tr.adviser_ask_high(evidence),
        Reason::Guess(_) => tr.adviser_ask_guess(evidence),
        Reason::NotApplicable => tr.adviser_ask_not_applicable(),
    }
}

/// Why the question does not apply, in the respondent's own words; empty where they were left out.
fn reason<'a>(item: &ToAsk<'_>, answers: &'a Answers) -> &'a str {
    let answer = item.questions.first().and_then(|(_, question)| answers.get(&question.id));
    match answer.and_then(|answer| answer.response.as_ref()) {
        Some(Response::NotApplicable { reason }) => reason.trim(),
        _ => "",
    }
}
