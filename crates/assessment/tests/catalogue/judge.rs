use proptest::prelude::*;
use readiness_assessment::catalogue::{Code, Condition, Test, Verdict};
use readiness_assessment::funding::{Match, ReadyMade, matches, ready_made};
use readiness_assessment::{FactValue, Facts};

use crate::given::{chosen, day, facts, flag, number, shipped};

const TODAY: &str = "2026-11-24";

fn verdict(scheme: &str, known: &[(&str, FactValue)]) -> Verdict {
    let catalogue = shipped().parse().unwrap();
    let scheme = catalogue.scheme(scheme).unwrap();
    Match::new(scheme, &facts(known), day(TODAY), catalogue.stale_after).verdict
}

#[test]
fn an_unknown_fact_never_excludes() {
    let catalogue = shipped().parse().unwrap();
    for found in matches(&catalogue, &Facts::new(), day(TODAY), &[]) {
        let expected = if found.is_live() { Verdict::Check } else { Verdict::No };
        assert_eq!(found.verdict, expected, "{}", found.scheme.entry.id);
    }
}

#[test]
fn a_fact_that_contradicts_a_clause_excludes_and_says_so() {
    let good = [("business_registration", flag(true)), ("government_subvented", flag(false))];
    let kind = ("organisation_kind", FactValue::Choice("company".into()));
    assert_eq!(verdict("nittp", &[good[0].clone(), good[1].clone(), kind.clone()]), Verdict::Fits);
    assert_eq!(verdict("nittp", &[good[0].clone(), ("government_subvented", flag(true)), kind]), Verdict::No);
    assert_eq!(verdict("nittp", &good), Verdict::Check, "what kind of organisation it is has not been said");
}

#[test]
fn what_is_said_outright_goes_before_what_the_trade_suggests() {
    let test = |known: &[(&str, FactValue)]| {
        let catalogue = shipped().parse().unwrap();
        let rule = catalogue.scheme("tplsp").unwrap().rules.iter().find(|rule| rule.id == "third-party-logistics");
        rule.unwrap().test.judge(&facts(known)).verdict
    };
    assert_eq!(test(&[("industry", number(8))]), Verdict::No);
    assert_eq!(test(&[("industry", number(6))]), Verdict::Check);
    assert_eq!(test(&[("industry", number(8)), ("trade", chosen(&["third-party-logistics"]))]), Verdict::Fits);
    assert_eq!(test(&[("industry", number(6)), ("trade", chosen(&[]))]), Verdict::No);
}

#[test]
fn closed_schemes_come_last_and_never_fit() {
    let catalogue = shipped().parse().unwrap();
    let found = matches(&catalogue, &Facts::new(), day(TODAY), &[]);
    let first_ended = found.iter().position(|found| !found.is_live()).unwrap();
    assert!(found[first_ended..].iter().all(|found| !found.is_live() && found.verdict == Verdict::No));
    assert!(found.iter().any(|found| found.scheme.entry.id == "tvp" && !found.is_live()));
}

#[test]
fn among_equals_the_plans_of_the_company_and_the_map_decide() {
    let catalogue = shipped().parse().unwrap();
    let known = facts(&[("ai_intent", chosen(&["compute"]))]);
    let found = matches(&catalogue, &known, day(TODAY), &["sfgs-80".to_owned()]);
    let place = |id: &str| found.iter().position(|found| found.scheme.entry.id == id).unwrap();
    assert!(place("aiss") < place("sfgs-80"), "the plan goes first");
    assert!(place("sfgs-80") < place("nittp"), "then the map");
}

