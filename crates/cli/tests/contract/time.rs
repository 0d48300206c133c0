//! `again`, `progress`, `remind`: one company over time.

use serde_json::{Value, json};

use crate::args;
use crate::run::Place;
use crate::schemas::{holds, schema};

fn begin(place: &Place, name: &str) -> String {
    place.run(args!["new", "--name", name, "--json"]).json()["id"].as_str().unwrap().to_owned()
}

fn progress(place: &Place, id: &str) -> Value {
    let told = place.run(args!["progress", id, "--json"]).json();
    holds(&schema("progress"), &told, "progress");
    told
}

#[test]
fn assessing_again_starts_from_the_last_answers_and_tells_what_moved() {
    let place = Place::new();
    let first = begin(&place, "康記");
    place.run(args!["answer", first, "ai-literacy-1=2", "ai-talent-1=3", "data-quality-1=dont-know"]);
    assert_eq!(progress(&place, &first)["compared"], Value::Null);
    assert!(place.run(args!["progress", first]).out.contains("the company's first assessment"));

    let again = place.run(args!["again", first, "--label", "秋季", "--json"]).json();
    let second = again["id"].as_str().unwrap().to_owned();
    let shown = |id: &str| place.run(args!["show", id, "--json"]).json();
    assert_eq!(shown(&second)["answers"], shown(&first)["answers"]);
    assert_eq!(shown(&second)["assessment"]["label"], "秋季");
    place.run(args!["answer", second, "ai-literacy-1=4", "genai-risk-1=5"]);

    let told = progress(&place, &second);
    let compared = &told["compared"];
    assert_eq!((&compared["earlier"], &compared["later"]), (&json!(first), &json!(second)));
    assert_eq!((&compared["comparable"], &compared["of"]), (&json!(2), &json!(15)));
    assert_eq!((&compared["overall"]["difference"], &compared["overall"]["exact"]), (&json!("+1.00"), &json!("1")));
    assert_eq!(compared["moved"].as_array().unwrap().len(), 1);
    let apart = compared["dimensions"].as_array().unwrap().iter().find(|part| part["id"] == "genai-risk").unwrap();
    assert_eq!(apart["apart"], "not-rated-before");
    assert_eq!(told["runs"].as_array().unwrap().len(), 2);

    let en = place.run(args!["progress", second, "--against", first]).out;
    assert!(en.contains("Compared: 2 of 15 dimensions.") && en.contains("2 → 4"), "{en}");
    let zh = place.run_in("zh-Hant-HK", args!["progress", second]).out;
    assert!(zh.contains("2 → 4") && zh.contains("15") && !zh.contains("Compared"), "{zh}");

    for _ in 0..2 {
        assert_eq!(place.run(args!["undo"]).code, 0);
    }
    assert_eq!(place.run(args!["list", "--json"]).json().as_array().unwrap().len(), 1);
    place.run(args!["progress", second]).refused(1, &[&second]);
}

#[test]
fn only_assessments_of_one_company_are_compared() {
    let place = Place::new();
    let (one, other) = (begin(&place, "康記"), begin(&place, "新記"));
    place.run(args!["progress", one, "--against", other]).refused(1, &[&other]);
    place.run(args!["progress", one, "--against", one]).refused(1, &[&one]);
    place.run(args!["progress", one, "--against", "nobody", "--json"]).refused(1, &["nobody"]);
    place.run(args!["again", "nobody"]).refused(1, &["nobody"]);
    assert_eq!(place.run(args!["list", "--json"]).json().as_array().unwrap().len(), 2);
}

#[test]
fn a_reminder_is_set_moved_and_dropped_one_step_at_a_time() {
    let place = Place::new();
    let id = begin(&place, "康記");
    let (en, zh) = (
        place.run(args!["remind", id, "--on", "2027-01-15"]),
        place.run_in("zh-Hant-HK", args!["remind", id, "--on", "2027-02-16"]),
    );
    assert!(en.out.contains("Next look: ") && en.out.contains("2027"), "{}", en.out);
    assert!(zh.out.contains("2027") && !zh.out.contains("Next"), "{}", zh.out);
    let due = || place.run(args!["companies", "--due", "--json"]).json()["fitting"].clone();
    assert_eq!(due(), 0);
    assert_eq!(place.run(args!["remind", id, "--on", "2026-01-15"]).code, 0);
    assert_eq!(due(), 1);
    assert!(place.run(args!["remind", id, "--never"]).out.contains("No day is set"));
    assert_eq!(due(), 0);
    place.run(args!["undo"]);
    assert_eq!(due(), 1);

    place.run(args!["remind", id, "--on", "2027-02-30"]).refused(1, &["when.day", "2027-02-30", "YYYY-MM-DD"]);
    place.run(args!["remind", id, "--on", "2027-01-15", "--never"]).refused(2, &["--never"]);
    place.run(args!["remind", "nobody", "--never"]).refused(1, &["nobody"]);
    assert_eq!(due(), 1, "what is refused changes nothing");
}
