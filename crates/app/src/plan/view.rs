//! From the plan to what the window shows. Every figure leaves here ready to print.

use readiness_assessment::Rating;
use readiness_assessment::plan::{self as core, Basis, Placed, Rise, is_planned};
use readiness_assessment::scoring::{Fraction, Shown};

use crate::api::plan as wire;
use crate::assessment::view::small;

pub(super) fn plan(id: &str, basis: &Basis<'_>, plan: &core::Plan<'_>) -> wire::Plan {
    let band = basis.outcome.overall.as_ref().map(|overall| overall.band);
    let flip = |flip: &core::Flip| wire::Flip {
        question: flip.question.clone(),
        from: flip.from.map(Rating::number),
        to: flip.to.number(),
        band: flip.band.into(),
        up: Some(flip.band) > band,
    };
    wire::Plan {
        id: id.to_owned(),
        today: basis.today.to_string(),
        path: plan.path.as_ref().map(|path| self::path(basis, path)),
        flips: plan.flips.iter().map(flip).collect(),
        aims: plan.aims.iter().map(aim).collect(),
        actions: plan.actions.iter().map(|(action, placed)| self::action(action, *placed)).collect(),
        cost: plan.cost().map(|cost| cost.to_string()),
        proposals: plan.proposals.iter().map(|(proposal, placed)| self::proposal(basis, proposal, placed)).collect(),
        negatives: plan.negatives.iter().map(|negative| negative.id.clone()).collect(),
    }
}

fn path(basis: &Basis<'_>, path: &core::Path<'_>) -> wire::Path {
    wire::Path {
        band: path.band.into(),
        rungs: small(path.rungs()),
        questions: small(path.questions()),
        pillar: path.only_pillar().map(str::to_owned),
        steps: path.steps.iter().map(|rise| step(basis, rise)).collect(),
    }
}

fn step(basis: &Basis<'_>, rise: &Rise<'_>) -> wire::Step {
    wire::Step {
        question: rise.question.id.clone(),
        dimension: rise.dimension.to_owned(),
        pillar: rise.pillar.to_owned(),
        from: rise.from.number(),
        to: rise.to.number(),
        effort: rise.step.effort,
        planned: is_planned(basis.actions, rise),
    }
}

fn aim(aim: &core::Aim<'_>) -> wire::Aim {
    let gap = aim.gap().filter(|gap| *gap > Fraction::from_integer(0));
    wire::Aim {
        dimension: aim.dimension.id.clone(),
        pillar: aim.pillar.to_owned(),
        target: aim.target.number(),
        chosen: aim.chosen,
        score: aim.score.map(|score| score.shown().to_string()),
        gap: gap.map(|gap| Shown::of(gap).to_string()),
        reached: aim.is_reached(),
        applies: aim.applies,
    }
}

fn action(action: &core::Action, placed: Option<Placed>) -> wire::Action {
    wire::Action {
        id: action.id.clone(),
        question: action.purpose.as_ref().map(|purpose| purpose.question.clone()),
        rung: action.purpose.as_ref().map(|purpose| purpose.rung.number()),
        words: action.words.clone(),
        owner: action.owner.clone(),
        due: action.due.map(|due| due.to_string()),
        cost: action.cost.map(|cost| cost.to_string()),
        state: action.state.code(),
        window: placed.map(|placed| placed.window.code()),
        until: placed.and_then(|placed| placed.due).map(|due| due.to_string()),
        overdue: placed.is_some_and(|placed| placed.overdue),
    }
}

fn proposal(basis: &Basis<'_>, proposal: &core::Proposal<'_>, placed: &Placed) -> wire::Proposal {
    wire::Proposal {
        step: step(basis, &proposal.rise),
        impact: proposal.impact_shown(),
        quick: proposal.quick,
        window: placed.window.code(),
    }
}
