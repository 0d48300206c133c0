use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use readiness_assessment::Band;
use readiness_locale::Translator;

use super::{flag, id, json, option};

/// `companies`: the portfolio.
pub(super) fn command(tr: &Translator) -> Command {
    let bands = PossibleValuesParser::new(Band::CODES.map(|(code, _)| code));
    Command::new("companies")
        .about(tr.cli_companies())
        .arg(option("search", tr.cli_companies_search()).value_name("TEXT"))
        .arg(option("band", tr.cli_companies_band()).value_parser(bands).action(ArgAction::Append))
        .arg(option("tag", tr.cli_companies_tag()).value_name("TAG").action(ArgAction::Append))
        .arg(flag("due", tr.cli_companies_due()))
        .arg(
            option("limit", tr.cli_companies_limit())
                .value_name("N")
                .value_parser(value_parser!(u32))
                .default_value("50"),
        )
        .arg(json(tr))
}

/// `tag`: the user's own words for companies.
pub(super) fn tag(tr: &Translator) -> Command {
    Command::new("tag")
        .about(tr.cli_tag())
        .arg(Arg::new("company").value_name("COMPANY").help(tr.cli_company()).required(true).num_args(1..))
        .arg(option("add", tr.cli_tag_add()).value_name("TAG").action(ArgAction::Append))
        .arg(option("remove", tr.cli_tag_remove()).value_name("TAG").action(ArgAction::Append))
}

/// `alias`: the name for comparison.
pub(super) fn alias(tr: &Translator) -> Command {
    Command::new("alias")
        .about(tr.cli_alias())
        .arg(Arg::new("company").value_name("COMPANY").help(tr.cli_company()).required(true))
        .arg(Arg::new("alias").value_name("NAME").help(tr.cli_alias_name()).default_value(""))
}

/// `bin`: what was deleted.
pub(super) fn bin(tr: &Translator) -> Command {
    Command::new("bin")
        .about(tr.cli_bin())
        .subcommand_required(true)
        .subcommand(Command::new("list").about(tr.cli_bin_list()).arg(json(tr)))
        .subcommand(Command::new("restore").about(tr.cli_bin_restore()).arg(id(tr)))
        .subcommand(Command::new("empty").about(tr.cli_bin_empty()).arg(flag("yes", tr.cli_bin_yes()).required(true)))
}
