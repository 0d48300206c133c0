//! What schemes would pay of a project, to the cent.
//!
//! A scheme pays its share of the items it is given, rounded down to the cent, at most its ceiling: per financial year
//! where the ceiling is, else once for the whole project. Below its minimum cost it pays nothing. Then come the ceilings
//! that several schemes share: the schemes are paid in the order of the offers, each at most what every one of its groups
//! has left, so that a ceiling takes from the later scheme first. Where schemes name different ceilings for one group, the
//! lowest counts. A share above one pays the whole cost; an item whose amount is not more than nothing, or more than
//! [`Cents::LARGEST`], is paid by nobody.

mod cash;
pub use cash::{MonthOfCash, cash_by_month};

mod groups;

mod payment;

mod search;

mod spread;

mod terms;

use std::collections::BTreeMap;

use super::Project;
use crate::catalogue::Grant;
use crate::coded::coded;
use crate::money::Cents;

/// A scheme that may be used.
#[derive(Debug, Clone)]
pub struct Offer<'c> {
    /// Its id.
    pub scheme: &'c str,
    /// What it pays.
    pub grant: &'c Grant,
    /// Ids of schemes it cannot be combined with; it is enough that one of two names the other.
    pub not_with: Vec<&'c str>,
}

/// What one scheme pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funded {
    /// Its id.
    pub scheme: String,
    /// What it pays: the sum of `items`, to the cent.
    pub granted: Cents,
    /// What the company pays of these items.
    pub own: Cents,
    /// What it pays of each item, by the item's id; nothing where the minimum cost is not reached.
    pub items: BTreeMap<String, Cents>,
    /// What keeps the grant from being larger.
    pub limited_by: Limit,
}

coded! {
    /// What keeps a grant from being larger.
    Limit[4] {
        /// The scheme's share of the cost.
        Share = "share",
        /// The scheme's own ceiling, in at least one year.
        Ceiling = "ceiling",
        /// A ceiling shared with other schemes.
        Cumulative = "cumulative",
        /// The minimum cost, which is not reached.
        Minimum = "minimum",
    }
}

/// Which schemes pay for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combination {
    /// What all of them pay.
    pub granted: Cents,
    /// What the company pays of the whole project.
    pub own: Cents,
    /// The schemes that pay anything, in the order of the offers; no item is in two of them.
    pub schemes: Vec<Funded>,
    /// Whether it is certain that no other combination pays more. False only when the search was given up.
    pub proven: bool,
}

/// What each scheme alone would pay of the project, in the order of the offers; schemes for none of its items are left out.
pub fn each(project: &Project, offers: &[Offer<'_>]) -> Vec<Funded> {
    let alone = offers.iter().filter_map(|offer| {
        let pays = |item| terms::pays_for(offer.grant, item).then_some(0);
        let assigned: Vec<Option<usize>> = project.items.iter().map(pays).collect();
        payment::payments(project, std::slice::from_ref(offer), &assigned).pop()
    });
    alone.collect()
}

/// The combination that pays most. Every item goes to at most one scheme, whole.
///
/// Among combinations that pay the same, the one with fewest schemes is taken; among those, the one with the earliest
/// offers: of two sets of schemes, the one that holds the first offer in which they differ. Where the search is given up
/// before it has seen all of these, the amount stands and the schemes may be others.
pub fn best(project: &Project, offers: &[Offer<'_>]) -> Combination {
    let found = search::assign(project, offers);
    let mut schemes = payment::payments(project, offers, &found.assigned);
    schemes.retain(|funded| funded.granted > Cents::ZERO);
    let granted = schemes.iter().map(|funded| funded.granted).sum();
    Combination { granted, own: project.cost() - granted, schemes, proven: found.proven }
}
