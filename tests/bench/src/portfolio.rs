//! What a portfolio is asked, timed through the same calls that the window makes.

use std::io::{BufRead, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use readiness_app::{App, Paths};
use serde_json::{Value, json};

/// Opens the library as a fresh program does and says how long that and the first list took; then takes the name of a question
/// from each line it reads, and answers with milliseconds, so that others can be asked the same in turn. The last line says how
/// much memory all of it took.
pub(crate) fn serve(library: &Path, questions: impl BufRead, mut said: impl Write) {
    let begun = Instant::now();
    let app = App::new(Paths { library: Some(library.to_owned()), reports: None }).unwrap();
    let start = app.call("start", Value::Null).unwrap();
    let open = begun.elapsed();
    let (first, page) = timed(&app, "list_portfolio", list(json!({}), "changed"));
    let opened = json!({
        "assessments": start["assessment_count"],
        "organisations": page["all"],
        "open": ms(open),
        "first": ms(first),
    });
    writeln!(said, "{opened}").unwrap();
    for name in questions.lines() {
        let (command, arguments) = asked(&name.unwrap(), &page["organisations"][0]);
        writeln!(said, "{}", ms(timed(&app, command, arguments).0)).unwrap();
    }
    writeln!(said, "{}", crate::peak()).unwrap();
}

/// The command of a question with its arguments. The peers' queries in `tests/bench/portfolio.py` have the same names.
fn asked(name: &str, company: &Value) -> (&'static str, Value) {
    match name {
        "list" => ("list_portfolio", list(json!({}), "changed")),
        "search" => ("list_portfolio", list(json!({"search": "記茶餐"}), "changed")),
        "filter" => {
            let filter = json!({"bands": ["aware"], "tags": ["pilot"], "lowest": "2.0", "provisional": false});
            ("list_portfolio", list(filter, "changed"))
        }
        "sort" => ("list_portfolio", list(json!({}), "highest")),
        "cohort" => ("cohort", json!({"filter": {}})),
        "cohort of a tag" => ("cohort", json!({"filter": {"tags": ["pilot"]}})),
        "one company" => ("organisation_assessments", json!({"id": company["id"]})),
        "trend" => ("over_time", json!({"id": company["latest"]["id"]})),
        other => panic!("nobody asks {other:?}"),
    }
}

fn list(filter: Value, order: &str) -> Value {
    json!({"filter": filter, "order": order, "offset": 0, "limit": 50})
}

fn timed(app: &App, command: &str, arguments: Value) -> (Duration, Value) {
    let begun = Instant::now();
    let reply = app.call(command, arguments).unwrap();
    (begun.elapsed(), reply)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
