//! What may be typed. The words come from `locales/<lang>/cli.ftl`.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use readiness_app::system_language;
use readiness_assessment::calendar::Day;
use readiness_assessment::{Form, Language};
use readiness_locale::Translator;

pub(crate) mod brand;
mod catalogue;
mod cohort;
mod companies;
mod evidence;
mod instruments;
mod paper;
mod people;
pub(crate) mod report;

/// The language of the words: `--lang`, else the system's.
pub(crate) fn language(typed: &[OsString]) -> Language {
    let typed: Vec<&str> = typed.iter().filter_map(|word| word.to_str()).collect();
    let after = typed.iter().position(|word| *word == "--lang").and_then(|at| typed.get(at + 1).copied());
    let joined = typed.iter().find_map(|word| word.strip_prefix("--lang="));
    after.or(joined).and_then(Language::from_tag).unwrap_or_else(system_language)
}

/// The whole command line.
pub(crate) fn command(tr: &Translator) -> Command {
    Command::new("readiness")
        .version(env!("CARGO_PKG_VERSION"))
        .about(tr.cli_about())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(lang(tr.cli_lang(), &["en", "zh-Hant-HK"]).global(true))
        .arg(option("library", tr.cli_library()).value_parser(value_parser!(std::path::PathBuf)).global(true))
        .subcommand(
            Command::new("score")
                .about(tr.cli_score())
                .arg(file(tr))
                .arg(json(tr))
                .arg(flag("explain", tr.cli_explain())),
        )
        .subcommand(advise(tr))
        .subcommand(Command::new("review").about(tr.cli_review()).arg(source(tr)).arg(json(tr)))
        .subcommand(plan(tr))
        .subcommand(fund(tr))
        .subcommand(report::command(tr))
        .subcommand(paper::command(tr))
        .subcommand(brand::command(tr))
        .subcommand(
            Command::new("import")
                .about(tr.cli_import())
                .arg(file(tr).num_args(1..).action(ArgAction::Append))
                .arg(flag("dry-run", tr.cli_dry_run()))
                .arg(json(tr)),
        )
        .subcommand(
            Command::new("export")
                .about(tr.cli_export())
                .arg(id(tr).required(false).required_unless_present("all").conflicts_with("all"))
                .arg(flag("all", tr.cli_export_all()))
                .arg(option("instrument", tr.cli_export_instrument()).value_name("SURVEY"))
                .arg(with_contact(tr))
                .arg(out(tr).required(true))
                .arg(flag("force", tr.cli_force())),
        )
        .subcommand(cohort::compare(tr))
        .subcommand(cohort::cohort(tr))
        .subcommand(cohort::tabulate(tr))
        .subcommand(Command::new("list").about(tr.cli_list()).arg(json(tr)))
        .subcommand(Command::new("show").about(tr.cli_show()).arg(id(tr)).arg(with_contact(tr)).arg(json(tr)))
        .subcommand(new(tr))
        .subcommand(
            Command::new("answer").about(tr.cli_answer()).arg(id(tr)).arg(
                Arg::new("answers").value_name("QUESTION=VALUE").help(tr.cli_answers()).required(true).num_args(1..),
            ),
        )
        .subcommand(evidence::confidence(tr))
        .subcommand(evidence::command(tr))
        .subcommand(companies::command(tr))
        .subcommand(companies::tag(tr))
        .subcommand(companies::alias(tr))
        .subcommand(Command::new("delete").about(tr.cli_delete()).arg(id(tr)))
        .subcommand(companies::bin(tr))
        .subcommand(
            Command::new("merge")
                .about(tr.cli_merge())
                .arg(named("file", "FILE", tr.cli_merge_file()))
                .arg(flag("dry-run", tr.cli_dry_run()))
                .arg(json(tr)),
        )
        .subcommands(people::over_time(tr))
        .subcommands(people::several(tr))
        .subcommand(Command::new("undo").about(tr.cli_undo()))
        .subcommand(Command::new("redo").about(tr.cli_redo()))
        .subcommand(catalogue::command(tr))
        .subcommand(instruments::command(tr))
        .subcommand(serve(tr))
}

fn advise(tr: &Translator) -> Command {
    Command::new("advise").about(tr.cli_advise()).arg(file(tr)).arg(as_of(tr)).arg(json(tr))
}

/// An assessment, wherever it lies. A name of a file need not be text.
fn source(tr: &Translator) -> Arg {
    named("source", "FILE|ID", tr.cli_source())
}

