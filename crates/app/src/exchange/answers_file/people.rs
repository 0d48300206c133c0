use readiness_assessment::calendar::Day;
use readiness_assessment::group::Role;
use readiness_assessment::source::{Item, Problems, Table, shortened};
use readiness_assessment::{Instrument, ProblemKind};
use readiness_store::Request;

use super::RespondentHead;
use super::read::{identifier, optional_text};

/// Who asks for answers, for what part and until when.
pub(super) fn request(item: Item<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Option<Request> {
    let mut table = item.table(problems)?;
    let asked_for = asked_for(&mut table, problems);
    let asker = optional_text(&mut table, "from", problems);
    let role = role(&mut table, problems);
    let anonymous = table.optional("anonymous").and_then(|item| item.flag(problems)).unwrap_or(false);
    let pillars = pillars(&mut table, instrument, problems);
    let due = table.optional("by").and_then(|item| day(item, problems)).map(|day| day.to_string());
    table.finish(problems);
    Some(Request { asked_for: asked_for?, pillars, asker, role: role?, anonymous, due })
}

/// Whose answers a file brings back.
pub(super) fn respondent(
    item: Item<'_>,
    instrument: Option<&Instrument>,
    problems: &mut Problems,
) -> Option<RespondentHead> {
    let mut table = item.table(problems)?;
    let asked_for = asked_for(&mut table, problems);
    let name = optional_text(&mut table, "name", problems);
    let role = role(&mut table, problems);
    let pillars = pillars(&mut table, instrument, problems);
    table.finish(problems);
    Some(RespondentHead { asked_for: asked_for?, name, role: role?, pillars })
}

fn asked_for(table: &mut Table<'_>, problems: &mut Problems) -> Option<String> {
    table.required("assessment", "UUID", problems).and_then(|item| identifier(item, problems))
}

fn role(table: &mut Table<'_>, problems: &mut Problems) -> Option<Role> {
    table.required("role", "leader, staff", problems).and_then(|item| item.one_of(&Role::CODES, problems))
}

/// The pillars, each of which the questionnaire has; left out means all.
fn pillars(table: &mut Table<'_>, instrument: Option<&Instrument>, problems: &mut Problems) -> Option<Vec<String>> {
    let place = table.place_of("pillars");
    let items = table.optional("pillars")?.list(problems)?;
    if items.is_empty() {
        problems.add(place, ProblemKind::Empty);
    }
    let mut pillars: Vec<String> = Vec::new();
    for item in items {
        let place = item.place.clone();
        let Some(id) = item.words(problems) else { continue };
        if let Some(instrument) = instrument.filter(|instrument| instrument.pillar(id).is_none()) {
            let known: Vec<&str> = instrument.pillars.iter().map(|pillar| pillar.id.as_str()).collect();
            problems.not_allowed(place, format!("\"{}\"", shortened(id)), known.join(", "));
        } else if pillars.iter().any(|known| known == id) {
            problems.add(place, ProblemKind::Duplicate);
        } else {
            pillars.push(id.to_owned());
        }
    }
    Some(pillars)
}

pub(super) fn day(item: Item<'_>, problems: &mut Problems) -> Option<Day> {
    let place = item.place.clone();
    let written = item.text(problems)?;
    let day = Day::parse(written);
    if day.is_none() {
        problems.not_allowed(place, format!("\"{}\"", shortened(written)), "2026-11-22");
    }
    day
}
