use std::collections::BTreeMap;

use super::groups::Groups;
use super::spread::spread;
use super::terms::Terms;
use super::{Funded, Limit, Offer};
use crate::funding::{Item, Project};
use crate::money::Cents;

/// What the schemes pay, given which offer each item is assigned to; schemes without an item are left out.
pub(super) fn payments(project: &Project, offers: &[Offer<'_>], assigned: &[Option<usize>]) -> Vec<Funded> {
    let mut claims: Vec<Claim<'_>> = offers.iter().map(Claim::of).collect();
    for (item, offer) in project.items.iter().zip(assigned) {
        if let Some(claim) = offer.and_then(|offer| claims.get_mut(offer)) {
            claim.periods.entry(claim.terms.period(project.month_of(item))).or_default().push(item);
        }
    }
    let asked = claims.iter().map(|claim| claim.asked().into_iter().sum()).collect();
    let granted = Groups::of(offers).fit(asked);
    let with_items = claims.iter().zip(granted).filter(|(claim, _)| !claim.periods.is_empty());
    with_items.map(|(claim, granted)| claim.paid(granted)).collect()
}

/// The items given to one scheme.
struct Claim<'p> {
    scheme: &'p str,
    terms: Terms,
    periods: BTreeMap<Option<u16>, Vec<&'p Item>>,
}

impl<'p> Claim<'p> {
    fn of(offer: &Offer<'p>) -> Self {
        Self { scheme: offer.scheme, terms: Terms::of(offer.grant), periods: BTreeMap::new() }
    }

    fn costs(&self) -> impl Iterator<Item = Cents> {
        self.periods.values().map(|items| items.iter().map(|item| item.amount).sum())
    }

    fn below_minimum(&self) -> bool {
        self.costs().sum::<Cents>() < self.terms.minimum
    }

    /// What the scheme pays in each period before the ceilings it shares.
    fn asked(&self) -> Vec<Cents> {
        let refused = self.below_minimum();
        self.costs().map(|cost| if refused { Cents::ZERO } else { self.terms.pay(cost) }).collect()
    }

    fn paid(&self, granted: Cents) -> Funded {
        let asked = self.asked();
        let mut paid = BTreeMap::new();
        for (items, granted) in self.periods.values().zip(spread(granted, &asked)) {
            let costs: Vec<Cents> = items.iter().map(|item| item.amount).collect();
            for (item, part) in items.iter().zip(spread(granted, &costs)) {
                *paid.entry(item.id.clone()).or_default() += part;
            }
        }
        let own = self.costs().sum::<Cents>() - granted;
        let limited_by = self.limit(granted < asked.into_iter().sum());
        Funded { scheme: self.scheme.to_owned(), granted, own, items: paid, limited_by }
    }

    fn limit(&self, shared_ceiling_bites: bool) -> Limit {
        let ceiling_bites = || self.costs().any(|cost| self.terms.pay(cost) < cost.part(self.terms.share));
        if self.below_minimum() {
            Limit::Minimum
        } else if shared_ceiling_bites {
            Limit::Cumulative
        } else if ceiling_bites() {
            Limit::Ceiling
        } else {
            Limit::Share
        }
    }
}
