use std::path::Path;

use clap::ArgMatches;
use readiness_app::App;
use readiness_app::assessment::Loaded;
use readiness_app::exchange::review_file::ReviewFile;
use readiness_app::review::{ask, assurance, assured_of, group, to_ask, why};
use readiness_assessment::assurance::Assured;
use readiness_assessment::review::{Group, ToAsk};
use readiness_assessment::scoring::Shown;
use readiness_locale::{Translator, format};

use super::Finished;
use super::report::source;
use crate::arguments::path;
use crate::console::Said;

/// `readiness review FILE|ID [--json]`
pub(super) fn review(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let named: &Path = path(typed, "source");
    let loaded = source(app, named)?;
    if typed.get_flag("json") {
        return Ok(Said::json(&ReviewFile::of(&loaded))?);
    }
    let mut said = Said::default();
    relied_on(&mut said, &assured_of(&loaded), tr);
    let list = to_ask(&loaded);
    if list.is_empty() {
        said.line(tr.adviser_nothing());
    }
    for (_, of) in Group::CODES {
        let points: Vec<&ToAsk<'_>> = list.iter().filter(|item| item.reason.group() == of).collect();
        if !points.is_empty() {
            said.line("");
            said.line(group(tr, of));
            points.iter().for_each(|item| point(&mut said, &loaded, item, tr));
        }
    }
    Ok(said)
}

/// How far the result can be relied on; nothing without a rated answer.
pub(super) fn relied_on(said: &mut Said, assured: &Assured, tr: &Translator) {
    let Some(level) = assured.level else { return };
    let counted = assured.counts.iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> =
        counted.map(|(level, count)| tr.report_adviser_count(&count.to_string(), &assurance(tr, *level))).collect();
    said.line(tr.cli_assurance(&format::list(tr, &counts), &assurance(tr, level)));
}

fn point(said: &mut Said, loaded: &Loaded<'_>, item: &ToAsk<'_>, tr: &Translator) {
    let questions = item.questions.iter().map(|(dimension, question)| (&question.id, &dimension.name));
    let about: Vec<(&String, &readiness_assessment::Text)> =
        questions.chain(item.facts.iter().map(|fact| (&fact.key, &fact.text))).collect();
    let ids = about.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ");
    let names: Vec<String> = about.iter().map(|(_, name)| name.get(tr.language()).to_owned()).collect();
    let why = why(tr, item, &loaded.stored.answers);
    said.line(format!("  {}", tr.cli_review_item(&ids, &format::list(tr, &names), &why)));
    said.line(format!("    {}", ask(tr, item)));
    let (low, high) = (Shown::of(item.swing.low).to_string(), Shown::of(item.swing.high).to_string());
    if low != high {
        said.line(format!("    {}", tr.adviser_moves(&high, &low)));
    }
}
