use readiness_assessment::plan::{Action, ActionState, Basis, Purpose, Rise, due_days, is_planned};
use readiness_assessment::{Instrument, Problem};
use readiness_store::Op;
use uuid::Uuid;

use super::Kept;
use super::read::change;
use super::target::rung;
use crate::api::plan::{AcceptSteps, Plan, RungOf};
use crate::app::App;
use crate::assessment::load;
use crate::catalogue::today;
use crate::error::{Error, Result};

/// Takes steps into the plan as one change, each with the day that its effort and what is already planned suggest. Those that
/// are in the plan stay as they are.
///
/// # Errors
/// Every unknown question and rung at once, or a library that cannot be written.
pub fn accept_steps(app: &App, accept: AcceptSteps) -> Result<Plan> {
    let loaded = load(app, &accept.id)?;
    let kept = Kept::of(app, &accept.id)?;
    let steps = known(loaded.instrument, &accept.steps).map_err(Error::Request)?;
    let actions = actions(&kept.basis(&loaded, today()), &steps);
    change(app, Op::Action, &accept.id, |writer| {
        actions.iter().try_for_each(|action| writer.insert_action(&accept.id, action))
    })
}

/// The steps that are meant.
fn known<'i>(instrument: &'i Instrument, steps: &[RungOf]) -> std::result::Result<Vec<Rise<'i>>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut found = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let place = format!("steps[{}]", number + 1);
        let Some(to) = rung(step.rung, &format!("{place}.rung"), 2, &mut problems) else { continue };
        match Rise::find(instrument, &step.question, to) {
            Some(rise) => found.push(rise),
            None => problems.push(Problem { place: format!("{place}.question"), kind: instrument.unknown_question() }),
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

/// New actions for the steps that are not planned yet.
pub(super) fn actions(basis: &Basis<'_>, steps: &[Rise<'_>]) -> Vec<Action> {
    let mut fresh: Vec<Rise<'_>> = Vec::new();
    for step in steps {
        if !is_planned(basis.actions, step) && !fresh.contains(step) {
            fresh.push(*step);
        }
    }
    let days = due_days(basis, &fresh);
    let action = |(rise, due): (&Rise<'_>, _)| Action {
        id: Uuid::now_v7().to_string(),
        purpose: Some(Purpose { question: rise.question.id.clone(), rung: rise.to }),
        words: String::new(),
        owner: String::new(),
        due,
        cost: None,
        state: ActionState::Planned,
    };
    fresh.iter().zip(days).map(action).collect()
}
