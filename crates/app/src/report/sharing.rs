//! What may leave: from what is loaded, the copy that is printed and that travels with the report. Pure.
//!
//! A copy has the same ratings, facts and scores as the original. What is taken out is taken out before anything is
//! written, so no format can let it through.

use data_encoding::HEXLOWER;
use readiness_assessment::funding::Project;
use readiness_assessment::{Answer, Response};
use readiness_locale::Translator;
use readiness_report::{Edition, Sharing};
use sha2::{Digest, Sha256};

use crate::assessment::Loaded;
use crate::plan::Kept;

/// How many digits of the masked id stand in the masked name: 24 bits, so that among a few hundred companies hardly ever
/// two have the same.
const CODE_LENGTH: usize = 6;
/// Before the digits of a masked id.
const MASK: &str = "masked-";

/// The copy that may leave.
pub(super) fn copy<'a>(loaded: &Loaded<'a>, sharing: Sharing, edition: Edition) -> Loaded<'a> {
    let mut copy = loaded.clone();
    if sharing == Sharing::Full {
        return copy;
    }
    without_own_words(&mut copy, &words(edition));
    copy.plan_in_file = copy.plan_in_file.take().map(|kept| plan(kept, sharing, edition));
    if sharing == Sharing::MaskedName {
        without_names(&mut copy, edition);
    }
    copy
}

/// The company's plan with numbers instead of what the company calls things; its figures are needed for the sums.
pub(super) fn project(mut project: Project, sharing: Sharing, edition: Edition) -> Project {
    if sharing == Sharing::Full {
        return project;
    }
    let words = words(edition);
    for (item, number) in project.items.iter_mut().zip(1..) {
        let number: u32 = number;
        item.id = format!("item-{number}");
        item.label = each(&words, |voice| voice.report_sharing_item(&number.to_string()));
    }
    project
}

/// What the company means to do, without people's names and without its own words; in a masked copy also without the ids,
/// which would lead to the same plan elsewhere.
pub(super) fn plan(mut kept: Kept, sharing: Sharing, edition: Edition) -> Kept {
    if sharing == Sharing::Full {
        return kept;
    }
    let words = words(edition);
    for action in &mut kept.actions {
        if sharing == Sharing::MaskedName {
            action.id = masked(&action.id);
        }
        action.owner = String::new();
        action.words = match action.purpose {
            Some(_) => String::new(),
            None => each(&words, Translator::report_sharing_action),
        };
    }
    kept
}

/// Notes, evidence and reasons. That there was a reason or evidence stays: the format wants a reason, and without any
/// mark an adviser would be told that nothing backs a high answer.
fn without_own_words(copy: &mut Loaded<'_>, words: &[Translator]) {
    let stored = &mut copy.stored;
    // An entry without a response is only a note.
    stored.answers.retain(|_, answer| answer.response.is_some());
    for answer in stored.answers.values_mut() {
        let named = answer.backing().next().is_some();
        *answer = Answer {
            response: answer.response.take().map(|response| without_reason(response, words)),
            note: String::new(),
            confidence: answer.confidence,
            evidence: if named { vec![each(words, Translator::report_sharing_evidence)] } else { Vec::new() },
            assurance: answer.assurance,
            attached: Vec::new(),
        };
    }
    // What an older program let in is not known to be free of words.
    let instrument = copy.instrument;
    stored.facts.retain(|key, value| instrument.fact(key).is_some_and(|fact| fact.kind.accepts(value)));
    stored.attachments = Vec::new();
    stored.summary.place = None;
}

fn without_reason(response: Response, words: &[Translator]) -> Response {
    match response {
        Response::NotApplicable { .. } => {
            Response::NotApplicable { reason: each(words, Translator::report_sharing_reason) }
        }
        said @ (Response::Rating(_) | Response::DontKnow) => said,
    }
}

/// Names, ids and the time of day. The day stays: the report says on every page when it was printed.
fn without_names(copy: &mut Loaded<'_>, edition: Edition) {
    let head = &mut copy.stored.summary;
    head.id = masked(&head.id);
    head.organisation_id = String::new();
    head.label = String::new();
    let code: String = head.id.chars().skip(MASK.len()).take(CODE_LENGTH).flat_map(char::to_uppercase).collect();
    let mut names = words(edition).into_iter().map(|voice| match code.as_str() {
        "" => voice.report_sharing_company_unnamed(),
        code => voice.report_sharing_company(code),
    });
    head.name = names.next().unwrap_or_default();
    head.name_other = names.next().unwrap_or_default();
    head.started = format!("{}T00:00:00Z", super::make::day(&head.started));
    head.updated = head.started.clone();
}

/// An id that is always the same for the same assessment, so that an adviser can keep masked reports apart and knows a
/// later print of one, and that does not lead back to it. Ids made here are random enough not to be guessed. Not that of
/// the company: two assessments of one company cannot be seen to belong together.
fn masked(id: &str) -> String {
    if id.is_empty() {
        return String::new();
    }
    let hash = Sha256::digest(format!("readiness-masked/1\n{id}"));
    format!("{MASK}{}", HEXLOWER.encode(&hash[..16]))
}

fn words(edition: Edition) -> Vec<Translator> {
    edition.languages().iter().map(|language| Translator::new(*language)).collect()
}

/// The same words in each language; the answers file has one place for them.
fn each(words: &[Translator], say: impl Fn(&Translator) -> String) -> String {
    words.iter().map(say).collect::<Vec<_>>().join(" / ")
}

#[cfg(test)]
mod tests;
