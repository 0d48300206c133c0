use serde_json::{Value, json};

use crate::args;
use crate::run::{Place, read};

fn new(place: &Place) -> String {
    let made =
        place.run(args!["new", "--name", "康記茶餐廳", "--name-other", "Hong Kee Cafe", "--label", "Spring", "--json"]);
    made.json()["id"].as_str().unwrap().to_owned()
}

fn shown(place: &Place, id: &str) -> Value {
    place.run(args!["show", id, "--json"]).json()
}

#[test]
fn an_assessment_is_begun_answered_listed_and_shown() {
    let place = Place::new();
    let id = new(&place);
    let answered = place.run(args![
        "answer",
        id,
        "ai-literacy-1=4",
        "data-quality-1=dont-know",
        "reference-data-1=not-applicable:no records"
    ]);
    assert_eq!(answered.code, 0, "{}", answered.err);
    let file = shown(&place, &id);
    assert_eq!(file["organisation"]["name"], "康記茶餐廳");
    assert_eq!(
        file["answers"],
        json!({
            "ai-literacy-1": {"value": 4},
            "data-quality-1": {"dont_know": true},
            "reference-data-1": {"not_applicable": "no records"},
        })
    );
    let list = place.run(args!["list", "--json"]).json();
    assert_eq!(list[0]["id"], id.as_str());
    assert_eq!(list[0]["overall"]["shown"], "4.0");
    assert_eq!((list[0]["instrument"].as_str(), list[0]["form"].as_str()), (Some("hk-ai-readiness"), Some("express")));
}

#[test]
fn undo_and_redo_survive_the_end_of_the_program() {
    let place = Place::new();
    let id = new(&place);
    place.run(args!["answer", id, "ai-literacy-1=4"]);
    place.run(args!["answer", id, "ai-literacy-1=2", "ai-talent-1=5"]);
    assert_eq!(place.run(args!["undo"]).code, 0);
    assert_eq!(shown(&place, &id)["answers"], json!({"ai-literacy-1": {"value": 4}}));
    assert_eq!(place.run(args!["redo"]).code, 0);
    assert_eq!(shown(&place, &id)["answers"]["ai-talent-1"], json!({"value": 5}));
    place.run(args!["redo"]).refused(1, &["nothing to redo"]);
}

#[test]
fn undoing_everything_leaves_an_empty_list() {
    let place = Place::new();
    new(&place);
    assert_eq!(place.run(args!["undo"]).code, 0);
    assert_eq!(place.run(args!["list", "--json"]).json(), json!([]));
    place.run(args!["undo"]).refused(1, &["nothing to undo"]);
}

#[test]
fn a_wrong_answer_changes_nothing_and_every_fault_is_named() {
    let place = Place::new();
    let id = new(&place);
    let all = ["answers.ai-talent-1", "answers.nobody-1", "answers.data-quality-1"];
    place
        .run(args!["answer", id, "ai-literacy-1=3", "ai-talent-1=6", "nobody-1=2", "data-quality-1=not-applicable:"])
        .refused(1, &all);
    assert_eq!(shown(&place, &id)["answers"], json!({}));
    place.run(args!["answer", "no-such-id", "ai-literacy-1=3"]).refused(1, &["no-such-id"]);
}

#[test]
fn an_exported_file_comes_back_the_same() {
    let place = Place::new();
    let id = new(&place);
    place.run(args!["answer", id, "ai-literacy-1=4", "ai-governance-1=dont-know"]);
    let out = place.path("out.readiness.json");
    assert_eq!(place.run(args!["export", id, "--out", out]).code, 0);
    let other = Place::new();
    let dry = other.run(args!["import", out, "--dry-run", "--json"]).json();
    assert_eq!((&dry[0]["replaces"], &dry[0]["answers"], &dry[0]["id"]), (&json!(false), &json!(2), &json!(null)));
    assert_eq!(other.run(args!["list", "--json"]).json(), json!([]));
    assert_eq!(other.run(args!["import", out]).code, 0);
    assert_eq!(shown(&other, &id), serde_json::from_str::<Value>(&read(&out)).unwrap());
}

#[test]
fn importing_over_an_assessment_keeps_what_only_stands_here_and_can_be_undone() {
    let place = Place::new();
    let id = new(&place);
    place.run(args!["answer", id, "ai-literacy-1=4"]);
    let out = place.path("out.json");
    place.run(args!["export", id, "--out", out]);
    place.run(args!["answer", id, "ai-literacy-1=2", "ai-talent-1=5"]);
    let before = shown(&place, &id);
    let imported = place.run(args!["import", out, "--json"]).json();
    assert_eq!((&imported[0]["replaces"], &imported[0]["changed"]), (&json!(true), &json!(1)));
    assert_eq!(shown(&place, &id)["answers"], json!({"ai-literacy-1": {"value": 4}, "ai-talent-1": {"value": 5}}));
    assert_eq!(place.run(args!["undo"]).code, 0);
    assert_eq!(shown(&place, &id), before);
}

