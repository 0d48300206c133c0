//! The published test vectors: answers files with the results they must give, for anyone who writes a second program.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::args;
use crate::oracle::{self, Marks};
use crate::run::Place;

/// Name, questions per dimension, and what was said to each question (see [`Marks`]).
const CASES: [(&str, usize, &str); 12] = [
    ("nothing answered", 1, "..............."),
    ("nothing applies", 1, "---------------"),
    ("lowest", 1, "111111111111111"),
    ("highest", 1, "555555555555555"),
    ("37/15 rounds up into aware", 1, "322222333223332"),
    ("36/15 stays unaware", 1, "222222333223332"),
    ("provisional by coverage", 1, "3333.3333.3.33?"),
    ("provisional by a thin pillar", 1, "333333333333..."),
    ("governance holds back", 1, "444441114444444"),
    ("an inapplicable pillar is exempt", 1, "33333---3333333"),
    ("full form counts a dimension once", 2, "15............................"),
    ("full form, mixed", 2, "12?345-.5512342?-?331.44-2253."),
];

const FILE: &str = "../../docs/formats/vectors.json";

fn document() -> Value {
    let case = |(name, per_dimension, marks): &(&str, usize, &str)| {
        let marks: Marks = marks.chars().collect();
        let form = if *per_dimension == 1 { "express" } else { "full" };
        let file = json!({
            "format": "readiness-answers/1",
            "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
            "form": form,
            "answers": oracle::answers(*per_dimension, &marks),
        });
        json!({"name": name, "file": file, "result": oracle::result(*per_dimension, &marks)})
    };
    Value::Array(CASES.iter().map(case).collect())
}

#[test]
fn the_published_vectors_hold() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let wanted = serde_json::to_string_pretty(&document()).unwrap() + "\n";
    if std::env::var_os("READINESS_UPDATE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let published = fs::read_to_string(&path).unwrap();
    assert!(published == wanted, "{FILE} is stale: run this test with READINESS_UPDATE=1");
    let place = Place::new();
    for case in serde_json::from_str::<Value>(&published).unwrap().as_array().unwrap() {
        let file = place.file("case.json", case["file"].to_string());
        assert_eq!(place.run(args!["score", file, "--json"]).json(), case["result"], "{}", case["name"]);
    }
}
