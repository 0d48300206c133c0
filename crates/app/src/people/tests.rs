use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::api::error::WireError;
use crate::{App, Paths};

/// Somebody's computer.
struct Desk {
    folder: tempfile::TempDir,
    app: App,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("out")) };
        Self { app: App::new(paths).unwrap(), folder }
    }

    fn call(&self, name: &str, args: Value) -> Value {
        self.app.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn begin(&self) -> String {
        let new = json!({"name": "康記", "name_other": "", "label": "秘密", "form": "express", "language": "en"});
        self.call("new_assessment", new)["id"].as_str().unwrap().to_owned()
    }

    fn say(&self, id: &str, question: &str, value: u8) {
        let response = json!({"kind": "rating", "value": value});
        self.call("set_response", json!({"id": id, "question": question, "response": response, "language": "en"}));
    }

    fn read(&self, saved: &Value) -> Value {
        let bytes = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
        json!({"name": saved["name"], "base64": STANDARD.encode(bytes)})
    }
}

fn ask(anonymous: bool) -> Value {
    json!({"pillars": ["data"], "from": "陳太", "role": "staff", "anonymous": anonymous, "by": "2026-12-10"})
}

/// What a colleague sends back who rates data quality so, and says something that was not asked too.
fn response(boss: &Desk, id: &str, anonymous: bool, rating: u8) -> (Desk, String, Value) {
    let file = boss.read(&boss.call("save_request", json!({"id": id, "ask": ask(anonymous)})));
    let colleague = Desk::new();
    let imported = colleague.call("import_files", json!({"files": [file], "apply": true}));
    let theirs = imported[0]["import"]["id"].as_str().unwrap_or_else(|| panic!("{imported}")).to_owned();
    colleague.say(&theirs, "data-quality-1", rating);
    colleague.say(&theirs, "ai-literacy-1", 5);
    colleague.call("set_note", json!({"id": theirs, "question": "data-quality-1", "note": "阿明負責"}));
    let saved = colleague.call("save_response", json!({"id": theirs, "name": "李生"}));
    let back = colleague.read(&saved);
    (colleague, theirs, back)
}

fn merge(boss: &Desk, id: &str, files: &[&Value], apply: bool) -> Value {
    boss.call("merge_people", json!({"id": id, "files": files, "role": "staff", "apply": apply}))
}

fn text(file: &Value) -> String {
    String::from_utf8(STANDARD.decode(file["base64"].as_str().unwrap()).unwrap()).unwrap()
}

#[test]
fn a_colleague_is_asked_for_a_part_answers_it_and_is_counted() {
    let boss = Desk::new();
    let id = boss.begin();
    let (colleague, theirs, back) = response(&boss, &id, false, 2);
    let opened = colleague.call("open_assessment", json!({"id": theirs}));
    assert_eq!(opened["asked"]["pillars"], json!(["data"]));
    assert_eq!((&opened["asked"]["from"], &opened["asked"]["by"]), (&json!("陳太"), &json!("2026-12-10")));
    assert_eq!(opened["next_question"], "reference-data-1", "only what was asked");
    assert!(!text(&back).contains("ai-literacy-1"), "what was not asked is not sent");
    assert!(!text(&back).contains("秘密"));

    let preview = merge(&boss, &id, &[&back], false);
    assert_eq!(
        preview[0]["merge"],
        json!({"person": "李生", "role": "staff", "answers": 1, "left_out": 0, "replaces": false, "changed": 1})
    );
    assert!(boss.call("get_people", json!({"id": id}))["people"].as_array().unwrap().is_empty());
    merge(&boss, &id, &[&back], true);
    let people = boss.call("get_people", json!({"id": id}));
    assert_eq!(
        (&people["people"][0]["name"], &people["people"][0]["answered"], &people["people"][0]["asked"]),
        (&json!("李生"), &json!(1), &json!(2))
    );
    assert_eq!(people["questions"][0]["all"]["value"]["n"], 1);
    assert!(std::fs::read_dir(boss.folder.path().join("backups")).unwrap().next().is_some(), "a backup comes first");

    colleague.say(&theirs, "data-quality-1", 4);
    let again = colleague.read(&colleague.call("save_response", json!({"id": theirs, "name": "李生"})));
    let replaced = merge(&boss, &id, &[&again], true);
    assert_eq!((&replaced[0]["merge"]["replaces"], &replaced[0]["merge"]["changed"]), (&json!(true), &json!(1)));
    let people = boss.call("get_people", json!({"id": id}));
    assert_eq!(
        (people["people"].as_array().unwrap().len(), &people["questions"][0]["all"]["value"]["mean"]),
        (1, &json!("4.00"))
    );
    assert_eq!(boss.call("undo", Value::Null)["op"], "respondent");
    assert_eq!(boss.call("get_people", json!({"id": id}))["questions"][0]["all"]["value"]["mean"], "2.00");
}

