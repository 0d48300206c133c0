use std::path::PathBuf;

use clap::Command;
use readiness_locale::Translator;

use super::{flag, form, lang, option, out};

/// `paper`: the questionnaire to be filled in by hand.
pub(super) fn command(tr: &Translator) -> Command {
    Command::new("paper")
        .about(tr.cli_paper())
        .arg(form(tr))
        .arg(option("instrument", tr.cli_paper_instrument()).value_name("SURVEY").conflicts_with("form"))
        // The form may also be in both languages at once.
        .arg(lang(tr.cli_paper_lang(), &["en", "zh-Hant-HK", "both"]))
        .arg(out(tr).required(true).value_parser(pdf))
        .arg(flag("force", tr.cli_force()))
}

/// A path that ends in `.pdf`.
fn pdf(typed: &str) -> Result<PathBuf, &'static str> {
    let path = PathBuf::from(typed);
    let ends = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if ends { Ok(path) } else { Err("X.pdf") }
}
