use jiff::Timestamp;
use readiness_assessment::progress::{Comparison, Run, compare};
use readiness_store::Summary;

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
        let (earlier, later) =
            if begun(&one.stored.summary) <= begun(&other.stored.summary) { (one, other) } else { (other, one) };
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
    let heads = heads(app, loaded)?;
    heads.iter().filter_map(|head| run(app, head).transpose()).collect()
}

/// What lists say of every assessment of the organisation, the first begun at the front.
fn heads(app: &App, loaded: &Loaded<'_>) -> Result<Vec<Summary>> {
    let organisation = &loaded.stored.summary.organisation_id;
    let mut heads = app.with_store(|store| Ok(store.assessments_of(organisation)?))?;
    heads.sort_by_key(begun);
    Ok(heads)
}

/// One of them; none where this program cannot score it, or another window has deleted it since.
fn run<'a>(app: &'a App, head: &Summary) -> Result<Option<Loaded<'a>>> {
    let stored = app.with_store(|store| Ok(store.load(&head.id)?))?;
    Ok(stored.and_then(|stored| scored(app, stored).ok()))
}

/// The assessment begun last before this one; none for the first.
///
/// # Errors
/// When the library cannot be read.
pub fn earlier<'a>(app: &'a App, loaded: &Loaded<'_>) -> Result<Option<Loaded<'a>>> {
    let own = begun(&loaded.stored.summary);
    let heads = heads(app, loaded)?;
    let before = heads.iter().rev().filter(|head| begun(head) < own);
    before.filter_map(|head| run(app, head).transpose()).next().transpose()
}

/// An assessment beside the one begun before it or, with `against`, beside that one; none when it is the first.
///
/// # Errors
/// When there is no such assessment, `against` is one of another organisation, or the library cannot be read.
pub fn pair<'a>(app: &'a App, id: &str, against: Option<&str>) -> Result<Option<Pair<'a>>> {
    beside(app, load(app, id)?, against)
}

/// The same of one that is loaded.
///
/// # Errors
/// As [`pair`].
pub(super) fn beside<'a>(app: &'a App, loaded: Loaded<'a>, against: Option<&str>) -> Result<Option<Pair<'a>>> {
    let head = &loaded.stored.summary;
    let other = match against {
        None => earlier(app, &loaded)?,
        Some(other) => {
            let found = load(app, other)?;
            let same = found.stored.summary.organisation_id == head.organisation_id && other != head.id;
            Some(same.then_some(found).ok_or_else(|| Error::NoSuchAssessment(other.to_owned()))?)
        }
    };
    Ok(other.map(|other| Pair::of(other, loaded)))
}

/// When it was begun. Two of one moment are told apart by their ids, which sort by time.
fn begun(head: &Summary) -> (Option<Timestamp>, String) {
    (head.started.parse().ok(), head.id.clone())
}
