//! What one file alone cannot show: ids that clash or lead nowhere, histories out of order, rules that no company could
//! meet or miss.

use std::collections::BTreeSet;

use super::witness::{self, Witnesses};
use super::{Catalogue, Category, Code, Condition, Entry, Resource, Scheme, State};
use crate::profile::{Fact, FactKind, FactValue};
use crate::scoring::Band;
use crate::source::{ProblemKind, Problems};

/// The name of a file is the id of its entry, so that an entry can be found from the listing.
pub(super) fn file_name(folder: &str, inside: &str, id: &str, problems: &mut Problems) {
    if inside != format!("{id}.toml") {
        problems.not_allowed(format!("{folder}/{inside}: id"), format!("\"{id}\""), format!("{id}.toml"));
    }
}

pub(super) fn check(catalogue: &Catalogue, facts: &[Fact], dimensions: &[&str], problems: &mut Problems) {
    check_entries(&catalogue.schemes, &catalogue.resources, facts, dimensions, problems);
    let clauses = catalogue.clauses.iter().map(|clause| (clause.id.as_str(), &clause.test));
    for (id, test) in clauses {
        check_test(&format!("clauses.toml: {id}"), test, facts, problems);
    }
    check_categories(catalogue, problems);
    check_map(catalogue, problems);
    let known: BTreeSet<&str> = catalogue.schemes.iter().map(|scheme| scheme.entry.id.as_str()).collect();
    for scheme in &catalogue.schemes {
        for other in scheme.not_with.iter().filter(|other| !known.contains(other.scheme.as_str())) {
            problems.add(format!("{}.not_with", scheme.entry.id), unknown(&other.scheme));
        }
    }
}

fn unknown(id: &str) -> ProblemKind {
    ProblemKind::NotAllowed { found: format!("\"{id}\""), allowed: "id".to_owned() }
}

/// What holds for every entry, whether it is the catalogue's or an overlay's.
pub(super) fn check_entries(
    schemes: &[Scheme],
    resources: &[Resource],
    facts: &[Fact],
    dimensions: &[&str],
    problems: &mut Problems,
) {
    let entries = || schemes.iter().map(|s| &s.entry).chain(resources.iter().map(|r| &r.entry));
    let mut seen = BTreeSet::new();
    for entry in entries() {
        if !seen.insert(&entry.id) {
            problems.add(&entry.id, ProblemKind::Duplicate);
        }
        check_entry(entry, problems);
    }
    for scheme in schemes {
        check_scheme(scheme, facts, problems);
    }
    for resource in resources {
        for dimension in resource.dimensions.iter().filter(|id| !dimensions.contains(&id.as_str())) {
            let place = format!("{}.dimensions", resource.entry.id);
            problems.not_allowed(place, dimension, dimensions.join(", "));
        }
    }
}

/// An overlay may not stand in for an entry of the catalogue.
pub(super) fn check_apart(catalogue: &Catalogue, schemes: &[Scheme], resources: &[Resource], problems: &mut Problems) {
    for entry in schemes.iter().map(|s| &s.entry).chain(resources.iter().map(|r| &r.entry)) {
        if catalogue.entry(&entry.id).is_some() {
            problems.add(&entry.id, ProblemKind::Duplicate);
        }
    }
}

fn check_entry(entry: &Entry, problems: &mut Problems) {
    let place = |key: &str| format!("{}.{key}", entry.id);
    if entry.categories.is_empty() {
        let codes = Category::CODES.map(|(word, _)| word);
        problems.add(place("categories"), ProblemKind::Missing { allowed: codes.join(", ") });
    }
    // Only the first step may have begun at an unknown time, and none before the one that precedes it.
    let starts: Vec<_> = entry.timeline.iter().map(|status| status.from).collect();
    let rising = starts.windows(2).all(|pair| pair[1].is_some() && pair[0] < pair[1]);
    if !rising || entry.timeline.is_empty() {
        let written: Vec<String> = starts.iter().map(|from| from.map_or("–".to_owned(), |f| f.to_string())).collect();
        problems.not_allowed(place("status"), written.join(", "), "from < from < …");
    }
    if entry.sources.is_empty() {
        problems.add(place("source"), ProblemKind::Missing { allowed: "[[source]]".to_owned() });
    }
}

fn check_scheme(scheme: &Scheme, facts: &[Fact], problems: &mut Problems) {
    let id = &scheme.entry.id;
    let last = scheme.entry.timeline.last();
    let ended = last.is_some_and(|status| matches!(status.state, State::Closed | State::Ceased));
    if scheme.rules.is_empty() && !ended {
        problems.add(format!("{id}.rule"), ProblemKind::Missing { allowed: "[[rule]]".to_owned() });
    }
    let mut seen = BTreeSet::new();
    for rule in &scheme.rules {
        let place = format!("{id}.rule.{}", rule.id);
        if !seen.insert(&rule.id) || rule.id == "open" {
            problems.add(&place, ProblemKind::Duplicate);
        }
        if rule.source != scheme.entry.url && !scheme.entry.sources.iter().any(|source| source.url == rule.source) {
            problems.not_allowed(format!("{place}.source"), &rule.source, "[[source]] url");
        }
        check_test(&place, &rule.test, facts, problems);
    }
    check_intents(scheme, facts, problems);
}

