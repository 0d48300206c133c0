//! Which reports were saved from this library, so that a new one that could be subtracted from one of them is noticed.

use jiff::civil::Date;
use readiness_assessment::cohort::{Handed, Stood};
use readiness_store::{Filter, Member};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Gathered;
use super::gather::each_counted;
use crate::app::App;
use crate::error::{Error, Result};

/// The setting of the library that holds them.
const SETTING: &str = "cohort-reports";

/// So many companies are remembered in all; then the oldest reports are forgotten.
const MOST: usize = 200_000;

/// A saved report as it is remembered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    /// The day, ISO 8601.
    on: String,
    /// [`Stood`], company and scores.
    companies: Vec<(u64, u64)>,
    groups: Vec<Vec<usize>>,
}

impl Kept {
    fn handed(self) -> (String, Handed) {
        let companies = self.companies.into_iter().map(|(company, scores)| Stood { company, scores }).collect();
        (self.on, Handed { companies, groups: self.groups })
    }
}

/// A company as it stands in a report: numbers that lead back to nobody, the same for the same company and the same scores.
fn stood(member: &Member) -> Stood {
    let standing = &member.standing;
    let overall = standing.overall.as_ref().map(|overall| overall.score);
    let scores = (&member.instrument, overall, &standing.dimensions);
    Stood { company: number(&member.organisation_id), scores: number(&format!("{scores:?}")) }
}

fn number(text: &str) -> u64 {
    Sha256::digest(text).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Who is in which told group of the report about those that fit.
///
/// # Errors
/// Fewer than five companies, or a library that cannot be read.
pub(super) fn of(app: &App, filter: &Filter, gathered: &Gathered<'_>) -> Result<Handed> {
    let published = gathered.published.as_ref().ok_or(Error::TooFew)?;
    let mut counted = Vec::new();
    each_counted(app, filter, gathered.instrument, &gathered.ways, |row, member| counted.push((stood(&row), member)))?;
    Ok(Handed::of(&counted, published))
}

/// Makes sure that nothing about one to four companies follows from this report and one saved before.
///
/// # Errors
/// When it does, with the day of the other report; or when the library cannot be read.
pub(super) fn check(app: &App, handed: &Handed) -> Result<()> {
    let saved: Vec<(String, Handed)> = kept(app)?.into_iter().map(Kept::handed).collect();
    // The same figures once more, in another format or language, tell nothing new.
    if saved.iter().any(|(_, saved)| saved == handed) {
        return Ok(());
    }
    match saved.into_iter().find(|(_, saved)| saved.is_near(handed)) {
        Some((on, _)) => Err(Error::NearReport(on)),
        None => Ok(()),
    }
}

/// Remembers that this report was saved.
///
/// # Errors
/// When the library cannot be read or written.
pub(super) fn remember(app: &App, handed: &Handed, on: Date) -> Result<()> {
    let companies = handed.companies.iter().map(|stood| (stood.company, stood.scores)).collect();
    let new = Kept { on: on.to_string(), companies, groups: handed.groups.clone() };
    let mut all = kept(app)?;
    all.retain(|kept| kept.companies != new.companies || kept.groups != new.groups);
    all.push(new);
    while all.len() > 1 && all.iter().map(|kept| kept.companies.len()).sum::<usize>() > MOST {
        all.remove(0);
    }
    let text = serde_json::to_string(&all)?;
    app.with_store(|store| Ok(store.set_setting(SETTING, &text)?))
}

fn kept(app: &App) -> Result<Vec<Kept>> {
    let text = app.with_store(|store| Ok(store.setting(SETTING)?))?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default())
}
