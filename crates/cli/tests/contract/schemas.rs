//! The published schemas say what the program reads and prints.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::args;
use crate::run::{Place, read};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn schema(name: &str) -> Validator {
    let text = read(&root().join(format!("docs/formats/{name}.schema.json")));
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

#[track_caller]
pub(crate) fn holds(schema: &Validator, document: &Value, what: &str) {
    let errors: Vec<String> =
        schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{what}: {}", errors.join("\n"));
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.to_str().unwrap().ends_with(ending));
    assert!(!found.is_empty(), "{}", folder.display());
    found
}

#[test]
fn answers_results_and_advice_of_the_ten_companies() {
    let place = Place::new();
    let (answers, result, advice) = (schema("answers"), schema("result"), schema("advice"));
    for file in files(&root().join("tests/companies"), ".readiness.json") {
        let what = file.display().to_string();
        holds(&answers, &serde_json::from_str(&read(&file)).unwrap(), &what);
        holds(&result, &place.run(args!["score", file, "--json"]).json(), &what);
        let advised = place.run(args!["advise", file, "--json"]).json();
        holds(&advice, &advised, &what);
        holds(&result, &advised["result"], &what);
    }
}

#[test]
fn projects_and_sums() {
    let place = Place::new();
    let project = json!({"format": "readiness-project/1", "start": "2027-01", "items": [
        {"id": "i1", "label": "課程", "category": "training", "amount": "120000.00", "month": 1},
        {"id": "i2", "category": "compute", "provider": "aisc", "amount": "300000.01", "month": 3},
        {"id": "i3", "category": "hardware", "amount": "90000.00", "month": 12}]});
    holds(&schema("project"), &project, "project");
    let file = place.file("p.json", project.to_string());
    for company in files(&root().join("tests/companies"), ".readiness.json") {
        let sums = place.run(args!["fund", company, file, "--json"]).json();
        holds(&schema("funding"), &sums, &company.display().to_string());
    }
}

#[test]
fn every_entry_of_the_catalogue() {
    let schema = schema("catalogue");
    for folder in ["funding", "courses", "advisory", "tools", "guidance"] {
        for file in files(&root().join("assets/catalogue").join(folder), ".toml") {
            let entry: toml::Value = toml::from_str(&read(&file)).unwrap();
            holds(&schema, &serde_json::to_value(entry).unwrap(), &file.display().to_string());
        }
    }
}

#[test]
fn a_schema_refuses_what_the_program_would_not_print() {
    let schema = schema("project");
    for wrong in [json!({"amount": 5}), json!({"amount": "1.0"}), json!({"month": 0}), json!({"category": "gold"})] {
        let mut item = json!({"id": "i", "category": "training", "amount": "1.00", "month": 1});
        for (key, value) in wrong.as_object().unwrap() {
            item[key] = value.clone();
        }
        let project = json!({"format": "readiness-project/1", "start": "2027-01", "items": [item]});
        assert!(!schema.is_valid(&project), "{wrong}");
    }
}

#[test]
fn tables_of_a_survey_from_answers_files() {
    let place = Place::new();
    let file = |number: u32| {
        let answers = json!({"q33": {"value": 1}, "q34": {"value": 1 + number % 2}, "q35": {"value": [11]}});
        let document = json!({"format": "readiness-answers/1", "instrument": {"id": "hkpc-user", "version": "2023.1"}, "answers": answers});
        place.file(&format!("{number}.json"), document.to_string())
    };
    let files: Vec<PathBuf> = (0..5).map(file).collect();
    let [one, two, three, four, five] = files.as_slice() else { panic!("five") };
    let tabulate =
        args!["tabulate", "--instrument", "hkpc-user", "--by", "size", "--json", one, two, three, four, five];
    let tables = place.run(tabulate).json();
    holds(&schema("tables"), &tables, "tables");
    assert_eq!(tables["counted"]["n"], 5);
    assert_eq!(tables["counted"]["groups"], json!([]), "three and two companies are not told apart");
    let own = &tables["counted"]["published"]["figures"][1]["own"];
    assert_eq!((&own["among"], &own["n"], &own["shown"]), (&json!(0), &json!(5), &json!("0%")));
}