fn check_intents(scheme: &Scheme, facts: &[Fact], problems: &mut Problems) {
    let Some(plans) = facts.iter().find(|fact| fact.key == "ai_intent") else { return };
    for intent in &scheme.intents {
        if !plans.kind.accepts(&FactValue::Choices(vec![intent.clone()])) {
            problems.not_allowed(format!("{}.intents", scheme.entry.id), intent, plans.kind.allowed());
        }
    }
}

/// Every fact is asked for and has the options that the test names; and there is a company that fits, one that does not, and
/// one that leaves it open.
pub(crate) fn check_test(place: &str, test: &super::Test, facts: &[Fact], problems: &mut Problems) {
    let before = problems.len();
    test.visit(&mut |key, condition| match facts.iter().find(|fact| fact.key == key) {
        None => {
            let known: Vec<&str> = facts.iter().map(|fact| fact.key.as_str()).collect();
            problems.not_allowed(format!("{place}.test.fact"), key, known.join(", "));
        }
        Some(fact) if !condition.suits(&fact.kind) => {
            problems.not_allowed(format!("{place}.test.{key}"), condition.sketch(), fact.kind.allowed());
        }
        Some(_) => {}
    });
    if problems.len() > before {
        return;
    }
    let Witnesses { fits, no, open } = witness::witnesses(test, facts);
    let missing: Vec<&str> = [("fits", fits.is_some()), ("no", no.is_some()), ("check", open.is_some())]
        .into_iter()
        .filter_map(|(verdict, found)| (!found).then_some(verdict))
        .collect();
    if !missing.is_empty() {
        problems.add(format!("{place}.test"), ProblemKind::Missing { allowed: missing.join(", ") });
    }
}

impl Condition {
    /// Whether a fact of this kind can answer it.
    fn suits(&self, kind: &FactKind) -> bool {
        let each = |values: Vec<FactValue>| !values.is_empty() && values.iter().all(|value| kind.accepts(value));
        match self {
            Self::Is(flag) => kind.accepts(&FactValue::Flag(*flag)),
            Self::OneOf(codes) | Self::NoneOf(codes) => each(codes.iter().map(Code::value).collect()),
            Self::AnyOf(ids) | Self::Lacks(ids) => {
                each(ids.iter().map(|id| FactValue::Choices(vec![id.clone()])).collect())
            }
            Self::Below(number) | Self::AtLeast(number) | Self::AtMost(number) => {
                matches!(kind, FactKind::Number { .. }) && kind.accepts(&FactValue::Number(f64::from(*number)))
            }
        }
    }

    fn sketch(&self) -> String {
        let listed = |codes: &[Code]| codes.iter().map(Code::to_string).collect::<Vec<_>>().join(", ");
        match self {
            Self::Is(flag) => flag.to_string(),
            Self::OneOf(codes) | Self::NoneOf(codes) => listed(codes),
            Self::AnyOf(ids) | Self::Lacks(ids) => ids.join(", "),
            Self::Below(number) | Self::AtLeast(number) | Self::AtMost(number) => number.to_string(),
        }
    }
}

fn check_categories(catalogue: &Catalogue, problems: &mut Problems) {
    let order: Vec<Category> = catalogue.categories.iter().map(|info| info.category).collect();
    if order != Category::CODES.map(|(_, category)| category) {
        let found: Vec<&str> = order.iter().map(|category| category.code()).collect();
        let expected = Category::CODES.map(|(word, _)| word);
        problems.not_allowed("catalogue.toml: category", found.join(", "), expected.join(", "));
    }
}

/// One cell for each band and category, and every entry it names exists and has not ended by its own history.
fn check_map(catalogue: &Catalogue, problems: &mut Problems) {
    for (band, of_band) in Band::CODES {
        for (category, of_category) in Category::CODES {
            let place = format!("map.toml: {band} × {category}");
            let cells: Vec<_> =
                catalogue.map.iter().filter(|cell| cell.band == of_band && cell.category == of_category).collect();
            if cells.len() != 1 {
                problems.not_allowed(&place, cells.len().to_string(), "1");
            }
            for id in cells.iter().flat_map(|cell| &cell.entries) {
                let ended = |entry: &Entry| {
                    entry.state_on(catalogue.published) == State::Closed
                        || entry.state_on(catalogue.published) == State::Ceased
                };
                if catalogue.entry(id).is_none_or(ended) {
                    problems.not_allowed(&place, format!("\"{id}\""), "id, not closed, not ceased");
                }
            }
        }
    }
}
