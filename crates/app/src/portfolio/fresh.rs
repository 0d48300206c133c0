//! What is kept about scores is never older than the answers, the questionnaires and the way of scoring.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use readiness_assessment::scoring::{self, Outcome, Status, score};
use readiness_assessment::{Form, Instrument};
use readiness_store::{Overall, QuestionnaireState, Standing, Store, ToScore};

use crate::api::portfolio::Outdated;
use crate::app::App;
use crate::assessment::view::{counts, small};
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
pub fn fresh(app: &App) -> Result<()> {
    work(app, || true).map(drop)
}

fn work(app: &App, go_on: impl Fn() -> bool) -> Result<u32> {
    let known = Known::of(app)?;
    app.with_store(|store| known.distrust_others(store))?;
    loop {
        // The library is let go after every batch, so that an answer given meanwhile does not wait for all of them.
        let more = app.with_store(|store| Ok(store.refresh(BATCH, |to_score| known.standing(to_score))?))?;
        if !more {
            return Ok(0);
        }
        if !go_on() {
            return app.with_store(|store| Ok(store.outdated()?));
        }
    }
}

/// Every questionnaire there is, by id and version, each with a text that is another one when its contents are.
pub(crate) struct Known<'a>(BTreeMap<(String, String), (&'a Instrument, String)>);

impl<'a> Known<'a> {
    /// # Errors
    /// When the library cannot be read.
    pub(crate) fn of(app: &'a App) -> Result<Self> {
        let own = app.with_store(|store| Ok(store.questionnaires()?))?;
        let own = own.into_iter().filter(|own| own.state == QuestionnaireState::Published);
        let own = own.map(|own| ((own.id, own.version), own.changed));
        let shipped =
            app.instruments.iter().map(|shipped| ((shipped.id.clone(), shipped.version.clone()), String::new()));
        let mut known = BTreeMap::new();
        for ((id, version), stamp) in own.chain(shipped) {
            // One of the user's own that cannot be read scores nothing.
            if let Ok(instrument) = app.instrument(&id, &version) {
                known.insert((id, version), (instrument, stamp));
            }
        }
        Ok(Self(known))
    }

    /// One of them by id and version.
    pub(crate) fn instrument(&self, which: &(String, String)) -> Option<&'a Instrument> {
        self.0.get(which).map(|(instrument, _)| *instrument)
    }

    /// The version of scoring, then a line for each questionnaire.
    fn written(&self) -> String {
        let line = |((id, version), (_, stamp)): (&(String, String), &(&Instrument, String))| {
            format!("{id}\t{version}\t{stamp}")
        };
        let mut lines = vec![scoring::VERSION.to_string()];
        lines.extend(self.0.iter().map(line));
        lines.join("\n")
    }

    /// Has everything scored anew that was scored in another way, or with a questionnaire that was not there or another one.
    fn distrust_others(&self, store: &mut Store) -> Result<()> {
        let now = self.written();
        let before = store.setting(SCORED_WITH)?.unwrap_or_default();
        if before == now {
            return Ok(());
        }
        let [was, is]: [BTreeSet<&str>; 2] = [&before, &now].map(|text| text.lines().skip(1).collect());
        if before.lines().next() == now.lines().next() {
            for line in was.symmetric_difference(&is) {
                let mut parts = line.split('\t');
                store.distrust_standings_of(parts.next().unwrap_or_default(), parts.next().unwrap_or_default())?;
            }
        } else {
            store.distrust_standings()?;
        }
        Ok(store.set_setting(SCORED_WITH, &now)?)
    }

    /// What is kept of a score; without its questionnaire, only that there is none.
    fn standing(&self, to_score: &ToScore) -> Standing {
        let which = (to_score.instrument_id.clone(), to_score.instrument_version.clone());
        let Some(instrument) = self.instrument(&which) else {
            return Standing { answered: small(to_score.answers.len()), ..Standing::default() };
        };
        let form = Form::from_code(&to_score.form).unwrap_or(Form::Express);
        kept(&score(instrument, form, &to_score.answers))
    }
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
