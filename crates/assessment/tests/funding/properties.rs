use proptest::prelude::*;
use readiness_assessment::calendar::Month;
use readiness_assessment::catalogue::{CeilingPer, Cumulative, Grant, ItemCategory};
use readiness_assessment::funding::{Combination, Funded, Item, Offer, Project, best, cash_by_month, each};
use readiness_assessment::money::{Cents, Share};

use crate::brute;

const IDS: [&str; 4] = ["s0", "s1", "s2", "s3"];

/// A scheme, and which of the others it excludes.
type Scheme = (Grant, Vec<usize>);

fn category() -> impl Strategy<Value = ItemCategory> {
    prop::sample::select(vec![ItemCategory::Training, ItemCategory::Compute])
}

/// Round and odd amounts; small, so that ceilings, groups and minimums meet often.
fn amount() -> impl Strategy<Value = Cents> {
    prop_oneof![(1..=12i64).prop_map(|n| Cents::new(n * 100)), (1..=1200i64).prop_map(Cents::new)]
}

fn share() -> impl Strategy<Value = Share> {
    let usual = [(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (7, 10), (1, 1)].map(|(part, whole)| Share::new(part, whole));
    prop_oneof![prop::sample::select(usual.to_vec()), (1..=19u64).prop_map(|part| Share::new(part, 19))]
}

fn groups() -> impl Strategy<Value = Vec<Cumulative>> {
    let group = (prop::sample::select(vec!["g", "h"]), amount());
    let named = group.prop_map(|(group, ceiling)| Cumulative { group: group.into(), ceiling });
    prop::collection::vec(named, 0..=2)
}

fn scheme() -> impl Strategy<Value = Scheme> {
    let ceiling_per = prop::sample::select(CeilingPer::CODES.map(|(_, per)| per).to_vec());
    let money = (share(), prop::option::of(amount()), ceiling_per, prop::option::weighted(0.3, amount()), groups());
    let scope = (prop::collection::vec(category(), 1..=2), prop::option::weighted(0.2, Just("aisc".to_owned())));
    let time = (prop::option::of(share()), prop::option::of(0..9u32));
    let excluded = prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(0..4usize, 1..=2)];
    (money, scope, time, excluded).prop_map(
        |(money, (items, provider), (first_payment, months_to_payment), excluded)| {
            let (share, ceiling, ceiling_per, minimum_cost, cumulative) = money;
            let share_up_to = None;
            let grant = Grant {
                share,
                share_up_to,
                ceiling,
                ceiling_per,
                minimum_cost,
                items,
                provider,
                first_payment,
                months_to_payment,
                cumulative,
            };
            (grant, excluded)
        },
    )
}

fn item() -> impl Strategy<Value = Item> {
    let provider = prop::option::of(Just("aisc".to_owned()));
    (category(), provider, amount(), 1..=16u32).prop_map(|(category, provider, amount, month)| Item {
        id: String::new(),
        label: String::new(),
        category,
        provider,
        amount,
        month,
    })
}

fn a_project(most: usize) -> impl Strategy<Value = Project> {
    prop::collection::vec(item(), 0..=most).prop_map(|mut items| {
        items.iter_mut().enumerate().for_each(|(at, item)| item.id = format!("i{at:02}"));
        Project { start: Month::parse("2027-01").unwrap(), items }
    })
}

fn offers(schemes: &[Scheme]) -> Vec<Offer<'_>> {
    let offers = schemes.iter().zip(IDS).map(|((grant, excluded), scheme)| Offer {
        scheme,
        grant,
        not_with: excluded.iter().map(|other| IDS[*other]).collect(),
    });
    offers.collect()
}

fn a_case(most: usize) -> impl Strategy<Value = (Project, Vec<Scheme>)> {
    (a_project(most), prop::collection::vec(scheme(), 0..=4))
}

fn cost(project: &Project, funded: &Funded) -> Cents {
    project.items.iter().filter(|item| funded.items.contains_key(&item.id)).map(|item| item.amount).sum()
}

