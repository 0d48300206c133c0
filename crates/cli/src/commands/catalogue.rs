use clap::ArgMatches;
use readiness_app::catalogue::{self, Folder, InUse};
use readiness_app::{App, Error, api};
use readiness_assessment::catalogue::{Age, Entry, State};
use readiness_locale::Translator;
use serde::Serialize;

use super::Finished;
use crate::arguments::{as_of_or_today, path, text};
use crate::console::Said;

type Run = fn(&App, &ArgMatches, &Translator) -> Finished;

const COMMANDS: [(&str, Run); 10] = [
    ("list", list),
    ("show", show),
    ("check", check),
    ("diff", diff),
    ("install", install),
    ("rollback", rollback),
    ("overlay", overlay),
    ("keys", keys),
    ("key", key),
    ("pack", pack),
];

/// `readiness catalogue …`
pub(super) fn catalogue(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let Some((name, typed)) = typed.subcommand() else { return Ok(Said::default()) };
    let run = COMMANDS.iter().find(|(known, _)| *known == name).map(|(_, run)| run);
    run.map_or_else(|| Ok(Said::default()), |run| run(app, typed, tr))
}

/// One entry of `catalogue list --json`.
#[derive(Serialize)]
struct Row {
    id: String,
    kind: &'static str,
    status: &'static str,
    verified_on: Option<String>,
    age: &'static str,
    name: Names,
}

#[derive(Serialize)]
struct Names {
    en: String,
    #[serde(rename = "zh-Hant-HK")]
    zh: String,
}

/// `readiness catalogue list [--as-of DATE] [--json]`
fn list(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let InUse { catalogue, .. } = app.catalogue()?;
    let today = as_of_or_today(typed);
    let schemes = catalogue.schemes.iter().map(|scheme| (&scheme.entry, scheme.kind.code()));
    let all = schemes.chain(catalogue.resources.iter().map(|resource| (&resource.entry, resource.kind.code())));
    let row = |(entry, kind): (&Entry, &'static str)| Row {
        id: entry.id.clone(),
        kind,
        status: entry.state_on(today).code(),
        verified_on: entry.verified_on.map(|written| written.to_string()),
        age: entry.age_on(today, catalogue.stale_after).code(),
        name: Names { en: entry.name.en.clone(), zh: entry.name.zh.clone() },
    };
    if typed.get_flag("json") {
        return Ok(Said::json(&all.map(row).collect::<Vec<_>>())?);
    }
    let mut said = Said::one(tr.cli_catalogue_head(&today.to_string(), &catalogue.version));
    for (entry, kind) in all {
        let state = state_words(entry.state_on(today), tr);
        said.line(format!("{}  {kind}  {state}  {}", entry.id, entry.name.get(tr.language())));
    }
    Ok(said)
}

/// `readiness catalogue show ID [--as-of DATE] [--json]`
fn show(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let in_use = app.catalogue()?;
    let id = text(typed, "id");
    let today = as_of_or_today(typed);
    let entry = in_use.catalogue.entry(id).ok_or_else(|| Error::NoSuchEntry(id.to_owned()))?;
    if typed.get_flag("json") {
        let shown = catalogue::view(&in_use, &[], today);
        return match shown.schemes.iter().find(|scheme| scheme.entry.id == id) {
            Some(scheme) => Ok(Said::json(scheme)?),
            None => Ok(Said::json(&shown.resources.iter().find(|resource| resource.entry.id == id))?),
        };
    }
    let mut said = Said::one(entry.name.get(tr.language()));
    said.line(entry.body.get(tr.language()));
    said.line(format!("{}. {}", state_words(entry.state_on(today), tr), verified_words(entry, tr)));
    if let Some(warning) = age_words(entry.age_on(today, in_use.catalogue.stale_after), tr) {
        said.line(warning);
    }
    said.line(entry.summary.get(tr.language()));
    said.line(&entry.url);
    for source in &entry.sources {
        let date = source.date.map(|date| date.to_string()).unwrap_or_default();
        said.line(format!("  {date}  {}  {}", source.title, source.url));
    }
    Ok(said)
}

/// `readiness catalogue check [FOLDER]`: the folder, else what is in use.
fn check(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let checked = if typed.contains_id("folder") {
        catalogue::check_folder(app, path(typed, "folder"))?
    } else {
        Folder::Catalogue((*app.catalogue()?.catalogue).clone())
    };
    let (schemes, resources, rules) = match &checked {
        Folder::Catalogue(found) => (found.schemes.len(), found.resources.len(), count_rules(&found.schemes)),
        Folder::Overlay(found) => (found.schemes.len(), found.resources.len(), count_rules(&found.schemes)),
    };
    Ok(Said::one(tr.cli_catalogue_good(&resources.to_string(), &rules.to_string(), &schemes.to_string())))
}

