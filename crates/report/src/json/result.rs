use readiness_assessment::scoring::{Score, Shown, Status};
use serde_json::{Value, json};

use crate::Report;

/// The result as every other command prints it (`readiness-result/1`).
pub(super) fn of(report: &Report<'_>) -> Value {
    let outcome = report.outcome;
    let overall = outcome.overall.as_ref().map(|overall| {
        let status = match overall.status {
            Status::Final => "final",
            Status::Provisional(_) => "provisional",
        };
        let (value, shown) = (overall.score.value(), overall.score.shown().to_string());
        json!({"numerator": value.numer(), "denominator": value.denom(), "shown": shown,
            "band": overall.band.code(), "status": status})
    });
    let range = outcome
        .range
        .map(|range| json!({"low": Shown::of(range.low).to_string(), "high": Shown::of(range.high).to_string()}));
    let coverage = outcome.coverage;
    json!({
        "format": "readiness-result/1",
        "instrument": {"id": report.instrument.id, "version": report.instrument.version},
        "form": outcome.form.code(),
        "overall": overall,
        "range": range,
        "coverage": {"answered": coverage.answered, "applicable": coverage.applicable,
            "dont_know": coverage.dont_know, "not_applicable": coverage.not_applicable},
        "pillars": outcome.pillars.iter().map(|one| part(&one.id, one.score)).collect::<Vec<_>>(),
        "dimensions": outcome.dimensions.iter().map(|one| part(&one.id, one.score)).collect::<Vec<_>>(),
        "brake": outcome.brake.as_ref().map(|(pillar, band)| json!({"pillar": pillar, "band": band.code()})),
    })
}

/// A pillar or dimension; without a score its three figures are null.
fn part(id: &str, score: Option<Score>) -> Value {
    let value = score.map(Score::value);
    json!({"id": id, "numerator": value.map(|value| *value.numer()), "denominator": value.map(|value| *value.denom()),
        "shown": score.map(|score| score.shown().to_string())})
}
