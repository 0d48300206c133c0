use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::catalogue::pack::{self, Kind, SecretKey};
use crate::{App, Paths};

fn app() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
    (folder, App::new(paths).unwrap())
}

fn call(app: &App, name: &str, args: Value) -> Value {
    app.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn edit(app: &App, change: Value) -> Value {
    call(app, "edit_draft", json!({"id": "shop", "version": "draft", "edit": change}))
}

/// A draft of two pillars and three dimensions, every text written.
fn written(app: &App) -> Value {
    call(app, "new_draft", json!({"id": "shop"}));
    edit(app, json!({"kind": "add", "part": "dimension", "within": "pillar-1", "id": "tills"}));
    edit(app, json!({"kind": "add", "part": "pillar", "within": "", "id": "people"}));
    edit(app, json!({"kind": "add", "part": "dimension", "within": "people", "id": "habits"}));
    edit(app, json!({"kind": "add", "part": "weights", "within": "", "id": "people-first"}));
    let mut draft = edit(app, json!({"kind": "weigh", "profile": "people-first", "dimension": "habits", "weight": 3}));
    while let Some(place) = draft["problems"][0]["place"].as_str() {
        let words = if place.ends_with(".en") { format!("Words of {place}") } else { format!("文字 {place}") };
        draft = edit(app, json!({"kind": "text", "place": place, "text": words}));
    }
    draft
}

fn published(app: &App) -> Value {
    written(app);
    let asked = json!({"id": "shop", "draft": "draft", "version": "1.0", "same_meaning": true});
    call(app, "publish_draft", asked)
}

#[test]
fn a_questionnaire_of_ones_own_goes_the_whole_way() {
    let (folder, app) = app();
    let rows = published(&app);
    assert_eq!(
        (&rows[1]["id"], &rows[1]["version"], &rows[1]["state"]),
        (&json!("shop"), &json!("1.0"), &json!("published"))
    );
    let named = json!({"id": "shop", "version": "1.0"});
    let new = json!({
        "name": "康記", "name_other": "", "label": "", "form": "full", "language": "en", "questionnaire": named,
    });
    let id = call(&app, "new_assessment", new)["id"].clone();
    for (question, value) in [("dimension-1-1", 2), ("tills-1", 2), ("tills-2", 4), ("habits-1", 5), ("habits-2", 5)] {
        let response = json!({"kind": "rating", "value": value});
        let asked = json!({"id": id, "question": question, "response": response, "language": "en"});
        call(&app, "set_response", asked);
    }
    let open = call(&app, "open_assessment", json!({"id": id}));
    // Means of 2, 3 and 5.
    assert_eq!(open["outcome"]["overall"]["score"]["shown"], "3.3");
    assert_eq!(open["outcome"]["pillars"][0]["score"]["shown"], "2.5");

    let weighted = call(&app, "weights", json!({"id": id}));
    // 2 + 3 + 3 × 5 over 5.
    assert_eq!((&weighted[0]["result"]["shown"], &weighted[0]["result"]["sum"]), (&json!("4.0"), &json!("20")));
    assert_eq!(call(&app, "open_assessment", json!({"id": id}))["outcome"]["overall"]["score"]["shown"], "3.3");

    for format in ["pdf", "html", "docx", "xlsx", "csv", "json"] {
        let options = json!({"edition": "both", "format": format, "sharing": "full"});
        let saved = app.call("save_report", json!({"id": id, "options": options}));
        let path = saved.unwrap_or_else(|error| panic!("{format}: {error:?}"))["path"].clone();
        if format == "html" {
            let text = std::fs::read_to_string(path.as_str().unwrap()).unwrap();
            for said in ["Words of instrument.toml: title.en", "Words of instrument.toml: credit.text.en", "已起步"]
            {
                assert!(text.contains(said), "{said}");
            }
        }
    }
    let text = crate::exchange::export(&app, id.as_str().unwrap()).unwrap();
    let file = json!({"name": "a.json", "base64": STANDARD.encode(&text)});
    let (_other, elsewhere) = self::app();
    let refused = call(&elsewhere, "import_files", json!({"files": [file], "apply": false}));
    assert_eq!(refused[0]["error"]["problems"][0]["place"], "instrument.id");
    published(&elsewhere);
    let imported = call(&elsewhere, "import_files", json!({"files": [file], "apply": true}));
    let there = call(&elsewhere, "open_assessment", json!({"id": imported[0]["import"]["id"]}));
    assert_eq!(there["outcome"]["overall"]["score"]["shown"], "3.3");
    assert!(call(&app, "advise", json!({"id": id})).is_object());
    drop(folder);
}

#[test]
fn a_draft_names_everything_that_is_missing_and_cannot_be_published_before() {
    let (_folder, app) = app();
    let draft = call(&app, "new_draft", json!({"id": "shop"}));
    assert!(draft["problems"].as_array().unwrap().len() > 30);
    let asked = json!({"id": "shop", "draft": "draft", "version": "1.0", "same_meaning": true});
    let refused = app.call("publish_draft", asked).unwrap_err();
    assert_eq!(refused.problems.len(), draft["problems"].as_array().unwrap().len());
    for id in ["shop", "hk-ai-readiness", "Bad id", ""] {
        assert_eq!(app.call("new_draft", json!({"id": id})).unwrap_err().problems[0].place, "id", "{id}");
    }
    let rows = call(&app, "delete_draft", json!({"id": "shop", "version": "draft"}));
    assert_eq!(rows.as_array().unwrap().len(), 1);
    call(&app, "undo", Value::Null);
    assert_eq!(call(&app, "open_draft", json!({"id": "shop", "version": "draft"}))["problems"], draft["problems"]);
}

#[test]
fn the_next_version_shows_what_changed_and_takes_its_answers_over() {
    let (_folder, app) = app();
    published(&app);
    let base = json!({"id": "shop", "version": "1.0"});
    call(&app, "new_draft", json!({"id": "shop", "base": base}));
    let place = "questions/people/habits.toml: question[1].text.en";
    edit(&app, json!({"kind": "text", "place": place, "text": "Who does it?"}));
    let preview = call(&app, "preview_publication", json!({"id": "shop", "version": "draft"}));
    assert_eq!(
        (&preview["if_same"], &preview["if_other"], &preview["meaning"]),
        (&json!("1.1"), &json!("2.0"), &json!(false))
    );
    assert_eq!(preview["changes"][0]["after"]["en"], "Who does it?");
    let asked = |version: &str| json!({"id": "shop", "draft": "draft", "version": version, "same_meaning": true});
    for bad in ["1.0", "", "a/b", "draft"] {
        assert_eq!(app.call("publish_draft", asked(bad)).unwrap_err().problems[0].place, "version", "{bad}");
    }
    call(&app, "publish_draft", asked("1.1"));
    let carry = &app.instrument("shop", "1.1").unwrap().carries[0];
    assert_eq!((carry.version.as_str(), carry.questions.len()), ("1.0", 6));
    assert!(carry.questions.iter().all(|question| question.same && question.from == question.to));
    let newer = json!({"id": "shop", "version": "1.1"});
    let changes = call(&app, "compare_questionnaires", json!({"older": base, "newer": newer}));
    assert_eq!(changes, preview["changes"]);
    // One step back: the draft is there again, and the version is not.
    call(&app, "undo", Value::Null);
    assert!(app.instrument("shop", "1.1").is_err());
    call(&app, "open_draft", json!({"id": "shop", "version": "draft"}));
    assert!(
        app.call(
            "edit_draft",
            json!({"id": "shop", "version": "1.0",
        "edit": {"kind": "text", "place": "instrument.toml: title.en", "text": "x"}})
        )
        .is_err()
    );
}

#[test]
fn the_words_of_facts_rules_terms_and_examples_can_be_rewritten_and_nothing_else_of_them() {
    let (_folder, app) = app();
    let base = app.current_instrument().unwrap();
    let (id, version) = (base.id.clone(), base.version.clone());
    let retail = base.sectors.iter().find(|sector| sector.id == "retail").unwrap();
    let (third, before) = retail.examples.iter().nth(2).map(|(id, text)| (id.clone(), text.en.clone())).unwrap();
    let draft = call(&app, "new_draft", json!({"id": "shop", "base": {"id": id, "version": version}}));
    assert_eq!(draft["questionnaire"]["sectors"].as_array().unwrap().len(), base.sectors.len());
    let places = [
        ("profile.toml: fact[2].text", "/facts/1/text"),
        ("profile.toml: fact[1].option[2].label", "/facts/0/options/1/label"),
        ("contradictions.toml: contradiction[2].ask", "/contradictions/1/ask"),
        ("negatives.toml: negative[3].instead", "/negatives/2/instead"),
        ("glossary.toml: term[4].meaning", "/glossary/3/meaning"),
    ];
    for (place, pointer) in places {
        for (language, words) in [("en", "New words."), ("zh-Hant-HK", "新的文字。")] {
            let draft = edit(&app, json!({"kind": "text", "place": format!("{place}.{language}"), "text": words}));
            assert_eq!(draft["questionnaire"].pointer(pointer).unwrap()[language], json!(words), "{place}");
        }
    }
    let example = json!({"kind": "text", "place": "sectors/retail.toml: example[3].text.en", "text": "A new one."});
    let draft = edit(&app, example);
    let sectors = draft["questionnaire"]["sectors"].as_array().unwrap();
    let found = sectors.iter().find(|sector| sector["id"] == "retail").unwrap();
    assert_ne!(before, "A new one.");
    assert_eq!(found["examples"][&third]["en"], json!("A new one."), "in the order of the questions' ids");
    for place in ["profile.toml: fact[2].key", "negatives.toml: negative[1].id"] {
        let edit = json!({"id": "shop", "version": "draft", "edit": {"kind": "text", "place": place, "text": "x"}});
        assert!(app.call("edit_draft", edit).is_err(), "{place}");
    }
}

fn exported(app: &App) -> Vec<u8> {
    let saved = call(app, "export_questionnaire", json!({"id": "shop", "version": "1.0"}));
    std::fs::read(saved["file"]["path"].as_str().unwrap()).unwrap()
}

fn given(bytes: &[u8]) -> Value {
    json!({"base64": STANDARD.encode(bytes)})
}

#[test]
fn a_pack_is_looked_at_trusted_and_installed_and_undo_takes_it_back() {
    let (_folder, app) = app();
    published(&app);
    let bytes = exported(&app);
    assert_eq!(call(&app, "preview_questionnaire", given(&bytes))["here"], true);
    let (_other, elsewhere) = self::app();
    let preview = call(&elsewhere, "preview_questionnaire", given(&bytes));
    assert_eq!((&preview["here"], &preview["signer"], &preview["questions"]), (&json!(false), &Value::Null, &json!(6)));
    assert_eq!(elsewhere.call("install_questionnaire", given(&bytes)).unwrap_err().code, "untrusted-key");
    let trusting = json!({"base64": STANDARD.encode(&bytes), "trust_as": "陳顧問"});
    let rows = call(&elsewhere, "install_questionnaire", trusting);
    assert_eq!((&rows[1]["id"], &rows[1]["signer"]), (&json!("shop"), &json!("陳顧問")));
    assert_eq!(elsewhere.instrument("shop", "1.0").unwrap(), app.instrument("shop", "1.0").unwrap());
    assert_eq!(elsewhere.call("install_questionnaire", given(&bytes)).unwrap_err().problems[0].place, "shop 1.0");
    call(&elsewhere, "undo", Value::Null);
    assert!(elsewhere.instrument("shop", "1.0").is_err());
}

#[test]
fn a_hostile_pack_changes_nothing() {
    let (_folder, app) = app();
    published(&app);
    let good = exported(&app);
    let mut tampered = good.clone();
    let middle = tampered.len() / 2;
    tampered[middle] ^= 1;
    let key = SecretKey::generate().unwrap();
    let make =
        |kind, version, files: &[(String, String)]| pack::build(kind, version, "2026-11-24", files, &key).unwrap();
    let broken = [("instrument.toml".to_owned(), "id = 1".to_owned())];
    let shipped = readiness_assessment::instrument::write(app.current_instrument().unwrap());
    let (_other, elsewhere) = self::app();
    let bad = [
        tampered,
        good[..good.len() - 9].to_vec(),
        Vec::new(),
        vec![0; 9 * 1024 * 1024],
        make(Kind::Catalogue, "1.0", &broken),
        make(Kind::Questionnaire, "1.0", &broken),
        make(Kind::Questionnaire, "1.0", &[]),
        // Signed as one version and holding another.
        make(Kind::Questionnaire, "9.9", &shipped),
    ];
    for (number, bytes) in bad.iter().enumerate() {
        assert!(elsewhere.call("preview_questionnaire", given(bytes)).is_err(), "{number}");
        let trusting = json!({"base64": STANDARD.encode(bytes), "trust_as": "x"});
        assert!(elsewhere.call("install_questionnaire", trusting).is_err(), "{number}");
    }
    assert_eq!(call(&elsewhere, "list_questionnaires", Value::Null).as_array().unwrap().len(), 1);
    assert_eq!(call(&elsewhere, "trusted_keys", Value::Null), json!([]));
    assert!(elsewhere.call("preview_pack", given(&good)).is_err(), "it is no catalogue");
}
