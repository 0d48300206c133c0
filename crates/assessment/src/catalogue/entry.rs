use std::collections::BTreeMap;

use crate::calendar::{Day, Written};
use crate::coded::coded;
use crate::text::Text;

use super::{Category, Mark, Said, Source, State, Status};

/// What a scheme and a course, help desk, tool or guide have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Stable id.
    pub id: String,
    /// Official name.
    pub name: Text,
    /// Who runs it.
    pub body: Text,
    /// What it is, for whom, and what people get wrong.
    pub summary: Text,
    /// The body's page.
    pub url: String,
    /// The newest day on which a source told how it stands.
    pub verified_on: Option<Written>,
    /// What it helps with.
    pub categories: Vec<Category>,
    /// How sure each part is.
    pub marks: BTreeMap<Part, Mark>,
    /// Its history, oldest first; never empty.
    pub timeline: Vec<Status>,
    /// What else is worth knowing.
    pub notes: Vec<Said>,
    /// Where it was read; never empty.
    pub sources: Vec<Source>,
    /// Whose overlay it comes from; none for the catalogue's own.
    pub owner: Option<Text>,
}

coded! {
    /// A part of an entry that carries a mark.
    Part[8] {
        /// Names in both languages.
        Names = "names",
        /// The body that runs it.
        Body = "body",
        /// Whether one can apply.
        Status = "status",
        /// The government's share.
        Share = "share",
        /// The most that is paid.
        Ceiling = "ceiling",
        /// What is paid for.
        Covers = "covers",
        /// What is not.
        Excludes = "excludes",
        /// What it costs to take part.
        Fee = "fee",
    }
}

coded! {
    /// How old what is known of an entry has become.
    Age[5] {
        /// Verified a short time ago.
        Fresh = "fresh",
        /// Past the first limit: look at the page before relying on it.
        Ageing = "ageing",
        /// Past the second limit: it may well have changed.
        Old = "old",
        /// Past the third limit: treat it as a hint only.
        Stale = "stale",
        /// No source has a date.
        Undated = "undated",
    }
}

impl Entry {
    /// The step of its history that holds on `today`: the last that has begun, else the first.
    pub fn status_on(&self, today: Day) -> Option<&Status> {
        let begun = |status: &&Status| status.from.is_none_or(|from| from.first_day() <= today);
        self.timeline.iter().rfind(begun).or(self.timeline.first())
    }

    /// Whether one can apply on `today`.
    pub fn state_on(&self, today: Day) -> State {
        let first = self.timeline.first();
        match self.status_on(today) {
            // Before a history that begins with an opening, it was not yet open.
            Some(status) if first == Some(status) && status.from.is_some_and(|from| from.first_day() > today) => {
                State::Announced
            }
            Some(status) => status.state,
            None => State::Unknown,
        }
    }

    /// How old what is known of it is on `today`. A day in the future (a wrong clock) counts as fresh.
    pub fn age_on(&self, today: Day, stale_after: [u32; 3]) -> Age {
        let Some(verified) = self.verified_on else { return Age::Undated };
        let days = today.days_since(verified.first_day());
        let past = stale_after.iter().filter(|limit| days > i64::from(**limit)).count();
        [Age::Fresh, Age::Ageing, Age::Old, Age::Stale][past]
    }

    /// How sure `part` is; what carries no mark is unknown.
    pub fn mark(&self, part: Part) -> Mark {
        self.marks.get(&part).copied().unwrap_or(Mark::Unknown)
    }
}
