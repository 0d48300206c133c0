use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, value_parser};
use readiness_assessment::Confidence;
use readiness_locale::Translator;

use super::{flag, id, json, option, out};

/// `readiness evidence …`
pub(super) fn command(tr: &Translator) -> Command {
    Command::new("evidence")
        .about(tr.cli_evidence())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").about(tr.cli_evidence_list()).arg(id(tr)).arg(json(tr)))
        .subcommand(
            Command::new("add")
                .about(tr.cli_evidence_add())
                .arg(id(tr))
                .arg(question(tr))
                .arg(
                    Arg::new("files")
                        .value_name("FILE")
                        .help(tr.cli_evidence_files())
                        .num_args(1..)
                        .required_unless_present("link")
                        .value_parser(value_parser!(std::path::PathBuf)),
                )
                .arg(option("link", tr.cli_evidence_link()).value_name("URL").conflicts_with("files")),
        )
        .subcommand(Command::new("remove").about(tr.cli_evidence_remove()).arg(id(tr)).arg(question(tr)).arg(which(tr)))
        .subcommand(
            Command::new("save")
                .about(tr.cli_evidence_save())
                .arg(id(tr))
                .arg(which(tr))
                .arg(out(tr).required(true))
                .arg(flag("force", tr.cli_force())),
        )
}

/// `readiness confidence ID QUESTION …`
pub(super) fn confidence(tr: &Translator) -> Command {
    let words = Confidence::CODES.iter().map(|(word, _)| *word).chain(["none"]);
    Command::new("confidence").about(tr.cli_confidence()).arg(id(tr)).arg(question(tr)).arg(
        Arg::new("confidence")
            .value_name("HOW-SURE")
            .help(tr.cli_confidence_word())
            .required(true)
            .value_parser(PossibleValuesParser::new(words.collect::<Vec<_>>())),
    )
}

fn question(tr: &Translator) -> Arg {
    Arg::new("question").value_name("QUESTION").help(tr.cli_question()).required(true)
}

fn which(tr: &Translator) -> Arg {
    Arg::new("which").value_name("FILE-ID|URL").help(tr.cli_evidence_which()).required(true)
}
