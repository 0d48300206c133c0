use jiff::Timestamp;
use readiness_assessment::progress::{Comparison, Run, compare};

use crate::app::App;
use crate::assessment::{Loaded, load, scored};
use crate::error::{Error, Result};

/// Two assessments of one organisation and what changed between them.
pub struct Pair<'a> {
    /// The earlier one.
    pub earlier: Loaded<'a>,
    /// The later one.
    pub later: Loaded<'a>,
    /// What changed, over what can be compared.
    pub comparison: Comparison,
}

impl<'a> Pair<'a> {
    fn of(one: Loaded<'a>, other: Loaded<'a>) -> Self {
        let (earlier, later) = if begun(&one) <= begun(&other) { (one, other) } else { (other, one) };
        let comparison = compare(
            Run { instrument: earlier.instrument, outcome: &earlier.outcome },
            Run { instrument: later.instrument, outcome: &later.outcome },
        );
        Self { earlier, later, comparison }
    }
}

/// Every assessment of the organisation of `loaded`, the first begun at the front. One that was filled in with a questionnaire
/// this program does not have cannot be scored and is left out.
///
/// # Errors
/// When the library cannot be read.
pub fn runs<'a>(app: &'a App, loaded: &Loaded<'_>) -> Result<Vec<Loaded<'a>>> {
    let organisation = &loaded.stored.summary.organisation_id;
    let stored = app.with_store(|store| {
        let rows = store.assessments_of(organisation)?;
        let loaded = rows.into_iter().map(|row| store.load(&row.id)).filter_map(std::result::Result::transpose);
        Ok(loaded.collect::<std::result::Result<Vec<_>, _>>()?)
    })?;
    let mut runs: Vec<Loaded<'a>> = stored.into_iter().filter_map(|stored| scored(app, stored).ok()).collect();
    runs.sort_by_key(begun);
    Ok(runs)
}

/// The assessment begun last before this one; none for the first.
///
/// # Errors
/// When the library cannot be read.
pub fn earlier<'a>(app: &'a App, loaded: &Loaded<'_>) -> Result<Option<Loaded<'a>>> {
    let before = |one: &Loaded<'_>| begun(one) < begun(loaded);
    Ok(runs(app, loaded)?.into_iter().rfind(before))
}

/// An assessment beside the one begun before it or, with `against`, beside that one; none when it is the first.
///
/// # Errors
/// When there is no such assessment, `against` is one of another organisation, or the library cannot be read.
pub fn pair<'a>(app: &'a App, id: &str, against: Option<&str>) -> Result<Option<Pair<'a>>> {
    let loaded = load(app, id)?;
    let other = match against {
        None => earlier(app, &loaded)?,
        Some(other) => {
            let found = load(app, other)?;
            let same = found.stored.summary.organisation_id == loaded.stored.summary.organisation_id && other != id;
            Some(same.then_some(found).ok_or_else(|| Error::NoSuchAssessment(other.to_owned()))?)
        }
    };
    Ok(other.map(|other| Pair::of(other, loaded)))
}

/// When it was begun. Two of one moment are told apart by their ids, which sort by time.
fn begun(loaded: &Loaded<'_>) -> (Option<Timestamp>, String) {
    let head = &loaded.stored.summary;
    (head.started.parse().ok(), head.id.clone())
}
