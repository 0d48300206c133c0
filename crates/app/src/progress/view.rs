use readiness_assessment::progress::{Apart, Change, Compared, Difference, PillarChange, signed};
use readiness_assessment::scoring::{Fraction, Shown, Status};
use readiness_report::chart;

use super::compared::beside;
use super::{Pair, as_before, runs};
use crate::api::progress as wire;
use crate::app::App;
use crate::assessment::{Loaded, load, view};
use crate::error::Result;

/// The assessments of an organisation in time, and what changed between two of them.
///
/// # Errors
/// When there is no such assessment, the two are not of one organisation, or the library cannot be read.
pub fn over_time(app: &App, asked: wire::AskOverTime) -> Result<wire::OverTime> {
    let loaded = load(app, &asked.id)?;
    let runs = runs(app, &loaded)?;
    let compared = beside(app, loaded, asked.against.as_deref())?;
    Ok(wire::OverTime { runs: runs.iter().map(run).collect(), compared: compared.as_ref().map(compared_runs) })
}

fn run(loaded: &Loaded<'_>) -> wire::Run {
    let head = &loaded.stored.summary;
    let (answered, total) = view::counts(&loaded.outcome);
    let overall = loaded.outcome.overall.as_ref();
    wire::Run {
        id: head.id.clone(),
        label: head.label.clone(),
        started: head.started.clone(),
        form: loaded.form.into(),
        version: head.instrument_version.clone(),
        answered,
        total,
        score: overall.map(|overall| dot(overall.score.value())),
        band: overall.map(|overall| overall.band.into()),
        provisional: overall.is_some_and(|overall| overall.status != Status::Final),
    }
}

fn compared_runs(pair: &Pair<'_>) -> wire::ComparedRuns {
    let comparison = &pair.comparison;
    wire::ComparedRuns {
        earlier: pair.earlier.stored.summary.id.clone(),
        later: pair.later.stored.summary.id.clone(),
        comparable: comparison.comparable(),
        of: u32::try_from(comparison.dimensions.len()).unwrap_or(u32::MAX),
        overall: comparison.overall.map(score_change),
        pillars: comparison.pillars.iter().map(pillar).collect(),
        dimensions: comparison.dimensions.iter().map(dimension).collect(),
        moved: comparison
            .moved()
            .into_iter()
            .map(|(dimension, one)| wire::MovedAnswer {
                question: one.question.clone(),
                dimension: dimension.to_owned(),
                before: one.before.number(),
                after: one.after.number(),
                share: signed(one.share),
                exact: exact(one.share),
            })
            .collect(),
        as_before: as_before(&pair.later.stored),
    }
}

fn pillar(pillar: &PillarChange) -> wire::PartChange {
    wire::PartChange {
        id: pillar.id.clone(),
        change: pillar.change.map(score_change),
        apart: None,
        comparable: pillar.comparable,
        of: pillar.dimensions,
    }
}

fn dimension(dimension: &Compared) -> wire::PartChange {
    wire::PartChange {
        id: dimension.id.clone(),
        change: dimension.change.ok().map(score_change),
        apart: dimension.change.err().map(Apart::code),
        comparable: u32::from(dimension.change.is_ok()),
        of: 1,
    }
}

fn score_change(change: Change) -> wire::ScoreChange {
    wire::ScoreChange {
        before: dot(change.before),
        after: dot(change.after),
        difference: signed(change.difference()),
        exact: exact(change.difference()),
    }
}

/// A score where a chart has it.
pub(crate) fn dot(score: Fraction) -> wire::Dot {
    wire::Dot { shown: Shown::of(score).to_string(), position: chart::position(score) }
}

fn exact(difference: Difference) -> String {
    difference.to_string()
}
