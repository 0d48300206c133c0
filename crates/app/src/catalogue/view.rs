//! From the core's catalogue to what the window shows.

use readiness_assessment::Text;
use readiness_assessment::calendar::{Day, Written};
use readiness_assessment::catalogue as core;
use readiness_store::TrustedKey;

use super::current::InUse;
use super::pack::PublicKey;
use crate::api::catalogue as wire;
use crate::api::questionnaire::Localised;

/// The catalogue in use as shown on `today`. `names` are the keys that are trusted.
pub fn catalogue(in_use: &InUse, names: &[TrustedKey], today: Day) -> wire::Catalogue {
    let catalogue = &*in_use.catalogue;
    let on = On { catalogue, today };
    wire::Catalogue {
        version: catalogue.version.clone(),
        published: catalogue.published.to_string(),
        pack: in_use.pack.as_ref().map(|pack| wire::InstalledPack {
            signer: names.iter().find(|known| known.key == pack.key).map(|k| k.name.clone()).unwrap_or_default(),
            fingerprint: PublicKey::from_hex(&pack.key).map(|key| key.fingerprint()).unwrap_or_default(),
            installed: pack.installed.clone(),
        }),
        as_of: today.to_string(),
        stale_after: catalogue.stale_after.to_vec(),
        categories: catalogue.categories.iter().map(category).collect(),
        schemes: catalogue.schemes.iter().map(|scheme| on.scheme(scheme)).collect(),
        resources: catalogue.resources.iter().map(|resource| on.resource(resource)).collect(),
        map: catalogue.map.iter().map(cell).collect(),
        elsewhere: elsewhere(&catalogue.elsewhere),
        overlays: in_use.overlays.iter().map(overlay).collect(),
    }
}

/// A catalogue on a day: what states and ages depend on.
struct On<'c> {
    catalogue: &'c core::Catalogue,
    today: Day,
}

impl On<'_> {
    fn entry(&self, entry: &core::Entry) -> wire::Entry {
        let status = entry.status_on(self.today);
        let later = entry.timeline.iter().filter_map(|status| {
            let from = status.from.filter(|from| from.first_day() > self.today)?;
            Some(wire::Later {
                state: status.state.code(),
                from: from.to_string(),
                text: status.text.as_ref().map(text),
            })
        });
        wire::Entry {
            id: entry.id.clone(),
            name: text(&entry.name),
            body: text(&entry.body),
            summary: text(&entry.summary),
            url: entry.url.clone(),
            state: entry.state_on(self.today).code(),
            state_since: status.and_then(|status| status.from).map(|from| from.to_string()),
            state_text: status.and_then(|status| status.text.as_ref()).map(text),
            later: later.collect(),
            verified_on: entry.verified_on.map(|day| day.to_string()),
            age: entry.age_on(self.today, self.catalogue.stale_after).code(),
            categories: entry.categories.iter().map(|category| category.code()).collect(),
            marks: entry.marks.iter().map(|(part, mark)| (part.code(), mark.code())).collect(),
            notes: entry.notes.iter().map(said).collect(),
            sources: entry.sources.iter().map(source).collect(),
            owner: entry.owner.as_ref().map(text),
        }
    }

    fn scheme(&self, scheme: &core::Scheme) -> wire::Scheme {
        wire::Scheme {
            entry: self.entry(&scheme.entry),
            kind: scheme.kind.code(),
            abbreviation: scheme.abbreviation.clone(),
            intents: scheme.intents.clone(),
            share: scheme.share_words.as_ref().map(text),
            ceiling: scheme.ceiling_words.as_ref().map(text),
            has_sums: scheme.grant.is_some(),
            covers: scheme.covers.iter().map(text).collect(),
            excludes: scheme.excludes.iter().map(text).collect(),
            rules: scheme.rules.iter().map(rule).collect(),
            conditions: scheme.conditions.iter().map(said).collect(),
            guards: scheme.guards.iter().map(said).collect(),
            not_with: scheme
                .not_with
                .iter()
                .map(|other| wire::NotWith { scheme: other.scheme.clone(), why: said(&other.why) })
                .collect(),
            steps: scheme.steps.iter().map(said).collect(),
            documents: scheme.documents.iter().map(said).collect(),
            deadlines: scheme
                .deadlines
                .iter()
                .map(|due| wire::Deadline { date: due.date.to_string(), what: said(&due.what) })
                .collect(),
        }
    }

    fn resource(&self, resource: &core::Resource) -> wire::Resource {
        wire::Resource {
            entry: self.entry(&resource.entry),
            kind: resource.kind.code(),
            level: resource.level,
            audience: resource.audience.iter().map(|audience| audience.code()).collect(),
            languages: resource.languages.iter().map(|tongue| tongue.code()).collect(),
            dimensions: resource.dimensions.clone(),
            duration: resource.duration.as_ref().map(text),
            fee_hkd: resource.fee_hkd,
            fee: resource.fee.as_ref().map(text),
            subsidy: resource.subsidy.iter().map(|route| route.code()).collect(),
            force: resource.force.map(core::Force::code),
            asks: resource.asks.iter().map(text).collect(),
        }
    }
}

/// A text in both languages as the window gets it.
pub(crate) fn text(text: &Text) -> Localised {
    Localised { en: text.en.clone(), zh: text.zh.clone() }
}

fn said(said: &core::Said) -> wire::Said {
    wire::Said { text: text(&said.text), mark: said.mark.code() }
}

fn source(source: &core::Source) -> wire::Source {
    let date = source.date.as_ref().map(Written::to_string);
    wire::Source { url: source.url.clone(), date, title: source.title.clone() }
}

fn rule(rule: &core::Rule) -> wire::Rule {
    wire::Rule {
        id: rule.id.clone(),
        text: text(&rule.text),
        change: rule.change.as_ref().map(text),
        facts: rule.test.facts().into_iter().map(str::to_owned).collect(),
        mark: rule.mark.code(),
        source: rule.source.clone(),
    }
}

fn category(info: &core::CategoryInfo) -> wire::Category {
    wire::Category { id: info.category.code(), name: text(&info.name), about: text(&info.about) }
}

fn cell(cell: &core::Cell) -> wire::Cell {
    wire::Cell {
        band: cell.band.into(),
        category: cell.category.code(),
        next: text(&cell.next),
        entries: cell.entries.clone(),
    }
}

fn elsewhere(elsewhere: &core::Elsewhere) -> wire::Elsewhere {
    let programme = |programme: &core::Programme| wire::Programme {
        id: programme.id.clone(),
        name: programme.name.clone(),
        owner: programme.owner.clone(),
        category: programme.category.code(),
    };
    wire::Elsewhere {
        note: text(&elsewhere.note),
        date: elsewhere.date.to_string(),
        programmes: elsewhere.programmes.iter().map(programme).collect(),
    }
}

fn overlay(overlay: &core::Overlay) -> wire::OverlayInfo {
    let entries = overlay.schemes.len() + overlay.resources.len();
    wire::OverlayInfo {
        id: overlay.id.clone(),
        owner: text(&overlay.owner),
        entries: u32::try_from(entries).unwrap_or(u32::MAX),
    }
}
