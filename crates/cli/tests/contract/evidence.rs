//! What backs answers: kept, listed, handed out byte for byte, and left out of copies that leave it out.

use std::fs;

use serde_json::{Value, json};

use crate::args;
use crate::run::Place;

const QUESTION: &str = "ai-literacy-1";

/// A library with one answered question; returns the assessment's id.
fn begun(place: &Place) -> String {
    let id = place.run(args!["new", "--json"]).json()["id"].as_str().unwrap().to_owned();
    assert_eq!(place.run(args!["answer", &id, "ai-literacy-1=5"]).code, 0);
    id
}

fn listed(place: &Place, id: &str) -> Vec<Value> {
    place.run(args!["evidence", "list", id, "--json"]).json().as_array().unwrap().clone()
}

#[test]
fn a_file_comes_back_byte_for_byte_and_a_removed_one_after_undo() {
    let place = Place::new();
    let id = begun(&place);
    let roster = place.file("名單.pdf", b"%PDF\0\xff");
    assert_eq!(place.run(args!["evidence", "add", &id, QUESTION, roster]).code, 0);
    let file = listed(&place, &id)[0].clone();
    assert_eq!((&file["file"], &file["bytes"]), (&json!("名單.pdf"), &json!(6)));
    let attachment = file["id"].as_str().unwrap();
    let copy = place.path("copy.pdf");
    assert_eq!(place.run(args!["evidence", "save", &id, attachment, "--out", &copy]).code, 0);
    assert_eq!(fs::read(&copy).unwrap(), b"%PDF\0\xff");
    place.run(args!["evidence", "save", &id, attachment, "--out", &copy]).refused(3, &["copy.pdf"]);
    assert_eq!(place.run(args!["evidence", "remove", &id, QUESTION, attachment]).code, 0);
    assert_eq!(listed(&place, &id), [json!(null); 0]);
    place.run(args!["evidence", "remove", &id, QUESTION, attachment]).refused(1, &["not attached"]);
    assert_eq!(place.run(args!["undo"]).code, 0);
    assert_eq!(listed(&place, &id), [file]);
}

#[test]
fn links_are_web_addresses_and_everything_wrong_is_said() {
    let place = Place::new();
    let id = begun(&place);
    let add = |link: &str| place.run(args!["evidence", "add", &id, QUESTION, "--link", link]);
    assert_eq!(add("https://example.com/a").code, 0);
    add("file:///etc/passwd").refused(1, &["link"]);
    let small = place.file("small.txt", "x");
    let (one, two) = (place.path("one.mov"), place.path("two.mov"));
    for large in [&one, &two] {
        fs::File::create(large).unwrap().set_len(20 * 1024 * 1024 + 1).unwrap();
    }
    place.run(args!["evidence", "add", &id, QUESTION, small, one, two]).refused(1, &["one.mov", "two.mov", "20971520"]);
    place.run(args!["evidence", "add", &id, "nobody-1", small]).refused(1, &["nobody-1"]);
    assert_eq!(listed(&place, &id), [json!({"question": QUESTION, "link": "https://example.com/a"})]);
    assert_eq!(place.run(args!["evidence", "remove", &id, QUESTION, "https://example.com/a"]).code, 0);
    assert_eq!(listed(&place, &id), [json!(null); 0]);
}

#[test]
fn how_sure_an_answer_is_can_be_said_and_taken_back() {
    let place = Place::new();
    let id = begun(&place);
    let confidence = || place.run(args!["show", &id, "--json"]).json()["answers"][QUESTION]["confidence"].clone();
    assert_eq!(place.run(args!["confidence", &id, QUESTION, "guess"]).code, 0);
    assert_eq!(confidence(), "guess");
    assert_eq!(place.run(args!["confidence", &id, QUESTION, "none"]).code, 0);
    assert_eq!(confidence(), Value::Null);
    place.run(args!["confidence", &id, "ai-talent-1", "sure"]).refused(1, &["ai-talent-1"]);
    place.run(args!["confidence", &id, QUESTION, "certain"]).refused(2, &["certain"]);
}

#[test]
fn reports_name_attached_files_unless_their_reader_does_not_get_them() {
    let place = Place::new();
    let id = begun(&place);
    let roster = place.file("WongRoster.pdf", "x");
    assert_eq!(place.run(args!["evidence", "add", &id, QUESTION, roster]).code, 0);
    for format in ["html", "csv", "json"] {
        for (sharing, named) in [("full", true), ("no-notes", false), ("masked", false)] {
            let out = place.path(&format!("{sharing}.{format}"));
            let ended = place.run(args!["report", &id, "--out", &out, "--sharing", sharing]);
            assert_eq!(ended.code, 0, "{}", ended.err);
            let text = fs::read_to_string(&out).unwrap();
            assert_eq!(text.contains("WongRoster"), named, "{sharing} {format}");
        }
    }
}
