//! What an adviser should ask, and how far answers can be relied on: `review`, and what other commands carry of it.

use serde_json::{Value, json};

use crate::run::{Place, read};
use crate::schemas::{holds, schema};
use crate::{args, oracle};

const ID: &str = "0190f3e2-7c1a-7000-8000-00000000ad01";

/// A company with something to ask of every kind.
fn doubtful() -> Value {
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "assessment": {"id": ID, "assurance": "facilitated"},
        "profile": {"ai_intent": ["build"]},
        "answers": {
            "management-support-1": {"value": 3, "assurance": "evidence-seen"},
            "ai-literacy-1": {"dont_know": true},
            "ai-talent-1": {"value": 1, "confidence": "guess"},
            "ai-governance-1": {"value": 5},
            "data-quality-1": {"value": 4, "evidence": ["check.xlsx"]},
            "genai-risk-1": {"value": 4, "assurance": "self-declared"},
            "reference-data-1": {"not_applicable": "by law"}
        }
    })
}

fn asked(review: &Value) -> Vec<(&str, &str)> {
    let points = review["to_ask"].as_array().unwrap().iter();
    points.map(|point| (point["group"].as_str().unwrap(), point["questions"][0].as_str().unwrap())).collect()
}

#[test]
fn a_review_lists_what_to_ask_group_by_group() {
    let place = Place::new();
    let file = place.file("a.json", doubtful().to_string());
    let review = place.run(args!["review", file, "--json"]).json();
    holds(&schema("review"), &review, "review");
    let list = asked(&review);
    let open = list.iter().filter(|(group, _)| *group == "open").count();
    assert_eq!(open, 9, "one not known and eight not answered");
    let rest: Vec<_> = list.into_iter().filter(|(group, _)| *group != "open").collect();
    let expected = [
        ("contradiction", "ai-talent-1"),
        ("high", "ai-governance-1"),
        ("high", "genai-risk-1"),
        ("guess", "ai-talent-1"),
        ("not-applicable", "reference-data-1"),
    ];
    assert_eq!(rest, expected);
    let rule = &review["to_ask"][9];
    assert_eq!(
        (&rule["contradiction"], &rule["facts"]),
        (&json!("plans-to-build-without-experience"), &json!(["ai_intent"]))
    );
    assert!(rule["ask"]["en"].as_str().unwrap().starts_with("Who is to develop it"));
    assert!(review["to_ask"][13]["why"]["zh-Hant-HK"].as_str().unwrap().contains("by law"));
}

#[test]
fn the_level_of_a_result_is_that_of_its_least_sure_rating() {
    let place = Place::new();
    let file = place.file("a.json", doubtful().to_string());
    let counts = json!([
        {"level": "self-declared", "answers": 1},
        {"level": "facilitated", "answers": 3},
        {"level": "evidence-seen", "answers": 1},
    ]);
    let expected = json!({"level": "self-declared", "counts": counts});
    assert_eq!(place.run(args!["review", file, "--json"]).json()["assurance"], expected);
    let advice = place.run(args!["advise", file, "--json"]).json();
    assert_eq!(advice["assurance"], expected);
    holds(&schema("advice"), &advice, "advice");
    let said = "Assurance: Self-declared (Self-declared: 1, Settled with an adviser: 3 and Evidence seen: 1).";
    for command in ["review", "advise"] {
        let ended = place.run(args![command, file]);
        assert!(ended.out.contains(said), "{}", ended.out);
    }
    let zh = place.run_in("zh-Hant-HK", args!["review", file]).out;
    assert!(zh.contains("可信程度：自行申報") && zh.contains("這些答案是否吻合？"), "{zh}");
}

