//! The result document (`readiness-result/1`), described in `docs/formats/result.md`.

use readiness_assessment::scoring::{DimensionScore, Outcome, PillarScore, Score, Shown, Status};
use serde::Serialize;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-result/1";

/// A result as JSON.
#[derive(Debug, Clone, Serialize)]
pub struct ResultFile {
    format: &'static str,
    instrument: Instrument,
    form: &'static str,
    overall: Option<Overall>,
    range: Option<Range>,
    coverage: Coverage,
    pillars: Vec<Part>,
    dimensions: Vec<Part>,
    brake: Option<Brake>,
}

#[derive(Debug, Clone, Serialize)]
struct Instrument {
    id: String,
    version: String,
}

/// An overall score as it appears in results and lists.
#[derive(Debug, Clone, Serialize)]
pub struct Overall {
    numerator: u32,
    denominator: u32,
    shown: String,
    band: &'static str,
    status: &'static str,
}

impl Overall {
    /// The score as shown.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The overall score of `outcome`, if it has one.
    pub fn of(outcome: &Outcome) -> Option<Self> {
        let overall = outcome.overall.as_ref()?;
        let value = overall.score.value();
        Some(Self {
            numerator: *value.numer(),
            denominator: *value.denom(),
            shown: overall.score.shown().to_string(),
            band: overall.band.code(),
            status: match overall.status {
                Status::Final => "final",
                Status::Provisional(_) => "provisional",
            },
        })
    }
}

#[derive(Debug, Clone, Serialize)]
struct Range {
    low: String,
    high: String,
}

#[derive(Debug, Clone, Serialize)]
struct Coverage {
    answered: u32,
    applicable: u32,
    dont_know: u32,
    not_applicable: u32,
}

/// A pillar or dimension; without a score its three figures are null.
#[derive(Debug, Clone, Serialize)]
struct Part {
    id: String,
    numerator: Option<u32>,
    denominator: Option<u32>,
    shown: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Brake {
    pillar: String,
    band: &'static str,
}

impl ResultFile {
    /// The document for `outcome` of the named instrument.
    pub fn of(instrument: &str, version: &str, outcome: &Outcome) -> Self {
        Self {
            format: FORMAT,
            instrument: Instrument { id: instrument.to_owned(), version: version.to_owned() },
            form: outcome.form.code(),
            overall: Overall::of(outcome),
            range: outcome
                .range
                .map(|range| Range { low: Shown::of(range.low).to_string(), high: Shown::of(range.high).to_string() }),
            coverage: Coverage {
                answered: outcome.coverage.answered,
                applicable: outcome.coverage.applicable,
                dont_know: outcome.coverage.dont_know,
                not_applicable: outcome.coverage.not_applicable,
            },
            pillars: outcome.pillars.iter().map(|PillarScore { id, score, .. }| part(id, *score)).collect(),
            dimensions: outcome.dimensions.iter().map(|DimensionScore { id, score, .. }| part(id, *score)).collect(),
            brake: outcome.brake.as_ref().map(|(pillar, band)| Brake { pillar: pillar.clone(), band: band.code() }),
        }
    }
}

fn part(id: &str, score: Option<Score>) -> Part {
    let value = score.map(Score::value);
    Part {
        id: id.to_owned(),
        numerator: value.map(|value| *value.numer()),
        denominator: value.map(|value| *value.denom()),
        shown: score.map(|score| score.shown().to_string()),
    }
}
