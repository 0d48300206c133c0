//! The plan of one company as shown, what-if, and the changes one can ask for. Words of questions, rungs and negatives are in the
//! questionnaire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::FactValue;
use super::questionnaire::BandCode;
use super::result::Outcome;

/// The plan of one assessment. Every change returns it anew.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Plan {
    /// Assessment id.
    pub id: String,
    /// The day for which it holds, ISO 8601.
    pub today: String,
    /// The shortest path to the next band; null at the top and without a score.
    pub path: Option<Path>,
    /// Single answers that would change the band.
    pub flips: Vec<Flip>,
    /// Every dimension with its target, in order.
    pub aims: Vec<Aim>,
    /// What the company means to do, in the order added.
    pub actions: Vec<Action>,
    /// What the open actions cost together in Hong Kong dollars, "1200.00"; null while none has a cost.
    pub cost: Option<String>,
    /// What it could take up besides, the first to take at the front.
    pub proposals: Vec<Proposal>,
    /// Ids of what it had better not do, or not yet.
    pub negatives: Vec<String>,
}

/// The shortest path to the next band.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Path {
    /// Where it leads.
    pub band: BandCode,
    /// How many rungs.
    pub rungs: u32,
    /// How many questions move.
    pub questions: u32,
    /// The pillar in which all steps lie; null when there are several.
    pub pillar: Option<String>,
    /// The steps, one rung each.
    pub steps: Vec<Step>,
}

/// One rung up in one question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Step {
    /// Question id.
    pub question: String,
    /// Dimension id.
    pub dimension: String,
    /// Pillar id.
    pub pillar: String,
    /// Rung before.
    pub from: u8,
    /// Rung after.
    pub to: u8,
    /// 1–3.
    pub effort: u32,
    /// Whether an action of the plan is for this rung.
    pub planned: bool,
}

/// A single answer that would change the band.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Flip {
    /// Question id.
    pub question: String,
    /// Rung today; null while it is open.
    pub from: Option<u8>,
    /// Rung that would do it.
    pub to: u8,
    /// The band it would be.
    pub band: BandCode,
    /// Whether that band is higher than today's.
    pub up: bool,
}

/// How far a dimension is and how far it should come.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Aim {
    /// Dimension id.
    pub dimension: String,
    /// Pillar id.
    pub pillar: String,
    /// The rung that is enough.
    pub target: u8,
    /// Whether the company chose it.
    pub chosen: bool,
    /// The score as shown; null without a rating.
    pub score: Option<String>,
    /// What is missing, as shown; null when nothing is, or without a rating.
    pub gap: Option<String>,
    /// Whether the target is reached.
    pub reached: bool,
    /// False when every question was marked not applicable.
    pub applies: bool,
}

/// Something the company means to do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Action {
    /// Action id.
    pub id: String,
    /// The question whose rung it should bring; null for an action of the company's own.
    pub question: Option<String>,
    /// That rung.
    pub rung: Option<u8>,
    /// The company's own words; empty where those of the rung hold.
    pub words: String,
    /// Who sees to it; empty while nobody does.
    pub owner: String,
    /// By when, ISO 8601, as the company said.
    pub due: Option<String>,
    /// Cost in Hong Kong dollars, "1200.00".
    pub cost: Option<String>,
    /// How far it is.
    #[ts(type = "ActionState")]
    pub state: &'static str,
    /// Where it stands in time; null when it is done or given up.
    #[ts(type = "RoadmapWindow | null")]
    pub window: Option<&'static str>,
    /// The day to have it done: its own, else the last of its window.
    pub until: Option<String>,
    /// Whether its own day is past.
    pub overdue: bool,
}

/// An action worth taking up.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Proposal {
    /// The rung.
    pub step: Step,
    /// What it adds to the overall score, rounded to two decimals.
    pub impact: String,
    /// Whether it takes days and no money.
    pub quick: bool,
    /// Where it would stand in time.
    #[ts(type = "RoadmapWindow")]
    pub window: &'static str,
}

/// Chooses the rung that is enough in a dimension.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetTarget {
    /// Assessment id.
    pub id: String,
    /// Dimension id.
    pub dimension: String,
    /// The rung; null goes back to the questionnaire's own.
    pub target: Option<u8>,
}

/// Adds or changes an action.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PutAction {
    /// Assessment id.
    pub id: String,
    /// The action's id; null adds one of the company's own.
    pub action: Option<String>,
    /// The company's own words; may be empty where the action is for a rung.
    pub words: String,
    /// Who sees to it; may be empty.
    pub owner: String,
    /// By when, ISO 8601.
    pub due: Option<String>,
    /// Cost in Hong Kong dollars, "1200.00".
    pub cost: Option<String>,
    /// How far it is.
    #[ts(type = "ActionState")]
    pub state: String,
}

/// Takes an action out of the plan.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemoveAction {
    /// Assessment id.
    pub id: String,
    /// The action's id.
    pub action: String,
}

/// A rung of a question.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RungOf {
    /// Question id.
    pub question: String,
    /// The rung, 2–5.
    pub rung: u8,
}

/// Takes steps into the plan, as one change; those already in it are left as they are.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AcceptSteps {
    /// Assessment id.
    pub id: String,
    /// The steps in order.
    pub steps: Vec<RungOf>,
}

/// Asks what would be if some answers and facts were different. Nothing is stored.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct WhatIf {
    /// Assessment id.
    pub id: String,
    /// The rung of each question that is different.
    pub ratings: BTreeMap<String, u8>,
    /// The value of each fact that is different; null means unknown.
    pub facts: BTreeMap<String, Option<FactValue>>,
}

/// What would be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Imagined {
    /// Scores, band and range.
    pub outcome: Outcome,
    /// Schemes that would fit better, or worse, than today; only those that take applications or may.
    pub schemes: Vec<SchemeChange>,
    /// Entries of the catalogue that the map would newly name for the band.
    pub next_gained: Vec<String>,
    /// Entries that it would no longer name.
    pub next_lost: Vec<String>,
}

/// How a scheme would stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SchemeChange {
    /// Scheme id.
    pub scheme: String,
    /// Today.
    #[ts(type = "Verdict")]
    pub from: &'static str,
    /// Then.
    #[ts(type = "Verdict")]
    pub to: &'static str,
    /// Whether that is better.
    pub gained: bool,
}

/// Takes what was imagined over into the plan, as one change; no answer is touched.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AdoptWhatIf {
    /// Assessment id.
    pub id: String,
    /// The rung of each question that is different.
    pub ratings: BTreeMap<String, u8>,
    /// As what: `targets` or `actions`.
    #[ts(type = "\"targets\" | \"actions\"")]
    pub kind: String,
}

/// Saves the roadmap as a calendar file.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveRoadmap {
    /// Assessment id.
    pub id: String,
    /// Where to; absent means the reports folder under a free name.
    pub path: Option<String>,
}
