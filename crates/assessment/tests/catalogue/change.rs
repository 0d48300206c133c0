use readiness_assessment::catalogue::{Aspect, ChangeKind, State, differences};
use readiness_assessment::funding::impact;
use readiness_assessment::{FactValue, Facts};

use crate::given::{day, facts, flag, shipped};

#[test]
fn nothing_changed_is_no_change() {
    let catalogue = shipped().parse().unwrap();
    assert!(differences(&catalogue, &catalogue.clone(), day("2026-11-24")).is_empty());
}

#[test]
fn each_change_names_its_part() {
    let older = shipped().parse().unwrap();
    let newer = shipped()
        .with("funding/nittp.toml", "ceiling = 250000", "ceiling = 300000")
        .with("funding/manufacturing-plus.toml", "state = \"open\"", "state = \"closed\"")
        .with("map.toml", "\"manufacturing-plus\", ", "")
        .with("map.toml", "\"manufacturing-plus\", ", "");
    let newer = newer.parse().unwrap();
    let changes = differences(&older, &newer, day("2026-11-24"));
    let told: Vec<_> = changes.iter().map(|change| (change.entry.id.as_str(), change.aspects.clone())).collect();
    assert_eq!(told, [("manufacturing-plus", vec![Aspect::State]), ("nittp", vec![Aspect::Money])]);
    assert_eq!(changes[0].state, (Some(State::Open), Some(State::Closed)));
}

#[test]
fn what_is_new_and_what_is_gone_are_told() {
    let older = shipped().parse().unwrap();
    let mut files = shipped();
    let scheme = files.0.iter().position(|(path, _)| path == "funding/retaas.toml").unwrap();
    let (_, text) = files.0.remove(scheme);
    files.0.push(("funding/new-fund.toml".to_owned(), text.replacen("id = \"retaas\"", "id = \"new-fund\"", 1)));
    let newer = files.parse().unwrap();
    let changes = differences(&older, &newer, day("2026-11-24"));
    let kinds: Vec<_> = changes.iter().map(|change| (change.entry.id.as_str(), change.kind)).collect();
    assert_eq!(kinds, [("new-fund", ChangeKind::Added), ("retaas", ChangeKind::Removed)]);
}

#[test]
fn a_company_gains_and_loses_with_the_rules() {
    let older = shipped().parse().unwrap();
    let newer = shipped()
        .with("clauses.toml", "fact = \"markets_outside_hk\", is = true", "fact = \"markets_outside_hk\", is = false")
        .parse()
        .unwrap();
    let home = facts(&[
        ("organisation_kind", FactValue::Choice("company".into())),
        ("business_registration", flag(true)),
        ("substantive_operations_hk", flag(true)),
        ("listed", flag(false)),
        ("markets_outside_hk", flag(false)),
    ]);
    let today = day("2026-11-24");
    let found = impact(&older, &newer, &home, today);
    assert_eq!(found.gains, ["bud-easy", "bud-ecommerce-easy", "bud-general"]);
    assert!(found.losses.is_empty());
    let back = impact(&newer, &older, &home, today);
    assert_eq!((back.gains.len(), back.losses), (0, found.gains));
    assert_eq!(impact(&older, &newer, &Facts::new(), today), readiness_assessment::funding::Impact::default());
}
