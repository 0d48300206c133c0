use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::flow::Flow;
use super::part::Part;
use crate::funding::sums::terms::Terms;
use crate::money::{Cents, Share};

/// The whole of anything: fractions here are integers of this unit, always rounded to the side that keeps a bound a bound.
pub(super) const ONE: i128 = 1 << 48;

/// What an assignment can pay at most, as a sum over items and buckets.
///
/// A bucket that pays `min(rate·x, ceiling)` of a cost x pays `price·x + slack(x)` for any price. The items bring in the
/// prices, each at most that of its best bucket; the slack of a bucket is largest where the ceiling is just reached. With
/// the prices that [`Flow`] finds the sum is the best that is possible if items could be split. A shared ceiling G
/// is met by counting a part `kept` of its schemes' grants and the other part of G instead.
#[derive(Clone)]
pub(super) struct Prices {
    /// The part of the grants that counts, by shared ceiling.
    kept: Vec<i128>,
    buckets: Vec<Price>,
    /// The best price of each piece.
    pub(super) best: Vec<i128>,
    /// What the assignment pays at most, in cents of [`ONE`].
    pub(super) bound: i128,
}

/// How far an assignment is.
#[derive(Clone, Copy)]
pub(super) struct Start<'s> {
    /// The pieces that are left.
    pub(super) left: &'s [usize],
    /// What each bucket holds of the others.
    pub(super) held: &'s [i64],
}

/// What is known of a bucket.
#[derive(Clone)]
struct Price {
    terms: Terms,
    /// The part of its grant that counts.
    kept: i128,
    rate: i128,
    ceiling: Option<i128>,
    price: i128,
}

impl Price {
    /// The cost from which no more is paid, rounded down.
    fn full(&self) -> i64 {
        let full = self.ceiling.and_then(|ceiling| ceiling.checked_div(self.rate));
        full.and_then(|full| i64::try_from(full).ok()).unwrap_or(i64::MAX)
    }

    /// The most slack with a cost from `least` to `most`. Where the cost is known the grant is, to the cent.
    fn slack(&self, least: i64, most: i64) -> i128 {
        if least == most {
            let grant = if self.rate > 0 { self.terms.pay(Cents::new(least)).get() } else { 0 };
            return i128::from(grant) * self.kept - self.price * i128::from(least);
        }
        let rising = |cost: i64| (self.rate - self.price) * i128::from(cost);
        let Some(ceiling) = self.ceiling else { return rising(most) };
        let at = |cost: i64| rising(cost).min(ceiling - self.price * i128::from(cost));
        let full = self.full();
        let (below, above) = (full.clamp(least, most), full.saturating_add(1).clamp(least, most));
        at(below).max(at(above))
    }
}

impl Prices {
    /// Prices anew for the pieces that are left.
    pub(super) fn again(&self, part: &Part, open: &[bool], start: Start<'_>) -> Self {
        Self::with(part, open, &self.kept, start)
    }

    /// Prices of open schemes for the pieces that are left, keeping such parts of the grants under shared ceilings.
    pub(super) fn with(part: &Part, open: &[bool], kept: &[i128], start: Start<'_>) -> Self {
        let mut buckets: Vec<Price> = Vec::new();
        for bucket in &part.buckets {
            let kept = part.groups.tightest(bucket.scheme).map_or(ONE, |(group, _)| kept[group]);
            let rate = if open[bucket.scheme] { times(bucket.terms.share, kept) } else { 0 };
            let ceiling = bucket.terms.ceiling.map(|ceiling| i128::from(ceiling.get()) * kept);
            buckets.push(Price { terms: bucket.terms, kept, rate, ceiling, price: rate });
        }
        lower(part, &mut buckets, start);
        let shared = part.groups.ceilings.iter().zip(kept);
        let constant = shared.map(|(ceiling, kept)| i128::from(ceiling.get()) * (ONE - kept)).sum();
        let best_of = |options: &Vec<usize>| options.iter().map(|bucket| buckets[*bucket].price).max().unwrap_or(0);
        let best = part.pieces.iter().map(|piece| best_of(&piece.options)).collect();
        let mut prices = Self { kept: kept.to_vec(), buckets, best, bound: constant };
        prices.bound += prices.most(part, start);
        prices
    }

    /// What an item of cost one brings in such a bucket.
    pub(super) fn price(&self, bucket: usize) -> i128 {
        self.buckets[bucket].price
    }

    /// The most slack of a bucket that holds from `least` to `most`.
    pub(super) fn slack(&self, bucket: usize, least: i64, most: i64) -> i128 {
        self.buckets[bucket].slack(least, most)
    }

    /// What the items and the buckets bring at most.
    fn most(&self, part: &Part, start: Start<'_>) -> i128 {
        let mut most = start.held.to_vec();
        let mut sum = 0;
        for at in start.left {
            let piece = &part.pieces[*at];
            sum += self.best[*at] * i128::from(piece.amount);
            piece.options.iter().for_each(|bucket| most[*bucket] += piece.amount);
        }
        for (bucket, (held, most)) in start.held.iter().zip(most).enumerate() {
            sum += self.price(bucket) * i128::from(*held) + self.slack(bucket, *held, most);
        }
        sum
    }
}

/// Grants are whole cents, so a bound can be rounded down to them.
pub(super) fn whole(bound: i128) -> i64 {
    i64::try_from(bound.div_euclid(ONE)).unwrap_or(i64::MAX)
}

/// Lowers the price of a full bucket to what its items would bring elsewhere.
fn lower(part: &Part, buckets: &mut [Price], start: Start<'_>) {
    let mut amounts: BTreeMap<Vec<usize>, i64> = BTreeMap::new();
    for piece in start.left.iter().map(|at| &part.pieces[*at]) {
        let open = piece.options.iter().copied().filter(|bucket| buckets[*bucket].rate > 0);
        *amounts.entry(open.collect()).or_default() += piece.amount;
    }
    let (kinds, left): (Vec<_>, Vec<_>) = amounts.into_iter().unzip();
    let room = buckets.iter().zip(start.held).map(|(bucket, held)| match bucket.ceiling {
        Some(_) => (bucket.full() - held).max(0),
        None => i64::MAX,
    });
    let mut order: Vec<usize> = (0..buckets.len()).filter(|bucket| buckets[*bucket].rate > 0).collect();
    order.sort_by_key(|bucket| Reverse(buckets[*bucket].rate));
    let flow = Flow::pour(&kinds, left, room.collect(), &order);
    for (kind, elsewhere) in kinds.iter().zip(flow.open_to(&order)) {
        let elsewhere = elsewhere.map_or(0, |bucket| buckets[bucket].rate);
        for bucket in kind {
            // Without a ceiling a bucket is never full.
            if buckets[*bucket].ceiling.is_some() {
                buckets[*bucket].price = buckets[*bucket].price.min(elsewhere);
            }
        }
    }
}

/// `share` of a fraction, rounded up. Neither is above one.
pub(super) fn times(share: Share, fraction: i128) -> i128 {
    let (part, whole) = (i128::from(*share.numer()), i128::from(*share.denom()));
    let product = part * fraction;
    product / whole + i128::from(product % whole != 0)
}
