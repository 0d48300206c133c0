use proptest::prelude::*;
use serde_json::{Value, json};

use crate::args;
use crate::oracle::{self, Marks};
use crate::run::Place;

fn file(form: &str, answers: &Value) -> String {
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": form,
        "answers": answers,
    })
    .to_string()
}

fn scored(per_dimension: usize, marks: &Marks) -> Value {
    let place = Place::new();
    let form = if per_dimension == 1 { "express" } else { "full" };
    let path = place.file("a.readiness.json", file(form, &oracle::answers(per_dimension, marks)));
    let result = place.run(args!["score", path, "--json"]).json();
    assert!(!place.library().exists(), "scoring stores nothing");
    result
}

fn marks(questions: usize, of: &'static str) -> impl Strategy<Value = Marks> {
    prop::collection::vec(prop::sample::select(of.chars().collect::<Vec<_>>()), questions)
}

proptest! {
    // Each case starts the program once; the wide variety is covered inside the assessment crate.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn express_results_match_the_contract(marks in prop_oneof![marks(15, "12345"), marks(15, "234?-."), marks(15, "12345?-.")]) {
        prop_assert_eq!(scored(1, &marks), oracle::result(1, &marks));
    }

    #[test]
    fn full_results_match_the_contract(marks in prop_oneof![marks(30, "12345"), marks(30, "12345?-.")]) {
        prop_assert_eq!(scored(2, &marks), oracle::result(2, &marks));
    }
}

#[test]
fn the_extremes_match_the_contract() {
    for mark in "12345?-.".chars() {
        let marks = vec![mark; 15];
        assert_eq!(scored(1, &marks), oracle::result(1, &marks), "fifteen times {mark}");
    }
}

#[test]
fn a_bare_calculation_takes_just_values_and_ignores_the_other_form() {
    let place = Place::new();
    let answers = json!({"ai-literacy-1": 2, "ai-literacy-2": 5, "data-quality-1": {"value": 3}});
    let path = place.file("bare.json", file("express", &answers));
    let overall = &place.run(args!["score", path, "--json"]).json()["overall"];
    assert_eq!(
        *overall,
        json!({"numerator": 5, "denominator": 2, "shown": "2.5", "band": "aware", "status": "provisional"})
    );
}

#[test]
fn the_explanation_shows_sum_count_fraction_and_rounding() {
    let place = Place::new();
    let marks: Marks = "322222333223332".chars().collect();
    let path = place.file("a.json", file("express", &oracle::answers(1, &marks)));
    let said = place.run(args!["score", path, "--explain"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("AI Aware: 2.5 out of 5"), "{}", said.out);
    assert!(said.out.contains("Overall: sum 37 over 15 = 37/15, shown as 2.5"), "{}", said.out);
}
