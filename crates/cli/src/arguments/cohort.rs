use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use readiness_assessment::scoring::Band;
use readiness_assessment::survey::tabulate::By;
use readiness_assessment::{Form, calendar::Day};
use readiness_locale::Translator;
use readiness_report::CohortFormat;

use super::{flag, json, lang, option, out};

/// `compare`: a few assessments side by side.
pub(super) fn compare(tr: &Translator) -> Command {
    let ids = Arg::new("ids").value_name("ID").help(tr.cli_compare_ids()).required(true).num_args(2..=6);
    Command::new("compare")
        .about(tr.cli_compare())
        .arg(ids)
        .arg(flag("aliases", tr.cli_compare_aliases()))
        .arg(json(tr))
}

/// `cohort`: what many companies add up to.
pub(super) fn cohort(tr: &Translator) -> Command {
    let day = |text: &str| Day::parse(text).map(|day| day.to_string()).ok_or("YYYY-MM-DD");
    let words = |words: Vec<&'static str>| PossibleValuesParser::new(words);
    Command::new("cohort")
        .about(tr.cli_cohort())
        .arg(option("tag", tr.cli_cohort_tag()).action(ArgAction::Append))
        .arg(option("industry", tr.cli_cohort_industry()).value_parser(value_parser!(u32)).action(ArgAction::Append))
        .arg(option("size", tr.cli_cohort_size()).value_parser(value_parser!(u32)).action(ArgAction::Append))
        .arg(option("band", tr.cli_cohort_band()).value_parser(words(Band::CODES.map(|(code, _)| code).to_vec())))
        .arg(option("form", tr.cli_cohort_form()).value_parser(words(Form::CODES.map(|(code, _)| code).to_vec())))
        .arg(option("from", tr.cli_cohort_from()).value_name("DATE").value_parser(day))
        .arg(option("until", tr.cli_cohort_until()).value_name("DATE").value_parser(day))
        .arg(out(tr).help(tr.cli_cohort_out()).value_parser(ending))
        // The report may also be in both languages at once.
        .arg(lang(tr.cli_cohort_lang(), &["en", "zh-Hant-HK", "both"]))
        .arg(flag("force", tr.cli_force()))
        .arg(flag("anyway", tr.cli_cohort_anyway()))
        .arg(json(tr).conflicts_with("out"))
}

/// `tabulate`: a survey counted over many companies.
pub(super) fn tabulate(tr: &Translator) -> Command {
    let by = By::CODES.map(|(code, _)| code).to_vec();
    let files = Arg::new("files").value_name("FILE").help(tr.cli_tabulate_files()).num_args(0..);
    Command::new("tabulate")
        .about(tr.cli_tabulate())
        .arg(option("instrument", tr.cli_tabulate_instrument()).required(true))
        .arg(files.value_parser(value_parser!(PathBuf)))
        .arg(option("by", tr.cli_tabulate_by()).value_parser(PossibleValuesParser::new(by)))
        .arg(out(tr).help(tr.cli_tabulate_out()).value_parser(ending))
        .arg(lang(tr.cli_tabulate_lang(), &["en", "zh-Hant-HK", "both"]))
        .arg(flag("force", tr.cli_force()))
        .arg(json(tr).conflicts_with("out"))
}

/// A path whose ending is that of a format in which a cohort can be told.
fn ending(typed: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(typed);
    let known = path.extension().and_then(|ending| CohortFormat::from_ending(&ending.to_string_lossy()));
    known.map(|_| path.clone()).ok_or_else(|| CohortFormat::ENDINGS.map(|(ending, _)| format!("X.{ending}")).join(", "))
}
