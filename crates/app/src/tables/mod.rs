//! A survey counted over many companies, and what a study published to set beside it.

mod benchmarks;
pub use benchmarks::Benchmarks;

mod context;
pub use context::{compare, context, context_of};

mod gather;
pub use gather::{Counting, counting, counting_files};

mod view;

mod save;
pub use save::{save, write};

use readiness_assessment::survey::Survey;
use readiness_assessment::survey::tabulate::By;
use readiness_assessment::{Problem, ProblemKind};

use crate::api::tables::{AskTables, SurveyTables};
use crate::app::App;
use crate::error::{Error, Result};

/// The tables of a survey over the companies of the library, for the window.
///
/// # Errors
/// A survey or grouping that there is not, or a library that cannot be read.
pub fn tables(app: &App, asked: AskTables) -> Result<SurveyTables> {
    let survey = asked_for(app, &asked.survey, asked.version.as_deref())?;
    let by = by(survey, asked.by.as_deref())?;
    Ok(counting(app, survey)?.tables(by))
}

/// The survey that was asked for, in the version that was asked for or the newest.
pub(crate) fn asked_for<'a>(app: &'a App, id: &str, version: Option<&str>) -> Result<&'a Survey> {
    match version {
        Some(version) => app.survey(id, version),
        None => app.newest_survey(id),
    }
}

/// The way of grouping with this word, if the survey asks for it.
///
/// # Errors
/// A problem that names the ways there are.
pub fn by(survey: &Survey, word: Option<&str>) -> Result<Option<By>> {
    let Some(word) = word else { return Ok(None) };
    let offered = view::offered(survey);
    match By::from_code(word).filter(|by| offered.contains(&by.code())) {
        Some(by) => Ok(Some(by)),
        None => {
            let kind = ProblemKind::NotAllowed { found: format!("\"{word}\""), allowed: offered.join(", ") };
            Err(Error::Request(vec![Problem { place: "by".into(), kind }]))
        }
    }
}
