use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use readiness_assessment::Language;
use readiness_assessment::source::{Item, Problems};
use readiness_assessment::survey::{Contact, Kind, Reply, Rows, Value};
use readiness_store::{NewSurvey, Op};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use super::value;
use crate::app::now;
use crate::{App, Paths};

fn app() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
    (folder, App::new(paths).unwrap())
}

fn call(app: &App, name: &str, args: Json) -> Json {
    app.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn begin(app: &App, organisation: Option<&str>) -> Json {
    let new = json!({
        "survey": "hkpc-user", "name": "康記", "name_other": "", "language": "en", "organisation": organisation,
    });
    call(app, "begin_survey", new)
}

fn say(app: &App, id: &Json, question: &str, value: Json) -> Json {
    let reply = json!({"value": value, "other": {}});
    call(app, "set_reply", json!({"id": id, "question": question, "reply": reply, "language": "en"}))
}

fn ids(state: &Json, key: &str) -> Vec<String> {
    state[key].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_form_has_every_question_and_the_state_says_which_are_asked() {
    let (_folder, app) = app();
    let offered = call(&app, "surveys", Json::Null)["offered"].clone();
    let named = |at: usize| json!({"id": offered[at]["id"], "version": offered[at]["version"]});
    assert_eq!((&offered[0]["id"], &offered[1]["id"]), (&json!("hkpc-provider"), &json!("hkpc-user")));
    let form = call(&app, "survey_form", named(1));
    assert_eq!(form["info"]["question_count"], 17);
    let first = &form["sections"][0]["questions"][0];
    assert_eq!(
        (&first["id"], &first["kind"]["kind"], &first["conditional"]),
        (&json!("q33"), &json!("single"), &json!(false))
    );

    let begun = begin(&app, None);
    let id = &begun["id"];
    assert_eq!(ids(&begun, "asked"), ["q33", "q34", "q35", "q49"]);
    let state = say(&app, id, "q35", json!({"kind": "multiple", "codes": [1, 4]}));
    assert_eq!(ids(&state, "asked"), ["q33", "q34", "q35", "q36", "q37", "q39", "q40", "q41", "q49"]);
    let rows: Vec<_> = state["rows"]["q37"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect();
    assert_eq!(rows, [json!("1"), json!("4")]);
    assert_eq!((&state["answered"], &state["complete"], &state["undo"]), (&json!(1), &json!(false), &json!("reply")));
}

#[test]
fn a_survey_is_complete_when_every_row_is_and_without_contact_data() {
    let (_folder, app) = app();
    let id = begin(&app, None)["id"].clone();
    say(&app, &id, "q33", json!({"kind": "single", "code": 8}));
    say(&app, &id, "q34", json!({"kind": "single", "code": 1}));
    say(&app, &id, "q35", json!({"kind": "multiple", "codes": [1, 4]}));
    say(&app, &id, "q36", json!({"kind": "single", "code": 11}));
    say(&app, &id, "q37", json!({"kind": "grid", "rows": {"1": 1}}));
    say(&app, &id, "q39", json!({"kind": "multiple", "codes": [8]}));
    say(&app, &id, "q40", json!({"kind": "multiple", "codes": [9]}));
    let all_but_a_row = say(&app, &id, "q41", json!({"kind": "multiple", "codes": [11]}));
    assert_eq!(all_but_a_row["complete"], false);
    say(&app, &id, "q43", json!({"kind": "multiple", "codes": [3]}));
    assert_eq!(say(&app, &id, "q37", json!({"kind": "grid", "rows": {"1": 1, "4": 2}}))["complete"], true);
}

#[test]
fn what_is_not_asked_any_more_is_kept_and_undo_says_where_to_look() {
    let (_folder, app) = app();
    let id = begin(&app, None)["id"].clone();
    say(&app, &id, "q35", json!({"kind": "multiple", "codes": [1]}));
    let before = say(&app, &id, "q36", json!({"kind": "single", "code": 2}));
    let after = say(&app, &id, "q35", json!({"kind": "multiple", "codes": [11]}));
    assert_eq!((ids(&after, "kept"), &after["replies"]["q36"]), (vec!["q36".to_owned()], &before["replies"]["q36"]));
    let undone = call(&app, "undo", Json::Null);
    assert_eq!(
        (&undone["assessment"], &undone["question"], &undone["op"]),
        (&Json::Null, &json!("q35"), &json!("reply"))
    );
    assert_eq!(undone["survey"]["replies"], before["replies"]);
    let cleared = call(&app, "set_reply", json!({"id": id, "question": "q35", "reply": null, "language": "en"}));
    assert!(cleared["replies"].get("q35").is_none());
}

#[test]
fn what_a_question_does_not_take_is_refused_by_its_place_and_changes_nothing() {
    let (_folder, app) = app();
    let begun = begin(&app, None);
    let id = &begun["id"];
    for (question, value, place) in [
        ("q33", json!({"kind": "single", "code": 99}), "answers.q33"),
        ("q33", json!({"kind": "multiple", "codes": [1]}), "answers.q33"),
        ("q35", json!({"kind": "multiple", "codes": [1, 11]}), "answers.q35"),
        ("q36", json!({"kind": "single", "code": 1}), "answers.q36"),
        ("q1", json!({"kind": "single", "code": 1}), "answers.q1"),
        ("q33", json!({"kind": "counts", "counts": {"many": 1}}), "answers.q33"),
    ] {
        let reply = json!({"value": value, "other": {}});
        let refused = app.call("set_reply", json!({"id": id, "question": question, "reply": reply, "language": "en"}));
        let error = refused.expect_err(question);
        assert_eq!((error.code.as_str(), error.problems[0].place.as_str()), ("request", place));
    }
    let now = call(&app, "open_survey", json!({ "id": id }));
    assert_eq!((&now["replies"], &now["updated"]), (&json!({}), &begun["updated"]));
    assert_eq!(app.call("open_survey", json!({"id": "nothing"})).unwrap_err().code, "no-such-survey");
}

#[test]
fn what_the_latest_assessment_knows_is_taken_over_until_somebody_says_it_here() {
    let (_folder, app) = app();
    let new = json!({"name": "康記", "name_other": "Hong Kee", "label": "", "form": "express", "language": "en"});
    let assessment = call(&app, "new_assessment", new)["id"].clone();
    for (key, value) in [("industry", 8), ("headcount", 3)] {
        call(&app, "set_fact", json!({"id": assessment, "key": key, "value": value}));
    }
    let organisation = app.with_store(|store| Ok(store.list()?[0].organisation_id.clone())).unwrap();
    let begun = begin(&app, Some(&organisation));
    assert_eq!((&begun["name"], &begun["name_other"]), (&json!("康記"), &json!("Hong Kee")));
    assert_eq!(ids(&begun, "taken_over"), ["q33", "q34"]);
    assert_eq!(begun["replies"]["q33"]["value"], json!({"kind": "single", "code": 8}));
    let said = say(&app, &begun["id"], "q33", json!({"kind": "single", "code": 8}));
    assert_eq!(ids(&said, "taken_over"), ["q34"], "the same said here is an answer");
    let error = app.call(
        "begin_survey",
        json!({"survey": "hkpc-user", "name": "", "name_other": "", "language": "en", "organisation": "x"}),
    );
    assert_eq!(error.unwrap_err().code, "request");
}

#[test]
fn files_are_saved_for_one_or_for_all_and_come_back_as_a_survey() {
    let (folder, app) = app();
    let first = begin(&app, None)["id"].clone();
    say(&app, &first, "q33", json!({"kind": "single", "code": 8}));
    let second = begin(&app, None)["id"].clone();
    let save = |ids: Json, format: &str| {
        app.call("save_survey", json!({"ids": ids, "survey": "hkpc-user", "format": format, "with_contact": false}))
    };
    let table = save(Json::Null, "csv").unwrap();
    let path = std::path::PathBuf::from(table["path"].as_str().unwrap());
    assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 3);
    assert!(path.with_extension("sps").exists());
    let file = save(json!([first]), "json").unwrap();
    let bytes = std::fs::read(file["path"].as_str().unwrap()).unwrap();
    assert_eq!(save(json!([first, second]), "json").unwrap_err().code, "request");
    assert_eq!(save(json!([]), "csv").unwrap_err().code, "request");
    let elsewhere = json!({
        "ids": [first], "path": folder.path().join("x.csv"), "format": "csv", "with_contact": false,
    });
    assert_eq!(app.call("save_survey", elsewhere).unwrap_err().code, "request", "nobody picked this path");

    call(&app, "delete_survey", json!({ "id": first }));
    let given = json!({"name": "a.json", "base64": STANDARD.encode(bytes)});
    let imported = call(&app, "import_files", json!({"files": [given], "apply": true}))[0]["import"].clone();
    assert_eq!((&imported["survey"], &imported["replaces"]), (&json!(true), &json!(false)));
    assert_ne!(imported["id"], first, "what lies in the bin stays as it is");
    let bin = call(&app, "list_bin", Json::Null);
    assert_eq!((&bin[0]["id"], call(&app, "start", Json::Null)["bin_count"].clone()), (&first, json!(1)));
    call(&app, "restore_assessment", json!({ "id": first }));
    assert_eq!(call(&app, "surveys", Json::Null)["kept"].as_array().unwrap().len(), 3);
}

#[test]
fn a_survey_this_program_does_not_have_is_listed_and_safe() {
    let (_folder, app) = app();
    let id = begin(&app, None)["id"].clone();
    let organisation = call(&app, "open_survey", json!({ "id": id }))["organisation_id"].clone();
    let at = now();
    app.with_store(|store| {
        let new = NewSurvey {
            id: "later",
            organisation_id: organisation.as_str().unwrap(),
            instrument_id: "hkpc-user",
            instrument_version: "2031.1",
            label: "",
            started: &at,
            language: Language::English,
        };
        Ok(store.transact(Op::NewSurvey, &at, |writer| writer.insert_survey(&new))?)
    })
    .unwrap();
    let kept = call(&app, "surveys", Json::Null)["kept"].clone();
    let later = kept.as_array().unwrap().iter().find(|one| one["id"] == "later").unwrap();
    assert_eq!((&later["asked"], &later["title"]["en"]), (&json!(0), &json!("hkpc-user 2031.1")));
    assert_eq!(app.call("open_survey", json!({"id": "later"})).unwrap_err().code, "no-such-instrument");
}

/// A question of every kind, with a value it could have.
fn said() -> impl Strategy<Value = (Kind, Value)> {
    let codes = || prop::collection::btree_set(any::<u32>(), 1..5);
    let rows = || prop::collection::btree_map("[a-z]{1,4}|[0-9]{1,3}", any::<u32>(), 1..4);
    let words = || "[^\\p{C}\\p{Z}]([^\\p{C}]{0,12}[^\\p{C}\\p{Z}])?";
    let part = || prop_oneof![Just(String::new()), words().prop_map(|words| words)];
    let grid = Kind::Grid { rows: Rows::Fixed(Vec::new()), options: Vec::new() };
    prop_oneof![
        any::<u32>().prop_map(|code| (Kind::Single(Vec::new()), Value::Single(code))),
        codes().prop_map(|codes: BTreeSet<u32>| (
            Kind::Multiple { options: vec![], at_most: None },
            Value::Multiple(codes)
        )),
        rows().prop_map(move |rows| (grid.clone(), Value::Grid(rows))),
        rows().prop_map(|rows| (Kind::Shares(vec![]), Value::Shares(rows))),
        prop::collection::btree_map(any::<u32>(), any::<u32>(), 1..4)
            .prop_map(|counts: BTreeMap<u32, u32>| (Kind::Counts(vec![]), Value::Counts(counts))),
        (0u32..400).prop_map(|halves| (Kind::Number { min: 0.0, max: 200.0 }, Value::Number(f64::from(halves) / 2.0))),
        words().prop_map(|words| (Kind::Text, Value::Text(words))),
        (part(), part(), part())
            .prop_map(|(name, telephone, email)| (Kind::Contact, Value::Contact(Contact { name, telephone, email }))),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_again((kind, said) in said(), other in prop::collection::btree_map(any::<u32>(), "[a-z船]{1,9}", 0..3)) {
        let mut entry = json!({"value": value::written(&said)});
        if let Some(other) = value::written_other(&other) {
            entry["other"] = other;
        }
        let node = serde_json::from_str(&entry.to_string()).unwrap();
        let mut problems = Problems::default();
        let read = value::reply(&kind, Item { place: "answers.q1".into(), node: &node }, &mut problems);
        prop_assert!(problems.is_empty(), "{:?} in {entry}", problems.all());
        prop_assert_eq!(read, Some(Reply { value: said, other }));
    }
}
