//! Scores as shown. Every number arrives ready to print; nobody computes one again.

use serde::Serialize;
use ts_rs::TS;

use super::questionnaire::BandCode;

/// Everything derived from the answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Outcome {
    /// Overall score; null without any rating.
    pub overall: Option<Overall>,
    /// What the open questions could still bring; null when no question applies.
    pub range: Option<Range>,
    /// Counts.
    pub coverage: Coverage,
    /// Pillars in order.
    pub pillars: Vec<PillarScore>,
    /// Dimensions in order.
    pub dimensions: Vec<DimensionScore>,
    /// The pillar that holds the company back; null when none does.
    pub brake: Option<Brake>,
    /// Ids of the highest-scored dimensions; empty when all are equal.
    pub strongest: Vec<String>,
    /// Ids of the lowest-scored dimensions; empty when all are equal.
    pub weakest: Vec<String>,
    /// Geometry of the radar, drawn as an extra.
    pub radar: Radar,
}

/// A mean with what it came from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Score {
    /// As shown, "2.5".
    pub shown: String,
    /// The sum of the parts, exact: "37" or "73/2".
    pub sum: String,
    /// How many parts.
    pub count: u32,
    /// Exact mean in lowest terms, top.
    pub numerator: u32,
    /// Exact mean in lowest terms, bottom.
    pub denominator: u32,
    /// Exact mean to four decimals, cut off, for reading: "2.4666".
    pub decimal: String,
    /// Where it lies on the 1–5 scale, 0 to 1, for drawing.
    pub position: f64,
}

/// The overall score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Overall {
    /// The score.
    pub score: Score,
    /// Its band.
    pub band: BandCode,
    /// What is missing for a final band; empty when it is final.
    pub missing: Vec<Missing>,
}

/// What keeps a band provisional.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Missing {
    /// Too few answers.
    Answers {
        /// How many more are needed.
        more: u32,
    },
    /// Too few dimensions of a pillar.
    Pillar {
        /// Pillar id.
        id: String,
        /// Scored dimensions.
        scored: u32,
        /// Dimensions that apply; at least half are needed.
        applicable: u32,
    },
}

/// Lowest and highest possible overall score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Range {
    /// As shown.
    pub low: String,
    /// As shown.
    pub high: String,
    /// Where `low` lies on the scale, 0 to 1.
    pub low_position: f64,
    /// Where `high` lies on the scale, 0 to 1.
    pub high_position: f64,
}

/// Counts of questions of the form.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Coverage {
    /// With a rating.
    pub answered: u32,
    /// All but not applicable.
    pub applicable: u32,
    /// Don't know.
    pub dont_know: u32,
    /// Not applicable.
    pub not_applicable: u32,
    /// Answered of applicable in whole per cent, rounded down.
    pub percent: u32,
}

/// A pillar's score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PillarScore {
    /// Pillar id.
    pub id: String,
    /// Null when nothing in it is scored.
    pub score: Option<Score>,
    /// The band of that score alone.
    pub band: Option<BandCode>,
}

/// A dimension's score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DimensionScore {
    /// Dimension id.
    pub id: String,
    /// Pillar id.
    pub pillar: String,
    /// Null when nothing in it is rated.
    pub score: Option<Score>,
    /// False when every question was marked not applicable.
    pub applies: bool,
    /// The form's question ids that went into it.
    pub questions: Vec<String>,
}

/// A pillar whose band is lower than the overall one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Brake {
    /// Pillar id.
    pub pillar: String,
    /// Its band.
    pub band: BandCode,
}

/// A question below the highest rung and the step up. Words are in the questionnaire: rung `to` has the action.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Gap {
    /// Question id.
    pub question: String,
    /// Dimension id.
    pub dimension: String,
    /// Pillar id.
    pub pillar: String,
    /// Rung today.
    pub from: u8,
    /// Rung after the step.
    pub to: u8,
    /// 1–3.
    pub effort: u32,
    /// Whether today's rung is already good enough for most small companies.
    pub beyond_good_enough: bool,
}

/// Radar geometry in a square from -1 to 1, y downwards, one spoke per pillar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Radar {
    /// Pillar ids with the outer end of each spoke.
    pub spokes: Vec<Spoke>,
    /// Rings of the scale 1 to 5 as closed polygons, innermost first.
    pub rings: Vec<Vec<Point>>,
    /// The company's shape; empty when any pillar has no score.
    pub shape: Vec<Point>,
}

/// One spoke.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Spoke {
    /// Pillar id.
    pub pillar: String,
    /// Outer end.
    pub end: Point,
}

/// A point.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}
