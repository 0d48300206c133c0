//! Every way a file can be wrong: exit code 1, all problems with their places, nothing on stdout, nothing written.

use std::fs;

use serde_json::{Value, json};

use crate::args;
use crate::run::Place;

fn good() -> Value {
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "assessment": {"id": "0190f3e2-7c1a-7000-8000-3f6c1d2e4b5a", "label": "x", "started": "2026-11-22T09:30:00+08:00", "language": "en"},
        "organisation": {"id": "0190f3e2-7c1a-7000-8000-0a1b2c3d4e5f", "name": "康記", "name_other": ""},
        "profile": {"industry": 8, "headcount": 3, "business_registration": true, "staff_hk": 12, "years_since_founding": 2.5, "incubation": []},
        "answers": {"ai-literacy-1": {"value": 3, "note": "’“–”…", "confidence": "sure", "evidence": ["a.pdf"]}},
    })
}

/// Holds that `text` is refused by both `score` and `import`, naming each of `all`.
#[track_caller]
fn refused(text: impl AsRef<[u8]>, all: &[&str]) {
    let place = Place::new();
    let path = place.file("bad.json", text);
    place.run(args!["score", path, "--json"]).refused(1, all);
    place.run(args!["import", path]).refused(1, all);
    assert!(!place.library().exists(), "a refused file leaves no library behind");
}

/// The good file with one value replaced.
fn with(pointer: &str, value: Value) -> String {
    let mut file = good();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[key] = value;
    file.to_string()
}

#[test]
fn the_good_file_is_good() {
    let place = Place::new();
    let path = place.file("good.json", good().to_string());
    assert_eq!(place.run(args!["score", path, "--json"]).json()["overall"]["shown"], "3.0");
    let path = place.file("bom.json", format!("\u{feff}{}", good()));
    assert_eq!(place.run(args!["score", path, "--json"]).code, 0);
}

#[test]
fn values_outside_the_scale_or_of_another_type() {
    for bad in [
        json!(6),
        json!(0),
        json!(-1),
        json!("3"),
        json!(2.5),
        json!(3.0),
        json!(null),
        json!([3]),
        json!(true),
        json!(1e300),
    ] {
        refused(with("/answers/ai-literacy-1", json!({ "value": bad })), &["answers.ai-literacy-1.value", "1–5"]);
        if !bad.is_object() {
            refused(with("/answers/ai-literacy-1", bad), &["answers.ai-literacy-1"]);
        }
    }
}

#[test]
fn an_answer_is_exactly_one_of_three() {
    refused(
        with("/answers/ai-literacy-1", json!({"value": 3, "dont_know": true})),
        &["answers.ai-literacy-1: ", "value, dont_know"],
    );
    refused(with("/answers/ai-literacy-1", json!({"note": "only"})), &["answers.ai-literacy-1: ", "not_applicable"]);
    refused(with("/answers/ai-literacy-1", json!({"dont_know": false})), &["answers.ai-literacy-1.dont_know"]);
    refused(with("/answers/ai-literacy-1", json!({"not_applicable": " "})), &["answers.ai-literacy-1.not_applicable"]);
    refused(with("/answers/ai-literacy-1", json!({"not_applicable": true})), &["answers.ai-literacy-1.not_applicable"]);
    refused(with("/answers/ai-literacy-1", json!({"value": 3, "confidence": "very"})), &["confidence", "sure"]);
}

#[test]
fn unknown_names_everywhere() {
    refused(with("/answers/ai-litercy-1", json!(3)), &["answers.ai-litercy-1"]);
    refused(with("/answers/ai-literacy-3", json!(3)), &["answers.ai-literacy-3"]);
    refused(with("/surprise", json!(1)), &["surprise"]);
    refused(with("/profile/colour", json!("green")), &["profile.colour"]);
    refused(with("/profile/industry", json!(21)), &["profile.industry", "21"]);
    refused(with("/profile/headcount", json!("3")), &["profile.headcount"]);
    refused(with("/profile/business_registration", json!("yes")), &["profile.business_registration", "true, false"]);
    refused(with("/profile/incubation", json!(["mars"])), &["profile.incubation[1]", "cyberport"]);
    refused(with("/profile/staff_hk", json!(-3)), &["profile.staff_hk"]);
    refused(with("/assessment/language", json!("fr")), &["assessment.language"]);
    refused(with("/assessment/started", json!("yesterday")), &["assessment.started"]);
    refused(with("/form", json!("medium")), &["form", "express", "full"]);
}

