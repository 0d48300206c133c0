use serde_json::{Value, json};

use crate::args;
use crate::run::Place;

/// An AI start-up in an incubator that fits both schemes of the contract's example.
fn company() -> String {
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "profile": {
            "organisation_kind": "company", "industry": 9, "staff_hk": 9, "years_since_founding": 2, "listed": false,
            "government_subvented": false, "business_registration": true, "incubation": ["cyberport"],
            "ai_intent": ["build", "compute", "train-staff"], "markets_outside_hk": false,
        },
        "answers": {},
    })
    .to_string()
}

fn project(items: &Value) -> String {
    json!({"format": "readiness-project/1", "start": "2027-01", "items": items}).to_string()
}

fn example() -> Value {
    json!([
        {"id": "i1", "label": "Prompting course", "category": "training", "amount": "120000.00", "month": 1},
        {"id": "i2", "label": "GPU hours", "category": "compute", "provider": "aisc", "amount": "300000.00", "month": 3},
    ])
}

fn funded(items: &Value) -> Value {
    let place = Place::new();
    let (file, project) = (place.file("a.readiness.json", company()), place.file("p.json", project(items)));
    let result = place.run(args!["fund", file, project, "--as-of", "2026-11-24", "--json"]).json();
    assert!(!place.library().exists(), "working out sums stores nothing");
    result
}

#[test]
fn the_example_of_the_contract() {
    let result = funded(&example());
    assert_eq!(result["format"], "readiness-funding/1");
    let each: Vec<&Value> = result["each"].as_array().unwrap().iter().collect();
    let of = |id: &str| *each.iter().find(|sum| sum["scheme"] == id).unwrap();
    assert_eq!(
        (&of("nittp")["granted"], &of("nittp")["own"], &of("nittp")["limited_by"]),
        (&json!("60000.00"), &json!("60000.00"), &json!("share"))
    );
    assert_eq!((&of("aiss")["granted"], &of("aiss")["granted_up_to"]), (&json!("210000.00"), &json!("270000.00")));
    assert_eq!(
        result["best"],
        json!({"granted": "270000.00", "own": "150000.00", "proven": true, "schemes": [
            {"scheme": "nittp", "items": {"i1": "60000.00"}}, {"scheme": "aiss", "items": {"i2": "210000.00"}}]})
    );
    let first = json!({"month": "2027-01", "out": "120000.00", "in": "0.00", "balance": "-120000.00"});
    assert_eq!(result["cash_by_month"][0], first);
    assert_eq!(result["cash_by_month"].as_array().unwrap().last().unwrap()["balance"], "-150000.00");
}

#[test]
fn computing_power_from_elsewhere_is_not_paid_by_the_scheme_of_one_centre() {
    let mut items = example();
    items[1]["provider"] = json!("other");
    assert!(funded(&items)["each"].as_array().unwrap().iter().all(|sum| sum["scheme"] != "aiss"));
    items[1].as_object_mut().unwrap().remove("provider");
    assert!(funded(&items)["each"].as_array().unwrap().iter().all(|sum| sum["scheme"] != "aiss"));
}

#[test]
fn a_third_is_a_third() {
    let place = Place::new();
    let mut company: Value = serde_json::from_str(&company()).unwrap();
    company["profile"]["industry"] = json!(1);
    company["profile"]["production_line_hk"] = json!(true);
    let file = place.file("a.json", company.to_string());
    let items = json!([{"id": "m", "category": "hardware", "amount": "100.00", "month": 1}]);
    let result = place.run(args!["fund", file, place.file("p.json", project(&items)), "--json"]).json();
    let sum = result["each"].as_array().unwrap().iter().find(|sum| sum["scheme"] == "manufacturing-plus").unwrap();
    assert_eq!((&sum["granted"], &sum["own"]), (&json!("33.33"), &json!("66.67")));
}

#[test]
fn every_problem_of_a_project_comes_at_once() {
    let place = Place::new();
    let file = place.file("a.json", company());
    let bad = json!({"format": "readiness-project/1", "start": "2027-13", "surprise": 1, "items": [
        {"id": "i", "category": "gold", "amount": "1,000", "month": 0},
        {"id": "i", "category": "training", "amount": 5, "month": 121, "provider": "mars"},
        {"category": "training", "amount": "-1.00"},
    ]});
    place.run(args!["fund", file, place.file("p.json", bad.to_string()), "--json"]).refused(
        1,
        &[
            "start: ",
            "surprise: ",
            "items[1].category",
            "items[1].amount",
            "items[1].month",
            "items[2].amount",
            "items[2].month",
            "items[2].provider",
            "items[3].id",
            "items[3].amount",
            "items[3].month",
        ],
    );
    for text in ["", "[]", "{", "null", "{\"format\": \"readiness-project/2\", \"start\": \"2027-01\", \"items\": []}"]
    {
        place.run(args!["fund", file, place.file("q.json", text)]).refused(1, &[]);
    }
    place.run(args!["fund", file, place.path("absent.json")]).refused(3, &["absent.json"]);
}

#[test]
fn an_empty_project_costs_nothing_and_gets_nothing() {
    let result = funded(&json!([]));
    assert_eq!((&result["best"]["granted"], &result["best"]["own"]), (&json!("0.00"), &json!("0.00")));
    assert_eq!(result["each"], json!([]));
}
