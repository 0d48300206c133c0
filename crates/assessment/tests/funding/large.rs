//! Forty items and twelve schemes of the kind that exists.

use readiness_assessment::catalogue::{CeilingPer, Grant, ItemCategory};
use readiness_assessment::funding::{Combination, Item, Offer, Project, best};
use readiness_assessment::money::Cents;

use crate::given::{course, grant, in_group, offer, project, with_ceiling};

/// Matching grants as Hong Kong has them: a quarter to three quarters, most with a ceiling, some in a group.
fn schemes() -> Vec<Grant> {
    use ItemCategory::{Audit, Compute, Consultancy, Hardware, Marketing, Software, Staff, Training};
    let once = |part, whole, dollars, items: &[ItemCategory]| {
        with_ceiling(Grant { items: items.to_vec(), ..grant(part, whole) }, dollars, CeilingPer::Application)
    };
    let yearly = |part, whole, dollars, items: &[ItemCategory]| Grant {
        ceiling_per: CeilingPer::FinancialYear,
        ..once(part, whole, dollars, items)
    };
    vec![
        in_group(once(1, 4, 800_000, &[Software, Hardware, Consultancy, Marketing, Staff]), "bud", 900_000),
        in_group(once(1, 4, 150_000, &[Software, Marketing, Training]), "bud", 900_000),
        yearly(1, 2, 250_000, &[Training]),
        Grant { provider: Some("aisc".into()), ..once(7, 10, 2_000_000, &[Compute]) },
        once(1, 2, 50_000, &[Software, Hardware]),
        once(3, 4, 600_000, &[Software, Hardware, Consultancy, Audit]),
        once(1, 3, 250_000, &[Consultancy, Hardware]),
        once(1, 3, 15_000_000, &[Hardware, Software, Consultancy]),
        Grant { minimum_cost: Some(Cents::dollars(150_000_000)), ..once(1, 3, 200_000_000, &[Hardware, Staff]) },
        once(1, 2, 100_000, &[Marketing]),
        once(2, 3, 300_000, &[Training, Audit]),
        yearly(1, 2, 1_000_000, &[Staff, Compute]),
    ]
}

/// Numbers that look random and are always the same.
fn numbers(mut seed: u64) -> impl FnMut(u64) -> u64 {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    }
}

fn forty(seed: u64, step: u64) -> Project {
    let mut next = numbers(seed);
    let items = (0..40).map(|at| Item {
        category: ItemCategory::CODES[usize::try_from(next(9)).unwrap()].1,
        provider: (next(2) == 0).then(|| "aisc".to_owned()),
        amount: Cents::new(i64::try_from((1 + next(20_000_000 / step)) * step).unwrap()),
        month: 1 + u32::try_from(next(18)).unwrap(),
        ..course(&format!("i{at}"), "1.00", 1)
    });
    project("2027-01", items)
}

fn solved(project: &Project, grants: &[Grant]) -> Combination {
    let names = ["s00", "s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11"];
    let not_with = |at: usize| if at == 4 { vec!["s05"] } else { Vec::new() };
    let offers: Vec<Offer<'_>> = names
        .iter()
        .zip(grants)
        .enumerate()
        .map(|(at, (name, grant))| Offer { not_with: not_with(at), ..offer(name, grant) })
        .collect();
    best(project, &offers)
}

/// Prices in steps of HK$100 and HK$1,000, so that sums meet ceilings in many ways; all twelve schemes compete.
#[test]
fn forty_items_and_twelve_schemes_are_proven_within_the_budget() {
    for (seed, step) in (0..4).flat_map(|seed| [(seed, 10_000), (seed, 100_000)]) {
        assert!(solved(&forty(seed, step), &schemes()).proven, "seed {seed}, step {step}");
    }
}
