use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use readiness_app::brand::Look;
use readiness_locale::Translator;

use super::{flag, json, named, option};

/// `readiness brand …`
pub(super) fn command(tr: &Translator) -> Command {
    Command::new("brand")
        .about(tr.cli_brand())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("show").about(tr.cli_brand_show()).arg(json(tr)))
        .subcommand(Command::new("set").about(tr.cli_brand_set()).arg(named("file", "FILE", tr.cli_brand_file())))
        .subcommand(Command::new("remove").about(tr.cli_brand_remove()))
}

/// The two ways to say whose look a report has; without either it is the one that is kept.
pub(super) fn look_arguments(tr: &Translator) -> [Arg; 2] {
    [
        option("brand", tr.cli_report_brand()).value_name("FILE").value_parser(value_parser!(PathBuf)),
        flag("no-brand", tr.cli_report_no_brand()).conflicts_with("brand"),
    ]
}

/// What was said of it, if anything.
pub(crate) fn look(typed: &ArgMatches) -> Option<Look> {
    let file = typed.get_one::<PathBuf>("brand").map(|path| Look::File(path.clone()));
    file.or_else(|| typed.get_flag("no-brand").then_some(Look::Plain))
}
