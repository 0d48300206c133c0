use clap::{Arg, Command};
use readiness_locale::Translator;

use super::{flag, json, named, option, out};

/// `readiness instruments …`
pub(super) fn command(tr: &Translator) -> Command {
    let one =
        |name: &'static str| Arg::new(name).value_name("ID[@VERSION]").help(tr.cli_instruments_id()).required(true);
    Command::new("instruments")
        .about(tr.cli_instruments())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").about(tr.cli_instruments_list()).arg(json(tr)))
        .subcommand(Command::new("show").about(tr.cli_instruments_show()).arg(one("id")).arg(json(tr)))
        .subcommand(
            Command::new("check")
                .about(tr.cli_instruments_check())
                .arg(named("folder", "FOLDER", tr.cli_folder()))
                .arg(json(tr)),
        )
        .subcommand(
            Command::new("diff").about(tr.cli_instruments_diff()).arg(one("older")).arg(one("newer")).arg(json(tr)),
        )
        .subcommand(
            Command::new("export")
                .about(tr.cli_instruments_export())
                .arg(one("id"))
                .arg(out(tr).required(true))
                .arg(flag("force", tr.cli_force()))
                .arg(json(tr)),
        )
        .subcommand(
            Command::new("install")
                .about(tr.cli_instruments_install())
                .arg(named("pack", "PACK", tr.cli_pack_file()))
                .arg(option("trust", tr.cli_trust()).value_name("NAME"))
                .arg(json(tr)),
        )
}
