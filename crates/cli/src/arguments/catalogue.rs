use clap::{Arg, Command, value_parser};
use readiness_locale::Translator;

use super::{as_of, flag, json, named, option, out};

/// `readiness catalogue …`
pub(super) fn command(tr: &Translator) -> Command {
    Command::new("catalogue")
        .about(tr.cli_catalogue())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").about(tr.cli_catalogue_list()).arg(as_of(tr)).arg(json(tr)))
        .subcommand(Command::new("show").about(tr.cli_catalogue_show()).arg(entry(tr)).arg(as_of(tr)).arg(json(tr)))
        .subcommand(
            Command::new("check")
                .about(tr.cli_catalogue_check())
                .arg(named("folder", "FOLDER", tr.cli_folder()).required(false)),
        )
        .subcommand(Command::new("diff").about(tr.cli_catalogue_diff()).arg(pack_file(tr)).arg(json(tr)))
        .subcommand(
            Command::new("install")
                .about(tr.cli_catalogue_install())
                .arg(pack_file(tr))
                .arg(option("trust", tr.cli_trust()).value_name("NAME"))
                .arg(json(tr)),
        )
        .subcommand(Command::new("rollback").about(tr.cli_catalogue_rollback()))
        .subcommand(
            Command::new("overlay")
                .about(tr.cli_catalogue_overlay())
                .arg(Arg::new("remove").value_name("ID").help(tr.cli_overlay_id()).required(true)),
        )
        .subcommand(
            Command::new("keys")
                .about(tr.cli_catalogue_keys())
                .arg(json(tr))
                .arg(option("distrust", tr.cli_distrust()).value_name("FINGERPRINT")),
        )
        .subcommand(Command::new("key").about(tr.cli_catalogue_key()).arg(out(tr).required(true)))
        .subcommand(
            Command::new("pack")
                .about(tr.cli_catalogue_pack())
                .arg(named("folder", "FOLDER", tr.cli_folder()))
                .arg(
                    option("key", tr.cli_key())
                        .value_name("FILE")
                        .required(true)
                        .value_parser(value_parser!(std::path::PathBuf)),
                )
                .arg(out(tr).required(true))
                .arg(flag("force", tr.cli_force())),
        )
}

fn entry(tr: &Translator) -> Arg {
    Arg::new("id").value_name("ID").help(tr.cli_entry_id()).required(true)
}

fn pack_file(tr: &Translator) -> Arg {
    named("pack", "PACK", tr.cli_pack_file())
}
