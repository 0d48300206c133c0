use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::funding::Project;
use crate::funding::sums::Offer;
use crate::funding::sums::groups::Groups;
use crate::funding::sums::terms::{Terms, pays_for};
use crate::money::Cents;

/// Items and schemes that have to be decided together.
pub(super) struct Part {
    /// The items, the most expensive first.
    pub(super) pieces: Vec<Piece>,
    /// The schemes, in the order of the offers.
    pub(super) schemes: Vec<Scheme>,
    pub(super) buckets: Vec<Bucket>,
    /// The ceilings the schemes share.
    pub(super) groups: Groups,
}

/// An item.
pub(super) struct Piece {
    /// Its place in the project.
    pub(super) item: usize,
    /// Its cost in cents.
    pub(super) amount: i64,
    /// The buckets it can go into, in the order of the offers.
    pub(super) options: Vec<usize>,
}

/// A scheme.
pub(super) struct Scheme {
    /// Its place among the offers.
    pub(super) offer: usize,
    /// The cost in cents below which it pays nothing.
    pub(super) minimum: i64,
    /// The schemes of the part that it cannot be combined with.
    pub(super) enemies: Vec<usize>,
}

/// The items of one scheme that share one ceiling.
pub(super) struct Bucket {
    pub(super) scheme: usize,
    /// The scheme's terms; its ceiling is at most that of its groups.
    pub(super) terms: Terms,
    /// The cost in cents from which it pays no more.
    pub(super) full: i64,
}

impl Part {
    /// What each scheme pays when its buckets hold such costs.
    pub(super) fn grants(&self, held: &[i64]) -> Vec<Cents> {
        let mut costs = vec![0; self.schemes.len()];
        let mut grants = vec![Cents::ZERO; self.schemes.len()];
        for (bucket, held) in self.buckets.iter().zip(held) {
            costs[bucket.scheme] += *held;
            grants[bucket.scheme] += bucket.terms.pay(Cents::new(*held));
        }
        for ((grant, scheme), cost) in grants.iter_mut().zip(&self.schemes).zip(costs) {
            if cost < scheme.minimum {
                *grant = Cents::ZERO;
            }
        }
        self.groups.fit(grants)
    }

    /// What all schemes pay then, in cents.
    pub(super) fn paid(&self, held: &[i64]) -> i64 {
        self.grants(held).into_iter().sum::<Cents>().get()
    }

    /// What each bucket holds under an assignment of the pieces.
    pub(super) fn held(&self, chosen: &[Option<usize>]) -> Vec<i64> {
        let mut held = vec![0; self.buckets.len()];
        for (piece, bucket) in self.pieces.iter().zip(chosen) {
            if let Some(bucket) = bucket {
                held[*bucket] += piece.amount;
            }
        }
        held
    }
}

/// The parts of a project, as far as any scheme can pay for it; of the items, the first `most`.
pub(super) fn parts(project: &Project, offers: &[Offer<'_>], most: usize) -> Vec<Part> {
    let payable: Vec<Vec<usize>> = offers.iter().map(|offer| payable(project, offer, most)).collect();
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (offer, name) in connected(offers, &payable).into_iter().enumerate() {
        if !payable[offer].is_empty() {
            parts.entry(name).or_default().push(offer);
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

/// A name for each offer, the same for offers that depend on each other.
fn connected(offers: &[Offer<'_>], payable: &[Vec<usize>]) -> Vec<usize> {
    let mut names: Vec<usize> = (0..offers.len()).collect();
    for one in 0..offers.len() {
        for other in one + 1..offers.len() {
            let touch = || payable[one].iter().any(|item| payable[other].binary_search(item).is_ok());
            let useful = !payable[one].is_empty() && !payable[other].is_empty();
            if useful && (touch() || share_group(&offers[one], &offers[other]) || enemies(&offers[one], &offers[other]))
            {
                let (kept, lost) = (names[one], names[other]);
                names.iter_mut().filter(|name| **name == lost).for_each(|name| *name = kept);
            }
        }
    }
    names
}

fn share_group(one: &Offer<'_>, other: &Offer<'_>) -> bool {
    let in_other = |group: &str| other.grant.cumulative.iter().any(|shared| shared.group == group);
    one.grant.cumulative.iter().any(|shared| in_other(&shared.group))
}

fn enemies(one: &Offer<'_>, other: &Offer<'_>) -> bool {
    one.not_with.contains(&other.scheme) || other.not_with.contains(&one.scheme)
}

fn part(project: &Project, offers: &[Offer<'_>], payable: &[Vec<usize>], members: &[usize]) -> Part {
    let groups = Groups::of(offers).only(members);
    let mut part = Part { pieces: Vec::new(), schemes: Vec::new(), buckets: Vec::new(), groups };
    let mut pieces: BTreeMap<usize, Piece> = BTreeMap::new();
    for (scheme, offer) in members.iter().enumerate() {
        let mut terms = Terms::of(offers[*offer].grant);
        let rivals = members.iter().enumerate();
        let rivals = rivals.filter(|(at, rival)| *at != scheme && enemies(&offers[*offer], &offers[**rival]));
        let enemies = rivals.map(|(at, _)| at).collect();
        part.schemes.push(Scheme { offer: *offer, minimum: terms.minimum.get(), enemies });
        let shared = part.groups.tightest(scheme).map(|(_, ceiling)| ceiling);
        terms.ceiling = terms.ceiling.into_iter().chain(shared).min();
        let mut buckets = BTreeMap::new();
        for item in &payable[*offer] {
            let bucket = *buckets.entry(terms.period(project.month_of(&project.items[*item]))).or_insert_with(|| {
                part.buckets.push(Bucket { scheme, terms, full: terms.full() });
                part.buckets.len() - 1
            });
            let amount = project.items[*item].amount.get();
            let piece = pieces.entry(*item).or_insert_with(|| Piece { item: *item, amount, options: Vec::new() });
            piece.options.push(bucket);
        }
    }
    part.pieces = pieces.into_values().collect();
    part.pieces.sort_by(|one, other| rank(one).cmp(&rank(other)));
    part
}

/// The order of decisions: little choice first, then like to like, so that schemes are settled early; then by cost.
fn rank(piece: &Piece) -> (usize, &[usize], Reverse<i64>) {
    (piece.options.len(), &piece.options, Reverse(piece.amount))
}