#[test]
fn ready_made_tools_are_paid_for_only_where_a_market_outside_is_developed() {
    let catalogue = shipped().parse().unwrap();
    let ask = |outside: Option<bool>| {
        let mut known = vec![
            ("organisation_kind", FactValue::Choice("company".into())),
            ("business_registration", flag(true)),
            ("substantive_operations_hk", flag(true)),
            ("listed", flag(false)),
            ("government_subvented", flag(false)),
            ("production_line_hk", flag(false)),
            ("industry", number(8)),
            ("trade", chosen(&[])),
        ];
        known.extend(outside.map(|outside| ("markets_outside_hk", flag(outside))));
        let found = matches(&catalogue, &facts(&known), day(TODAY), &[]);
        match ready_made(&found) {
            ReadyMade::Pays(_) => "pays",
            ReadyMade::Depends(_) => "depends",
            ReadyMade::Nothing => "nothing",
        }
    };
    assert_eq!([ask(Some(false)), ask(None), ask(Some(true))], ["nothing", "depends", "pays"]);
}

#[test]
fn a_near_miss_is_one_condition_that_the_company_can_bring_about() {
    let catalogue = shipped().parse().unwrap();
    let known = facts(&[
        ("organisation_kind", FactValue::Choice("company".into())),
        ("business_registration", flag(true)),
        ("substantive_operations_hk", flag(true)),
        ("listed", flag(false)),
        ("markets_outside_hk", flag(false)),
    ]);
    let near = |id: &str, known: &Facts| {
        let scheme = catalogue.scheme(id).unwrap();
        let found = Match::new(scheme, known, day(TODAY), catalogue.stale_after);
        found.would_fit_if().iter().map(|(rule, _)| rule.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(near("bud-easy", &known), ["market-outside-hk"]);
    let listed = known.clone().into_iter().chain([("listed".to_owned(), flag(true))]).collect();
    assert!(near("bud-easy", &listed).is_empty(), "nobody is told to leave the stock exchange");
    assert!(near("tvp", &known).is_empty(), "a ceased scheme cannot be brought back");
}

/// Any test over two flags and a number.
fn test() -> impl Strategy<Value = Test> {
    let flag = |fact: &'static str| {
        any::<bool>().prop_map(move |is| Test::Fact { fact: fact.to_owned(), condition: Condition::Is(is) })
    };
    let number =
        (0..4_u32).prop_map(|limit| Test::Fact { fact: "n".to_owned(), condition: Condition::Below(limit) }).boxed();
    let code = (0..3_u32)
        .prop_map(|code| Test::Fact { fact: "n".to_owned(), condition: Condition::OneOf(vec![Code::Number(code)]) });
    let leaf = prop_oneof![flag("a"), flag("b"), number, code];
    leaf.prop_recursive(3, 24, 3, |inner| {
        let some = prop::collection::vec(inner, 1..4);
        prop_oneof![some.clone().prop_map(Test::Any), some.clone().prop_map(Test::All), some.prop_map(Test::First)]
    })
}

/// Every way of knowing everything.
fn complete() -> Vec<Facts> {
    let all =
        (0..16).map(|case| facts(&[("a", flag(case & 1 == 1)), ("b", flag(case & 2 == 2)), ("n", number(case / 4))]));
    all.collect()
}

proptest! {
    /// Learning a fact turns *check* into something; it never turns a *no* into a *fits* or the other way about. `first` is
    /// left out: there a fact said outright is meant to overrule what the trade suggested.
    #[test]
    fn a_verdict_on_less_holds_on_more(test in test().prop_filter("no first", |test| !format!("{test:?}").contains("First"))) {
        for whole in complete() {
            let last = test.judge(&whole).verdict;
            prop_assert_ne!(last, Verdict::Check, "everything is known");
            for hidden in ["a", "b", "n"] {
                let mut known = whole.clone();
                known.remove(hidden);
                let verdict = test.judge(&known).verdict;
                prop_assert!(verdict == Verdict::Check || verdict == last);
            }
        }
    }

    /// What is named as the reason for an open verdict is missing, and what is named for a decided one is known.
    #[test]
    fn the_reason_fits_the_verdict(test in test(), case in 0..16_usize, hidden in prop::sample::select(vec!["a", "b", "n"])) {
        let mut known = complete().swap_remove(case);
        known.remove(hidden);
        let judgement = test.judge(&known);
        if judgement.verdict == Verdict::Check {
            prop_assert!(judgement.because.contains(&hidden));
        } else {
            prop_assert!(!judgement.because.is_empty());
        }
    }
}
