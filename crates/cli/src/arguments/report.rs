use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use readiness_app::report::Options;
use readiness_assessment::Language;
use readiness_locale::Translator;
use readiness_report::{Edition, Format, Section, Sharing};

use super::{as_of, as_of_or_today, flag, lang, option, out, text};

/// `report`: one report into a file, or many into a folder.
pub(super) fn command(tr: &Translator) -> Command {
    let sources = Arg::new("source")
        .value_name("FILE|ID")
        .help(tr.cli_sources())
        .num_args(1..)
        .action(ArgAction::Append)
        .required_unless_present("all")
        .conflicts_with("all")
        // A name of a file need not be text.
        .value_parser(value_parser!(PathBuf));
    let words = |words: Vec<&'static str>| PossibleValuesParser::new(words);
    Command::new("report")
        .about(tr.cli_report())
        .arg(sources)
        .arg(flag("all", tr.cli_report_all()))
        .arg(out(tr).required(true))
        .arg(option("format", tr.cli_report_format()).value_parser(words(codes(&Format::ENDINGS))))
        // The report may also be in both languages at once.
        .arg(lang(tr.cli_report_lang(), &["en", "zh-Hant-HK", "both"]))
        .arg(
            option("sharing", tr.cli_report_sharing())
                .value_parser(words(codes(&Sharing::CODES)))
                .default_value("full"),
        )
        .arg(
            option("sections", tr.cli_report_sections())
                .value_name("A,B")
                .value_parser(words(codes(&Section::CODES)))
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .args(super::brand::look_arguments(tr))
        .arg(as_of(tr))
        .arg(flag("force", tr.cli_force()))
}

fn codes<T, const N: usize>(known: &[(&'static str, T); N]) -> Vec<&'static str> {
    known.iter().map(|(code, _)| *code).collect()
}

/// The format named with `--format`.
pub(crate) fn format(typed: &ArgMatches) -> Option<Format> {
    Format::from_ending(text(typed, "format"))
}

/// How the reports are made. clap has already refused every other word.
pub(crate) fn options(typed: &ArgMatches, tr: &Translator, format: Format) -> Options {
    let edition = match (text(typed, "lang"), tr.language()) {
        ("both", _) => Edition::Both,
        ("en", _) | ("", Language::English) => Edition::English,
        _ => Edition::Chinese,
    };
    let named: Option<BTreeSet<Section>> =
        typed.get_many::<String>("sections").map(|words| words.filter_map(|word| Section::from_code(word)).collect());
    Options {
        format,
        sharing: Sharing::from_code(text(typed, "sharing")).unwrap_or(Sharing::Full),
        sections: named.unwrap_or_else(Section::all),
        as_of: as_of_or_today(typed),
        ..Options::new(edition)
    }
}