fn plan(tr: &Translator) -> Command {
    Command::new("plan")
        .about(tr.cli_plan())
        .arg(source(tr))
        .arg(as_of(tr))
        .arg(option("ics", tr.cli_plan_ics()).value_name("OUT").value_parser(value_parser!(std::path::PathBuf)))
        .arg(flag("force", tr.cli_force()))
        .arg(json(tr))
}

fn fund(tr: &Translator) -> Command {
    Command::new("fund")
        .about(tr.cli_fund())
        .arg(file(tr))
        .arg(named("project", "PROJECT", tr.cli_project()))
        .arg(as_of(tr))
        .arg(json(tr))
}

/// The day that ages and deadlines are told for.
fn as_of(tr: &Translator) -> Arg {
    let day = |text: &str| Day::parse(text).ok_or("YYYY-MM-DD");
    option("as-of", tr.cli_as_of()).value_name("DATE").value_parser(day)
}

/// A required path without an option in front of it.
fn named(name: &'static str, value_name: &'static str, help: String) -> Arg {
    Arg::new(name).value_name(value_name).help(help).required(true).value_parser(value_parser!(std::path::PathBuf))
}

fn new(tr: &Translator) -> Command {
    Command::new("new")
        .about(tr.cli_new())
        .arg(option("name", tr.cli_name()))
        .arg(option("name-other", tr.cli_name_other()))
        .arg(option("label", tr.cli_label()))
        .arg(form(tr))
        .arg(option("questionnaire", tr.cli_questionnaire()).value_name("ID@VERSION").value_parser(id_at_version))
        .arg(option("instrument", tr.cli_new_instrument()).value_name("ID").conflicts_with("questionnaire"))
        .arg(option("company", tr.cli_new_company()).value_name("COMPANY").requires("instrument"))
        .arg(option("from", tr.cli_new_from()).value_name("SURVEY-ID").conflicts_with_all(FROM_SURVEY))
        .arg(json(tr))
}

/// What a survey decides for the assessment that is begun from it.
const FROM_SURVEY: [&str; 5] = ["questionnaire", "instrument", "company", "name", "name-other"];

/// Whether whom to ask back is told.
fn with_contact(tr: &Translator) -> Arg {
    flag("with-contact", tr.cli_with_contact())
}

/// A questionnaire named as `id@version`; the problem is in the terms of the command line itself.
fn id_at_version(typed: &str) -> Result<(String, String), String> {
    match typed.split_once('@') {
        Some((id, version)) if !id.is_empty() && !version.is_empty() => Ok((id.to_owned(), version.to_owned())),
        _ => Err("ID@VERSION".to_owned()),
    }
}

/// Which questions are asked.
fn form(tr: &Translator) -> Arg {
    option("form", tr.cli_form())
        .value_parser(PossibleValuesParser::new(Form::CODES.map(|(code, _)| code)))
        .default_value("express")
}

fn serve(tr: &Translator) -> Command {
    Command::new("serve")
        .about(tr.cli_serve())
        .arg(option("port", tr.cli_port()).value_parser(value_parser!(u16)).default_value("0"))
        .arg(flag("open", tr.cli_open()))
}

fn lang(help: String, tags: &[&'static str]) -> Arg {
    option("lang", help).value_parser(PossibleValuesParser::new(tags.to_vec()))
}

fn option(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    option(name, help).action(ArgAction::SetTrue)
}

fn json(tr: &Translator) -> Arg {
    flag("json", tr.cli_json())
}

fn file(tr: &Translator) -> Arg {
    named("file", "FILE", tr.cli_file())
}

fn id(tr: &Translator) -> Arg {
    Arg::new("id").value_name("ID").help(tr.cli_id()).required(true)
}

fn out(tr: &Translator) -> Arg {
    option("out", tr.cli_out()).value_name("PATH").value_parser(value_parser!(std::path::PathBuf))
}

/// The text of a required argument; clap has already refused a run without it.
pub(crate) fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// The path of a required argument; clap has already refused a run without it.
pub(crate) fn path<'m>(matches: &'m ArgMatches, name: &str) -> &'m std::path::Path {
    matches.get_one::<std::path::PathBuf>(name).map_or(std::path::Path::new(""), std::path::PathBuf::as_path)
}

/// The day named with `--as-of`, else today.
pub(crate) fn as_of_or_today(matches: &ArgMatches) -> Day {
    matches.get_one::<Day>("as-of").copied().unwrap_or_else(readiness_app::catalogue::today)
}