#[test]
fn whoever_was_promised_not_to_be_named_sends_no_words_and_cannot_be_made_out() {
    let boss = Desk::new();
    let id = boss.begin();
    boss.say(&id, "data-quality-1", 5);
    boss.call("add_own", json!({"id": id, "name": "陳太", "role": "leader"}));
    let backs: Vec<Value> = [1, 2, 1].map(|rating| response(&boss, &id, true, rating).2).to_vec();
    assert!(!text(&backs[0]).contains("李生") && !text(&backs[0]).contains("阿明"));
    for (count, back) in backs.iter().enumerate() {
        merge(&boss, &id, &[back], true);
        let people = boss.call("get_people", json!({"id": id}));
        let question =
            people["questions"].as_array().unwrap().iter().find(|one| one["question"] == "data-quality-1").unwrap();
        let kind = if count < 2 { "too-few" } else { "shown" };
        assert_eq!((&question["all"]["kind"], &question["staff"]["kind"]), (&json!(kind), &json!(kind)));
        assert_eq!(question["disagree"], count == 2);
        assert_eq!(question["leaders"]["kind"], "shown");
    }
}

#[test]
fn a_request_as_text_asks_the_same_as_the_file_and_fits_a_code() {
    let boss = Desk::new();
    let id = boss.begin();
    let every = boss.app.current_instrument().unwrap().pillars.iter().map(|pillar| pillar.id.clone());
    let long = json!({"pillars": every.collect::<Vec<_>>(), "from": "陳".repeat(200), "role": "leader", "anonymous": true, "by": "2026-12-10"});
    for ask in [ask(true), ask(false), long.clone()] {
        let shown = boss.call("request_text", json!({"id": id, "ask": ask}));
        assert_eq!(shown["code"].is_null(), ask == long && shown["text"].as_str().unwrap().len() > 1_200);
        let pasted = json!({"name": "pasted", "base64": STANDARD.encode(shown["text"].as_str().unwrap())});
        let file = boss.read(&boss.call("save_request", json!({"id": id, "ask": ask})));
        let asked = |given: Value| {
            let colleague = Desk::new();
            let imported = colleague.call("import_files", json!({"files": [given], "apply": true}));
            let theirs = imported[0]["import"]["id"].clone();
            let mut opened = colleague.call("open_assessment", json!({"id": theirs}));
            (opened["asked"].take(), opened["name"].take(), opened["form"].take())
        };
        let by_text = asked(pasted);
        assert!(!by_text.0.is_null());
        assert_eq!(by_text, asked(file));
    }
}

#[test]
fn what_does_not_belong_is_refused_with_every_reason_and_changes_nothing() {
    let boss = Desk::new();
    let (id, other) = (boss.begin(), boss.begin());
    let (_, _, back) = response(&boss, &id, false, 3);
    let refused = merge(&boss, &other, &[&back], true);
    assert_eq!(refused[0]["error"]["problems"][0]["place"], "respondent.assessment");
    let request = boss.read(&boss.call("save_request", json!({"id": id, "ask": ask(false)})));
    assert_eq!(merge(&boss, &id, &[&request], true)[0]["error"]["problems"][0]["place"], "answers");
    let imported = boss.call("import_files", json!({"files": [back], "apply": true}));
    assert_eq!((&imported[0]["error"]["code"], &imported[0]["merge_into"]), (&json!("for-merging"), &json!(id)));
    let elsewhere = Desk::new().call("import_files", json!({"files": [back], "apply": true}));
    assert_eq!(elsewhere[0]["merge_into"], Value::Null, "nobody asked for it there");
    let twice = merge(&boss, &id, &[&back, &back], false);
    assert!(twice[0]["error"].is_null() && twice[1]["merge"].is_null(), "one person, one file");
    assert!(boss.call("get_people", json!({"id": id}))["people"].as_array().unwrap().is_empty());

    let wrong = json!({"pillars": ["moon"], "from": "", "role": "guest", "anonymous": false, "by": "soon"});
    let error: WireError = boss.app.call("save_request", json!({"id": id, "ask": wrong})).unwrap_err();
    let places: Vec<&str> = error.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, ["pillars", "role", "by"]);
}

#[test]
fn what_was_agreed_becomes_the_answer_and_ends_with_another_one() {
    let boss = Desk::new();
    let id = boss.begin();
    boss.say(&id, "data-quality-1", 5);
    let agreed = json!({"value": 3, "rationale": "兩位股東都同意", "dissent": "財務主任認為只有 2 級"});
    let set = json!({"id": id, "question": "data-quality-1", "agreed": agreed, "language": "en"});
    let done = boss.call("set_consensus", set);
    let answer = &done["answers"]["data-quality-1"];
    assert_eq!(
        (&answer["response"]["value"], &answer["assurance"], &done["undo"]),
        (&json!(3), &json!("facilitated"), &json!("consensus"))
    );
    assert_eq!(done["consensus"]["data-quality-1"]["dissent"], "財務主任認為只有 2 級");
    boss.call("undo", Value::Null);
    let back = boss.call("open_assessment", json!({"id": id}));
    assert_eq!((&back["answers"]["data-quality-1"]["response"]["value"], &back["consensus"]), (&json!(5), &json!({})));
    boss.call("redo", Value::Null);
    boss.say(&id, "data-quality-1", 4);
    assert_eq!(boss.call("open_assessment", json!({"id": id}))["consensus"], json!({}));
    let wrong = json!({"id": id, "question": "data-quality-1", "agreed": {"value": 6, "rationale": "", "dissent": ""}, "language": "en"});
    assert_eq!(boss.app.call("set_consensus", wrong).unwrap_err().problems[0].place, "answers.data-quality-1");
}
