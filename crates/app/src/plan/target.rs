use readiness_assessment::{Instrument, Problem, ProblemKind, Rating};
use readiness_store::Op;

use super::read::change;
use crate::api::plan::{Plan, SetTarget};
use crate::app::App;
use crate::assessment::load;
use crate::error::{Error, Result};

/// Chooses the rung that is enough in a dimension, or goes back to the questionnaire's own.
///
/// # Errors
/// An unknown dimension, a rung outside 1–5, or a library that cannot be written.
pub fn set_target(app: &App, set: SetTarget) -> Result<Plan> {
    let loaded = load(app, &set.id)?;
    let mut problems = Vec::new();
    if loaded.instrument.dimension(&set.dimension).is_none() {
        let place = format!("targets.{}", set.dimension);
        problems.push(Problem { place, kind: unknown_dimension(loaded.instrument) });
    }
    let target = set.target.and_then(|number| rung(number, &format!("targets.{}", set.dimension), 1, &mut problems));
    if !problems.is_empty() {
        return Err(Error::Request(problems));
    }
    change(app, Op::Target, &set.id, |writer| writer.set_target(&set.id, &set.dimension, target))
}

/// The problem of a dimension that the questionnaire does not have.
pub(crate) fn unknown_dimension(instrument: &Instrument) -> ProblemKind {
    let known: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
    ProblemKind::Unknown { allowed: known.join(", ") }
}

/// The rung with this number, from `lowest` to 5; else notes a problem.
pub(super) fn rung(number: u8, place: &str, lowest: u8, problems: &mut Vec<Problem>) -> Option<Rating> {
    let rung = Rating::new(number).filter(|rung| rung.number() >= lowest);
    if rung.is_none() {
        let kind = ProblemKind::NotAllowed { found: number.to_string(), allowed: format!("{lowest}–5") };
        problems.push(Problem { place: place.to_owned(), kind });
    }
    rung
}
