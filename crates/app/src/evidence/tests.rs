use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::LARGEST;
use crate::api::error::WireError;
use crate::{App, Paths};

const QUESTION: &str = "ai-literacy-1";

struct Desk {
    folder: tempfile::TempDir,
    app: App,
    id: String,
}

impl Desk {
    /// A new assessment with one high rating.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("out")) };
        let app = App::new(paths).unwrap();
        let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
        let id = app.call("new_assessment", new).unwrap()["id"].as_str().unwrap().to_owned();
        let desk = Self { folder, app, id };
        let response = json!({"kind": "rating", "value": 5});
        desk.call("set_response", json!({"question": QUESTION, "response": response, "language": "en"})).unwrap();
        desk
    }

    fn call(&self, name: &str, mut args: Value) -> Result<Value, WireError> {
        args["id"] = json!(self.id);
        self.app.call(name, args)
    }

    fn attach(&self, files: &[(&str, &[u8])]) -> Result<Value, WireError> {
        let files: Vec<Value> =
            files.iter().map(|(name, bytes)| json!({"name": name, "base64": STANDARD.encode(bytes)})).collect();
        self.call("attach_files", json!({"question": QUESTION, "files": files}))
    }

    fn undo(&self) -> Value {
        self.app.call("undo", Value::Null).unwrap()["assessment"].clone()
    }
}

fn names(assessment: &Value) -> Vec<String> {
    let files = assessment["answers"][QUESTION]["files"].as_array().unwrap();
    files.iter().map(|file| file["name"].as_str().unwrap().to_owned()).collect()
}

fn is_asked(assessment: &Value) -> bool {
    assessment["review"].as_array().unwrap().iter().any(|point| point["group"] == "high")
}

#[test]
fn what_is_attached_comes_back_byte_for_byte_and_is_not_asked_for_again() {
    let desk = Desk::new();
    let kept = desk.attach(&[("../培訓/名單 2026.pdf", b"%PDF\0\xff"), ("notes", b"")]).unwrap();
    assert_eq!(names(&kept), ["名單 2026.pdf", "notes"]);
    assert_eq!((&kept["attached"], &kept["attached_bytes"], &kept["undo"]), (&json!(2), &json!(6), &json!("evidence")));
    assert!(!is_asked(&kept));
    let file = &kept["answers"][QUESTION]["files"][0];
    assert_eq!(file["sha256"].as_str().unwrap().len(), 64);
    let saved = desk.call("save_attachment", json!({"attachment": file["id"]})).unwrap();
    assert_eq!((&saved["name"], &saved["bytes"]), (&json!("名單 2026.pdf"), &json!(6)));
    let path = std::path::Path::new(saved["path"].as_str().unwrap());
    assert_eq!(std::fs::read(path).unwrap(), b"%PDF\0\xff");
    assert!(path.starts_with(desk.folder.path().join("out")));
    assert!(is_asked(&desk.undo()), "one step takes both away");
}

#[test]
fn a_copy_may_be_shown_and_is_never_opened() {
    let desk = Desk::new();
    let kept = desk.attach(&[("setup.exe", b"MZ")]).unwrap();
    let attachment = &kept["answers"][QUESTION]["files"][0]["id"];
    let saved = desk.call("save_attachment", json!({ "attachment": attachment })).unwrap();
    let path = std::path::Path::new(saved["path"].as_str().unwrap());
    assert_eq!(desk.app.saved_file(path), None);
    assert_eq!(desk.app.written_file(path).as_deref(), Some(path));
    let report = desk.call("save_answers", json!({})).unwrap();
    let report = std::path::Path::new(report["path"].as_str().unwrap());
    assert_eq!(desk.app.saved_file(report).as_deref(), Some(report));
    let elsewhere = json!({"attachment": attachment, "path": desk.folder.path().join("x.exe")});
    assert!(desk.call("save_attachment", elsewhere).is_err(), "no dialog has picked this path");
}

