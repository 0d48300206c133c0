use std::collections::BTreeMap;

use crate::calendar::Day;
use crate::catalogue::{Catalogue, Verdict};
use crate::profile::Facts;

use super::Match;

/// What a newer catalogue changes for one company: ids of schemes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Impact {
    /// Schemes that now fit, or may fit, and did not before.
    pub gains: Vec<String>,
    /// Schemes that fitted, or might have fitted, and do no longer.
    pub losses: Vec<String>,
}

/// Compares what both catalogues say to a company with these facts on `today`.
pub fn impact(older: &Catalogue, newer: &Catalogue, facts: &Facts, today: Day) -> Impact {
    let (before, after) = (verdicts(older, facts, today), verdicts(newer, facts, today));
    let verdict = |of: &BTreeMap<&str, Verdict>, id: &str| of.get(id).copied().unwrap_or(Verdict::No);
    let mut impact = Impact::default();
    let mut ids: Vec<&str> = before.keys().chain(after.keys()).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        match verdict(&after, id).cmp(&verdict(&before, id)) {
            std::cmp::Ordering::Less => impact.gains.push(id.to_owned()),
            std::cmp::Ordering::Greater => impact.losses.push(id.to_owned()),
            std::cmp::Ordering::Equal => {}
        }
    }
    impact
}

fn verdicts<'c>(catalogue: &'c Catalogue, facts: &Facts, today: Day) -> BTreeMap<&'c str, Verdict> {
    let verdict = |scheme| Match::new(scheme, facts, today, catalogue.stale_after).verdict;
    catalogue.schemes.iter().map(|scheme| (scheme.entry.id.as_str(), verdict(scheme))).collect()
}
