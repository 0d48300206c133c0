//! What a portfolio is asked, timed through the same calls that the window makes.

use std::path::Path;
use std::time::Instant;

use readiness_app::{App, Paths};
use serde_json::{Value, json};

/// What is asked, each with the command and its arguments. The peers' queries in `tests/bench/portfolio.py` have the same names.
fn asked() -> Vec<(&'static str, &'static str, Value)> {
    let list = |filter: Value, order: &str, offset: u32| json!({"filter": filter, "order": order, "offset": offset, "limit": 50});
    vec![
        ("list", "list_portfolio", list(json!({}), "changed", 0)),
        ("search", "list_portfolio", list(json!({"search": "記茶餐"}), "changed", 0)),
        (
            "filter",
            "list_portfolio",
            list(json!({"bands": ["aware"], "tags": ["pilot"], "lowest": "2.0", "provisional": false}), "changed", 0),
        ),
        ("sort", "list_portfolio", list(json!({}), "highest", 0)),
    ]
}

/// Times in milliseconds: the first reply of a fresh program, then the median of `runs` of each question.
pub(crate) fn measure(library: &Path, runs: usize) -> Value {
    let begun = Instant::now();
    let app = App::new(Paths { library: Some(library.to_owned()), reports: None }).unwrap();
    let start = app.call("start", Value::Null).unwrap();
    let open = begun.elapsed();
    let first = Instant::now();
    let page = app.call("list_portfolio", asked()[0].2.clone()).unwrap();
    let first = first.elapsed();
    let mut times = serde_json::Map::new();
    for (name, command, args) in asked() {
        times.insert(name.to_owned(), crate::quantile(&mut timed(&app, command, &args, runs), 2).into());
    }
    let organisation = json!({"id": page["organisations"][0]["id"]});
    let trend = crate::quantile(&mut timed(&app, "organisation_assessments", &organisation, runs), 2);
    json!({
        "assessments": start["assessment_count"],
        "organisations": page["all"],
        "open": open.as_secs_f64() * 1000.0,
        "first": first.as_secs_f64() * 1000.0,
        "times": times,
        "one": trend,
        "peak_kb": crate::peak(),
    })
}

fn timed(app: &App, command: &str, args: &Value, runs: usize) -> Vec<std::time::Duration> {
    let run = |_| {
        let begun = Instant::now();
        app.call(command, args.clone()).unwrap();
        begun.elapsed()
    };
    (0..runs).map(run).collect()
}