#[test]
fn every_file_that_cannot_be_kept_is_named_and_none_is_kept() {
    let desk = Desk::new();
    let large = vec![0; usize::try_from(LARGEST).unwrap() + 1];
    let refused = desk.attach(&[("a.pdf", b"a"), ("large.mov", &large), ("larger.mov", &large)]).unwrap_err();
    let places: Vec<&str> = refused.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, ["large.mov", "larger.mov"]);
    let after = desk.app.call("open_assessment", json!({"id": desk.id})).unwrap();
    assert_eq!((names(&after), &after["undo"]), (vec![], &json!("answer")));
    assert!(desk.attach(&[("as large as allowed.mov", &large[1..])]).is_ok());
}

#[test]
fn only_web_addresses_are_links_and_only_named_ones_are_opened() {
    let desk = Desk::new();
    let add = |link: &str| desk.call("add_link", json!({"question": QUESTION, "link": link}));
    let kept = add(" https://example.com/政策?x=1 ").unwrap();
    assert_eq!(kept["answers"][QUESTION]["links"], json!(["https://example.com/政策?x=1"]));
    assert!(!is_asked(&kept));
    assert_eq!(
        add("https://example.com/政策?x=1").unwrap()["answers"][QUESTION]["links"],
        kept["answers"][QUESTION]["links"]
    );
    let refused = [
        "",
        "policy.pdf",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://a b.com",
        "https://bank.com@evil.com/",
    ];
    for link in refused {
        assert_eq!(add(link).unwrap_err().problems[0].place, "link", "{link}");
    }
    assert!(desk.app.names_page("https://example.com/政策?x=1"));
    assert!(!desk.app.names_page("https://example.com/"));
    let gone = desk.call("remove_link", json!({"question": QUESTION, "link": "https://example.com/政策?x=1"})).unwrap();
    assert!(is_asked(&gone));
    assert!(!desk.app.names_page("https://example.com/政策?x=1"));
}

#[test]
fn how_sure_one_was_goes_with_the_answer_it_was_said_of() {
    let desk = Desk::new();
    let sure = |word: Option<&str>| desk.call("set_confidence", json!({"question": QUESTION, "confidence": word}));
    let said = sure(Some("guess")).unwrap();
    assert_eq!((&said["answers"][QUESTION]["confidence"], &said["undo"]), (&json!("guess"), &json!("confidence")));
    assert!(said["review"].as_array().unwrap().iter().any(|point| point["group"] == "guess"));
    assert_eq!(sure(Some("certain")).unwrap_err().problems[0].place, "confidence");
    let response = json!({"kind": "rating", "value": 4});
    let other =
        desk.call("set_response", json!({"question": QUESTION, "response": response, "language": "en"})).unwrap();
    assert_eq!(other["answers"][QUESTION]["confidence"], Value::Null);
    assert_eq!(desk.undo()["answers"][QUESTION]["confidence"], "guess");
    let open = desk.call("set_confidence", json!({"question": "ai-talent-1", "confidence": "sure"}));
    assert_eq!(open.unwrap_err().problems[0].place, "answers.ai-talent-1");
}

#[test]
fn an_answers_file_names_what_backs_an_answer_and_coming_back_doubles_nothing() {
    let desk = Desk::new();
    desk.attach(&[("roster.pdf", b"x")]).unwrap();
    desk.call("add_link", json!({"question": QUESTION, "link": "https://example.com/"})).unwrap();
    let text = crate::exchange::export(&desk.app, &desk.id).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["answers"][QUESTION]["evidence"], json!(["https://example.com/", "roster.pdf"]));
    let given = json!({"name": "a.json", "base64": STANDARD.encode(text)});
    let imported = desk.app.call("import_files", json!({"files": [given], "apply": true})).unwrap();
    assert_eq!(imported[0]["import"]["changed"], 0);
    let after = desk.app.call("open_assessment", json!({"id": desk.id})).unwrap();
    assert_eq!(after["answers"][QUESTION]["links"], json!(["https://example.com/"]));
}
