use readiness_assessment::catalogue::{CeilingPer, Grant, ItemCategory};
use readiness_assessment::funding::{Item, Limit, Offer, Project, best, each};

use crate::given::{assigned, cents, course, grant, granted, in_group, offer, project, with_ceiling};

fn nittp() -> Grant {
    with_ceiling(grant(1, 2), 250_000, CeilingPer::FinancialYear)
}

fn aiss() -> Grant {
    Grant { items: vec![ItemCategory::Compute], provider: Some("aisc".into()), ..grant(7, 10) }
}

fn example() -> Project {
    let compute =
        Item { category: ItemCategory::Compute, provider: Some("aisc".into()), ..course("i2", "300000.00", 3) };
    project("2027-01", [course("i1", "120000.00", 1), compute])
}

#[test]
fn the_example_of_the_contract() {
    let (nittp, aiss) = (nittp(), aiss());
    let offers = [offer("nittp", &nittp), offer("aiss", &aiss)];
    let alone = each(&example(), &offers);
    assert_eq!(granted(&alone), ["nittp 60000.00", "aiss 210000.00"]);
    assert_eq!((alone[0].own, alone[0].limited_by.code()), (cents("60000.00"), "share"));
    assert_eq!(alone[0].items.get("i1"), Some(&cents("60000.00")));
    let best = best(&example(), &offers);
    assert_eq!((best.granted, best.own), (cents("270000.00"), cents("150000.00")));
    assert_eq!((assigned(&best), best.proven), (vec!["nittp: i1".into(), "aiss: i2".into()], true));
}

#[test]
fn only_the_named_provider_is_paid_and_what_nobody_pays_stays_with_the_company() {
    let aiss = aiss();
    let mut bought_elsewhere = example();
    bought_elsewhere.items[1].provider = Some("commercial-cloud".into());
    assert_eq!(each(&bought_elsewhere, &[offer("aiss", &aiss)]), []);
    let best = best(&bought_elsewhere, &[offer("aiss", &aiss)]);
    assert_eq!((best.granted, best.own), (cents("0.00"), cents("420000.00")));
    assert_eq!((best.schemes, best.proven), (vec![], true));
}

#[test]
fn a_third_is_a_third_rounded_down() {
    let third = grant(1, 3);
    let alone = each(&project("2027-01", [course("a", "100.00", 1)]), &[offer("s", &third)]);
    assert_eq!((alone[0].granted, alone[0].own), (cents("33.33"), cents("66.67")));
    let four = ["a", "b", "c", "d"].map(|id| course(id, "0.10", 1));
    let alone = each(&project("2027-01", four), &[offer("s", &third)]);
    assert_eq!(alone[0].granted, cents("0.13"), "a third of 40 cents, rounded once");
    let parts: Vec<_> = alone[0].items.values().map(ToString::to_string).collect();
    assert_eq!(parts, ["0.04", "0.03", "0.03", "0.03"], "the cent left over goes to the first");
}

#[test]
fn a_financial_year_ends_in_march() {
    let nittp = nittp();
    let two = |first, second| project("2027-01", [course("a", "600000.00", first), course("b", "600000.00", second)]);
    let both = each(&two(3, 4), &[offer("nittp", &nittp)]);
    assert_eq!((granted(&both), both[0].limited_by), (vec!["nittp 500000.00".into()], Limit::Ceiling));
    assert_eq!(granted(&each(&two(2, 3), &[offer("nittp", &nittp)])), ["nittp 250000.00"]);
    assert_eq!(granted(&each(&two(4, 15), &[offer("nittp", &nittp)])), ["nittp 250000.00"]);
    let once = Grant { ceiling_per: CeilingPer::Company, ..nittp };
    assert_eq!(granted(&each(&two(3, 4), &[offer("once", &once)])), ["once 250000.00"]);
}

#[test]
fn a_ceiling_that_is_just_reached_limits_nothing() {
    let nittp = nittp();
    let just = each(&project("2027-01", [course("a", "500000.00", 1)]), &[offer("nittp", &nittp)]);
    assert_eq!((just[0].granted, just[0].limited_by), (cents("250000.00"), Limit::Share));
}

#[test]
fn schemes_that_exclude_each_other_are_not_combined() {
    let (half, most) = (grant(1, 2), Grant { items: vec![ItemCategory::Compute], ..aiss() });
    for (first, second) in [(vec!["aiss"], vec![]), (vec![], vec!["nittp"])] {
        let offers =
            [Offer { not_with: first, ..offer("nittp", &half) }, Offer { not_with: second, ..offer("aiss", &most) }];
        assert_eq!(granted(&each(&example(), &offers)), ["nittp 60000.00", "aiss 210000.00"], "each is alone anyway");
        let best = best(&example(), &offers);
        assert_eq!((granted(&best.schemes), best.own), (vec!["aiss 210000.00".into()], cents("210000.00")));
    }
}

