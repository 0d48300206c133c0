//! Every assignment of items to schemes, tried one by one and reckoned without the code under test.

use std::collections::BTreeMap;

use readiness_assessment::catalogue::CeilingPer;
use readiness_assessment::funding::{Item, Offer, Project};

/// What the best assignment pays, in cents, and the places of its schemes: fewest, then earliest.
pub(crate) fn best(project: &Project, offers: &[Offer<'_>]) -> (i128, Vec<usize>) {
    let ways = offers.len() + 1;
    let count = ways.pow(u32::try_from(project.items.len()).unwrap());
    let all = (0..count).filter_map(|mut number| {
        let assigned = project.items.iter().map(|_| {
            let choice = number % ways;
            number /= ways;
            choice.checked_sub(1)
        });
        pays(project, offers, &assigned.collect::<Vec<_>>())
    });
    let all = all.map(|grants| {
        let used: Vec<usize> = (0..grants.len()).filter(|scheme| grants[*scheme] > 0).collect();
        (grants.iter().sum::<i128>(), used)
    });
    // Of two lists of equal length the one that is earlier in dictionary order holds the first difference.
    all.min_by_key(|(paid, used)| (-paid, used.len(), used.clone())).unwrap()
}

/// What each scheme pays under an assignment, if the assignment is allowed.
fn pays(project: &Project, offers: &[Offer<'_>], assigned: &[Option<usize>]) -> Option<Vec<i128>> {
    let given = |scheme: usize| {
        let items = project.items.iter().zip(assigned);
        items.filter(move |(_, to)| **to == Some(scheme)).map(|(item, _)| item).collect::<Vec<_>>()
    };
    for (one, offer) in offers.iter().enumerate() {
        let excluded = |other: &usize| *other != one && offer.not_with.contains(&offers[*other].scheme);
        let clash = (0..offers.len()).filter(excluded).any(|other| !given(other).is_empty());
        if !given(one).is_empty() && (clash || !given(one).iter().all(|item| accepts(offer, item))) {
            return None;
        }
    }
    let alone = (0..offers.len()).map(|scheme| pays_alone(project, &offers[scheme], &given(scheme)));
    Some(within_groups(offers, alone.collect()))
}

fn accepts(offer: &Offer<'_>, item: &Item) -> bool {
    let provider = match (&offer.grant.provider, &item.provider) {
        (None, _) => true,
        (Some(wanted), Some(from)) => wanted == from,
        (Some(_), None) => false,
    };
    provider && offer.grant.items.contains(&item.category)
}

fn pays_alone(project: &Project, offer: &Offer<'_>, items: &[&Item]) -> i128 {
    let cost = |item: &Item| i128::from(item.amount.get());
    let minimum = offer.grant.minimum_cost.map_or(0, |minimum| i128::from(minimum.get()));
    if items.iter().map(|item| cost(item)).sum::<i128>() < minimum {
        return 0;
    }
    let mut years: BTreeMap<String, i128> = BTreeMap::new();
    for item in items {
        let year = match offer.grant.ceiling_per {
            CeilingPer::FinancialYear => year(project, item),
            CeilingPer::Application | CeilingPer::Company => String::new(),
        };
        *years.entry(year).or_default() += cost(item);
    }
    let (part, whole) = (i128::from(*offer.grant.share.numer()), i128::from(*offer.grant.share.denom()));
    let most = offer.grant.ceiling.map_or(i128::MAX, |ceiling| i128::from(ceiling.get()));
    years.values().map(|cost| (cost * part / whole).min(most)).sum()
}

/// The financial year in words of its own: months counted on from the written start, cut after every March.
fn year(project: &Project, item: &Item) -> String {
    let start = project.start.to_string();
    let (year, month) = start.split_once('-').unwrap();
    let months = year.parse::<u32>().unwrap() * 12 + month.parse::<u32>().unwrap() - 1 + item.month - 1;
    ((months - 3) / 12).to_string()
}

/// Takes what is above a shared ceiling from the schemes, each in turn keeping at most what the earlier ones left.
fn within_groups(offers: &[Offer<'_>], alone: Vec<i128>) -> Vec<i128> {
    let mut paid: Vec<i128> = Vec::new();
    for (scheme, wanted) in alone.into_iter().enumerate() {
        let mut most = wanted;
        for shared in &offers[scheme].grant.cumulative {
            let in_group = |offer: &&Offer<'_>| offer.grant.cumulative.iter().any(|other| other.group == shared.group);
            let ceilings = offers.iter().filter(in_group).flat_map(|offer| &offer.grant.cumulative);
            let ceilings = ceilings.filter(|other| other.group == shared.group);
            let ceiling = ceilings.map(|other| i128::from(other.ceiling.get())).min().unwrap();
            let earlier = offers[..scheme].iter().zip(&paid).filter(|(offer, _)| in_group(offer));
            most = most.min(ceiling - earlier.map(|(_, paid)| paid).sum::<i128>());
        }
        paid.push(most);
    }
    paid
}
