use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use readiness_app::survey::{self, Loaded, TableOptions};
use readiness_app::{App, Error};
use readiness_assessment::survey::Survey;
use readiness_assessment::{Problem, ProblemKind};
use readiness_locale::Translator;

use crate::arguments::{path, text};

/// Whether a file of this name is a table.
pub(in super::super) fn is_table(out: &Path) -> bool {
    out.extension().and_then(OsStr::to_str).is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

/// `readiness export ID --out X.csv` / `readiness export --all [--instrument SURVEY] --out X.csv`
pub(in super::super) fn write_table(app: &App, typed: &ArgMatches, tr: &Translator) -> Result<Vec<PathBuf>, Error> {
    let (survey, lines): (&Survey, Vec<Loaded<'_>>) = if typed.get_flag("all") {
        let survey = wanted(app, typed)?;
        (survey, survey::all(app, &survey.id, &survey.version)?)
    } else {
        let one = survey::load(app, text(typed, "id"))?;
        (one.survey, vec![one])
    };
    let options =
        TableOptions { words: tr, with_contact: typed.get_flag("with-contact"), overwrite: typed.get_flag("force") };
    survey::write_table(survey, &lines, path(typed, "out"), options)
}

/// The survey that is named, else the only one that was begun.
fn wanted<'a>(app: &'a App, typed: &ArgMatches) -> Result<&'a Survey, Error> {
    if let Some(id) = typed.get_one::<String>("instrument") {
        return app.newest_survey(id);
    }
    let heads = app.with_store(|store| Ok(store.surveys()?))?;
    let mut ids: Vec<&str> = heads.iter().map(|head| head.instrument_id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    match ids.as_slice() {
        [one] => app.newest_survey(one),
        _ => {
            let known: Vec<&str> = app.surveys.offered().map(|survey| survey.id.as_str()).collect();
            let kind = ProblemKind::Missing { allowed: known.join(", ") };
            Err(Error::Request(vec![Problem { place: "--instrument".into(), kind }]))
        }
    }
}
