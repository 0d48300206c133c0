//! The plan document (`readiness-plan/1`), described in `docs/formats/plan.md`.

use readiness_assessment::plan::{self, Action as Planned, Basis, Placed, Proposal as Proposed};
use readiness_assessment::{Rating, Text};
use serde::Serialize;

use super::advice_file::Path;
use super::result_file::ResultFile;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-plan/1";

/// A plan as JSON. Days are ISO 8601, amounts decimal strings in Hong Kong dollars.
#[derive(Debug, Clone, Serialize)]
pub struct PlanFile {
    format: &'static str,
    result: ResultFile,
    as_of: String,
    path: Option<Path>,
    one_answer_away: Vec<Flip>,
    targets: Vec<Target>,
    actions: Vec<Action>,
    cost: Option<String>,
    proposals: Vec<Proposal>,
    negatives: Vec<Negative>,
}

#[derive(Debug, Clone, Serialize)]
struct Flip {
    question: String,
    /// Null while the question is open.
    from: Option<u8>,
    to: u8,
    band: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Target {
    dimension: String,
    target: u8,
    chosen: bool,
    /// What is missing, exact: "0", "1/2"; null without a rating.
    gap: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Action {
    id: String,
    question: Option<String>,
    rung: Option<u8>,
    words: String,
    owner: String,
    due: Option<String>,
    cost: Option<String>,
    state: &'static str,
    window: Option<&'static str>,
}

#[derive(Debug, Clone, Serialize)]
struct Proposal {
    question: String,
    from: u8,
    to: u8,
    effort: u32,
    /// Exact: "1/15".
    impact: String,
    quick: bool,
    window: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Negative {
    id: String,
    kind: &'static str,
    text: Both,
    instead: Both,
}

#[derive(Debug, Clone, Serialize)]
struct Both {
    en: String,
    #[serde(rename = "zh-Hant-HK")]
    zh: String,
}

impl PlanFile {
    /// The document for one plan.
    pub fn of(result: ResultFile, basis: &Basis<'_>, plan: &plan::Plan<'_>) -> Self {
        let flip = |flip: &plan::Flip| Flip {
            question: flip.question.clone(),
            from: flip.from.map(Rating::number),
            to: flip.to.number(),
            band: flip.band.code(),
        };
        Self {
            format: FORMAT,
            result,
            as_of: basis.today.to_string(),
            path: plan.path.as_ref().map(Path::of),
            one_answer_away: plan.flips.iter().map(flip).collect(),
            targets: plan.aims.iter().map(target).collect(),
            actions: plan.actions.iter().map(|(one, placed)| action(one, *placed)).collect(),
            cost: plan.cost().map(|cost| cost.to_string()),
            proposals: plan.proposals.iter().map(|(one, placed)| proposal(one, *placed)).collect(),
            negatives: plan
                .negatives
                .iter()
                .map(|negative| Negative {
                    id: negative.id.clone(),
                    kind: negative.kind.code(),
                    text: both(&negative.text),
                    instead: both(&negative.instead),
                })
                .collect(),
        }
    }
}

fn target(aim: &plan::Aim<'_>) -> Target {
    Target {
        dimension: aim.dimension.id.clone(),
        target: aim.target.number(),
        chosen: aim.chosen,
        gap: aim.gap().map(|gap| gap.to_string()),
    }
}

fn action(action: &Planned, placed: Option<Placed>) -> Action {
    Action {
        id: action.id.clone(),
        question: action.purpose.as_ref().map(|purpose| purpose.question.clone()),
        rung: action.purpose.as_ref().map(|purpose| purpose.rung.number()),
        words: action.words.clone(),
        owner: action.owner.clone(),
        due: action.due.map(|due| due.to_string()),
        cost: action.cost.map(|cost| cost.to_string()),
        state: action.state.code(),
        window: placed.map(|placed| placed.window.code()),
    }
}

fn proposal(proposal: &Proposed<'_>, placed: Placed) -> Proposal {
    let rise = &proposal.rise;
    Proposal {
        question: rise.question.id.clone(),
        from: rise.from.number(),
        to: rise.to.number(),
        effort: rise.step.effort,
        impact: proposal.impact.to_string(),
        quick: proposal.quick,
        window: placed.window.code(),
    }
}

fn both(text: &Text) -> Both {
    Both { en: text.en.clone(), zh: text.zh.clone() }
}
