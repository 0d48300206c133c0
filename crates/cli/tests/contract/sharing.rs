//! Nothing that a sharing profile leaves out is in any format, neither printed nor inside, whatever was written.

use std::fs;
use std::path::Path;
use std::process::Command;

use base64::Engine;
use proptest::prelude::*;
use readiness_app::{App, Paths};
use serde_json::{Value, json};

use crate::args;
use crate::run::Place;

const FORMATS: [&str; 6] = ["pdf", "html", "docx", "xlsx", "csv", "json"];

/// What a person has written, one text for every place that takes one: two ids, two names, a label, and own words.
#[derive(Debug, Clone)]
struct Words([String; 9]);

impl Words {
    fn ids_and_names(&self) -> &[String] {
        &self.0[..5]
    }

    fn own(&self) -> &[String] {
        &self.0[5..]
    }
}

fn words() -> impl Strategy<Value = Words> {
    // Long and odd enough that none of them stands in the program's own words by chance. Some are rare enough that the
    // typeface lacks them.
    proptest::array::uniform9("[a-z0-9㐀-㐿一-龥]{9,16}").prop_map(Words)
}

/// A library with these words in an assessment, in its project and in its plan; returns the id.
fn stored(
    place: &Place,
    Words([id, organisation, name, other, label, note, evidence, reason, item]): &Words,
) -> String {
    let document = json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "assessment": {"id": id, "label": label, "started": "2026-11-22T09:31:07+08:00", "language": "en"},
        "organisation": {"id": organisation, "name": name, "name_other": other},
        "profile": {"organisation_kind": "company", "business_registration": true, "staff_hk": 12},
        "answers": {
            "management-support-1": {"value": 5, "note": note, "evidence": [evidence]},
            "ai-literacy-1": {"not_applicable": reason},
            "ai-talent-1": {"dont_know": true, "note": note, "confidence": "guess"},
            "data-quality-1": {"value": 2},
        },
    });
    let file = place.file("seed.readiness.json", document.to_string());
    assert_eq!(place.run(args!["import", file]).code, 0);
    let app = App::new(Paths { library: Some(place.library()), reports: None }).unwrap();
    planned(&app, id, item);
    let item = json!({"id": item, "label": item, "category": "training", "amount": "20000.00", "month": 1});
    app.call("set_project", json!({"id": id, "project": {"start": "2027-01", "items": [item]}})).unwrap();
    id.clone()
}

/// Plans an action of the company's own and one for a rung, both in these words and seen to by them.
fn planned(app: &App, id: &str, words: &str) {
    let put = |action: Value| {
        let own = json!({"words": words, "owner": words, "due": null, "cost": null, "state": "planned"});
        let mut request = json!({"id": id, "action": action});
        request.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
        app.call("put_action", request).unwrap()
    };
    let steps = json!([{"question": "data-quality-1", "rung": 3}]);
    let plan = app.call("accept_steps", json!({"id": id, "steps": steps})).unwrap();
    put(plan["actions"][0]["id"].clone());
    put(Value::Null);
}

