use std::collections::BTreeMap;

use readiness_assessment::{Assurance, Instrument, Language, Problem, ProblemKind, Rating, Response};
use readiness_store::{Op, Store, Writer};

use crate::api::assessment::Assessment;
use crate::api::people::{Agreed, Consensus, SetConsensus};
use crate::app::{App, now};
use crate::assessment::{load, shown};
use crate::error::{Error, Result};

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
    let rung = checked(load(app, id)?.instrument, question, agreed).map_err(Error::Request)?;
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

/// The rung agreed on, or everything wrong with what is recorded.
fn checked(
    instrument: &Instrument,
    question: &str,
    agreed: Option<&Agreed>,
) -> std::result::Result<Option<Rating>, Vec<Problem>> {
    let mut kinds = Vec::new();
    if instrument.question(question).is_none() {
        kinds.push(instrument.unknown_question());
    }
    let rung = agreed.and_then(|agreed| Rating::new(agreed.value));
    if let (Some(agreed), None) = (agreed, rung) {
        kinds.push(ProblemKind::NotAllowed { found: agreed.value.to_string(), allowed: "1–5".into() });
    }
    let place = format!("answers.{question}");
    let problems: Vec<Problem> = kinds.into_iter().map(|kind| Problem { place: place.clone(), kind }).collect();
    if problems.is_empty() { Ok(rung) } else { Err(problems) }
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
