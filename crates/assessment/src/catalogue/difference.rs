use crate::calendar::Day;
use crate::coded::coded;

use super::{Catalogue, Entry, Part, State};

/// What a newer catalogue says differently of one entry.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryChange<'c> {
    /// The entry as the newer catalogue has it or, when it is gone, as the older one had it.
    pub entry: &'c Entry,
    /// Whether it is new, gone or told differently.
    pub kind: ChangeKind,
    /// Whether one could apply before, and can now; none when there was or is no entry.
    pub state: (Option<State>, Option<State>),
    /// Which parts are told differently, in a fixed order; empty when it is new or gone.
    pub aspects: Vec<Aspect>,
}

coded! {
    /// What happened to an entry.
    ChangeKind[3] {
        /// It was not there before.
        Added = "added",
        /// It is no longer there.
        Removed = "removed",
        /// It is told differently.
        Changed = "changed",
    }
}

coded! {
    /// A part of an entry as a reader sees it.
    Aspect[8] {
        /// Whether one can apply.
        State = "state",
        /// The day on which it was last verified.
        Verified = "verified",
        /// Names, body or address.
        Names = "names",
        /// Share, ceiling, fee or what the sums need.
        Money = "money",
        /// Conditions.
        Rules = "rules",
        /// What is paid and what is not.
        Scope = "scope",
        /// How to apply, documents, deadlines.
        Application = "application",
        /// Anything else: summary, notes, sources, marks.
        Words = "words",
    }
}

/// Everything that `newer` says differently on `today`: first what is new, then what is gone, then what changed; each in the
/// order of the catalogue.
pub fn differences<'c>(older: &'c Catalogue, newer: &'c Catalogue, today: Day) -> Vec<EntryChange<'c>> {
    let mut changes: Vec<EntryChange<'c>> = Vec::new();
    for entry in newer.entries() {
        let state = entry.state_on(today);
        match older.entry(&entry.id) {
            None => changes.push(EntryChange {
                entry,
                kind: ChangeKind::Added,
                state: (None, Some(state)),
                aspects: Vec::new(),
            }),
            Some(before) => {
                let aspects = aspects(older, newer, before, entry, today);
                let state = (Some(before.state_on(today)), Some(state));
                if !aspects.is_empty() {
                    changes.push(EntryChange { entry, kind: ChangeKind::Changed, state, aspects });
                }
            }
        }
    }
    let gone = older.entries().filter(|entry| newer.entry(&entry.id).is_none());
    changes.extend(gone.map(|entry| EntryChange {
        entry,
        kind: ChangeKind::Removed,
        state: (Some(entry.state_on(today)), None),
        aspects: Vec::new(),
    }));
    changes.sort_by_key(|change| change.kind);
    changes
}

fn aspects(older: &Catalogue, newer: &Catalogue, before: &Entry, after: &Entry, today: Day) -> Vec<Aspect> {
    let id = &after.id;
    let (old, new) = (older.scheme(id), newer.scheme(id));
    let (old_resource, new_resource) = (older.resource(id), newer.resource(id));
    let marks = |entry: &Entry| Part::CODES.map(|(_, part)| entry.mark(part));
    let differs = [
        (Aspect::State, before.timeline != after.timeline || before.state_on(today) != after.state_on(today)),
        (Aspect::Verified, before.verified_on != after.verified_on),
        (Aspect::Names, (&before.name, &before.body, &before.url) != (&after.name, &after.body, &after.url)),
        (
            Aspect::Money,
            old.map(|s| (&s.grant, &s.share_words, &s.ceiling_words))
                != new.map(|s| (&s.grant, &s.share_words, &s.ceiling_words))
                || old_resource.map(|r| (&r.fee, r.fee_hkd)) != new_resource.map(|r| (&r.fee, r.fee_hkd)),
        ),
        (
            Aspect::Rules,
            old.map(|s| (&s.rules, &s.conditions, &s.not_with)) != new.map(|s| (&s.rules, &s.conditions, &s.not_with)),
        ),
        (Aspect::Scope, old.map(|s| (&s.covers, &s.excludes)) != new.map(|s| (&s.covers, &s.excludes))),
        (
            Aspect::Application,
            old.map(|s| (&s.steps, &s.documents, &s.deadlines, &s.guards))
                != new.map(|s| (&s.steps, &s.documents, &s.deadlines, &s.guards)),
        ),
    ];
    let mut found: Vec<Aspect> =
        differs.into_iter().filter_map(|(aspect, differs)| differs.then_some(aspect)).collect();
    let same_words = (&before.summary, &before.notes, &before.sources, marks(before))
        == (&after.summary, &after.notes, &after.sources, marks(after));
    // What else an entry holds and none of the rows above looks at still counts as told differently.
    let same = old == new && old_resource == new_resource;
    if !same_words || (found.is_empty() && !same) {
        found.push(Aspect::Words);
    }
    found
}
