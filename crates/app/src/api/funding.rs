//! What the catalogue means for one company, ready to print.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::questionnaire::BandCode;

/// Schemes with verdicts, and what helps with the gaps.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Advice {
    /// Assessment id.
    pub id: String,
    /// The band the map is read for; null without a score.
    pub band: Option<BandCode>,
    /// How many open schemes fit.
    pub fits: u32,
    /// How many schemes need checking, those announced or perhaps open among them.
    pub check: u32,
    /// Every scheme in the order in which it is shown.
    pub schemes: Vec<Match>,
    /// Whether an open scheme pays for ready-made AI tools.
    pub ready_made: ReadyMade,
    /// Courses for the gaps, best first.
    pub courses: Vec<Suggestion>,
    /// Guides for the gaps.
    pub guidance: Vec<Suggestion>,
    /// Tools for the gaps.
    pub tools: Vec<Suggestion>,
    /// Help desks for the gaps.
    pub helpdesks: Vec<Suggestion>,
    /// Ticked steps and documents.
    pub ticks: Vec<Tick>,
}

/// One scheme for this company.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Match {
    /// Scheme id.
    pub scheme: String,
    /// What all rules together say.
    #[ts(type = "Verdict")]
    pub verdict: &'static str,
    /// Whether it belongs in the main list: open, announced or unknown.
    pub live: bool,
    /// Whether it serves what the company plans.
    pub serves_plans: bool,
    /// Every rule.
    pub rules: Vec<Judged>,
    /// The id of the one rule that stands in the way, where the company could bring it about; else empty.
    pub would_fit_if: Vec<String>,
    /// Keys of the facts that are missing for a clear verdict.
    pub missing: Vec<String>,
}

/// One rule for this company.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Judged {
    /// Rule id; `open` is the scheme's own state.
    pub rule: String,
    /// What it says.
    #[ts(type = "Verdict")]
    pub verdict: &'static str,
    /// Keys of the facts that decided it; when it is open, those that are missing.
    pub facts: Vec<String>,
}

/// Whether an open scheme pays for ready-made AI tools.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadyMade {
    /// `pays`, `depends` or `nothing`.
    #[ts(type = "\"pays\" | \"depends\" | \"nothing\"")]
    pub answer: &'static str,
    /// Which do, or might.
    pub schemes: Vec<String>,
}

/// A resource that helps.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Suggestion {
    /// Resource id.
    pub resource: String,
    /// Dimensions with a gap that it helps with, the first to close at the front.
    pub dimensions: Vec<String>,
}

/// A step or document that is done.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Tick {
    /// Scheme id.
    pub scheme: String,
    /// The English words of the step or document, which name it.
    pub item: String,
}

/// Ticks a step or document, or takes the tick away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetTick {
    /// Assessment id.
    pub id: String,
    /// Scheme id.
    pub scheme: String,
    /// The English words of the step or document.
    pub item: String,
    /// Whether it is done.
    pub done: bool,
}

/// What the company plans to spend, as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Project {
    /// First month, "2027-01".
    pub start: String,
    /// Items in order.
    pub items: Vec<ProjectItem>,
}

/// One thing to pay for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ProjectItem {
    /// Stable within the project.
    pub id: String,
    /// What the company calls it.
    pub label: String,
    /// What it is.
    #[ts(type = "ItemCategory")]
    pub category: String,
    /// From whom, where that matters: `aisc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Cost in Hong Kong dollars, "120000.00".
    pub amount: String,
    /// Month in which it is paid, from 1.
    pub month: u32,
}

/// Keeps the project of an assessment; null removes it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetProject {
    /// Assessment id.
    pub id: String,
    /// The project.
    pub project: Option<Project>,
}

/// The project of an assessment and who pays for it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Funding {
    /// Assessment id.
    pub id: String,
    /// What is kept; null when there is no project yet.
    pub project: Option<Project>,
    /// The sums; null when there is no project.
    pub sums: Option<Sums>,
}

/// Who pays how much. Amounts are "120000.00".
#[derive(Debug, Clone, Serialize, TS)]
pub struct Sums {
    /// What everything costs.
    pub cost: String,
    /// What each scheme alone would pay.
    pub each: Vec<SchemeSum>,
    /// The combination that pays most.
    pub best: BestSum,
    /// The combination of schemes that fit for certain.
    pub certain: BestSum,
    /// Money in and out with the best combination.
    pub cash: Vec<CashMonth>,
    /// The lowest balance: what the company must be able to lay out, as a positive amount.
    pub most_out_of_pocket: String,
    /// Months until reimbursement taken where no source says.
    pub assumed_months: u32,
    /// Open schemes that may fit and whose amount cannot be computed.
    pub not_computed: Vec<String>,
}

/// What one scheme pays.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SchemeSum {
    /// Scheme id.
    pub scheme: String,
    /// Whether it fits or needs checking.
    #[ts(type = "Verdict")]
    pub verdict: &'static str,
    /// What it pays.
    pub granted: String,
    /// What is left of the items it pays for.
    pub own: String,
    /// Share of the cost in words of figures: "1/2".
    pub share: String,
    /// What it pays of each item.
    pub items: Vec<ItemSum>,
    /// What keeps it from paying more.
    #[ts(type = "Limit")]
    pub limited_by: &'static str,
    /// What it would pay at its exceptional share; null when it has none.
    pub up_to: Option<String>,
}

/// What is paid of one item.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemSum {
    /// Item id.
    pub item: String,
    /// Amount.
    pub granted: String,
}

/// A combination of schemes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BestSum {
    /// What all of them pay.
    pub granted: String,
    /// What the company pays of the whole project.
    pub own: String,
    /// The schemes.
    pub schemes: Vec<SchemeSum>,
    /// Whether no better combination exists; false when the search was cut short.
    pub proven: bool,
}

/// One month of the project.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CashMonth {
    /// "2027-01".
    pub month: String,
    /// Paid in the month.
    pub out: String,
    /// Received in the month.
    #[serde(rename = "in")]
    pub received: String,
    /// Received less paid so far; negative while the company is out of pocket.
    pub balance: String,
    /// The balance from −1 (the lowest) to 1, for the chart.
    pub position: f64,
}

/// Writes a calendar file with the deadlines of schemes that may fit, and days to check again.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveCalendar {
    /// Assessment id.
    pub id: String,
    /// Only of this scheme; absent means of all that may fit.
    pub scheme: Option<String>,
    /// Where to; absent means the reports folder under a free name.
    pub path: Option<String>,
}
