use clap::ArgMatches;
use readiness_app::App;
use readiness_app::exchange::{plan_file::PlanFile, result_file::ResultFile};
use readiness_app::plan::{Kept, roadmap_calendar, write_roadmap};
use readiness_assessment::Instrument;
use readiness_assessment::plan::{Basis, Plan, Window, path as shortest, plan as made};
use readiness_assessment::scoring::Outcome;
use readiness_locale::Translator;

use super::report::source;
use super::{Finished, score};
use crate::arguments::{as_of_or_today, path};
use crate::console::Said;

/// `readiness plan FILE|ID [--as-of DATE] [--json] [--ics OUT] [--force]`
pub(super) fn plan(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let loaded = source(app, path(typed, "source"))?;
    let kept = Kept::of_source(app, &loaded)?;
    let basis = kept.basis(&loaded, as_of_or_today(typed));
    let plan = made(&basis);
    if let Some(out) = typed.get_one::<std::path::PathBuf>("ics") {
        let head = &loaded.stored.summary;
        write_roadmap(out, typed.get_flag("force"), &roadmap_calendar(&basis, &plan, &head.id, tr))?;
    }
    if typed.get_flag("json") {
        let head = &loaded.stored.summary;
        let result = ResultFile::of(&head.instrument_id, &head.instrument_version, &loaded.outcome);
        return Ok(Said::json(&PlanFile::of(result, &basis, &plan))?);
    }
    Ok(told(&basis, &plan, tr))
}

fn told(basis: &Basis<'_>, plan: &Plan<'_>, tr: &Translator) -> Said {
    let mut said = Said::default();
    score::summary(&mut said, basis.instrument, basis.outcome, tr);
    said.line("");
    way_up(&mut said, basis.instrument, basis.outcome, tr);
    said.line("");
    let language = tr.language();
    if plan.actions.is_empty() && !plan.proposals.is_empty() {
        said.line(tr.cli_plan_proposed());
        for (proposal, placed) in &plan.proposals {
            let action = proposal.rise.step.action.get(language);
            said.line(format!("  {}", tr.cli_plan_action(action, &window(tr, placed.window))));
        }
    }
    for (action, placed) in &plan.actions {
        let when = placed.map_or_else(|| tr.plan_window_closed(), |placed| window(tr, placed.window));
        said.line(format!("  {}", tr.cli_plan_action(action.said(basis.instrument, language), &when)));
    }
    for negative in &plan.negatives {
        said.line("");
        said.line(negative.text.get(language));
        said.line(format!("  {}", tr.report_roadmap_instead(negative.instead.get(language))));
    }
    said
}

/// The shortest path to the next band, or why there is none.
pub(super) fn way_up(said: &mut Said, instrument: &Instrument, outcome: &Outcome, tr: &Translator) {
    let language = tr.language();
    let Some(path) = shortest(instrument, outcome) else {
        said.line(if outcome.overall.is_some() { tr.cli_path_none() } else { tr.cli_plan_no_score() });
        return;
    };
    let band = instrument.band_info(path.band).map(|info| info.name.get(language)).unwrap_or_default();
    said.line(tr.cli_path(band));
    for rise in &path.steps {
        let (from, to) = (rise.from.number().to_string(), rise.to.number().to_string());
        let action = rise.step.action.get(language);
        said.line(format!("  {}", tr.cli_path_step(action, &from, &rise.question.id, &to)));
    }
}

/// What a part of the coming quarter is called.
fn window(tr: &Translator, window: Window) -> String {
    match window {
        Window::First => tr.plan_window_30(),
        Window::Second => tr.plan_window_60(),
        Window::Third => tr.plan_window_90(),
        Window::Later => tr.plan_window_later(),
    }
}
