//! What is kept about scores is never older than the answers, the questionnaires and the way of scoring.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use readiness_assessment::Form;
use readiness_assessment::scoring::{self, Outcome, Status, score};
use readiness_store::{Overall, Standing, Store, ToScore};

use crate::api::portfolio::Outdated;
use crate::app::App;
use crate::assessment::view::counts;
use crate::error::Result;

/// The setting that says by which way of scoring, and with which questionnaires, the kept scores were computed.
const SCORED_WITH: &str = "scored-with";

/// How many assessments are scored in one transaction.
const BATCH: u32 = 500;

/// How long a window waits at most before it can say how far the work has come.
const PATIENCE: Duration = Duration::from_millis(150);

/// Scores what has changed for a moment, and says how much is left; a list is true once nothing is.
///
/// # Errors
/// When the library cannot be read or written.
pub fn refresh(app: &App, (): ()) -> Result<Outdated> {
    let begun = Instant::now();
    Ok(Outdated { left: work(app, || begun.elapsed() < PATIENCE)? })
}

/// Scores everything that has changed, however long it takes.
///
/// # Errors
/// When the library cannot be read or written.
pub(crate) fn fresh(app: &App) -> Result<()> {
    work(app, || true).map(drop)
}

fn work(app: &App, go_on: impl Fn() -> bool) -> Result<u32> {
    app.with_store(|store| distrust(app, store))?;
    loop {
        // The library is let go after every batch, so that an answer given meanwhile does not wait for all of them.
        let left = app.with_store(|store| Ok(store.refresh(BATCH, |to_score| standing(app, to_score))?))?;
        if left == 0 || !go_on() {
            return Ok(left);
        }
    }
}

/// Has everything scored anew that another program scored in another way, or could not score.
fn distrust(app: &App, store: &mut Store) -> Result<()> {
    let now = scored_with(app);
    let before = store.setting(SCORED_WITH)?.unwrap_or_default();
    if before == now {
        return Ok(());
    }
    let [was, is]: [BTreeSet<&str>; 2] = [&before, &now].map(|text| text.lines().skip(1).collect());
    if before.lines().next() == now.lines().next() {
        for (id, version) in was.symmetric_difference(&is).filter_map(|line| line.split_once(' ')) {
            store.distrust_standings_of(id, version)?;
        }
    } else {
        store.distrust_standings()?;
    }
    Ok(store.set_setting(SCORED_WITH, &now)?)
}

/// The version of scoring, then a line for each questionnaire.
fn scored_with(app: &App) -> String {
    let questionnaires: BTreeSet<String> =
        app.instruments.iter().map(|instrument| format!("{} {}", instrument.id, instrument.version)).collect();
    let mut lines = vec![scoring::VERSION.to_string()];
    lines.extend(questionnaires);
    lines.join("\n")
}

/// What is kept of a score; without its questionnaire, only that there is none.
fn standing(app: &App, to_score: &ToScore) -> Standing {
    let Ok(instrument) = app.instrument(&to_score.instrument_id, &to_score.instrument_version) else {
        return Standing { answered: count(to_score.answers.len()), ..Standing::default() };
    };
    let form = Form::from_code(&to_score.form).unwrap_or(Form::Express);
    kept(&score(instrument, form, &to_score.answers))
}

/// What is kept of an outcome.
pub(super) fn kept(outcome: &Outcome) -> Standing {
    let (answered, asked) = counts(outcome);
    let exact = |score: scoring::Score| (*score.value().numer(), *score.value().denom());
    let overall = outcome.overall.as_ref().map(|overall| Overall {
        score: exact(overall.score),
        tenths: overall.score.shown().tenths(),
        band: overall.band.code().to_owned(),
        last: overall.status == Status::Final,
    });
    let dimensions = outcome.dimensions.iter().map(|dimension| dimension.score.map(exact)).collect();
    Standing { overall, answered, asked, dimensions }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
