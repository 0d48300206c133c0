//! `cohort`: what is printed of many companies is as its schema says, and of few it says nothing.

use serde_json::{Value, json};

use crate::args;
use crate::run::Place;
use crate::schemas::{holds, schema};

/// An express assessment of one company whose answers depend on its number.
fn company(number: usize) -> Value {
    let instrument = readiness_app::Instruments::embedded().unwrap();
    let questions = instrument.newest("hk-ai-readiness").unwrap().form_questions(readiness_assessment::Form::Express);
    let answer = |(place, question): (usize, &readiness_assessment::instrument::Question)| {
        let said = match (number * 3 + place * 2) % 7 {
            5 if number.is_multiple_of(4) => json!({"dont_know": true}),
            value => json!({"value": 1 + value % 5}),
        };
        (question.id.clone(), said)
    };
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "assessment": {"id": format!("assessment-{number}"), "started": "2026-11-22T09:30:00+08:00"},
        "organisation": {"id": format!("company-{number}"), "name": format!("Zyxomma {number}")},
        "profile": {"industry": 1 + number % 2, "headcount": 1 + number % 3},
        "answers": questions.enumerate().map(answer).collect::<serde_json::Map<_, _>>(),
    })
}

fn library(companies: usize) -> Place {
    let place = Place::new();
    let files: Vec<_> =
        (0..companies).map(|number| place.file(&format!("{number}.json"), company(number).to_string())).collect();
    let words = args!["import"].into_iter().chain(files.into_iter().map(Into::into));
    assert_eq!(place.run(words).code, 0);
    place
}

fn cohort(place: &Place, more: &[&str]) -> Value {
    let told = place.run(["cohort", "--json"].iter().chain(more).copied()).json();
    holds(&schema("cohort"), &told, &format!("{more:?}"));
    told
}

#[test]
fn of_four_companies_nothing_is_told_and_of_five_the_whole() {
    let place = library(4);
    assert_eq!(cohort(&place, &[])["figures"], Value::Null);
    assert!(place.run_in("zh-Hant-HK", args!["cohort"]).out.contains('五'), "why is said");
    let place = library(5);
    assert_eq!(cohort(&place, &[])["figures"]["n"], 5);
}

#[test]
fn every_way_of_asking_about_many_is_as_the_schema_says_and_names_nobody() {
    let place = library(24);
    let whole = cohort(&place, &[]);
    assert_eq!(whole["figures"]["n"], 24);
    let by: Vec<&str> =
        whole["figures"]["ways"].as_array().unwrap().iter().map(|way| way["by"].as_str().unwrap()).collect();
    assert!(by.contains(&"industry"), "{by:?}");
    for more in
        [["--industry", "1"], ["--band", "aware"], ["--form", "full"], ["--until", "2026-01-01"], ["--tag", "x"]]
    {
        let told = cohort(&place, &more);
        assert!(!told.to_string().contains("Zyxomma"), "{told}");
    }
    assert_eq!(cohort(&place, &["--industry", "2"])["figures"]["n"], 12);
}

#[test]
fn what_is_typed_wrong_is_wrong_usage() {
    let place = library(1);
    for wrong in [["--industry", "shops"], ["--band", "best"], ["--from", "2026-02-30"], ["--out", "x.docx"]] {
        place.run(["cohort"].iter().chain(&wrong).copied()).refused(2, &[wrong[1]]);
    }
}
