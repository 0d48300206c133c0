use crate::calendar::{Day, Written};
use crate::coded::coded;
use crate::scoring::Band;
use crate::text::Text;

use super::entry::Entry;
use super::{Resource, Scheme};

/// One version of the catalogue, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// Version, for example `2026.11`.
    pub version: String,
    /// The day it was put together.
    pub published: Day,
    /// After how many days a fact is old, older and very old.
    pub stale_after: [u32; 3],
    /// The six categories of the map, in order.
    pub categories: Vec<CategoryInfo>,
    /// Every scheme, by id.
    pub schemes: Vec<Scheme>,
    /// Every course, help desk, tool and guide, by kind and id.
    pub resources: Vec<Resource>,
    /// What a company of each band does next.
    pub map: Vec<Cell>,
    /// Programmes elsewhere, for reference.
    pub elsewhere: Elsewhere,
    /// The conditions that several schemes share; an overlay may use them too.
    pub(super) clauses: Vec<super::Clause>,
}

coded! {
    /// What a measure helps with.
    Category[6] {
        /// Somebody to ask.
        Advice = "advice",
        /// Learning.
        Skills = "skills",
        /// People and hands-on help to adopt or build.
        Capability = "capability",
        /// Research, pilots and start-ups.
        Innovation = "innovation",
        /// Computing power, tools, data, security and guides to them.
        DataTools = "data-tools",
        /// Money.
        Funding = "funding",
    }
}

coded! {
    /// How sure a part of an entry is, the surest first.
    Mark[4] {
        /// Read with the body itself or in a paper of the Legislative Council.
        Verified = "verified",
        /// Read only in a third party's text.
        Reported = "reported",
        /// From general knowledge; not found.
        Unconfirmed = "unconfirmed",
        /// Looked for and not found.
        Unknown = "unknown",
    }
}

coded! {
    /// Whether one can apply, in the order in which a list shows them.
    State[6] {
        /// Takes applications.
        Open = "open",
        /// Will open; a date may not be known.
        Announced = "announced",
        /// Not known.
        Unknown = "unknown",
        /// Takes no new applications; approved ones may still claim.
        ClaimsOnly = "claims-only",
        /// Takes no applications; may come back.
        Closed = "closed",
        /// Has ended for good.
        Ceased = "ceased",
    }
}

/// One category of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryInfo {
    /// Which.
    pub category: Category,
    /// Its name.
    pub name: Text,
    /// What is in it.
    pub about: Text,
}

/// A step of an entry's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// What holds from then on.
    pub state: State,
    /// Since when; the first step may have begun at an unknown time.
    pub from: Option<Written>,
    /// How sure it is.
    pub mark: Mark,
    /// What more there is to say.
    pub text: Option<Text>,
}

/// A sentence with how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub text: Text,
    /// How sure it is.
    pub mark: Mark,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The page.
    pub url: String,
    /// When it was written, where it says so.
    pub date: Option<Written>,
    /// Its title, in its own language.
    pub title: String,
}

/// What a company of one band does next in one category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The band.
    pub band: Band,
    /// The category.
    pub category: Category,
    /// What to do, in one sentence.
    pub next: Text,
    /// Ids of the entries that serve it, in the order to take them.
    pub entries: Vec<String>,
}

/// Programmes of other places, for reference only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// What the list is and is not.
    pub note: Text,
    /// When it was true.
    pub date: Written,
    /// The programmes, in the order of the source.
    pub programmes: Vec<Programme>,
}

/// A programme of another place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Stable id.
    pub id: String,
    /// Its name as printed.
    pub name: String,
    /// Whose it is.
    pub owner: String,
    /// What it helps with.
    pub category: Category,
}

impl Catalogue {
    /// Every entry, schemes first.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.schemes.iter().map(|scheme| &scheme.entry).chain(self.resources.iter().map(|resource| &resource.entry))
    }

    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries().find(|entry| entry.id == id)
    }

    /// The scheme with this id.
    pub fn scheme(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.entry.id == id)
    }

    /// The course, help desk, tool or guide with this id.
    pub fn resource(&self, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.entry.id == id)
    }

    /// Whether an entry gives this address as its page or as a source.
    pub fn names_link(&self, address: &str) -> bool {
        let given = |entry: &Entry| entry.url == address || entry.sources.iter().any(|source| source.url == address);
        self.entries().any(given)
    }

    /// What a company of `band` does next, in the order of the categories.
    pub fn next_for(&self, band: Band) -> impl Iterator<Item = &Cell> {
        let cells = move |info: &'_ CategoryInfo| {
            let category = info.category;
            self.map.iter().find(move |cell| cell.band == band && cell.category == category)
        };
        self.categories.iter().filter_map(cells)
    }

    /// The map's order of funding for a company of `band`.
    pub fn preferred(&self, band: Band) -> &[String] {
        let cell = self.map.iter().find(|cell| cell.band == band && cell.category == Category::Funding);
        cell.map_or(&[], |cell| &cell.entries)
    }

    /// The oldest day on which an entry that takes applications was verified; none when none of them has a date.
    pub fn verified_on_oldest(&self, today: Day) -> Option<Day> {
        let open = self.entries().filter(|entry| entry.state_on(today) == State::Open);
        open.filter_map(|entry| entry.verified_on).map(Written::first_day).min()
    }
}