fn no_cent_is_lost(project: &Project, funded: &Funded) -> Result<(), TestCaseError> {
    prop_assert_eq!(funded.items.values().copied().sum::<Cents>(), funded.granted);
    prop_assert_eq!(funded.granted + funded.own, cost(project, funded));
    for item in &project.items {
        let paid = funded.items.get(&item.id).copied().unwrap_or_default();
        prop_assert!(Cents::ZERO <= paid && paid <= item.amount);
    }
    Ok(())
}

fn places(combination: &Combination) -> Vec<usize> {
    combination.schemes.iter().map(|funded| IDS.iter().position(|id| *id == funded.scheme).unwrap()).collect()
}

/// The symmetric form of the exclusions, as the brute force reads them one way.
fn both_ways(mut schemes: Vec<Scheme>) -> Vec<Scheme> {
    let named: Vec<(usize, usize)> = schemes
        .iter()
        .enumerate()
        .flat_map(|(one, (_, others))| others.iter().map(move |other| (*other, one)))
        .collect();
    for (one, other) in named {
        if let Some(scheme) = schemes.get_mut(one) {
            scheme.1.push(other);
        }
    }
    schemes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_best_is_what_brute_force_finds((project, schemes) in a_case(5)) {
        let found = best(&project, &offers(&schemes));
        let symmetric = both_ways(schemes.clone());
        let (paid, used) = brute::best(&project, &offers(&symmetric));
        prop_assert_eq!(i128::from(found.granted.get()), paid);
        prop_assert_eq!(places(&found), used);
        prop_assert!(found.proven);
    }
}

proptest! {
    #[test]
    fn no_cent_is_lost_or_paid_twice((project, schemes) in a_case(12)) {
        let offers = offers(&schemes);
        for funded in each(&project, &offers) {
            no_cent_is_lost(&project, &funded)?;
        }
        let best = best(&project, &offers);
        for funded in &best.schemes {
            no_cent_is_lost(&project, funded)?;
        }
        let ids: Vec<&String> = best.schemes.iter().flat_map(|funded| funded.items.keys()).collect();
        let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
        prop_assert_eq!(ids.len(), distinct.len());
        prop_assert_eq!(best.schemes.iter().map(|funded| funded.granted).sum::<Cents>(), best.granted);
        prop_assert_eq!(best.granted + best.own, project.cost());
    }

    #[test]
    fn together_schemes_pay_at_least_what_one_pays_alone((project, schemes) in a_case(12)) {
        let offers = offers(&schemes);
        let best = best(&project, &offers);
        let alone = each(&project, &offers);
        // Alone a scheme does not see a lower ceiling that another one names for its group.
        let free = alone.iter().filter(|funded| {
            offers.iter().any(|offer| offer.scheme == funded.scheme && offer.grant.cumulative.is_empty())
        });
        prop_assert!(free.into_iter().all(|funded| funded.granted <= best.granted));
    }

    #[test]
    fn the_order_of_items_does_not_change_the_amount((project, schemes) in a_case(9), turn in 0..9usize) {
        let offers = offers(&schemes);
        let mut turned = project.clone();
        turned.items.rotate_left(turn.min(project.items.len()));
        let (one, other) = (best(&project, &offers), best(&turned, &offers));
        prop_assert_eq!(one.granted, other.granted);
        prop_assert_eq!(places(&one), places(&other));
        turned.items.reverse();
        prop_assert_eq!(one.granted, best(&turned, &offers).granted);
    }

    #[test]
    fn cash_ends_with_what_the_company_pays_itself((project, schemes) in a_case(9), default in 0..30u32) {
        let offers = offers(&schemes);
        let best = best(&project, &offers);
        let months = cash_by_month(&project, &best, &offers, default);
        let end = months.last().map_or(Cents::ZERO, |month| month.balance);
        prop_assert_eq!(end, Cents::ZERO - best.own);
        prop_assert_eq!(months.iter().map(|month| month.out).sum::<Cents>(), project.cost());
        prop_assert_eq!(months.iter().map(|month| month.in_).sum::<Cents>(), best.granted);
        for (at, month) in months.iter().enumerate() {
            prop_assert_eq!(month.month, project.start.plus(u32::try_from(at).unwrap()));
        }
    }
}
