use clap::ArgMatches;
use readiness_app::App;
use readiness_app::exchange::advice_file::AdviceFile;
use readiness_app::exchange::answers_file::AnswersFile;
use readiness_app::exchange::{read_file, result_file::ResultFile};
use readiness_assessment::advice::gaps;
use readiness_assessment::assurance::assured;
use readiness_assessment::catalogue::Verdict;
use readiness_assessment::funding::{
    Advised, Because, Judged, Match, ReadyMade, Suggestion, advise as match_up, ready_made,
};
use readiness_assessment::plan::path as shortest;
use readiness_assessment::scoring::{Outcome, score as compute};
use readiness_assessment::{Instrument, calendar::Day};
use readiness_locale::Translator;

use super::review::relied_on;
use super::{Finished, score};
use crate::arguments::{as_of_or_today, path};
use crate::console::Said;

/// `readiness advise FILE [--as-of DATE] [--json]`
pub(super) fn advise(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let file = read_file(app, path(typed, "file"))?;
    let instrument = app.instrument(&file.instrument, &file.version)?;
    let outcome = compute(instrument, file.form, &file.answers);
    let catalogue = app.catalogue_for_a_file()?;
    let today = as_of_or_today(typed);
    let path = shortest(instrument, &outcome);
    let advised = match_up(&catalogue, instrument, &file.facts, &outcome, today);
    if typed.get_flag("json") {
        let result = ResultFile::of(&file.instrument, &file.version, &outcome);
        let assured = assured(&file.answers, &outcome, file.assurance());
        return Ok(Said::json(&AdviceFile::of(
            (result, &assured),
            path.as_ref(),
            &gaps(instrument, &outcome),
            &file.facts,
            &advised,
            today,
        ))?);
    }
    Ok(told(&file, instrument, &outcome, &advised, today, tr))
}

fn told(
    file: &AnswersFile,
    instrument: &Instrument,
    outcome: &Outcome,
    advised: &Advised<'_>,
    today: Day,
    tr: &Translator,
) -> Said {
    let mut said = Said::default();
    score::summary(&mut said, instrument, outcome, tr);
    relied_on(&mut said, &assured(&file.answers, outcome, file.assurance()), tr);
    said.line("");
    super::plan::way_up(&mut said, instrument, outcome, tr);
    said.line("");
    said.line(tr.cli_catalogue_head(&today.to_string(), &advised.catalogue.version));
    if matches!(ready_made(&advised.schemes), ReadyMade::Nothing) {
        said.line(tr.funding_nothing_ready_made());
    }
    for (verdict, heading) in [
        (Verdict::Fits, tr.cli_schemes_fit()),
        (Verdict::Check, tr.cli_schemes_check()),
        (Verdict::No, tr.cli_schemes_no()),
    ] {
        let found: Vec<&Match<'_>> =
            advised.schemes.iter().filter(|found| found.is_live() && found.verdict == verdict).collect();
        if !found.is_empty() {
            said.line("");
            said.line(heading);
            found.iter().for_each(|found| scheme(&mut said, found, file, instrument, tr));
        }
    }
    for (heading, list) in [
        (tr.cli_courses(), &advised.courses),
        (tr.cli_helpdesks(), &advised.helpdesks),
        (tr.cli_guidance(), &advised.guidance),
        (tr.cli_tools(), &advised.tools),
    ] {
        resources(&mut said, &heading, list, tr);
    }
    said
}

fn scheme(said: &mut Said, found: &Match<'_>, file: &AnswersFile, instrument: &Instrument, tr: &Translator) {
    let entry = &found.scheme.entry;
    let name = entry.name.get(tr.language());
    said.line(format!("  {}", tr.cli_scheme(&entry.id, name, &state(found, tr), &verified(found, tr))));
    for judged in found.rules.iter().filter(|judged| judged.verdict != Verdict::Fits) {
        said.line(format!("    {}", why(judged, file, instrument, tr)));
    }
    if let Some((_, change)) = found.would_fit_if() {
        said.line(format!("    {}", tr.cli_would_fit_if(change.get(tr.language()))));
    }
}

/// What stands in the way, with the question whose answer decided it.
fn why(judged: &Judged<'_>, file: &AnswersFile, instrument: &Instrument, tr: &Translator) -> String {
    let Some(rule) = judged.rule else { return tr.cli_rule_state() };
    let clause = rule.text.get(tr.language());
    let Because::Facts(keys) = &judged.because else { return clause.to_owned() };
    let asked: Vec<&str> = keys
        .iter()
        .filter(|key| judged.verdict == Verdict::No || !file.facts.contains_key(**key))
        .filter_map(|key| instrument.facts.iter().find(|fact| fact.key == **key))
        .map(|fact| fact.text.get(tr.language()))
        .collect();
    match judged.verdict {
        Verdict::No => tr.cli_rule_no(clause, &asked.join(" ")),
        _ => tr.cli_rule_check(clause, &asked.join(" ")),
    }
}

fn resources(said: &mut Said, heading: &str, list: &[Suggestion<'_>], tr: &Translator) {
    if list.is_empty() {
        return;
    }
    said.line("");
    said.line(heading);
    for suggestion in list {
        let entry = &suggestion.resource.entry;
        said.line(format!("  {}  {}", entry.id, entry.name.get(tr.language())));
    }
}

fn state(found: &Match<'_>, tr: &Translator) -> String {
    super::catalogue::state_words(found.state, tr)
}

fn verified(found: &Match<'_>, tr: &Translator) -> String {
    super::catalogue::verified_words(&found.scheme.entry, tr)
}