#[test]
fn nothing_is_overwritten_without_force() {
    let place = Place::new();
    let id = new(&place);
    let out = place.file("taken.json", "mine");
    place.run(args!["export", id, "--out", out]).refused(3, &["--force"]);
    assert_eq!(read(&out), "mine");
    assert_eq!(place.run(args!["export", id, "--out", out, "--force"]).code, 0);
    assert!(read(&out).contains("readiness-answers/1"));
}

#[test]
fn every_assessment_is_exported_into_a_folder() {
    let place = Place::new();
    let ids = [new(&place), new(&place)];
    assert_eq!(place.run(args!["export", "--all", "--out", place.path("all")]).code, 0);
    for id in ids {
        assert!(place.path("all").join(format!("{id}.readiness.json")).is_file());
    }
}

#[test]
fn a_report_is_written_from_a_file_and_from_the_library() {
    let place = Place::new();
    let id = new(&place);
    place.run(args!["answer", id, "ai-literacy-1=4"]);
    let (file, pdf) = (place.path("a.readiness.json"), place.path("a.pdf"));
    place.run(args!["export", id, "--out", file]);
    assert_eq!(place.run(args!["report", file, "--out", pdf]).code, 0);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    place.run(args!["report", id, "--out", pdf]).refused(3, &["--force"]);
    place.run(args!["report", id, "--out", place.path("a.odt")]).refused(2, &[".pdf"]);
}

#[test]
fn a_library_of_another_kind_is_left_alone() {
    let place = Place::new();
    std::fs::write(place.library(), "not a library at all, but long enough to look like something".repeat(20)).unwrap();
    let before = std::fs::read(place.library()).unwrap();
    place.run(args!["list"]).refused(3, &[]);
    assert_eq!(std::fs::read(place.library()).unwrap(), before);
}

#[test]
fn what_is_deleted_stays_in_the_bin_until_it_is_restored_or_emptied() {
    let place = Place::new();
    let id = new(&place);
    assert_eq!(place.run(args!["delete", id]).code, 0);
    assert_eq!(place.run(args!["list", "--json"]).json(), json!([]));
    assert_eq!(place.run(args!["bin", "list", "--json"]).json()[0]["id"], id.as_str());
    assert_eq!(place.run(args!["bin", "restore", id]).code, 0);
    assert_eq!(place.run(args!["list", "--json"]).json()[0]["id"], id.as_str());
    place.run(args!["delete", id]);
    assert_eq!(place.run(args!["bin", "empty"]).code, 2, "not without --yes");
    assert_eq!(place.run(args!["bin", "empty", "--yes"]).code, 0);
    assert_eq!(place.run(args!["bin", "list", "--json"]).json(), json!([]));
}

#[test]
fn companies_are_found_tagged_and_named_for_comparison() {
    let place = Place::new();
    let id = new(&place);
    place.run(args!["answer", id, "ai-literacy-1=4"]);
    let company = place.run(args!["companies", "--json"]).json()["organisations"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(place.run(args!["tag", company, "--add", "Pilot"]).code, 0);
    assert_eq!(place.run(args!["alias", company, "Company A"]).code, 0);
    let found = place.run(args!["companies", "--search", "記茶 company", "--tag", "Pilot", "--json"]).json();
    assert_eq!((&found["fitting"], &found["organisations"][0]["latest"]["shown"]), (&json!(1), &json!("4.0")));
    assert_eq!(place.run(args!["companies", "--search", "nobody", "--json"]).json()["fitting"], 0);
}

#[test]
fn another_library_comes_in_as_its_preview_says() {
    let (here, there) = (Place::new(), Place::new());
    new(&here);
    let id = new(&there);
    let other = there.library();
    let preview = here.run(args!["merge", other, "--dry-run", "--json"]).json();
    assert_eq!((&preview["new"], &preview["organisations"]), (&json!(1), &json!(1)));
    assert_eq!(here.run(args!["list", "--json"]).json().as_array().unwrap().len(), 1);
    assert_eq!(here.run(args!["merge", other, "--json"]).json(), preview);
    assert_eq!(shown(&here, &id)["organisation"]["name"], "康記茶餐廳");
    assert_eq!(here.run(args!["undo"]).code, 0);
    assert_eq!(here.run(args!["list", "--json"]).json().as_array().unwrap().len(), 1);
    here.run(args!["merge", there.path("nothing.db")]).refused(3, &["nothing.db"]);
}
