use readiness_assessment::instrument::SourceFile;
use readiness_assessment::{Instrument, Language};
use serde_json::{Value, json};

use super::{begin_again, look_again, move_to_newest};
use crate::instruments::{Instruments, shipped};
use crate::{App, Paths};

/// A library with one assessment that was begun and answered some time ago.
struct Desk {
    _folder: tempfile::TempDir,
    app: App,
    id: String,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("out")) };
        let app = App::new(paths).unwrap();
        let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
        let id = app.call("new_assessment", new).unwrap()["id"].as_str().unwrap().to_owned();
        let desk = Self { _folder: folder, app, id };
        desk.say(&desk.id, "ai-literacy-1", 2);
        desk.say(&desk.id, "ai-talent-1", 2);
        desk
    }

    fn call(&self, name: &str, args: Value) -> Value {
        self.app.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn say(&self, id: &str, question: &str, value: u8) -> Value {
        let response = json!({"kind": "rating", "value": value});
        self.call("set_response", json!({"id": id, "question": question, "response": response, "language": "en"}))
    }

    fn open(&self, id: &str) -> Value {
        self.call("open_assessment", json!({"id": id}))
    }

    /// The shipped questionnaire once more as version 2027.1: one question means something else, one has a new name.
    fn with_newer(mut self) -> Self {
        let files = shipped();
        let renamed = |text: &str| text.replace("ai-literacy", "ai-basics");
        let mut newer: Vec<(String, String)> = files
            .iter()
            .map(|(path, text)| (renamed(path), renamed(text).replace("\"2026.1\"", "\"2027.1\"")))
            .map(|(path, text)| (path, text.replacen("published = \"2026", "published = \"2027", 1)))
            .collect();
        newer.push((
            "carries.toml".to_owned(),
            "[[carry]]\nversion = \"2026.1\"\nquestion = [\n\
             {from = \"ai-literacy-1\", to = \"ai-basics-1\", same = true},\n\
             {from = \"ai-talent-1\", to = \"ai-talent-1\", same = false}]\n"
                .to_owned(),
        ));
        let sources: Vec<SourceFile<'_>> = newer.iter().map(|(path, text)| SourceFile { path, text }).collect();
        let newer = Instrument::parse(&sources).unwrap_or_else(|problems| panic!("{problems:#?}"));
        self.app.instruments = Instruments::of([self.app.current_instrument().unwrap().clone(), newer]);
        self
    }
}

#[test]
fn assessing_again_begins_with_the_last_answers_each_as_last_time_until_it_is_confirmed_or_changed() {
    let desk = Desk::new();
    desk.call("set_note", json!({"id": desk.id, "question": "ai-literacy-1", "note": "三人上過課"}));
    desk.call("set_fact", json!({"id": desk.id, "key": "staff_hk", "value": 8}));
    desk.call("set_assurance", json!({"id": desk.id, "question": "ai-talent-1", "assurance": "evidence-seen"}));
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    let again = desk.call("again", json!({"id": desk.id, "label": "Autumn", "language": "zh-Hant-HK"}));
    assert_ne!(again["id"], desk.id.as_str());
    assert_eq!((&again["name"], &again["label"], &again["others"]), (&json!("康記"), &json!("Autumn"), &json!(1)));
    assert_eq!((&again["facts"]["staff_hk"], &again["undo"]), (&json!(8.0), &json!("reassess")));
    let talent = &again["answers"]["ai-talent-1"];
    assert_eq!((&talent["response"]["value"], &talent["assurance"]), (&json!(2), &Value::Null));
    assert_eq!(again["answers"]["ai-literacy-1"]["note"], "三人上過課");
    assert!(talent["as_before"].is_string());
    let new = again["id"].as_str().unwrap();

    let confirmed = desk.call("confirm_answers", json!({"id": new, "questions": ["ai-talent-1"], "language": "en"}));
    assert_eq!(
        (&confirmed["answers"]["ai-talent-1"]["as_before"], &confirmed["undo"]),
        (&Value::Null, &json!("answer"))
    );
    let changed = desk.say(new, "ai-literacy-1", 4);
    assert_eq!(changed["answers"]["ai-literacy-1"]["as_before"], Value::Null);
    assert_eq!(desk.open(&desk.id)["answers"]["ai-literacy-1"]["response"]["value"], 2, "the last one stays as it was");

    let time = desk.call("over_time", json!({"id": new}));
    assert_eq!(time["runs"].as_array().unwrap().len(), 2);
    let compared = &time["compared"];
    assert_eq!(
        (&compared["earlier"], &compared["comparable"], &compared["of"]),
        (&json!(desk.id), &json!(2), &json!(15))
    );
    assert_eq!(
        (&compared["overall"]["difference"], &compared["moved"][0]["share"]),
        (&json!("+1.00"), &json!("+1.00"))
    );
    assert_eq!(desk.call("over_time", json!({"id": desk.id}))["compared"], Value::Null, "the first has none before it");

    let gone = desk.call("undo", Value::Null);
    assert_eq!(gone["op"], "answer");
    desk.call("undo", Value::Null);
    assert_eq!(desk.call("undo", Value::Null)["op"], "reassess");
    assert!(desk.app.call("open_assessment", json!({"id": new})).is_err());
}

