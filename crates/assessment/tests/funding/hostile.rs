//! Figures that no reader lets through: nothing panics and nothing takes long.

use readiness_assessment::catalogue::{CeilingPer, Cumulative, Grant};
use readiness_assessment::funding::{Item, Offer, best, cash_by_month, each};
use readiness_assessment::money::{Cents, Share};

use crate::given::{course, grant, offer, project};

fn extreme(amount: i64, month: u32) -> Item {
    Item { amount: Cents::new(amount), month, ..course("same id", "1.00", 1) }
}

#[test]
fn extreme_figures_do_no_harm() {
    let wild = Grant {
        share: Share::new(u64::MAX, 1),
        ceiling: Some(Cents::new(i64::MIN)),
        ceiling_per: CeilingPer::FinancialYear,
        minimum_cost: Some(Cents::new(i64::MIN)),
        first_payment: Some(Share::new(u64::MAX, 2)),
        months_to_payment: Some(u32::MAX),
        cumulative: vec![Cumulative { group: "g".into(), ceiling: Cents::new(i64::MAX) }; 2],
        ..grant(1, 1)
    };
    let fine = Grant { share: Share::new(u64::MAX - 1, u64::MAX), ceiling: Some(Cents::new(i64::MAX)), ..wild.clone() };
    let broken = Grant { share: Share::new_raw(1, 0), ..grant(1, 1) };
    let offers = [offer("same", &wild), offer("same", &fine), offer("broken", &broken)];
    let amounts = [i64::MIN, -1, 0, 1, Cents::LARGEST.get(), i64::MAX];
    let items = amounts.into_iter().flat_map(|amount| [extreme(amount, 0), extreme(amount, u32::MAX)]);
    let project = project("9999-12", items);
    each(&project, &offers);
    let best = best(&project, &offers);
    assert!(cash_by_month(&project, &best, &offers, u32::MAX).len() < 2000);
}

#[test]
fn the_largest_amounts_are_reckoned_exactly() {
    let almost = Grant { share: Share::new(u64::MAX - 1, u64::MAX), ..grant(1, 1) };
    let items = (0..40).map(|at| Item { amount: Cents::LARGEST, ..course(&format!("i{at}"), "1.00", 1) });
    let best = best(&project("2027-01", items), &[offer("almost", &almost)]);
    assert_eq!(best.granted, Cents::new(40 * Cents::LARGEST.get() - 1));
}

#[test]
fn too_much_of_everything_ends_unproven_at_worst() {
    let grants: Vec<Grant> = (0..60u64)
        .map(|at| Grant {
            ceiling: Some(Cents::new(100_003 + 7919 * i64::try_from(at).unwrap())),
            ceiling_per: CeilingPer::FinancialYear,
            minimum_cost: Some(Cents::new(90_001)),
            cumulative: vec![Cumulative { group: format!("g{}", at % 7), ceiling: Cents::new(777_777) }],
            ..grant(50 + at, 121)
        })
        .collect();
    let names: Vec<String> = (0..60).map(|at| format!("s{at}")).collect();
    let enemies = |at: usize| [3, 10, 11].map(|step| names[(at + step) % 60].as_str()).to_vec();
    let offers: Vec<Offer<'_>> = grants
        .iter()
        .enumerate()
        .map(|(at, grant)| Offer { scheme: &names[at], grant, not_with: enemies(at) })
        .collect();
    let items = (0..600).map(|at| extreme(10_007 + 31 * at * at % 50_021, 1 + u32::try_from(at).unwrap() % 40));
    let mut project = project("2027-01", items);
    assert!(!best(&project, &offers).proven, "more items than are looked at");
    project.items.truncate(40);
    best(&project, &offers);
}