fn count_rules(schemes: &[readiness_assessment::catalogue::Scheme]) -> usize {
    schemes.iter().map(|scheme| scheme.rules.len()).sum()
}

/// `readiness catalogue diff PACK [--json]`
fn diff(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let checked = catalogue::read_pack(app, path(typed, "pack"))?;
    let preview = catalogue::preview(app, &checked)?;
    if typed.get_flag("json") {
        return Ok(Said::json(&preview)?);
    }
    Ok(previewed(&preview, tr))
}

fn previewed(preview: &api::catalogue::PackPreview, tr: &Translator) -> Said {
    let mut said = Said::one(tr.cli_pack_head(&preview.current, &preview.published, &preview.version));
    said.line(match &preview.signer {
        Some(name) => tr.cli_pack_signer(&preview.fingerprint, name),
        None => tr.cli_pack_unknown(&preview.fingerprint),
    });
    said.line(tr.cli_pack_changes(
        &preview.added.to_string(),
        &preview.changed.to_string(),
        &preview.closed.to_string(),
        &preview.removed.to_string(),
    ));
    said.line(tr.cli_pack_impact(
        &preview.companies.to_string(),
        &preview.gain.len().to_string(),
        &preview.lose.len().to_string(),
    ));
    for change in &preview.changes {
        let (before, after) = (change.before.unwrap_or("–"), change.after.unwrap_or("–"));
        said.line(format!("  {}  {}  {before} → {after}  {}", change.kind, change.id, change.aspects.join(", ")));
    }
    said
}

/// `readiness catalogue install PACK [--trust NAME] [--json]`
fn install(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let checked = catalogue::read_pack(app, path(typed, "pack"))?;
    let preview = catalogue::preview(app, &checked)?;
    catalogue::install(app, &checked, typed.get_one::<String>("trust").map(String::as_str))?;
    if typed.get_flag("json") {
        return Ok(Said::json(&preview)?);
    }
    let mut said = previewed(&preview, tr);
    said.line(tr.cli_pack_installed(&preview.version));
    Ok(said)
}

/// `readiness catalogue rollback`
fn rollback(app: &App, _: &ArgMatches, tr: &Translator) -> Finished {
    let now = catalogue::roll_back(app, ())?;
    Ok(Said::one(tr.cli_rolled_back(&now.version)))
}

/// `readiness catalogue overlay ID`: removes an overlay.
fn overlay(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let id = text(typed, "remove");
    catalogue::remove_overlay(app, api::catalogue::RemoveOverlay { id: id.to_owned() })?;
    Ok(Said::one(tr.cli_overlay_removed(id)))
}

/// `readiness catalogue keys [--distrust FINGERPRINT] [--json]`
fn keys(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let keys = match typed.get_one::<String>("distrust") {
        Some(fingerprint) => {
            catalogue::distrust_key(app, api::catalogue::DistrustKey { fingerprint: fingerprint.clone() })?
        }
        None => catalogue::trusted_keys(app, ())?,
    };
    if typed.get_flag("json") {
        return Ok(Said::json(&keys)?);
    }
    let mut said = Said::default();
    for key in &keys {
        said.line(format!("{}  {}  {}", key.fingerprint, key.trusted, key.name));
    }
    if keys.is_empty() {
        said.line(tr.cli_keys_none());
    }
    Ok(said)
}

/// `readiness catalogue key --out FILE`
fn key(_: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let out = path(typed, "out");
    let fingerprint = catalogue::write_key(out)?;
    Ok(Said::one(tr.cli_key_written(&fingerprint, &out.display().to_string())))
}

/// `readiness catalogue pack FOLDER --key FILE --out X.readiness-pack [--force]`
fn pack(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let out = path(typed, "out");
    catalogue::write_pack(app, path(typed, "folder"), path(typed, "key"), out, typed.get_flag("force"))?;
    Ok(Said::one(tr.cli_written(&out.display().to_string())))
}

/// The state in words.
pub(super) fn state_words(state: State, tr: &Translator) -> String {
    match state {
        State::Open => tr.state_open(),
        State::Announced => tr.state_announced(),
        State::Unknown => tr.state_unknown(),
        State::ClaimsOnly => tr.state_claims_only(),
        State::Closed => tr.state_closed(),
        State::Ceased => tr.state_ceased(),
    }
}

/// When an entry was last verified, in words.
pub(super) fn verified_words(entry: &Entry, tr: &Translator) -> String {
    entry.verified_on.map_or_else(|| tr.verified_undated(), |day| tr.verified_on(&day.to_string()))
}

fn age_words(age: Age, tr: &Translator) -> Option<String> {
    match age {
        Age::Fresh => None,
        Age::Ageing => Some(tr.age_ageing()),
        Age::Old => Some(tr.age_old()),
        Age::Stale => Some(tr.age_stale()),
        Age::Undated => Some(tr.age_undated()),
    }
}
