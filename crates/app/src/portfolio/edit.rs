use std::collections::BTreeSet;

use readiness_assessment::ProblemKind;
use readiness_store::{Op, Writer};

use crate::api::portfolio::{SetAlias, SetTags};
use crate::app::{App, now};
use crate::assessment::check::problem;
use crate::error::Result;

/// The longest tag or alias, in characters.
const LONGEST: usize = 60;

/// Gives organisations tags and takes others away, all in one step of undo.
///
/// # Errors
/// A tag that says nothing or is too long, an organisation that is not there, or a library that cannot be written.
pub fn set_tags(app: &App, set: SetTags) -> Result<()> {
    let add = tags("add", &set.add)?;
    let remove = tags("remove", &set.remove)?;
    app.with_store(|store| {
        Ok(store.transact(Op::Tag, &now(), |writer: &Writer<'_>| {
            for id in &set.organisations {
                remove.iter().try_for_each(|tag| writer.set_tag(id, tag, false))?;
                add.iter().try_for_each(|tag| writer.set_tag(id, tag, true))?;
            }
            Ok(())
        })?)
    })
}

fn tags(place: &str, tags: &[String]) -> Result<BTreeSet<String>> {
    let checked = tags.iter().enumerate().map(|(at, tag)| {
        let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ");
        if tag.is_empty() { Err(problem(format!("{place}[{at}]"), ProblemKind::Empty)) } else { short(place, tag) }
    });
    checked.collect()
}

/// Names what stands for an organisation where companies are compared without being named; empty takes it away.
///
/// # Errors
/// An alias that is too long, an organisation that is not there, or a library that cannot be written.
pub fn set_alias(app: &App, set: SetAlias) -> Result<()> {
    let alias = short("alias", set.alias.trim().to_owned())?;
    let change = |writer: &Writer<'_>| writer.set_alias(&set.organisation, &alias);
    app.with_store(|store| Ok(store.transact(Op::Alias, &now(), change)?))
}

fn short(place: &str, text: String) -> Result<String> {
    let length = text.chars().count();
    if length <= LONGEST {
        return Ok(text);
    }
    let kind = ProblemKind::NotAllowed { found: length.to_string(), allowed: format!("≤ {LONGEST}") };
    Err(problem(place.to_owned(), kind))
}
