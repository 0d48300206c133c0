use std::path::PathBuf;

use clap::ArgMatches;
use readiness_app::api::exchange::{Agreement, AgreementCode, Figure, FigureCode, FigureState};
use readiness_app::api::questionnaire::Localised;
use readiness_app::exchange::{self, apply, plan, read_files};
use readiness_app::{App, survey};
use readiness_assessment::Language;
use readiness_locale::Translator;

use super::{Finished, surveys};
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
        if summary.planned > 0 {
            said.line(format!("  {}", tr.import_planned(summary.planned)));
        }
        if let Some(agreement) = &summary.agreement {
            tell(&mut said, agreement, tr);
        }
    }
    Ok(said)
}

/// Whether the figures printed in a report follow from its answers, and which do not.
fn tell(said: &mut Said, agreement: &Agreement, tr: &Translator) {
    said.line(match agreement.verdict {
        AgreementCode::Agrees => tr.cli_report_agrees(),
        AgreementCode::Differs => tr.cli_report_differs(),
        AgreementCode::Unchecked => tr.cli_report_unchecked(),
    });
    if agreement.added {
        said.line(tr.cli_report_added());
    }
    for figure in &agreement.figures {
        let computed = figure.computed.as_ref().map_or_else(|| tr.import_no_figure(), |words| own(words, tr));
        match (figure.state, &figure.printed) {
            (FigureState::Differs, Some(printed)) => {
                said.line(tr.cli_figure_differs(&computed, &figure_name(figure, tr), printed));
            }
            (FigureState::Missing, _) => said.line(tr.cli_figure_missing(&computed, &figure_name(figure, tr))),
            (FigureState::Agrees | FigureState::Differs, _) => {}
        }
    }
}

fn figure_name(figure: &Figure, tr: &Translator) -> String {
    match figure.code {
        FigureCode::Score => tr.import_figure_score(),
        FigureCode::Band => tr.import_figure_band(),
        FigureCode::Pillar => figure.name.as_ref().map_or_else(String::new, |name| own(name, tr)),
        FigureCode::Code => tr.import_figure_code(),
        FigureCode::Sha256 => tr.import_figure_sha256(),
    }
}

fn own(words: &Localised, tr: &Translator) -> String {
    match tr.language() {
        Language::English => words.en.clone(),
        Language::Chinese => words.zh.clone(),
    }
}

/// `readiness export ID --out FILE` / `readiness export --all --out FOLDER`; an `.csv` is a table of surveys.
pub(super) fn export(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (out, force) = (path(typed, "out"), typed.get_flag("force"));
    let paths = if surveys::is_table(out) {
        surveys::write_table(app, typed, tr)?
    } else if typed.get_flag("all") {
        [exchange::export_all(app, out, force)?, survey::write_all(app, out, typed.get_flag("with-contact"), force)?]
            .concat()
    } else if surveys::is_one(app, text(typed, "id"))? {
        exchange::write_file(out, &surveys::file(app, typed)?, force)?;
        vec![out.to_owned()]
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
