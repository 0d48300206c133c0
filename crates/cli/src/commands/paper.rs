use clap::ArgMatches;
use readiness_app::{App, paper as use_case};
use readiness_assessment::{Form, Language};
use readiness_locale::Translator;
use readiness_report::Edition;

use super::Finished;
use crate::arguments::{path, text};
use crate::console::Said;

/// `readiness paper [--form express|full | --instrument SURVEY] [--lang en|zh-Hant-HK|both] --out X.pdf [--force]`
pub(super) fn paper(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let out = path(typed, "out");
    let form = Form::from_code(text(typed, "form")).unwrap_or(Form::Express);
    let edition = match (text(typed, "lang"), tr.language()) {
        ("both", _) => Edition::Both,
        ("en", _) | ("", Language::English) => Edition::English,
        _ => Edition::Chinese,
    };
    let force = typed.get_flag("force");
    match typed.get_one::<String>("instrument") {
        Some(survey) => use_case::write_survey(app, survey, edition, out, force)?,
        None => use_case::write(app, form, edition, out, force)?,
    }
    Ok(Said::one(tr.cli_written(&out.display().to_string())))
}