#[test]
fn assurance_changes_no_figure() {
    let place = Place::new();
    let file = place.file("a.json", doubtful().to_string());
    let mut bare = doubtful();
    bare["assessment"].as_object_mut().unwrap().remove("assurance");
    for answer in bare["answers"].as_object_mut().unwrap().values_mut() {
        answer.as_object_mut().unwrap().remove("assurance");
    }
    let other = place.file("b.json", bare.to_string());
    let [with, without] = [file, other].map(|file| place.run(args!["score", file, "--json"]).json());
    assert_eq!(with, without);
}

#[test]
fn assurance_goes_in_and_out_and_undo_takes_it_back() {
    let place = Place::new();
    let file = place.file("a.json", doubtful().to_string());
    holds(&schema("answers"), &doubtful(), "answers");
    assert_eq!(place.run(args!["import", file]).code, 0);
    let shown = || place.run(args!["show", ID, "--json"]).json();
    let before = shown();
    holds(&schema("answers"), &before, "shown");
    assert_eq!(before["assessment"]["assurance"], "facilitated");
    assert_eq!(before["answers"], doubtful()["answers"]);
    let review = place.run(args!["review", ID, "--json"]).json();
    assert_eq!(review, place.run(args!["review", file, "--json"]).json());
    assert!(place.run(args!["show", ID]).out.contains("Assurance: Self-declared"));

    // An older file over it: what it does not say stays, but for an answer that is another one now.
    let mut older = doubtful();
    older["assessment"].as_object_mut().unwrap().remove("assurance");
    older["answers"] = json!({"management-support-1": 3, "genai-risk-1": 2});
    let file = place.file("b.json", older.to_string());
    assert_eq!(place.run(args!["import", file]).code, 0);
    let after = shown();
    assert_eq!(after["assessment"]["assurance"], "facilitated");
    assert_eq!(after["answers"]["management-support-1"], json!({"value": 3, "assurance": "evidence-seen"}));
    assert_eq!(after["answers"]["genai-risk-1"], json!({"value": 2}));
    assert_eq!(place.run(args!["undo"]).code, 0);
    assert_eq!(shown(), before);

    // Another answer has not been seen.
    assert_eq!(place.run(args!["answer", ID, "management-support-1=4"]).code, 0);
    assert_eq!(shown()["answers"]["management-support-1"], json!({"value": 4}));

    let out = place.path("out.json");
    assert_eq!(place.run(args!["export", ID, "--out", out]).code, 0);
    assert_eq!(serde_json::from_str::<Value>(&read(&out)).unwrap(), shown());
}

#[test]
fn a_file_without_any_assurance_is_written_as_before() {
    let place = Place::new();
    let id = place.run(args!["new", "--json"]).json()["id"].as_str().unwrap().to_owned();
    place.run(args!["answer", id, "ai-literacy-1=4"]);
    assert!(!place.run(args!["show", id, "--json"]).out.contains("assurance"));
}

#[test]
fn unknown_words_are_problems_each_with_its_place() {
    let place = Place::new();
    let mut wrong = doubtful();
    wrong["assessment"]["assurance"] = json!("certified");
    wrong["answers"]["ai-talent-1"]["assurance"] = json!(true);
    wrong["answers"]["ai-literacy-1"]["assurance"] = json!("Facilitated");
    let file = place.file("a.json", wrong.to_string());
    let all = [
        "assessment.assurance",
        "answers.ai-talent-1.assurance",
        "answers.ai-literacy-1.assurance",
        "\"evidence-seen\"",
    ];
    place.run(args!["import", file]).refused(1, &all);
    place.run(args!["review", file]).refused(1, &all);
    place.run(args!["review", "no-such-id"]).refused(1, &["no-such-id"]);
}

#[test]
fn with_nothing_to_ask_that_is_said() {
    let place = Place::new();
    let mut calm = doubtful();
    calm["answers"] = oracle::answers(1, &vec!['3'; 15]);
    let file = place.file("a.json", calm.to_string());
    assert_eq!(place.run(args!["review", file, "--json"]).json()["to_ask"], json!([]));
    assert!(place.run(args!["review", file]).out.contains("There is nothing to ask"));
}
