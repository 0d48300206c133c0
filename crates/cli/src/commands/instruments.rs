use clap::ArgMatches;
use readiness_app::questionnaires::{self, Opened};
use readiness_app::{App, Error};
use readiness_assessment::instrument::Question;
use readiness_assessment::{Instrument, Rating, Text};
use readiness_locale::Translator;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Finished, surveys};
use crate::arguments::{path, text};
use crate::console::Said;

type Run = fn(&App, &ArgMatches, &Translator) -> Finished;

const COMMANDS: [(&str, Run); 6] =
    [("list", list), ("show", show), ("check", check), ("diff", diff), ("export", export), ("install", install)];

/// `readiness instruments …`
pub(super) fn instruments(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let Some((name, typed)) = typed.subcommand() else { return Ok(Said::default()) };
    let run = COMMANDS.iter().find(|(known, _)| *known == name).map(|(_, run)| run);
    run.map_or_else(|| Ok(Said::default()), |run| run(app, typed, tr))
}

/// Words in both languages.
#[derive(Serialize)]
pub(super) struct Both<'t> {
    en: &'t str,
    #[serde(rename = "zh-Hant-HK")]
    zh: &'t str,
}

pub(super) fn both(text: &Text) -> Both<'_> {
    Both { en: &text.en, zh: &text.zh }
}

/// `readiness instruments list [--json]`
fn list(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let listed = questionnaires::listed(app)?;
    if typed.get_flag("json") {
        let row = |one: &questionnaires::Listed| {
            json!({
                "id": one.id, "version": one.version, "title": both(&one.title), "state": one.state.code(),
                "used": one.used, "problems": one.problems,
            })
        };
        let surveys = app.surveys.iter().map(surveys::listed);
        return Ok(Said::json(&listed.iter().map(row).chain(surveys).collect::<Vec<_>>())?);
    }
    let mut said = Said::default();
    for one in listed {
        let title = one.title.get(tr.language());
        said.line(format!("{}@{}  {}  {title}", one.id, one.version, one.state.code()).trim_end());
    }
    for one in app.surveys.iter() {
        let title = one.title.get(tr.language());
        said.line(format!("{}@{}  {}  {title}", one.id, one.version, questionnaires::State::Shipped.code()));
    }
    Ok(said)
}

/// Id and version of `ID[@VERSION]`; without a version the newest published one, else the draft.
fn named(app: &App, typed: &str) -> Result<(String, String), Error> {
    if let Some((id, version)) = typed.split_once('@') {
        return Ok((id.to_owned(), version.to_owned()));
    }
    let mine = questionnaires::listed(app)?.into_iter().filter(|one| one.id == typed).collect::<Vec<_>>();
    let published = mine.iter().find(|one| one.state != questionnaires::State::Draft).or(mine.first());
    let missing = || Error::NoSuchInstrument { id: typed.to_owned(), version: String::new() };
    published.map(|one| (one.id.clone(), one.version.clone())).ok_or_else(missing)
}

/// `readiness instruments show ID[@VERSION] [--json]`
fn show(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    if let Some(survey) = surveys::named(app, text(typed, "id")) {
        return surveys::form(survey?, typed.get_flag("json"), tr);
    }
    let (id, version) = named(app, text(typed, "id"))?;
    let Opened { instrument, .. } = questionnaires::opened(app, &id, &version)?;
    if typed.get_flag("json") {
        return Ok(Said::json(&shown(&instrument))?);
    }
    let language = tr.language();
    let mut said = Said::one(format!("{}  {id}@{version}", instrument.title.get(language)));
    for pillar in &instrument.pillars {
        said.line(format!("{}  {}", pillar.id, pillar.name.get(language)));
        for dimension in &pillar.dimensions {
            said.line(format!("  {}  {}", dimension.id, dimension.name.get(language)));
            for question in &dimension.questions {
                said.line(format!("    {}  {}", question.id, question.text.get(language)));
            }
        }
    }
    Ok(said)
}

/// The document of `show --json`; every question is a scale, and none is skipped.
fn shown(instrument: &Instrument) -> Value {
    let sections = instrument.pillars.iter().map(|pillar| {
        let dimensions: Vec<&str> = pillar.dimensions.iter().map(|dimension| dimension.id.as_str()).collect();
        json!({"id": pillar.id, "title": both(&pillar.name), "dimensions": dimensions})
    });
    let questions = instrument.questions().enumerate().map(|(index, question)| {
        json!({
            "id": question.id, "no": index + 1, "type": "scale", "text": both(&question.text),
            "options": options(question), "ask_if": null,
        })
    });
    json!({
        "id": instrument.id, "version": instrument.version, "title": both(&instrument.title),
        "sections": sections.collect::<Vec<_>>(), "questions": questions.collect::<Vec<_>>(),
    })
}

fn options(question: &Question) -> Vec<Value> {
    let option = |rating: Rating| json!({"code": rating.number(), "label": both(&question.rung(rating).text)});
    Rating::ALL.into_iter().map(option).collect()
}

/// `readiness instruments check FOLDER [--json]`
fn check(_: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let instrument = questionnaires::check_folder(path(typed, "folder"))?;
    let (dimensions, questions) = (instrument.dimensions().count(), instrument.questions().count());
    if typed.get_flag("json") {
        let (id, version) = (&instrument.id, &instrument.version);
        return Ok(Said::json(
            &json!({"id": id, "version": version, "dimensions": dimensions, "questions": questions}),
        )?);
    }
    let name = format!("{}@{}", instrument.id, instrument.version);
    Ok(Said::one(tr.cli_instruments_good(&dimensions.to_string(), &name, &questions.to_string())))
}

/// `readiness instruments diff OLDER NEWER [--json]`
fn diff(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (older, newer) = (named(app, text(typed, "older"))?, named(app, text(typed, "newer"))?);
    let changes = questionnaires::differences(app, (&older.0, &older.1), (&newer.0, &newer.1))?;
    if typed.get_flag("json") {
        let row = |change: &readiness_assessment::instrument::Change| {
            json!({
                "kind": change.kind.code(), "what": change.what.code(), "id": change.id, "meaning": change.meaning,
            })
        };
        return Ok(Said::json(&changes.iter().map(row).collect::<Vec<_>>())?);
    }
    let mut said = Said::default();
    for change in &changes {
        let mark = if change.meaning { "!" } else { " " };
        said.line(format!("{mark} {}  {}  {}", change.kind.code(), change.what.code(), change.id).trim_end());
    }
    said.line(if changes.is_empty() { tr.difference_none() } else { tr.cli_instruments_mark() });
    Ok(said)
}

/// `readiness instruments export ID[@VERSION] --out FILE [--force] [--json]`
fn export(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (id, version) = named(app, text(typed, "id"))?;
    let out = path(typed, "out");
    let fingerprint = questionnaires::export_to(app, &id, &version, out, typed.get_flag("force"))?;
    if typed.get_flag("json") {
        return Ok(Said::json(&json!({"path": out.display().to_string(), "fingerprint": fingerprint}))?);
    }
    Ok(Said::one(tr.questionnaires_fingerprint(&fingerprint)))
}

/// `readiness instruments install PACK [--trust NAME] [--json]`
fn install(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let trust = typed.get_one::<String>("trust").map(String::as_str);
    let (id, version) = questionnaires::install_file(app, path(typed, "pack"), trust)?;
    if typed.get_flag("json") {
        return Ok(Said::json(&json!({"id": id, "version": version}))?);
    }
    let instrument = app.instrument(&id, &version)?;
    let title = instrument.title.get(tr.language());
    Ok(Said::one(tr.questionnaires_installed(title, &version)))
}
