use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{App, Paths};

/// An app with a library of its own and one company in it.
struct Seeded {
    _folder: TempDir,
    app: App,
    id: String,
}

impl Seeded {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths =
            Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
        let app = App::new(paths).unwrap();
        let text = include_str!("../../../../tests/companies/ai-start-up.readiness.json");
        let file = json!({"name": "ai-start-up.readiness.json", "base64": STANDARD.encode(text)});
        let imported = app.call("import_files", json!({"files": [file], "apply": true})).unwrap();
        let id = imported[0]["import"]["id"].as_str().unwrap().to_owned();
        Self { _folder: folder, app, id }
    }

    fn call(&self, name: &str, mut args: Value) -> Value {
        args["id"] = json!(self.id);
        self.app.call(name, args).unwrap_or_else(|error| panic!("{error:?}"))
    }
}

fn project() -> Value {
    json!({"start": "2027-01", "items": [
        {"id": "i1", "label": "課程", "category": "training", "amount": "120000.00", "month": 1},
        {"id": "i2", "label": "", "category": "compute", "provider": "aisc", "amount": "300000.00", "month": 3}]})
}

#[test]
fn a_project_is_kept_with_its_sums_and_undone() {
    let seeded = Seeded::new();
    assert_eq!(seeded.call("get_funding", json!({}))["project"], Value::Null);
    let funding = seeded.call("set_project", json!({"project": project()}));
    assert_eq!(funding["project"], project());
    let sums = &funding["sums"];
    assert_eq!((&sums["best"]["granted"], &sums["best"]["own"]), (&json!("270000.00"), &json!("150000.00")));
    assert_eq!(sums["most_out_of_pocket"], "420000.00");
    seeded.app.call("undo", Value::Null).unwrap();
    assert_eq!(seeded.call("get_funding", json!({}))["project"], Value::Null);
}

#[test]
fn a_wrong_project_is_refused_whole_with_every_place() {
    let seeded = Seeded::new();
    let mut wrong = project();
    wrong["start"] = json!("soon");
    wrong["items"][0]["amount"] = json!("many");
    let error = seeded.app.call("set_project", json!({"id": seeded.id, "project": wrong})).unwrap_err();
    let places: Vec<&str> = error.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!((error.code.as_str(), places), ("request", vec!["start", "items[1].amount"]));
    assert_eq!(seeded.call("get_funding", json!({}))["project"], Value::Null, "nothing was kept");
}

#[test]
fn a_document_is_ticked_unticked_and_must_exist() {
    let seeded = Seeded::new();
    let item = "Copy of the business registration certificate";
    let tick = json!({"scheme": "nittp", "item": item, "done": true});
    assert_eq!(seeded.call("set_tick", tick)["ticks"], json!([{"scheme": "nittp", "item": item}]));
    let untick = json!({"scheme": "nittp", "item": item, "done": false});
    assert_eq!(seeded.call("set_tick", untick)["ticks"], json!([]));
    let odd = json!({"id": seeded.id, "scheme": "nittp", "item": "A horse", "done": true});
    assert_eq!(seeded.app.call("set_tick", odd).unwrap_err().code, "request");
}

#[test]
fn the_calendar_has_whole_days_that_stay_the_same_entries() {
    let seeded = Seeded::new();
    let saved = seeded.call("save_calendar", json!({}));
    let text = std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap();
    // Long lines are folded, so they are joined before anything is looked for.
    let text = text.replace("\r\n ", "");
    assert!(text.starts_with("BEGIN:VCALENDAR") && text.contains("DTSTART;VALUE=DATE:20280401"), "{text}");
    assert!(text.contains("UID:look-again@readiness-hk") && text.contains("DTSTAMP:"), "{text}");
    assert!(!text.contains("tvp"), "nothing that has ended");
    let one = seeded.call("save_calendar", json!({"scheme": "sfgs-80"}));
    assert!(one["name"].as_str().unwrap().ends_with(".ics"));
    let none = seeded.app.call("save_calendar", json!({"id": seeded.id, "scheme": "mars"})).unwrap_err();
    assert_eq!(none.code, "no-such-entry");
}

#[test]
fn the_whole_catalogue_crosses_the_wire_once() {
    let seeded = Seeded::new();
    let catalogue = seeded.app.call("get_catalogue", Value::Null).unwrap();
    assert_eq!(catalogue["schemes"].as_array().unwrap().len(), 55);
    assert_eq!(catalogue["resources"].as_array().unwrap().len(), 76);
    assert_eq!(catalogue["pack"], Value::Null);
    let advice = seeded.call("advise", json!({}));
    assert_eq!(advice["schemes"].as_array().unwrap().len(), 55);
    assert_eq!(advice["ready_made"]["answer"], "pays");
}

#[test]
fn only_pages_that_the_catalogue_names_may_be_opened() {
    let seeded = Seeded::new();
    let catalogue = seeded.app.call("get_catalogue", Value::Null).unwrap();
    let entry = &catalogue["schemes"][0]["entry"];
    assert!(seeded.app.names_link(entry["url"].as_str().unwrap()));
    assert!(seeded.app.names_link(entry["sources"][0]["url"].as_str().unwrap()));
    for other in ["https://example.org/", "file:///etc/passwd", "", "javascript:alert(1)"] {
        assert!(!seeded.app.names_link(other), "{other}");
    }
}