#[test]
fn a_shared_ceiling_takes_from_the_later_scheme_first() {
    let training = in_group(grant(1, 2), "g", 250_000);
    let compute = in_group(aiss(), "g", 250_000);
    let offers = [offer("nittp", &training), offer("aiss", &compute)];
    let both = best(&example(), &offers);
    assert_eq!(granted(&both.schemes), ["nittp 60000.00", "aiss 190000.00"]);
    assert_eq!(both.schemes[1].limited_by.code(), "cumulative");
    assert_eq!((both.schemes[0].limited_by, both.own), (Limit::Share, cents("170000.00")));
    let [first, second] = offers;
    let turned = best(&example(), &[second, first]);
    assert_eq!(granted(&turned.schemes), ["aiss 210000.00", "nittp 40000.00"]);
}

#[test]
fn below_its_minimum_a_scheme_pays_nothing() {
    let strict = Grant { minimum_cost: Some(cents("120000.01")), ..grant(1, 2) };
    let alone = each(&example(), &[offer("strict", &strict)]);
    assert_eq!((granted(&alone), alone[0].limited_by.code()), (vec!["strict 0.00".into()], "minimum"));
    assert_eq!((alone[0].own, alone[0].items.get("i1")), (cents("120000.00"), Some(&cents("0.00"))));
    assert_eq!(best(&example(), &[offer("strict", &strict)]).schemes, []);
    let content = Grant { minimum_cost: Some(cents("120000.00")), ..strict };
    assert_eq!(granted(&each(&example(), &[offer("content", &content)])), ["content 60000.00"]);
}

#[test]
fn a_minimum_can_ask_for_more_than_fills_the_ceiling() {
    let drop = with_ceiling(grant(1, 2), 1, CeilingPer::Application);
    let strict = Grant {
        minimum_cost: Some(cents("1000.00")),
        items: vec![ItemCategory::Training, ItemCategory::Compute],
        ..with_ceiling(grant(1, 3), 300, CeilingPer::Application)
    };
    let compute = Grant { items: vec![ItemCategory::Compute], ..grant(2, 3) };
    let machine = Item { category: ItemCategory::Compute, ..course("c", "300.00", 1) };
    let project = project("2027-01", [course("a", "900.00", 1), machine, course("b", "400.00", 1)]);
    let best = best(&project, &[offer("drop", &drop), offer("strict", &strict), offer("compute", &compute)]);
    assert_eq!(assigned(&best), ["strict: a b", "compute: c"]);
    assert_eq!(granted(&best.schemes), ["strict 300.00", "compute 200.00"]);
}

#[test]
fn an_item_goes_to_a_worse_scheme_where_the_better_one_is_full() {
    let small = with_ceiling(grant(3, 4), 600_000, CeilingPer::Application);
    let large = grant(1, 4);
    let amounts = ["500000.00", "400000.00", "400000.00", "300000.00"];
    let items = amounts.iter().zip(["a", "b", "c", "d"]).map(|(amount, id)| course(id, amount, 1));
    let best = best(&project("2027-01", items), &[offer("small", &small), offer("large", &large)]);
    assert_eq!(best.granted, cents("800000.00"));
    assert!(["small: a d", "small: b c"].contains(&assigned(&best)[0].as_str()), "800,000 is exactly what it takes");
}

#[test]
fn among_equals_the_fewest_and_then_the_earliest_schemes_are_taken() {
    let (wide, narrow) = (grant(1, 2), with_ceiling(grant(1, 2), 40_000, CeilingPer::Application));
    let offers = [offer("narrow", &narrow), offer("first", &wide), offer("second", &wide)];
    let best = best(&project("2027-01", [course("a", "80000.00", 1), course("b", "20000.00", 1)]), &offers);
    assert_eq!(assigned(&best), ["first: a b"]);
}

#[test]
fn what_is_bought_beyond_a_ceiling_stays_with_its_scheme() {
    let nittp = nittp();
    let both = project("2027-04", [course("a", "500000.00", 1), course("b", "100000.00", 1)]);
    let best = best(&both, &[offer("nittp", &nittp)]);
    assert_eq!(assigned(&best), ["nittp: a b"]);
    assert_eq!((best.schemes[0].own, best.schemes[0].limited_by), (cents("350000.00"), Limit::Ceiling));
}
