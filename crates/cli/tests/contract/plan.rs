//! `plan`, and the path that `advise` tells.

use serde_json::{Value, json};

use crate::args;
use crate::run::{Place, read};
use crate::schemas::{holds, schema};

const ID: &str = "0190f3e2-7c1a-7000-8000-00000000ad02";

/// Fifteen answers on rung 2 but one on rung 3, and records on paper: 30 of 15 in all, 37 are needed for the next band.
fn unaware() -> Value {
    let instrument = readiness_app::Instruments::embedded().unwrap();
    let ids = instrument.newest("hk-ai-readiness").unwrap().form_questions(readiness_assessment::Form::Express);
    let mut answers: serde_json::Map<String, Value> =
        ids.map(|question| (question.id.clone(), json!({"value": 2}))).collect();
    answers["data-infrastructure-1"] = json!({"value": 1});
    answers["management-support-1"] = json!({"value": 3});
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "assessment": {"id": ID},
        "organisation": {"name": "康記"},
        "profile": {"ai_intent": ["build"]},
        "answers": answers
    })
}

#[test]
fn advice_and_plan_tell_the_same_path() {
    let place = Place::new();
    let file = place.file("a.json", unaware().to_string());
    let advice = place.run(args!["advise", file, "--json"]).json();
    holds(&schema("advice"), &advice, "advice");
    let plan = place.run(args!["plan", file, "--json"]).json();
    holds(&schema("plan"), &plan, "plan");
    assert_eq!(plan["path"], advice["path"]);
    assert_eq!((&plan["path"]["target_band"], &plan["path"]["rungs"]), (&json!("aware"), &json!(7)));
    let steps = plan["path"]["steps"].as_array().unwrap();
    let efforts: u64 = steps.iter().map(|step| step["effort"].as_u64().unwrap()).sum();
    assert!(steps.len() == 7 && efforts < 14, "{steps:?}");
    let told: Vec<_> =
        steps.iter().map(|step| (step["from"].as_u64().unwrap(), step["question"].as_str().unwrap())).collect();
    assert!(told.is_sorted(), "{told:?}");
    let negatives: Vec<_> =
        plan["negatives"].as_array().unwrap().iter().map(|negative| negative["id"].as_str().unwrap()).collect();
    for id in ["records-first", "rule-before-accounts", "not-build-yet"] {
        assert!(negatives.contains(&id), "{id}: {negatives:?}");
    }
}

#[test]
fn there_is_no_path_at_the_top_or_without_a_score() {
    let place = Place::new();
    let mut top = unaware();
    for answer in top["answers"].as_object_mut().unwrap().values_mut() {
        *answer = json!({"value": 5});
    }
    let mut nothing = unaware();
    nothing["answers"] = json!({"ai-literacy-1": {"dont_know": true}});
    for (name, document) in [("top.json", top), ("nothing.json", nothing)] {
        let file = place.file(name, document.to_string());
        for command in ["advise", "plan"] {
            let said = place.run(args![command, file, "--json"]).json();
            holds(&schema(if command == "advise" { "advice" } else { "plan" }), &said, name);
            assert_eq!(said["path"], Value::Null, "{command} {name}");
        }
    }
}

#[test]
fn the_words_name_the_path_in_both_languages() {
    let place = Place::new();
    let file = place.file("a.json", unaware().to_string());
    let en = place.run(args!["plan", file]).out;
    assert!(en.contains("The shortest way to AI Aware:") && en.contains("Next 30 days: "), "{en}");
    assert!(en.contains("Instead: "), "{en}");
    let zh = place.run_in("zh-Hant-HK", args!["advise", file]).out;
    assert!(zh.contains("升到「已意識到 AI」的最短方法："), "{zh}");
}

#[test]
fn a_calendar_file_is_written_once_and_with_force_again() {
    let place = Place::new();
    let file = place.file("a.json", unaware().to_string());
    let out = place.path("plan.ics");
    assert_eq!(place.run(args!["plan", file, "--ics", out]).code, 0);
    let first = read(&out);
    assert!(first.starts_with("BEGIN:VCALENDAR") && first.contains(&format!("UID:{ID}-")), "{first}");
    place.run(args!["plan", file, "--ics", out]).refused(3, &["plan.ics"]);
    assert_eq!(place.run(args!["plan", file, "--ics", out, "--force"]).code, 0);
    let ids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    assert_eq!(ids(&first), ids(&read(&out)));
}
