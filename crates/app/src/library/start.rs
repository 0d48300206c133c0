use super::settings::{open_assessment, settings};
use crate::api::assessment::Summary;
use crate::api::start::{Program, Start};
use crate::app::App;
use crate::assessment::scored_if_known;
use crate::error::Result;
use crate::instruments::{self, view::questionnaire};
use crate::portfolio::{summary, unscored};
use crate::progress::look_again_in;

/// Everything the window needs when it opens.
///
/// # Errors
/// When the library cannot be opened.
pub fn start(app: &App, _: ()) -> Result<Start> {
    let (assessments, (assessment_count, bin_count)) = newest(app)?;
    let open = open_assessment(app)?.filter(|id| app.with_store(|store| Ok(store.contains(id)?)).unwrap_or(false));
    Ok(Start {
        settings: settings(app)?,
        assessments,
        assessment_count,
        bin_count,
        open,
        questionnaire: questionnaire(app.current_instrument()?),
        questionnaires: instruments::choices(app)?,
        program: Program {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            library: app.paths.library()?.display().to_string(),
            reports: app.paths.reports.as_ref().map(|folder| folder.display().to_string()).unwrap_or_default(),
        },
    })
}

/// How many assessments the first screen lists; the rest is in the portfolio.
const FIRST: u32 = 20;

/// The assessments changed last, each with its score, and how many there are outside the bin and in it.
fn newest(app: &App) -> Result<(Vec<Summary>, (u32, u32))> {
    let (heads, count) = app.with_store(|store| Ok((store.page(0, FIRST)?, store.count()?)))?;
    let mut summaries = Vec::new();
    for head in heads {
        // One that another window has deleted since it was listed is no longer there to be loaded.
        let Some(stored) = app.with_store(|store| Ok(store.load(&head.id)?))? else { continue };
        let look_again = app.with_store(|store| Ok(look_again_in(store, &head)?))?;
        let line = match scored_if_known(app, stored) {
            Ok(loaded) => summary(loaded),
            Err(stored) => unscored(stored.summary, stored.answered.len()),
        };
        summaries.push(Summary { look_again, ..line });
    }
    Ok((summaries, count))
}
