use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::part::{Bucket, Part, Piece, Scheme};
use crate::funding::Project;
use crate::funding::sums::Offer;
use crate::funding::sums::groups::Groups;
use crate::funding::sums::terms::{Terms, pays_for};
use crate::money::Cents;

/// The parts of a project, as far as any scheme can pay for it; of the items, the first `most`.
pub(super) fn parts(project: &Project, offers: &[Offer<'_>], most: usize) -> Vec<Part> {
    let payable: Vec<Vec<usize>> = offers.iter().map(|offer| payable(project, offer, most)).collect();
    let depend = |one: usize, other: usize| {
        let touch = || payable[one].iter().any(|item| payable[other].binary_search(item).is_ok());
        let useful = !payable[one].is_empty() && !payable[other].is_empty();
        useful && (touch() || share_ceiling(&offers[one], &offers[other]) || enemies(&offers[one], &offers[other]))
    };
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (offer, family) in families(offers.len(), depend).into_iter().enumerate() {
        if !payable[offer].is_empty() {
            parts.entry(family).or_default().push(offer);
        }
    }
    parts.values().map(|members| part(project, offers, &payable, members)).collect()
}

/// The items an offer can pay for; none when all together are below its minimum cost.
fn payable(project: &Project, offer: &Offer<'_>, most: usize) -> Vec<usize> {
    let items = project.items.iter().enumerate().take(most);
    let items: Vec<usize> = items.filter(|(_, item)| pays_for(offer.grant, item)).map(|(at, _)| at).collect();
    let cost: Cents = items.iter().map(|item| project.items[*item].amount).sum();
    if cost < Terms::of(offer.grant).minimum { Vec::new() } else { items }
}

/// For each of so many things one of those it is related to, directly or through others; the same for all of them.
fn families(count: usize, related: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut families: Vec<usize> = (0..count).collect();
    for one in 0..count {
        for other in one + 1..count {
            let (kept, lost) = (families[one], families[other]);
            if kept != lost && related(one, other) {
                families.iter_mut().filter(|family| **family == lost).for_each(|family| *family = kept);
            }
        }
    }
    families
}

fn share_ceiling(one: &Offer<'_>, other: &Offer<'_>) -> bool {
    let in_other = |group: &str| other.grant.cumulative.iter().any(|shared| shared.group == group);
    one.grant.cumulative.iter().any(|shared| in_other(&shared.group))
}

fn enemies(one: &Offer<'_>, other: &Offer<'_>) -> bool {
    one.not_with.contains(&other.scheme) || other.not_with.contains(&one.scheme)
}

fn part(project: &Project, offers: &[Offer<'_>], payable: &[Vec<usize>], members: &[usize]) -> Part {
    let groups = Groups::of(offers).only(members);
    let mut buckets = Vec::new();
    let mut pieces: BTreeMap<usize, Piece> = BTreeMap::new();
    for (scheme, offer) in members.iter().enumerate() {
        let mut terms = Terms::of(offers[*offer].grant);
        let shared = groups.tightest(scheme).map(|(_, ceiling)| ceiling);
        terms.ceiling = terms.ceiling.into_iter().chain(shared).min();
        let mut periods = BTreeMap::new();
        for (at, item) in payable[*offer].iter().map(|at| (*at, &project.items[*at])) {
            let bucket = *periods.entry(terms.period(project.month_of(item))).or_insert_with(|| {
                buckets.push(Bucket { scheme, terms, full: terms.full() });
                buckets.len() - 1
            });
            let new = || Piece { item: at, amount: item.amount.get(), options: Vec::new() };
            pieces.entry(at).or_insert_with(new).options.push(bucket);
        }
    }
    let pieces: Vec<Piece> = pieces.into_values().collect();
    let [by_cost, by_choice] = orders(&pieces);
    Part { pieces, schemes: schemes(offers, members), buckets, groups, by_cost, by_choice }
}

fn schemes(offers: &[Offer<'_>], members: &[usize]) -> Vec<Scheme> {
    let of = |scheme: usize| &offers[members[scheme]];
    let families = families(members.len(), |one, other| share_ceiling(of(one), of(other)));
    let scheme = |(scheme, family): (usize, usize)| Scheme {
        offer: members[scheme],
        minimum: Terms::of(of(scheme).grant).minimum.get(),
        enemies: (0..members.len()).filter(|other| *other != scheme && enemies(of(scheme), of(*other))).collect(),
        family,
    };
    families.into_iter().enumerate().map(scheme).collect()
}

/// The two orders of [`Part`].
fn orders(pieces: &[Piece]) -> [Vec<usize>; 2] {
    let choice = |at: &usize| (pieces[*at].options.len(), &pieces[*at].options);
    let mut by_cost: Vec<usize> = (0..pieces.len()).collect();
    by_cost.sort_by_key(|at| Reverse(pieces[*at].amount));
    let mut by_choice = by_cost.clone();
    by_choice.sort_by(|one, other| choice(one).cmp(&choice(other)));
    [by_cost, by_choice]
}