impl Desk {
    fn attach(&self, question: &str, name: &str) {
        let files = json!([{"name": name, "base64": "dGVzdA=="}]);
        self.call("attach_files", json!({"id": self.id, "question": question, "files": files}));
    }

    /// Name and bytes of every file that backs a question of an assessment.
    fn files(&self, id: &str, question: &str) -> Vec<(String, Vec<u8>)> {
        self.app
            .with_store(|store| {
                let stored = store.load(id)?.unwrap();
                let of = stored.attachments.into_iter().filter(|file| file.question == question);
                Ok(of.map(|file| (file.name, store.attachment(id, &file.id).unwrap().unwrap().1)).collect())
            })
            .unwrap()
    }
}

#[test]
fn what_backs_an_answer_comes_along_and_each_assessment_keeps_its_own() {
    let desk = Desk::new();
    desk.attach("ai-literacy-1", "名單.txt");
    desk.attach("genai-risk-1", "草稿.txt");
    let new = begin_again(&desk.app, &desk.id, "", Language::English).unwrap();
    let file = [("名單.txt".to_owned(), b"test".to_vec())];
    assert_eq!(desk.files(&new, "ai-literacy-1"), file);
    assert_eq!(desk.files(&new, "genai-risk-1"), [], "it backs no answer");
    let removed = desk.open(&desk.id)["answers"]["ai-literacy-1"]["files"][0]["id"].clone();
    desk.call("remove_attachment", json!({"id": desk.id, "attachment": removed}));
    assert_eq!(desk.files(&new, "ai-literacy-1"), file, "the bytes stay for as long as one has them");
    desk.call("undo", Value::Null);
    assert_eq!(desk.call("undo", Value::Null)["op"], "reassess");
    assert_eq!(desk.files(&desk.id, "ai-literacy-1"), file);
}

#[test]
fn what_backs_a_renamed_question_moves_with_it() {
    let desk = Desk::new();
    desk.attach("ai-literacy-1", "名單.txt");
    let desk = desk.with_newer();
    let new = begin_again(&desk.app, &desk.id, "", Language::English).unwrap();
    move_to_newest(&desk.app, &desk.id).unwrap();
    for id in [&desk.id, &new] {
        assert_eq!(desk.files(id, "ai-basics-1").len(), 1);
        assert_eq!(desk.files(id, "ai-literacy-1"), []);
    }
}

#[test]
fn only_assessments_of_one_organisation_are_compared() {
    let desk = Desk::new();
    let new = json!({"name": "新記", "name_other": "", "label": "", "form": "express", "language": "en"});
    let other = desk.call("new_assessment", new)["id"].clone();
    let refused = desk.app.call("over_time", json!({"id": desk.id, "against": other})).unwrap_err();
    assert_eq!(refused.code, "no-such-assessment");
}

