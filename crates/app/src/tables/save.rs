use std::path::Path;

use jiff::ZonedDateTime;
use readiness_assessment::Language;
use readiness_assessment::survey::tabulate::By;
use readiness_locale::{Translator, format};
use readiness_report::{CohortFormat, Edition, Published, TablesReport, tables as make};

use super::{Counting, asked_for, by, counting};
use crate::api::exchange::{Edition as Tag, SavedFile};
use crate::api::tables::SaveTables;
use crate::app::App;
use crate::error::{Error, Result};
use crate::files;
use crate::report::saved;

/// Saves the tables for the window.
///
/// # Errors
/// Fewer than five companies, a path that was not picked in a dialog, or a file that cannot be made or written.
pub fn save(app: &App, save: SaveTables) -> Result<SavedFile> {
    let format =
        CohortFormat::from_ending(&save.format).ok_or_else(|| Error::UnknownEnding(save.format.clone().into()))?;
    let edition = match save.edition {
        Tag::En => Edition::English,
        Tag::ZhHantHk => Edition::Chinese,
        Tag::Both => Edition::Both,
    };
    let survey = asked_for(app, &save.survey, save.version.as_deref())?;
    let by = by(survey, save.by.as_deref())?;
    let bytes = bytes(&counting(app, survey)?, by, (edition, format))?;
    let voice = Translator::new(edition.languages().first().copied().unwrap_or(Language::English));
    let stem = voice.tabulated_file(&format::date(&voice, ZonedDateTime::now().date()));
    saved(app, save.path.as_deref(), &stem, format.ending(), &bytes)
}

/// Writes the tables to `path`.
///
/// # Errors
/// Fewer than five companies, a file that exists while `overwrite` is false, or one that cannot be made or written.
pub fn write(
    counting: &Counting<'_>,
    by: Option<By>,
    how: (Edition, CohortFormat),
    path: &Path,
    overwrite: bool,
) -> Result<()> {
    if !overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    files::write(path, &bytes(counting, by, how)?, overwrite)
}

fn bytes(counting: &Counting<'_>, by: Option<By>, (edition, format): (Edition, CohortFormat)) -> Result<Vec<u8>> {
    let tabulation = counting.tabulation().ok_or(Error::TooFew)?;
    let (tables, own) = (tabulation.tables(by), counting.own(&tabulation));
    let published = counting.published.map(|(benchmark, surveyed)| Published { benchmark, surveyed, own: &own });
    let report = TablesReport {
        survey: counting.survey,
        tables: &tables,
        published,
        months: counting.days,
        edition,
        printed_on: ZonedDateTime::now().date(),
        program_version: env!("CARGO_PKG_VERSION"),
    };
    Ok(make(&report, format)?)
}
