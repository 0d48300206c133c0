use clap::ArgMatches;
use readiness_app::App;
use readiness_app::exchange::{read_file, result_file::ResultFile};
use readiness_assessment::Instrument;
use readiness_assessment::scoring::{Missing, Outcome, Shown, Status, score as compute};
use readiness_locale::Translator;

use super::{Finished, explain};
use crate::arguments::path;
use crate::console::Said;

/// `readiness score FILE [--json] [--explain]`
pub(super) fn score(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let file = read_file(app, path(typed, "file"))?;
    let instrument = app.instrument(&file.instrument, &file.version)?;
    let outcome = compute(instrument, file.form, &file.answers);
    if typed.get_flag("json") {
        return Ok(Said::json(&ResultFile::of(&file.instrument, &file.version, &outcome))?);
    }
    let mut said = Said::default();
    summary(&mut said, instrument, &outcome, tr);
    if typed.get_flag("explain") {
        explain::explain(&mut said, instrument, &outcome, tr);
    }
    Ok(said)
}

/// The score, what it rests on and what is missing.
pub(super) fn summary(said: &mut Said, instrument: &Instrument, outcome: &Outcome, tr: &Translator) {
    let coverage = outcome.coverage;
    let Some(overall) = &outcome.overall else {
        said.line(tr.cli_no_score());
        return;
    };
    let name = band_name(instrument, overall.band, tr);
    said.line(tr.cli_overall(&name, &overall.score.shown().to_string()));
    if let Some(range) = outcome.range.filter(|range| range.low != range.high) {
        said.line(tr.cli_range(&Shown::of(range.high).to_string(), &Shown::of(range.low).to_string()));
    }
    said.line(tr.cli_coverage(&coverage.answered.to_string(), &coverage.applicable.to_string()));
    match &overall.status {
        Status::Final => said.line(tr.cli_final()),
        Status::Provisional(missing) => missing.iter().for_each(|missing| said.line(lacking(instrument, missing, tr))),
    }
    if let Some((pillar, band)) = &outcome.brake {
        said.line(tr.cli_brake(&band_name(instrument, *band, tr), &pillar_name(instrument, pillar, tr)));
    }
    for pillar in &outcome.pillars {
        let shown = pillar.score.map_or_else(|| tr.cli_unscored(), |score| score.shown().to_string());
        said.line(tr.cli_part(&pillar_name(instrument, &pillar.id, tr), &shown));
    }
}

fn lacking(instrument: &Instrument, missing: &Missing, tr: &Translator) -> String {
    match missing {
        Missing::Answers { more } => tr.cli_missing_answers(*more),
        Missing::Pillar { id, scored, applicable } => {
            tr.cli_missing_pillar(&applicable.to_string(), &pillar_name(instrument, id, tr), &scored.to_string())
        }
    }
}

fn band_name(instrument: &Instrument, band: readiness_assessment::Band, tr: &Translator) -> String {
    instrument.band_info(band).map_or(band.code(), |info| info.name.get(tr.language())).to_owned()
}

pub(super) fn pillar_name(instrument: &Instrument, id: &str, tr: &Translator) -> String {
    instrument.pillar(id).map_or(id, |pillar| pillar.name.get(tr.language())).to_owned()
}
