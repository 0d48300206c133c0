use std::collections::BTreeMap;

use readiness_assessment::{Assurance, Language, ProblemKind, Rating, Response};
use readiness_store::{Op, Store, Writer};

use crate::api::assessment::Assessment;
use crate::api::people::{Agreed, Consensus, SetConsensus};
use crate::app::{App, now};
use crate::assessment::{check_question, load, problem, shown};
use crate::error::Result;

/// Records what several agreed on, or takes the record out.
///
/// # Errors
/// As [`agree`].
pub fn set_consensus(app: &App, set: SetConsensus) -> Result<Assessment> {
    agree(app, &set.id, &set.question, set.agreed.as_ref(), set.language.into())?;
    shown(app, &set.id)
}

/// Makes the agreed rung the assessment's answer, facilitated, and keeps why and who saw it otherwise, in one step. With `None`
/// the record is taken out and the answer stays.
///
/// # Errors
/// An unknown question, a rung outside 1–5, or a library that cannot be written.
pub fn agree(app: &App, id: &str, question: &str, agreed: Option<&Agreed>, language: Language) -> Result<()> {
    check_question(load(app, id)?.instrument, question)?;
    let rung = agreed.map(|agreed| rating(question, agreed.value)).transpose()?;
    let record = |writer: &Writer<'_>| {
        if let Some(rung) = rung {
            writer.set_response(id, question, Some(&Response::Rating(rung)), language)?;
            writer.set_answer_assurance(id, question, Some(Assurance::Facilitated))?;
        }
        let words = agreed.map(|agreed| (agreed.rationale.trim(), agreed.dissent.trim()));
        writer.set_consensus(id, question, words)
    };
    app.with_store(|store| Ok(store.transact(Op::Consensus, &now(), record)?))
}

fn rating(question: &str, value: u8) -> Result<Rating> {
    let kind = || ProblemKind::NotAllowed { found: value.to_string(), allowed: "1–5".into() };
    Rating::new(value).ok_or_else(|| problem(format!("answers.{question}"), kind()))
}

/// Everything agreed on in an assessment, as the window gets it.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn agreed(store: &Store, id: &str) -> readiness_store::Result<BTreeMap<String, Consensus>> {
    let wire = |kept: readiness_store::Consensus| Consensus {
        rationale: kept.rationale,
        dissent: kept.dissent,
        decided: kept.decided,
    };
    Ok(store.consensus(id)?.into_iter().map(|(question, kept)| (question, wire(kept))).collect())
}
