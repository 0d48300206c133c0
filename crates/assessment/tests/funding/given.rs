//! Short ways to write schemes and projects.

use readiness_assessment::calendar::Month;
use readiness_assessment::catalogue::{CeilingPer, Cumulative, Grant, ItemCategory};
use readiness_assessment::funding::{Combination, Funded, Item, Offer, Project};
use readiness_assessment::money::{Cents, Share};

/// A scheme that pays a share of training and nothing special.
pub(crate) fn grant(part: u64, whole: u64) -> Grant {
    Grant {
        share: Share::new(part, whole),
        share_up_to: None,
        ceiling: None,
        ceiling_per: CeilingPer::Application,
        minimum_cost: None,
        items: vec![ItemCategory::Training],
        provider: None,
        first_payment: None,
        months_to_payment: None,
        cumulative: Vec::new(),
    }
}

pub(crate) fn with_ceiling(grant: Grant, dollars: u32, ceiling_per: CeilingPer) -> Grant {
    Grant { ceiling: Some(Cents::dollars(dollars)), ceiling_per, ..grant }
}

pub(crate) fn in_group(grant: Grant, group: &str, dollars: u32) -> Grant {
    Grant { cumulative: vec![Cumulative { group: group.into(), ceiling: Cents::dollars(dollars) }], ..grant }
}

pub(crate) fn offer<'c>(scheme: &'c str, grant: &'c Grant) -> Offer<'c> {
    Offer { scheme, grant, not_with: Vec::new() }
}

pub(crate) fn cents(amount: &str) -> Cents {
    Cents::parse(amount).unwrap()
}

/// A course that costs so much and is paid in such a month.
pub(crate) fn course(id: &str, amount: &str, month: u32) -> Item {
    let (id, label) = (id.to_owned(), format!("Course {id}"));
    Item { id, label, category: ItemCategory::Training, provider: None, amount: cents(amount), month }
}

pub(crate) fn project(start: &str, items: impl IntoIterator<Item = Item>) -> Project {
    Project { start: Month::parse(start).unwrap(), items: items.into_iter().collect() }
}

/// "scheme granted" of each.
pub(crate) fn granted(funded: &[Funded]) -> Vec<String> {
    funded.iter().map(|funded| format!("{} {}", funded.scheme, funded.granted)).collect()
}

/// "scheme: item item" of each scheme.
pub(crate) fn assigned(combination: &Combination) -> Vec<String> {
    let words = |funded: &Funded| funded.items.keys().map(String::as_str).collect::<Vec<_>>().join(" ");
    combination.schemes.iter().map(|funded| format!("{}: {}", funded.scheme, words(funded))).collect()
}
