use super::action::{Action, Purpose};
use super::aim::{Aim, Targets, aims};
use super::flip::{Flip, flips};
use super::path::{Path, path};
use super::proposal::{Proposal, proposals};
use super::rise::Rise;
use super::roadmap::{Placed, Timed, roadmap};
use crate::answers::Answers;
use crate::calendar::Day;
use crate::instrument::{Instrument, Negative};
use crate::money::Cents;
use crate::profile::Facts;
use crate::scoring::Outcome;

/// What a plan is made from.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// The questionnaire.
    pub instrument: &'a Instrument,
    /// What was said.
    pub answers: &'a Answers,
    /// What is known about the organisation.
    pub facts: &'a Facts,
    /// What the answers add up to.
    pub outcome: &'a Outcome,
    /// The rungs chosen as enough.
    pub targets: &'a Targets,
    /// What the company means to do, in the order added.
    pub actions: &'a [Action],
    /// Today.
    pub today: Day,
}

/// Everything there is to say about the way on.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'a> {
    /// The shortest path to the next band.
    pub path: Option<Path<'a>>,
    /// Single answers that would change the band.
    pub flips: Vec<Flip>,
    /// Every dimension with its target.
    pub aims: Vec<Aim<'a>>,
    /// What the company means to do, in the order added; what is done or given up has no place in time.
    pub actions: Vec<(&'a Action, Option<Placed>)>,
    /// What it could take up besides, the first to take at the front, where there is room in time.
    pub proposals: Vec<(Proposal<'a>, Placed)>,
    /// What it had better not do, or not yet.
    pub negatives: Vec<&'a Negative>,
}

impl Plan<'_> {
    /// What the open actions cost together; none while none of them has a cost.
    pub fn cost(&self) -> Option<Cents> {
        let costs: Vec<Cents> =
            self.actions.iter().filter(|(action, _)| action.is_open()).filter_map(|(action, _)| action.cost).collect();
        if costs.is_empty() { None } else { Some(costs.into_iter().sum()) }
    }
}

/// Makes the plan of one company on one day.
pub fn plan<'a>(basis: &Basis<'a>) -> Plan<'a> {
    let Basis { instrument, outcome, actions, .. } = *basis;
    let open = || actions.iter().filter(|action| action.is_open());
    let known = |proposal: &Proposal<'_>| is_planned(actions, &proposal.rise);
    let fresh: Vec<Proposal<'a>> =
        proposals(instrument, outcome, basis.targets).into_iter().filter(|proposal| !known(proposal)).collect();
    let entries: Vec<Timed<'_>> =
        open().map(|action| timed(instrument, action)).chain(fresh.iter().map(|one| ahead(&one.rise))).collect();
    let mut placed = roadmap(&entries, basis.today).into_iter();
    Plan {
        path: path(instrument, outcome),
        flips: flips(instrument, outcome.form, basis.answers),
        aims: aims(instrument, outcome, basis.targets),
        actions: actions.iter().map(|action| (action, if action.is_open() { placed.next() } else { None })).collect(),
        proposals: fresh.into_iter().zip(placed).collect(),
        negatives: instrument.negatives_of(outcome, basis.facts),
    }
}

/// The day by which each of these new steps would be due, after what is already planned.
pub fn due_days(basis: &Basis<'_>, steps: &[Rise<'_>]) -> Vec<Option<Day>> {
    let open: Vec<&Action> = basis.actions.iter().filter(|action| action.is_open()).collect();
    let planned = open.iter().map(|action| timed(basis.instrument, action));
    let entries: Vec<Timed<'_>> = planned.chain(steps.iter().map(ahead)).collect();
    roadmap(&entries, basis.today).into_iter().skip(open.len()).map(|placed| placed.due).collect()
}

/// Whether an action for this rung is in the plan, in whatever state.
pub fn is_planned(actions: &[Action], rise: &Rise<'_>) -> bool {
    let is = |purpose: &Purpose| purpose.question == rise.question.id && purpose.rung == rise.to;
    actions.iter().any(|action| action.purpose.as_ref().is_some_and(is))
}

fn timed<'a>(instrument: &Instrument, action: &'a Action) -> Timed<'a> {
    Timed {
        effort: action.step(instrument).map(|step| step.effort),
        due: action.due,
        question: action.purpose.as_ref().map(|purpose| purpose.question.as_str()),
    }
}

fn ahead<'a>(rise: &Rise<'a>) -> Timed<'a> {
    Timed { effort: Some(rise.step.effort), due: None, question: Some(&rise.question.id) }
}
