use clap::ArgMatches;
use readiness_app::api::survey::SurveySummary;
use readiness_app::exchange::{self, result_file::Overall};
use readiness_app::review::assured_of;
use readiness_app::{App, assessment, survey};
use readiness_locale::Translator;
use serde::Serialize;

use super::review::relied_on;
use super::{Finished, score, surveys};
use crate::arguments::text;
use crate::console::Said;

/// One entry of `list --json`.
#[derive(Serialize)]
struct Entry {
    id: String,
    organisation: String,
    label: String,
    instrument: String,
    /// Which form; none for a survey.
    form: Option<String>,
    updated: String,
    overall: Option<Overall>,
    /// Id and version of the questionnaire, when this program does not have it.
    missing: Option<String>,
}

impl Entry {
    /// A survey: it has no form and no score.
    fn of(kept: SurveySummary) -> Self {
        Self {
            missing: (kept.asked == 0).then(|| format!("{} {}", kept.survey, kept.version)),
            id: kept.id,
            organisation: kept.name,
            label: kept.label,
            instrument: kept.survey,
            form: None,
            updated: kept.updated,
            overall: None,
        }
    }
}

/// `readiness list [--json]`
pub(super) fn list(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let mut entries = Vec::new();
    assessment::each(app, |found| {
        let overall = found.as_ref().ok().and_then(|loaded| Overall::of(&loaded.outcome));
        let scored = found.is_ok();
        let row = found.map_or_else(|stored| stored.summary, |loaded| loaded.stored.summary);
        entries.push(Entry {
            organisation: row.name,
            label: row.label,
            missing: (!scored).then(|| format!("{} {}", row.instrument_id, row.instrument_version)),
            instrument: row.instrument_id,
            form: Some(row.form),
            updated: row.updated,
            overall,
            id: row.id,
        });
        Ok(())
    })?;
    let kept = survey::list(app, ())?.kept;
    if typed.get_flag("json") {
        entries.extend(kept.into_iter().map(Entry::of));
        return Ok(Said::json(&entries)?);
    }
    let mut said = Said::default();
    for entry in &entries {
        let score = match (&entry.overall, &entry.missing) {
            (Some(overall), _) => overall.shown().to_owned(),
            (None, Some(questionnaire)) => tr.cli_no_questionnaire(questionnaire),
            (None, None) => tr.cli_unscored(),
        };
        let name = if entry.organisation.is_empty() { tr.cli_unnamed() } else { entry.organisation.clone() };
        said.line(format!("{}  {}  {score}  {name}  {}", entry.id, entry.updated, entry.label).trim_end());
    }
    kept.iter().for_each(|kept| said.line(surveys::line(kept, tr)));
    if entries.is_empty() && kept.is_empty() {
        said.line(tr.cli_list_empty());
    }
    Ok(said)
}

/// `readiness show ID [--json]`
pub(super) fn show(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = text(typed, "id");
    if surveys::is_one(app, id)? {
        return surveys::show(app, typed, tr);
    }
    if typed.get_flag("json") {
        return Ok(Said::json_text(exchange::export(app, id)?));
    }
    let loaded = assessment::load(app, id)?;
    let mut said = Said::default();
    said.line(format!("{}  {}", loaded.stored.summary.name, loaded.stored.summary.name_other).trim());
    score::summary(&mut said, loaded.instrument, &loaded.outcome, tr);
    relied_on(&mut said, &assured_of(&loaded), tr);
    Ok(said)
}
