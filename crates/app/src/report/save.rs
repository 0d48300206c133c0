use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
use readiness_assessment::advice::{extremes, gaps};
use readiness_assessment::{Problem, ProblemKind};
use readiness_locale::{Language, Translator};
use readiness_report::{Edition, Organisation, Report, Section, Sharing};

use crate::api::exchange::{Edition as EditionTag, SaveReport, SavedFile};
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::error::{Error, Result};
use crate::exchange::text;
use crate::files;
use crate::report::funding::Money;

/// The endings of files a report can be written to.
pub(crate) const ENDINGS: [&str; 1] = [".pdf"];

/// The report of an assessment as bytes of the format that `path` ends in.
///
/// # Errors
/// An ending that cannot be written, or a report that cannot be made.
fn bytes(app: &App, loaded: &Loaded<'_>, edition: Edition, path: &Path) -> Result<Vec<u8>> {
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy().to_lowercase()));
    match ending.as_deref() {
        Some(".pdf") => pdf(app, loaded, edition),
        _ => Err(Error::UnknownEnding(path.to_owned())),
    }
}

fn pdf(app: &App, loaded: &Loaded<'_>, edition: Edition) -> Result<Vec<u8>> {
    let money = Money::of(app, loaded)?;
    let advised = money.advised(loaded);
    let computed = money.computed(&advised);
    let stored = &loaded.stored;
    let head = &stored.summary;
    let data = text(loaded)?;
    let report = Report {
        instrument: loaded.instrument,
        organisation: Organisation { name: &head.name, name_other: &head.name_other },
        label: &head.label,
        started: day(&head.started),
        facts: &stored.facts,
        answers: &stored.answers,
        outcome: &loaded.outcome,
        gaps: &gaps(loaded.instrument, &loaded.outcome),
        extremes: &extremes(&loaded.outcome),
        funding: Some(money.funding(&advised, computed.as_ref())),
        edition,
        sections: &Section::all(),
        sharing: Sharing::Full,
        data: data.as_bytes(),
        printed_on: ZonedDateTime::now().date(),
        program_version: env!("CARGO_PKG_VERSION"),
        assessment_id: &head.id,
    };
    Ok(readiness_report::pdf(&report)?.bytes)
}

/// The local day written in an RFC 3339 time; today if it cannot be read.
fn day(time: &str) -> Date {
    let written = time.get(..10).and_then(|day| day.parse().ok());
    written
        .or_else(|| time.parse::<Timestamp>().ok().map(|t| t.to_zoned_datetime(jiff::tz::TimeZone::system()).date()))
        .unwrap_or_else(|| ZonedDateTime::now().date())
}

/// Writes a report to `path`.
///
/// # Errors
/// When it exists and `overwrite` is false, or cannot be made or written.
pub fn write(app: &App, loaded: &Loaded<'_>, edition: Edition, path: &Path, overwrite: bool) -> Result<()> {
    if !overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    files::write(path, &bytes(app, loaded, edition, path)?, overwrite)
}

/// Saves a PDF report for the window.
///
/// # Errors
/// When there is no such assessment, the path was not picked in a dialog, or it cannot be made or written.
pub fn save(app: &App, save: SaveReport) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let edition = match save.edition {
        EditionTag::En => Edition::English,
        EditionTag::ZhHantHk => Edition::Chinese,
        EditionTag::Both => Edition::Both,
    };
    let words = match edition {
        Edition::English => Translator::new(Language::English),
        Edition::Chinese | Edition::Both => Translator::new(Language::Chinese),
    };
    let bytes = pdf(app, &loaded, edition)?;
    saved(app, save.path.as_deref(), &stem(&words, &loaded), "pdf", &bytes)
}

/// The name of a saved file before its ending: whose, what, and the day.
pub(crate) fn stem(words: &Translator, loaded: &Loaded<'_>) -> String {
    let date = ZonedDateTime::now().date().to_string();
    let head = &loaded.stored.summary;
    let name = [&head.name, &head.name_other].into_iter().find(|name| !name.is_empty());
    name.map_or_else(|| words.file_name_unnamed(&date), |name| words.file_name(&date, name))
}

/// Writes a file for the window: to the path that was picked, else into the reports folder under a free name.
///
/// # Errors
/// A path that was not picked in a dialog, or a file that cannot be written.
pub(crate) fn saved(app: &App, picked: Option<&str>, stem: &str, ending: &str, bytes: &[u8]) -> Result<SavedFile> {
    let path = match picked.map(PathBuf::from) {
        None => files::write_under_free_name(app.paths.reports()?, stem, ending, bytes)?,
        Some(path) if app.is_allowed(&path) => {
            // The system's dialog has already asked whether to overwrite.
            files::write(&path, bytes, true)?;
            path
        }
        Some(path) => {
            let kind = ProblemKind::NotAllowed { found: path.display().to_string(), allowed: "…".into() };
            return Err(Error::Request(vec![Problem { place: "path".into(), kind }]));
        }
    };
    app.note_saved(&path);
    let text =
        |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(SavedFile {
        name: text(path.file_name()),
        folder: text(path.parent().map(Path::as_os_str)),
        path: path.display().to_string(),
        bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}
