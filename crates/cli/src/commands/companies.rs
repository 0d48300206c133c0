use std::io;

use clap::ArgMatches;
use readiness_app::api::assessment::ById;
use readiness_app::api::portfolio::{ListPortfolio, Organisation, PortfolioFilter, PortfolioOrder, SetAlias, SetTags};
use readiness_app::api::start::Merged;
use readiness_app::{App, assessment, library, portfolio, survey};
use readiness_assessment::Band;
use readiness_locale::Translator;

use super::{Finished, surveys};
use crate::arguments::{path, text};
use crate::console::Said;

/// `readiness companies [--search TEXT] [--band B]… [--tag T]… [--due] [--limit N] [--json]`
pub(super) fn companies(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    portfolio::fresh(app)?;
    let bands = words(typed, "band")
        .into_iter()
        .filter_map(|word| Band::CODES.into_iter().find(|(code, _)| *code == word).map(|(_, band)| band.into()));
    let filter = PortfolioFilter {
        search: typed.get_one::<String>("search").cloned(),
        bands: Some(bands.collect()),
        tags: Some(words(typed, "tag")),
        due: Some(typed.get_flag("due")),
        ..PortfolioFilter::default()
    };
    let limit = typed.get_one::<u32>("limit").copied().unwrap_or_default();
    let page = portfolio::list(app, ListPortfolio { filter, order: PortfolioOrder::Changed, offset: 0, limit })?;
    if typed.get_flag("json") {
        return Ok(Said::json(&page)?);
    }
    let mut said = Said::default();
    for one in &page.organisations {
        said.line(line(one, tr));
    }
    let (fitting, all) = (page.fitting.to_string(), page.all.to_string());
    said.line(tr.cli_companies_count(&all, &fitting));
    Ok(said)
}

fn line(one: &Organisation, tr: &Translator) -> String {
    let latest = &one.latest;
    let score = match (&latest.shown, &latest.missing) {
        (Some(shown), _) => shown.clone(),
        (None, Some(questionnaire)) => tr.cli_no_questionnaire(questionnaire),
        (None, None) => tr.cli_unscored(),
    };
    let name = if one.name.is_empty() { tr.cli_unnamed() } else { one.name.clone() };
    format!("{}  {}  {score}  {name}  {}", one.id, latest.updated, one.tags.join(", ")).trim_end().to_owned()
}

fn words(typed: &ArgMatches, name: &str) -> Vec<String> {
    typed.get_many::<String>(name).unwrap_or_default().cloned().collect()
}

/// `readiness tag COMPANY… [--add TAG]… [--remove TAG]…`
pub(super) fn tag(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let organisations = words(typed, "company");
    let count = u32::try_from(organisations.len()).unwrap_or(u32::MAX);
    portfolio::set_tags(app, SetTags { organisations, add: words(typed, "add"), remove: words(typed, "remove") })?;
    Ok(Said::one(tr.cli_tagged(count)))
}

/// `readiness alias COMPANY [NAME]`
pub(super) fn alias(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let (organisation, alias) = (text(typed, "company").to_owned(), text(typed, "alias").to_owned());
    portfolio::set_alias(app, SetAlias { organisation, alias })?;
    Ok(Said::one(tr.cli_alias_set()))
}

/// `readiness delete ID`
pub(super) fn delete(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let by = ById { id: text(typed, "id").to_owned() };
    if surveys::is_one(app, &by.id)? {
        survey::delete(app, by)?;
    } else {
        assessment::delete(app, by)?;
    }
    Ok(Said::one(tr.cli_deleted()))
}

/// `readiness bin list [--json]`, `bin restore ID`, `bin empty --yes`
pub(super) fn bin(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    match typed.subcommand() {
        Some(("restore", typed)) => {
            library::restore(app, ById { id: text(typed, "id").to_owned() })?;
            Ok(Said::one(tr.cli_restored()))
        }
        Some(("empty", _)) => Ok(Said::one(tr.cli_emptied(library::empty_bin(app, ())?.removed))),
        listed => listed_bin(app, listed.is_some_and(|(_, typed)| typed.get_flag("json")), tr),
    }
}

fn listed_bin(app: &App, json: bool, tr: &Translator) -> Finished {
    let bin = library::bin(app, ())?;
    if json {
        return Ok(Said::json(&bin)?);
    }
    let mut said = Said::default();
    for one in &bin {
        let name = if one.name.is_empty() { tr.cli_unnamed() } else { one.name.clone() };
        said.line(format!("{}  {}  {}  {name}  {}", one.id, one.deleted, one.until, one.label).trim_end());
    }
    if bin.is_empty() {
        said.line(tr.cli_bin_none());
    }
    Ok(said)
}

/// `readiness merge FILE [--dry-run] [--json]`
pub(super) fn merge(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let dry = typed.get_flag("dry-run");
    let file = path(typed, "file");
    // SQLite would make a library of a name that is not there.
    if !file.is_file() {
        return Err(readiness_app::Error::reading(file)(io::ErrorKind::NotFound.into()));
    }
    let merged = library::merge(app, file, !dry)?;
    if typed.get_flag("json") {
        return Ok(Said::json(&merged)?);
    }
    Ok(told(&merged, dry, tr))
}

fn told(merged: &Merged, dry: bool, tr: &Translator) -> Said {
    let mut said = Said::default();
    if dry {
        said.line(tr.cli_merge_dry());
    }
    said.line(tr.merge_new(&merged.organisations.to_string(), merged.new));
    type Words = fn(&Translator, u32) -> String;
    let counts: [(u32, Words); 5] = [
        (merged.surveys, Translator::merge_surveys),
        (merged.newer_there, Translator::merge_newer_there),
        (merged.newer_here, Translator::merge_newer_here),
        (merged.same, Translator::merge_same),
        (merged.in_bin, Translator::merge_in_bin),
    ];
    for (count, words) in counts.into_iter().filter(|(count, _)| *count > 0) {
        said.line(words(tr, count));
    }
    for one in &merged.renamed {
        said.line(tr.merge_renamed(&one.here, &one.there));
    }
    for which in &merged.questionnaires {
        said.line(tr.merge_questionnaire(which));
    }
    if !merged.undoable {
        said.line(tr.merge_not_undoable());
    }
    said
}
