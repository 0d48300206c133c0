use std::path::{Path, PathBuf};

use clap::ArgMatches;
use readiness_app::assessment::Loaded;
use readiness_app::report::Options;
use readiness_app::report::batch::{Source, all};
use readiness_app::{App, Error, report as use_case};
use readiness_locale::Translator;
use readiness_report::Format;

use super::{Finished, batch, brand};
use crate::arguments::{path, report};
use crate::console::{Said, complain};

/// `readiness report FILE|ID --out X.pdf` / `readiness report --all|FILE|ID… --out FOLDER [--format F]`
pub(super) fn report(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (out, force, format) = (path(typed, "out"), typed.get_flag("force"), report::format(typed));
    let named = typed.get_many::<PathBuf>("source").unwrap_or_default().cloned().map(Source::Named);
    let sources: Vec<Source> = if typed.get_flag("all") { all(app)? } else { named.collect() };
    let look = brand::look(app, typed);
    match sources.as_slice() {
        [one] if !typed.get_flag("all") && format.is_none() && !out.is_dir() => {
            let options = Options { brand: look, ..report::options(typed, tr, use_case::format_of(out)?) };
            let missing = use_case::write(app, &one.load(app)?, &options, out, force)?;
            let written = out.display().to_string();
            if !missing.is_empty() {
                complain(&tr.cli_report_missing(&missing.join(", "), &written));
            }
            Ok(Said::one(tr.cli_written(&written)))
        }
        _ => {
            let options = Options { brand: look, ..report::options(typed, tr, format.unwrap_or(Format::Pdf)) };
            batch::reports(app, sources, &options, (out, force), tr)
        }
    }
}

/// An assessment of the library, or whatever can be read: a pipe is as good as a file.
pub(super) fn source<'a>(app: &'a App, named: &Path) -> Result<Loaded<'a>, Error> {
    Source::Named(named.to_owned()).load(app)
}
