//! One company over time, and several people who answer for it.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use readiness_assessment::group::Role;
use readiness_locale::Translator;

use super::{file, flag, id, json, option, out};

/// What may be typed about time.
pub(super) fn over_time(tr: &Translator) -> [Command; 4] {
    [
        Command::new("again").about(tr.cli_again()).arg(id(tr)).arg(option("label", tr.cli_label())).arg(json(tr)),
        Command::new("progress")
            .about(tr.cli_progress())
            .arg(id(tr))
            .arg(option("against", tr.cli_against()).value_name("ID"))
            .arg(json(tr)),
        Command::new("remind")
            .about(tr.cli_remind())
            .arg(id(tr))
            .arg(option("on", tr.cli_remind_on()).value_name("DATE").conflicts_with("never"))
            .arg(flag("never", tr.cli_remind_never())),
        Command::new("migrate").about(tr.cli_migrate()).arg(id(tr)).arg(flag("dry-run", tr.cli_dry_run())),
    ]
}

/// What may be typed about several people.
pub(super) fn several(tr: &Translator) -> [Command; 5] {
    [
        Command::new("ask")
            .about(tr.cli_ask())
            .arg(id(tr))
            .arg(option("pillar", tr.cli_ask_pillar()).action(ArgAction::Append))
            .arg(option("from", tr.people_ask_from()))
            .arg(role(tr))
            .arg(flag("anonymous", tr.people_ask_anonymous()))
            .arg(option("by", tr.cli_ask_by()).value_name("DATE"))
            .arg(flag("text", tr.cli_ask_text()).conflicts_with("out"))
            .arg(out(tr).required_unless_present("text"))
            .arg(flag("force", tr.cli_force())),
        Command::new("respond")
            .about(tr.cli_respond())
            .arg(id(tr))
            .arg(option("name", tr.people_asked_name()))
            .arg(out(tr).required(true))
            .arg(flag("force", tr.cli_force())),
        Command::new("collect")
            .about(tr.cli_collect())
            .arg(id(tr))
            .arg(file(tr).num_args(1..).action(ArgAction::Append).required_unless_present("own").required(false))
            .arg(flag("own", tr.cli_collect_own()).conflicts_with("file"))
            .arg(option("name", tr.people_own_name()).requires("own"))
            .arg(role(tr))
            .arg(flag("dry-run", tr.cli_dry_run()))
            .arg(json(tr)),
        Command::new("people").about(tr.cli_people()).arg(id(tr)).arg(json(tr)),
        Command::new("agree")
            .about(tr.cli_agree())
            .arg(id(tr))
            .arg(Arg::new("answer").value_name("QUESTION=RUNG").help(tr.cli_agree_answer()).required(true))
            .arg(option("why", tr.people_rationale()))
            .arg(option("dissent", tr.people_dissent())),
    ]
}

fn role(tr: &Translator) -> Arg {
    option("role", tr.cli_role())
        .value_parser(PossibleValuesParser::new(Role::CODES.map(|(code, _)| code)))
        .default_value(Role::Staff.code())
}
