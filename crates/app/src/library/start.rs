use super::settings::{open_assessment, settings};
use crate::api::assessment::Summary;
use crate::api::start::{Program, Start};
use crate::app::App;
use crate::assessment::{self, view};
use crate::error::Result;
use crate::instruments::view::questionnaire;

/// Everything the window needs when it opens.
///
/// # Errors
/// When the library cannot be opened.
pub fn start(app: &App, _: ()) -> Result<Start> {
    let assessments = summaries(app)?;
    let open = open_assessment(app)?.filter(|id| assessments.iter().any(|summary| summary.id == *id));
    Ok(Start {
        settings: settings(app)?,
        assessments,
        open,
        questionnaire: questionnaire(app.current_instrument()?),
        program: Program {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            library: app.paths.library()?.display().to_string(),
            reports: app.paths.reports.as_ref().map(|folder| folder.display().to_string()).unwrap_or_default(),
        },
    })
}

/// Every assessment with its score, the last changed first.
///
/// # Errors
/// When the library cannot be opened.
pub fn summaries(app: &App) -> Result<Vec<Summary>> {
    let mut summaries = Vec::new();
    for loaded in assessment::load_all(app)? {
        let row = loaded.stored.summary;
        let (answered, total) = view::counts(&loaded.outcome);
        let overall = loaded.outcome.overall.as_ref();
        summaries.push(Summary {
            id: row.id,
            name: row.name,
            name_other: row.name_other,
            label: row.label,
            form: loaded.form.into(),
            updated: row.updated,
            answered,
            total,
            shown: overall.map(|overall| overall.score.shown().to_string()),
            band: overall.map(|overall| overall.band.into()),
            provisional: overall.is_some_and(|overall| overall.status != readiness_assessment::scoring::Status::Final),
        });
    }
    Ok(summaries)
}