#[test]
fn ninety_days_after_the_last_change_unless_the_user_says_otherwise() {
    let day = |text: &str| readiness_assessment::calendar::Day::parse(text).unwrap();
    let usual = look_again(None, "2026-11-24T23:30:00+08:00", day("2026-11-24"));
    assert_eq!((usual.due.as_deref(), usual.chosen, usual.passed), (Some("2027-02-22"), false, false));
    assert!(look_again(None, "2026-11-24T23:30:00+08:00", day("2027-02-22")).passed);

    let desk = Desk::new();
    let set = |when: Value| desk.app.call("set_reminder", json!({"id": desk.id, "when": when}));
    let chosen = set(json!({"kind": "on", "day": "2027-01-15"})).unwrap();
    assert_eq!((&chosen["look_again"]["due"], &chosen["undo"]), (&json!("2027-01-15"), &json!("reminder")));
    assert_eq!(desk.call("start", Value::Null)["assessments"][0]["look_again"]["due"], "2027-01-15");
    let saved = desk.call("save_reminder", json!({"id": desk.id}));
    let text = std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20270115"), "{text}");
    assert_eq!(set(json!({"kind": "on", "day": "2027-02-30"})).unwrap_err().problems[0].place, "when.day");
    assert_eq!(set(json!({"kind": "never"})).unwrap()["look_again"]["due"], Value::Null);
    assert!(desk.app.call("save_reminder", json!({"id": desk.id})).is_err());
    assert_eq!(set(json!({"kind": "usual"})).unwrap()["look_again"]["chosen"], false);

    std::thread::sleep(std::time::Duration::from_millis(1_100));
    begin_again(&desk.app, &desk.id, "", Language::English).unwrap();
    assert_eq!(desk.open(&desk.id)["look_again"], Value::Null, "a later one has followed");
}

#[test]
fn moving_to_a_newer_version_says_what_becomes_of_each_answer_and_is_one_step() {
    let desk = Desk::new().with_newer();
    desk.say(&desk.id, "data-quality-1", 3);
    let agreed = json!({"value": 2, "rationale": "both owners", "dissent": ""});
    let set = json!({"id": desk.id, "question": "ai-literacy-1", "agreed": agreed, "language": "en"});
    desk.call("set_consensus", set);
    desk.call("add_own", json!({"id": desk.id, "name": "陳太", "role": "leader"}));
    let before = desk.open(&desk.id);
    assert_eq!(before["newer"], "2027.1");
    let preview = desk.call("migrate", json!({"id": desk.id, "apply": false}));
    assert_eq!((&preview["kept"], &preview["again"]), (&json!(["ai-basics-1"]), &json!(["ai-talent-1"])));
    assert_eq!((&preview["left"], preview["new"].as_array().unwrap().len()), (&json!(["data-quality-1"]), 28));
    assert_eq!(desk.open(&desk.id)["answers"], before["answers"], "a preview changes nothing");

    desk.call("migrate", json!({"id": desk.id, "apply": true}));
    let after = desk.open(&desk.id);
    assert_eq!((&after["newer"], &after["undo"]), (&Value::Null, &json!("migrate")));
    assert_eq!(after["answers"].as_object().unwrap().keys().collect::<Vec<_>>(), ["ai-basics-1"]);
    assert_eq!(after["consensus"]["ai-basics-1"]["rationale"], "both owners");
    assert_eq!(desk.call("get_people", json!({"id": desk.id}))["questions"][0]["question"], "ai-basics-1");
    let again = desk.app.call("migrate", json!({"id": desk.id, "apply": true})).unwrap_err();
    assert_eq!(again.code, "no-newer-version");
    desk.call("undo", Value::Null);
    let back = desk.open(&desk.id);
    assert_eq!((&back["answers"], &back["consensus"]), (&before["answers"], &before["consensus"]));
}

#[test]
fn assessing_again_with_a_newer_version_compares_what_it_carries_over() {
    let desk = Desk::new().with_newer();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    let new = begin_again(&desk.app, &desk.id, "", Language::English).unwrap();
    let found = desk.call("over_time", json!({"id": new}));
    assert_eq!((&found["runs"][0]["version"], &found["runs"][1]["version"]), (&json!("2026.1"), &json!("2027.1")));
    assert_eq!((&found["compared"]["comparable"], &found["compared"]["as_before"]), (&json!(1), &json!(1)));
    // Nothing to move: it is the newest already.
    assert!(move_to_newest(&desk.app, &new).is_err());
}
