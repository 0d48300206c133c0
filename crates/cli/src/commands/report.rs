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
    let source = source(app, path(typed, "source"))?;
    use_case::write(app, &source, edition, out, typed.get_flag("force"))?;
    Ok(Said::one(tr.cli_written(&out.display().to_string())))
}

/// An assessment of the library, or whatever can be read: a pipe is as good as a file. An id has neither folder nor
/// ending, so a name with one of them is that of a file even when there is none.
fn source<'a>(app: &'a App, named: &Path) -> Result<Loaded<'a>, Error> {
    let alone = named.file_name() == Some(named.as_os_str()) && named.extension().is_none();
    match named.to_str() {
        Some(id) if alone && (named.is_dir() || !named.exists()) => load(app, id),
        _ => loaded(app, read_file(app, named)?),
    }
}
