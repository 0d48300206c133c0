use std::path::Path;

use clap::ArgMatches;
use readiness_app::assessment::{Loaded, load};
use readiness_app::exchange::{loaded, read_file};
use readiness_app::{App, Error, report as use_case};
use readiness_locale::{Language, Translator};
use readiness_report::Edition;

use super::Finished;
use crate::arguments::{path, text};
use crate::console::Said;

/// `readiness report FILE|ID [--lang en|zh-Hant-HK|both] --out X.pdf [--force]`
pub(super) fn report(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let out = path(typed, "out");
    let edition = match (text(typed, "lang"), tr.language()) {
        ("both", _) => Edition::Both,
        ("en", _) | ("", Language::English) => Edition::English,
        _ => Edition::Chinese,
    };
    let source = source(app, text(typed, "source"))?;
    use_case::write(&source, edition, out, typed.get_flag("force"))?;
    Ok(Said::text(tr.cli_written(&out.display().to_string()) + "\n"))
}

/// An answers file if there is one of that name, else an assessment of the library.
fn source<'a>(app: &'a App, named: &str) -> Result<Loaded<'a>, Error> {
    let path = Path::new(named);
    if path.is_file() || named.ends_with(".json") { loaded(app, read_file(app, path)?) } else { load(app, named) }
}
