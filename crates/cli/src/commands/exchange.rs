use std::path::PathBuf;

use clap::ArgMatches;
use readiness_app::App;
use readiness_app::exchange::{self, apply, plan, read_files};
use readiness_locale::Translator;

use super::Finished;
use crate::arguments::{path, text};
use crate::console::Said;

/// `readiness import FILE… [--dry-run] [--json]`: every file is checked before any is imported.
pub(super) fn import(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let files = read_files(app, typed.get_many::<PathBuf>("file").unwrap_or_default())?;
    let plans = files.into_iter().map(|file| plan(app, file)).collect::<Result<Vec<_>, _>>()?;
    let ids: Vec<Option<String>> = if typed.get_flag("dry-run") {
        plans.iter().map(|_| None).collect()
    } else {
        apply(app, &plans)?.into_iter().map(Some).collect()
    };
    let summaries: Vec<_> = plans.iter().zip(ids).map(|(plan, id)| plan.summary(id)).collect();
    if typed.get_flag("json") {
        return Ok(Said::json(&summaries)?);
    }
    let mut said = Said::default();
    for summary in &summaries {
        let name = if summary.name.is_empty() { tr.cli_unnamed() } else { summary.name.clone() };
        let (answers, changed) = (summary.answers.to_string(), summary.changed.to_string());
        said.line(match (&summary.id, summary.replaces) {
            (None, false) => tr.cli_would_add(&answers, &name),
            (None, true) => tr.cli_would_update(&changed, &name),
            (Some(id), false) => tr.cli_added(&answers, id, &name),
            (Some(id), true) => tr.cli_updated(&changed, id, &name),
        });
    }
    Ok(said)
}

/// `readiness export ID --out FILE` / `readiness export --all --out FOLDER`
pub(super) fn export(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (out, force) = (path(typed, "out"), typed.get_flag("force"));
    let paths = if typed.get_flag("all") {
        exchange::export_all(app, out, force)?
    } else {
        exchange::export_to(app, text(typed, "id"), out, force)?;
        vec![out.to_owned()]
    };
    let mut said = Said::default();
    for path in paths {
        said.line(tr.cli_written(&path.display().to_string()));
    }
    Ok(said)
}
