use std::collections::BTreeMap;

use super::Offer;
use crate::money::Cents;

/// The ceilings that schemes share.
#[derive(Debug)]
pub(super) struct Groups {
    /// The most that the schemes of each group pay together.
    pub(super) ceilings: Vec<Cents>,
    /// The groups of each scheme, in the order of the offers.
    pub(super) of: Vec<Vec<usize>>,
}

impl Groups {
    pub(super) fn of(offers: &[Offer<'_>]) -> Self {
        let mut groups = Self { ceilings: Vec::new(), of: Vec::new() };
        let mut numbers = BTreeMap::new();
        for offer in offers {
            let shared = offer.grant.cumulative.iter().map(|shared| {
                let number = *numbers.entry(shared.group.as_str()).or_insert(groups.ceilings.len());
                let ceiling = shared.ceiling.max(Cents::ZERO);
                match groups.ceilings.get_mut(number) {
                    Some(known) => *known = ceiling.min(*known),
                    None => groups.ceilings.push(ceiling),
                }
                number
            });
            let shared = shared.collect();
            groups.of.push(shared);
        }
        groups
    }

    /// The same ceilings for some of the schemes.
    pub(super) fn only(self, schemes: &[usize]) -> Self {
        let of = schemes.iter().map(|scheme| self.of[*scheme].clone()).collect();
        Self { of, ..self }
    }

    /// The lowest ceiling of a scheme's groups, and which group has it.
    pub(super) fn tightest(&self, scheme: usize) -> Option<(usize, Cents)> {
        let groups = self.of[scheme].iter().map(|group| (*group, self.ceilings[*group]));
        groups.min_by_key(|(_, ceiling)| *ceiling)
    }

    /// What each scheme gets of what it would pay alone: in order, at most what its groups have left.
    pub(super) fn fit(&self, mut grants: Vec<Cents>) -> Vec<Cents> {
        let mut left = self.ceilings.clone();
        for (grant, groups) in grants.iter_mut().zip(&self.of) {
            let most = groups.iter().map(|group| left[*group]).min();
            *grant = most.map_or(*grant, |most| most.min(*grant));
            for (at, group) in groups.iter().enumerate() {
                // A scheme that names a group twice still takes from it once.
                if !groups[..at].contains(group) {
                    left[*group] = left[*group] - *grant;
                }
            }
        }
        grants
    }
}
