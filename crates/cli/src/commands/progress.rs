use clap::ArgMatches;
use readiness_app::api::progress::{AskOverTime, When};
use readiness_app::{App, assessment, progress};
use readiness_assessment::progress::{Apart, Migration, signed};
use readiness_locale::Translator;
use serde_json::json;

use super::Finished;
use crate::arguments::text;
use crate::console::Said;

/// `readiness again ID [--label L]` prints the new id.
pub(super) fn again(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = progress::begin_again(app, text(typed, "id"), text(typed, "label").trim(), tr.language())?;
    if typed.get_flag("json") { Ok(Said::json(&json!({ "id": id }))?) } else { Ok(Said::one(id)) }
}

/// `readiness progress ID [--against ID] [--json]`
pub(super) fn progress(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = text(typed, "id");
    let against = typed.get_one::<String>("against").cloned();
    if typed.get_flag("json") {
        let asked = AskOverTime { id: id.to_owned(), against };
        return Ok(Said::json(&progress::over_time(app, asked)?)?);
    }
    let mut said = Said::default();
    let loaded = assessment::load(app, id)?;
    for run in progress::runs(app, &loaded)? {
        let head = &run.stored.summary;
        let score = run.outcome.overall.as_ref().map_or_else(|| tr.cli_unscored(), |one| one.score.shown().to_string());
        said.line(format!("{}  {}  {score}  {}", head.id, head.started, head.label).trim_end());
    }
    let Some(pair) = progress::pair(app, id, against.as_deref())? else {
        said.line(tr.progress_first());
        return Ok(said);
    };
    compared(&mut said, &pair, tr);
    Ok(said)
}

fn compared(said: &mut Said, pair: &progress::Pair<'_>, tr: &Translator) {
    let comparison = &pair.comparison;
    let (comparable, of) = (comparison.comparable().to_string(), comparison.dimensions.len().to_string());
    said.line(tr.progress_share(&comparable, &of));
    let name = |id: &str| {
        let dimension = pair.later.instrument.dimension(id);
        dimension.map_or_else(|| id.to_owned(), |dimension| dimension.name.get(tr.language()).to_owned())
    };
    if let Some(change) = comparison.overall {
        let date = pair.earlier.stored.summary.started.get(..10).unwrap_or_default().to_owned();
        let shown = |score| readiness_assessment::Shown::of(score).to_string();
        let (before, after, difference) = (shown(change.before), shown(change.after), signed(change.difference()));
        said.line(tr.cli_progress_overall(&after, &before, &date, &difference));
    } else {
        said.line(tr.progress_nothing());
    }
    for (dimension, moved) in comparison.moved() {
        let (before, after) = (moved.before.number().to_string(), moved.after.number().to_string());
        let rungs = tr.progress_moved_rungs_value(&after, &before);
        said.line(format!("  {}  {rungs}  {}  ({})", name(dimension), signed(moved.share), moved.share));
    }
    for dimension in &comparison.dimensions {
        if let Err(apart) = dimension.change {
            said.line(format!("  {}", tr.progress_apart_line(&name(&dimension.id), &why(apart, tr))));
        }
    }
}

fn why(apart: Apart, tr: &Translator) -> String {
    match apart {
        Apart::NotAsked => tr.progress_apart_not_asked(),
        Apart::NotRatedBefore => tr.progress_apart_not_rated_before(),
        Apart::NotRatedAfter => tr.progress_apart_not_rated_after(),
        Apart::NotRatedBoth => tr.progress_apart_not_rated_both(),
    }
}

/// `readiness remind ID [--on DATE | --never]`; with neither, 90 days after the last change.
pub(super) fn remind(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = text(typed, "id");
    let when = match typed.get_one::<String>("on") {
        Some(day) => When::On { day: day.clone() },
        None if typed.get_flag("never") => When::Never,
        None => When::Usual,
    };
    progress::remind(app, id, &when)?;
    let due = assessment::shown(app, id)?.look_again.and_then(|look| look.due);
    Ok(Said::one(due.map_or_else(|| tr.progress_remind_never(), |day| tr.progress_remind_on(&day))))
}

/// `readiness migrate ID [--dry-run]`
pub(super) fn migrate(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = text(typed, "id");
    let (from, to, done) = match typed.get_flag("dry-run") {
        true => progress::migration(app, id)?,
        false => progress::move_to_newest(app, id)?,
    };
    let mut said = Said::one(format!("{from} → {to}"));
    for line in lines(&done, tr) {
        said.line(format!("  {line}"));
    }
    Ok(said)
}

fn lines(done: &Migration, tr: &Translator) -> Vec<String> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    type Words = fn(&Translator, u32) -> String;
    let all: [(usize, Words); 5] = [
        (done.kept.len(), Translator::progress_newer_kept),
        (done.again.len(), Translator::progress_newer_again),
        (done.left.len(), Translator::progress_newer_left),
        (done.new.len(), Translator::progress_newer_new),
        (done.facts_left.len(), Translator::progress_newer_facts),
    ];
    all.into_iter().filter(|(n, _)| *n > 0).map(|(n, say)| say(tr, count(n))).collect()
}