#[test]
fn versions_and_instruments_this_program_does_not_know() {
    refused(with("/format", json!("readiness-answers/2")), &["format", "readiness-answers/1"]);
    refused(with("/instrument/version", json!("2031.1")), &["instrument.version", "2026.1"]);
    refused(with("/instrument/id", json!("horoscope")), &["instrument.id", "hk-ai-readiness"]);
}

#[test]
fn all_problems_come_at_once() {
    let mut file = good();
    file["answers"] = json!({"ai-literacy-1": 9, "nobody-1": 1, "data-quality-1": {"value": "3"}});
    file["form"] = json!("huge");
    file["profile"]["industry"] = json!(99);
    file["instrument"]["version"] = json!("1");
    refused(file.to_string(), &["answers.ai-literacy-1", "answers.data-quality-1.value", "form", "instrument.version"]);
    file["instrument"]["version"] = json!("2026.1");
    refused(file.to_string(), &["answers.ai-literacy-1", "answers.nobody-1", "form", "profile.industry"]);
}

#[test]
fn duplicate_keys() {
    let text = good().to_string();
    let twice = text.replace(r#""form":"express""#, r#""form":"express","form":"full""#);
    refused(twice, &["form"]);
    let answer = r#""ai-literacy-1":1,"ai-literacy-1":2"#;
    let at = text.find(r#""ai-literacy-1""#).unwrap();
    refused(format!("{}{answer},{}", &text[..at], &text[at..]), &["answers.ai-literacy-1"]);
}

#[test]
fn text_that_is_not_json() {
    let text = good().to_string();
    refused("", &["the file"]);
    refused(&text[..text.len() / 2], &["the file"]);
    refused(format!("{text} x"), &["the file"]);
    refused(b"{\"format\": \"\xff\xfe\"}", &["the file"]);
    refused("[1, 2]", &["the file"]);
    refused("null", &["the file"]);
    refused("[".repeat(200_000), &["the file"]);
    refused(format!("{{\"format\":{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_001)), &["the file"]);
}

#[test]
fn missing_parts_are_all_named() {
    refused("{}", &["format", "instrument", "form", "answers"]);
    refused(with("/assessment", json!({"label": "x"})), &["assessment.id"]);
}

#[test]
fn a_file_of_200_megabytes_is_refused_without_reading_it() {
    let place = Place::new();
    let path = place.path("huge.json");
    // A sparse file: it has the size without the contents.
    fs::File::create(&path).unwrap().set_len(200 * 1024 * 1024).unwrap();
    place.run(args!["score", path]).refused(1, &["209715200", "16777216"]);
}

#[test]
fn a_file_that_is_not_there_is_no_wrong_data() {
    let place = Place::new();
    place.run(args!["score", place.path("absent.json")]).refused(3, &["absent.json"]);
    place.run(args!["score"]).refused(2, &[]);
    place.run(args!["frobnicate"]).refused(2, &[]);
}

#[test]
fn one_bad_file_keeps_all_others_out() {
    let place = Place::new();
    let (a, b) = (place.file("a.json", good().to_string()), place.file("b.json", with("/form", json!(7))));
    place.run(args!["import", a, b]).refused(1, &["form"]);
    let (b, c) = (place.file("b.json", "{"), place.file("c.json", with("/form", json!(7))));
    place.run(args!["import", a, b, c]).refused(1, &["b.json: is not well-formed", "c.json: form: "]);
    assert!(!place.library().exists());
}
