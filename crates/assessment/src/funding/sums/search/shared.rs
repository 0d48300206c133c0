use std::collections::BTreeSet;

use super::Budget;
use super::part::Part;
use super::prices::{ONE, Prices, Start, times};
use crate::money::{Cents, Share};

/// Parts tried for each shared ceiling.
const MOST_TRIES: usize = 64;

/// Prices for the schemes that are open. Of every shared ceiling that part of the grants is kept with which the bound is
/// lowest; none when the budget is used up.
pub(super) fn prices(part: &Part, open: &[bool], budget: &mut Budget) -> Option<Prices> {
    let mut kept = vec![ONE; part.groups.ceilings.len()];
    let nothing = vec![0; part.buckets.len()];
    let start = Start { left: &part.by_cost, held: &nothing };
    let mut priced = |kept: &[i128]| {
        let affordable = budget.spend(part.work_for_prices());
        affordable.then(|| Prices::with(part, open, kept, start))
    };
    let mut best = priced(&kept)?;
    for group in (0..kept.len()).filter(|group| binds(part, open, *group)) {
        let mut chosen = ONE;
        for candidate in candidates(part, group) {
            kept[group] = candidate;
            let prices = priced(&kept)?;
            if prices.bound < best.bound {
                (best, chosen) = (prices, candidate);
            }
        }
        kept[group] = chosen;
    }
    Some(best)
}

/// Whether the schemes of the group could together ask for more than its ceiling.
fn binds(part: &Part, open: &[bool], group: usize) -> bool {
    let mut most = vec![0; part.buckets.len()];
    for piece in &part.pieces {
        piece.options.iter().for_each(|bucket| most[*bucket] += piece.amount);
    }
    let members = part.buckets.iter().zip(most);
    let members = members.filter(|(bucket, _)| open[bucket.scheme] && part.groups.of[bucket.scheme].contains(&group));
    members.map(|(bucket, most)| bucket.terms.pay(Cents::new(most))).sum::<Cents>() > part.groups.ceilings[group]
}

/// Parts of the group's grants to keep: none, or what makes one of its schemes as good as another scheme.
fn candidates(part: &Part, group: usize) -> Vec<i128> {
    let in_group = |scheme: usize| part.groups.of[scheme].contains(&group);
    let shares: BTreeSet<Share> = part.buckets.iter().map(|bucket| bucket.terms.share).collect();
    let own: BTreeSet<Share> =
        part.buckets.iter().filter(|bucket| in_group(bucket.scheme)).map(|bucket| bucket.terms.share).collect();
    let own: Vec<i128> = own.into_iter().map(|share| times(share, ONE)).collect();
    let ratios = shares.into_iter().map(|share| times(share, ONE)).flat_map(|other| {
        let lower = own.iter().filter(move |own| other < **own);
        lower.map(move |own| other * ONE / own)
    });
    let ratios: BTreeSet<i128> = ratios.chain([0]).collect();
    ratios.into_iter().take(MOST_TRIES).collect()
}
