use super::figures::figures;
use super::{Gathered, gather};
use crate::api::cohort::{AskCohort, Cohort};
use crate::app::App;
use crate::catalogue::text;
use crate::error::Result;
use crate::portfolio;

/// What the companies that fit add up to; while scores are still being worked out, only how many are left.
///
/// # Errors
/// Conditions that say nothing sensible, or a library that cannot be read.
pub fn summary(app: &App, asked: AskCohort) -> Result<Cohort> {
    let outdated = portfolio::refresh(app, ())?.left;
    let gathered = gather(app, &portfolio::filter(&asked.filter)?)?;
    let cohort = told(&gathered);
    Ok(if outdated == 0 { cohort } else { Cohort { outdated, figures: None, left_out: None, ..cohort } })
}

/// The same, however long scoring takes.
///
/// # Errors
/// As [`summary`].
pub fn summary_now(app: &App, asked: AskCohort) -> Result<Cohort> {
    portfolio::fresh(app)?;
    summary(app, asked)
}

fn told(gathered: &Gathered<'_>) -> Cohort {
    let instrument = gathered.instrument;
    Cohort {
        outdated: 0,
        title: text(&instrument.title),
        questionnaire: format!("{} {}", instrument.id, instrument.version),
        left_out: gathered.left_out().map(super::figures::counted),
        figures: figures(gathered),
    }
}
