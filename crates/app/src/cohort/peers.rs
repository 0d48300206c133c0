use jiff::civil::Date;
use readiness_assessment::cohort::{self as core, By, tenths};
use readiness_assessment::profile::FactKind;
use readiness_assessment::{FactValue, Fraction, Text};
use readiness_report::{PeerFigures, PeerGroup};
use readiness_store::{Filter, Member};

use super::figures::{position, small};
use super::gather::{fraction, month};
use crate::api::assessment::ById;
use crate::api::cohort as wire;
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::catalogue::text;
use crate::error::Result;
use crate::portfolio;

/// The facts by which companies are alike.
const WAYS: [(&str, By); 2] = [("industry", By::Industry), ("headcount", By::Size)];

/// A way in which the company is like others: by what, and the code and the words of its class.
struct Class {
    by: By,
    code: u32,
    words: Text,
}

/// What other companies of one's own library score that are in the same industry, or of the same size.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn peers(app: &App, by: ById) -> Result<Vec<wire::PeerGroup>> {
    Ok(peer_groups(app, &load(app, &by.id)?)?.into_iter().map(shown).collect())
}

/// The same with exact figures.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn peer_groups(app: &App, loaded: &Loaded<'_>) -> Result<Vec<PeerGroup>> {
    let own: Vec<Class> = WAYS.iter().filter_map(|(key, by)| class(loaded, key, by)).collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    portfolio::fresh(app)?;
    let others = others(app, loaded, &own)?;
    let scored: Vec<(Fraction, Vec<bool>)> = others
        .iter()
        .filter_map(|other| Some((fraction(&other.standing.overall.as_ref()?.score), alike(other, &own))))
        .collect();
    let told = core::peers(&scored, own.len());
    let groups = own.iter().zip(told).map(|(class, peers)| {
        let days = others.iter().filter(|other| is_in(other, class)).map(|other| other.started.as_str());
        let figures = peers.and_then(|peers| Some(PeerFigures { peers, begun: span(days)? }));
        PeerGroup { by: class.by.clone(), class: class.words.clone(), figures }
    });
    Ok(groups.collect())
}

fn shown(group: PeerGroup) -> wire::PeerGroup {
    let figures = group.figures.map(|PeerFigures { peers, begun: (first, last) }| {
        let mean = tenths(&peers.overall);
        wire::PeerFigures {
            n: small(peers.n),
            mean: mean.to_string(),
            position: position(mean),
            many: peers.many,
            first: month(&first.to_string()),
            last: month(&last.to_string()),
        }
    });
    wire::PeerGroup { by: group.by.code(), class: text(&group.class), figures }
}

/// The first and the last of these days.
fn span<'d>(days: impl Iterator<Item = &'d str> + Clone) -> Option<(Date, Date)> {
    let (first, last) = (days.clone().min()?, days.max()?);
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// The class of the company itself; none while the fact is not known.
fn class(loaded: &Loaded<'_>, key: &str, by: &By) -> Option<Class> {
    let Some(FactValue::Number(number)) = loaded.stored.facts.get(key) else { return None };
    let FactKind::Code(options) = &loaded.instrument.fact(key)?.kind else { return None };
    let (code, words) = options.iter().find(|(code, _)| f64::from(*code) == *number)?;
    Some(Class { by: by.clone(), code: *code, words: words.clone() })
}

/// Every other organisation with a score in the same questionnaire that is in one of these classes.
fn others(app: &App, loaded: &Loaded<'_>, classes: &[Class]) -> Result<Vec<Member>> {
    let head = &loaded.stored.summary;
    let own = app.with_store(|store| Ok(store.assessments_of(&head.organisation_id)?))?;
    let own: Vec<String> = own.into_iter().map(|one| one.id).collect();
    let mut others: Vec<Member> = Vec::new();
    for (at, class) in classes.iter().enumerate() {
        let keep = |member: Member| {
            let (id, version) = &member.instrument;
            let same = *id == head.instrument_id && *version == head.instrument_version;
            // One that is alike in several ways is met once for each of them.
            let met = classes[..at].iter().any(|before| is_in(&member, before));
            if same && !met && member.standing.overall.is_some() && !own.contains(&member.assessment_id) {
                others.push(member);
            }
        };
        app.with_store(|store| Ok(store.each_member(&all_of(class), keep)?))?;
    }
    Ok(others)
}

/// All companies of a class.
fn all_of(class: &Class) -> Filter {
    let code = vec![class.code.to_string()];
    match class.by {
        By::Size => Filter { sizes: code, ..Filter::default() },
        By::Industry | By::Form | By::Tag(_) => Filter { sectors: code, ..Filter::default() },
    }
}

fn alike(member: &Member, classes: &[Class]) -> Vec<bool> {
    classes.iter().map(|class| is_in(member, class)).collect()
}

fn is_in(member: &Member, class: &Class) -> bool {
    let value = if class.by == By::Size { &member.size } else { &member.sector };
    value.as_ref().and_then(|code| code.parse().ok()) == Some(class.code)
}
