use readiness_assessment::cohort::{self as core, tenths};
use readiness_assessment::profile::FactKind;
use readiness_assessment::{FactValue, Text};
use readiness_store::{Filter, Member};

use super::figures::{position, small};
use super::gather::{fraction, month};
use crate::api::assessment::ById;
use crate::api::cohort::{PeerFigures, PeerGroup};
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::catalogue::text;
use crate::error::Result;
use crate::portfolio;

/// The facts by which companies are alike, with the word for each on the wire.
const WAYS: [(&str, &str); 2] = [("industry", "industry"), ("headcount", "size")];

/// What other companies of one's own library score that are in the same industry, or of the same size.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn peers(app: &App, by: ById) -> Result<Vec<PeerGroup>> {
    let loaded = load(app, &by.id)?;
    portfolio::fresh(app)?;
    groups(app, &loaded)
}

pub(crate) fn groups(app: &App, loaded: &Loaded<'_>) -> Result<Vec<PeerGroup>> {
    let own: Vec<(&'static str, u32, Text)> = WAYS.iter().filter_map(|(key, by)| class(loaded, key, by)).collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let others = others(app, loaded)?;
    let alike: Vec<Vec<bool>> = others
        .iter()
        .map(|other| own.iter().map(|(by, code, _)| code_of(other, by) == Some(*code)).collect())
        .collect();
    let scored: Vec<_> = others
        .iter()
        .zip(&alike)
        .filter_map(|(other, alike)| Some((fraction(&other.standing.overall.as_ref()?.score), alike.clone())))
        .collect();
    let told = core::peers(&scored, own.len());
    let groups = own.into_iter().zip(told).enumerate().map(|(way, ((by, _, class), peers))| {
        let days =
            || others.iter().zip(&alike).filter(|(_, alike)| alike[way]).map(|(other, _)| other.started.as_str());
        let figures = peers.map(|peers| {
            let mean = tenths(&peers.overall);
            PeerFigures {
                n: small(peers.n),
                mean: mean.to_string(),
                position: position(mean),
                many: peers.many,
                first: month(days().min().unwrap_or_default()),
                last: month(days().max().unwrap_or_default()),
            }
        });
        PeerGroup { by, class: text(&class), figures }
    });
    Ok(groups.collect())
}

/// The class of the company itself; none while the fact is not known.
fn class(loaded: &Loaded<'_>, key: &str, by: &'static str) -> Option<(&'static str, u32, Text)> {
    let Some(FactValue::Number(number)) = loaded.stored.facts.get(key) else { return None };
    let FactKind::Code(options) = &loaded.instrument.fact(key)?.kind else { return None };
    let (code, words) = options.iter().find(|(code, _)| f64::from(*code) == *number)?;
    Some((by, *code, words.clone()))
}

/// Every other organisation with a score in the same questionnaire.
fn others(app: &App, loaded: &Loaded<'_>) -> Result<Vec<Member>> {
    let head = &loaded.stored.summary;
    let own: Vec<String> = app
        .with_store(|store| Ok(store.assessments_of(&head.organisation_id)?))?
        .into_iter()
        .map(|one| one.id)
        .collect();
    let mut others = Vec::new();
    app.with_store(|store| {
        let keep = |member: Member| {
            let (id, version) = &member.instrument;
            let same = *id == head.instrument_id && *version == head.instrument_version;
            if same && member.standing.overall.is_some() && !own.contains(&member.assessment_id) {
                others.push(member);
            }
        };
        Ok(store.each_member(&Filter::default(), keep)?)
    })?;
    Ok(others)
}

fn code_of(member: &Member, by: &str) -> Option<u32> {
    let value = if by == "size" { &member.size } else { &member.sector };
    value.as_ref()?.parse().ok()
}