/// Everything that can be read out of a file by any means known here, without spaces.
fn all_of(path: &Path) -> String {
    let bytes = fs::read(path).unwrap();
    let raw = String::from_utf8_lossy(&bytes).into_owned();
    let tool = |name: &str, args: &[&str]| {
        let output = Command::new(name).args(args).output().unwrap_or_else(|error| panic!("{name} is needed: {error}"));
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let name = path.to_str().unwrap();
    let inside = match path.extension().and_then(|ending| ending.to_str()).unwrap() {
        "pdf" => {
            let out = format!("{name}.attached");
            tool("pdfdetach", &["-save", "1", "-o", &out, name]);
            let attached = fs::read_to_string(&out).unwrap();
            let streams = tool("qpdf", &["--qdf", "--object-streams=disable", name, "-"]);
            [tool("pdftotext", &[name, "-"]), tool("qpdf", &["--json", name]), streams, attached].concat()
        }
        "docx" | "xlsx" => tool("unzip", &["-p", name]),
        "html" => raw.split("base64,").skip(1).map(decoded).collect(),
        "json" => {
            let mut texts = String::new();
            strings(&serde_json::from_str(&raw).unwrap(), &mut texts);
            texts
        }
        _ => String::new(),
    };
    (raw + &inside).chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn decoded(rest: &str) -> String {
    let encoded = rest.split(['"', ')']).next().unwrap();
    let bytes = base64::prelude::BASE64_STANDARD.decode(encoded).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn strings(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => into.push_str(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, into)),
        Value::Object(entries) => entries.iter().for_each(|(key, value)| {
            into.push_str(key);
            strings(value, into);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn what_is_left_out_is_in_no_format(words in words()) {
        let place = Place::new();
        let id = stored(&place, &words);
        for format in FORMATS {
            let made = |sharing: &str| {
                let path = place.path(&format!("{sharing}.{format}"));
                let ended = place.run_in("both", args!["report", id, "--out", path, "--sharing", sharing]);
                assert_eq!(ended.code, 0, "{}", ended.err);
                all_of(&path)
            };
            let (masked, reduced) = (made("masked"), made("no-notes"));
            for word in &words.0 {
                prop_assert!(!masked.contains(word), "{word:?} in the masked {format}");
            }
            prop_assert!(!masked.contains("09:31"), "the time of day in the masked {format}");
            for word in words.own() {
                prop_assert!(!reduced.contains(word), "{word:?} in the {format} without notes");
            }
        }
    }
}

#[test]
fn whoever_may_know_everything_gets_it_and_the_search_finds_it() {
    let place = Place::new();
    let words = Words(std::array::from_fn(|at| format!("word{at}of{}", at * 7 + 100_003)));
    let id = stored(&place, &words);
    for format in FORMATS {
        let path = place.path(&format!("full.{format}"));
        let ended = place.run(args!["report", id, "--out", path]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        let all = all_of(&path);
        for word in words.own().iter().take(3) {
            assert!(all.contains(word), "{word} is not in the {format}");
        }
        let names = words.ids_and_names().iter().filter(|word| all.contains(*word)).count();
        assert!(names > 0 || format == "csv", "no name in the {format}");
    }
}

#[test]
fn a_reduced_report_says_so_on_its_first_page_and_among_what_it_was_made_from() {
    let place = Place::new();
    let id = stored(&place, &Words(std::array::from_fn(|at| format!("word-number-{at}"))));
    let path = place.path("masked.pdf");
    assert_eq!(place.run(args!["report", id, "--out", path, "--sharing", "masked"]).code, 0);
    let page = |options: &[&str]| {
        let output = Command::new("pdftotext").args(options).arg(&path).arg("-").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let first = page(&["-l", "1"]);
    assert!(first.contains("Left out") && first.contains("Company "), "{first}");
    assert!(page(&[]).matches("Left out").count() >= 2);
}

#[test]
fn a_masked_file_can_be_opened_again_and_scores_the_same() {
    let place = Place::new();
    let id = stored(&place, &Words(std::array::from_fn(|at| format!("word-number-{at}"))));
    let path = place.path("masked.json");
    assert_eq!(place.run(args!["report", id, "--out", path, "--sharing", "masked"]).code, 0);
    let report: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let inside = place.file("inside.readiness.json", report["answers_file"].as_str().unwrap());
    let full = place.path("full.readiness.json");
    assert_eq!(place.run(args!["export", id, "--out", full]).code, 0);
    let scored = |file: &Path| place.run(args!["score", *file, "--json"]).json();
    assert_eq!(scored(&inside), scored(&full));
    assert_eq!(place.run(args!["import", inside]).code, 0);
    assert_eq!(place.run(args!["list", "--json"]).json().as_array().unwrap().len(), 2);
}
