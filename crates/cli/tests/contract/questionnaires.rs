//! `instruments`: looking at, checking, comparing and handing on questionnaires.

use std::fs;
use std::path::{Path, PathBuf};

use readiness_app::{App, Paths};
use serde_json::{Value, json};

use crate::args;
use crate::packs::copy;
use crate::run::{Place, read};
use crate::schemas::{holds, schema};

/// A folder with the shipped questionnaire under the id `shop`.
fn folder(place: &Place) -> PathBuf {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/instruments/hk-ai-readiness/2026.1");
    let folder = place.path("folder");
    copy(&shipped, &folder);
    change(&folder, "instrument.toml", "id = \"hk-ai-readiness\"", "id = \"shop\"");
    folder
}

fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = read(&path);
    assert!(text.contains(from), "{from:?} is not in {file}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// A library in which the questionnaire `shop` was made out of the shipped one and published as 1.0 and, with another
/// wording of one question, as 2.0.
fn maker() -> Place {
    let place = Place::new();
    let app = App::new(Paths { library: Some(place.library()), reports: None }).unwrap();
    let call = |name: &str, args: Value| app.call(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let publish = |version: &str| {
        call("publish_draft", json!({"id": "shop", "draft": "draft", "version": version, "same_meaning": true}));
    };
    call("new_draft", json!({"id": "shop", "base": {"id": "hk-ai-readiness", "version": "2026.1"}}));
    publish("1.0");
    call("new_draft", json!({"id": "shop", "base": {"id": "shop", "version": "1.0"}}));
    let place_of_text = "questions/data/data-quality.toml: question[1].text.en";
    let edit = json!({"kind": "text", "place": place_of_text, "text": "Which data do you have?"});
    call("edit_draft", json!({"id": "shop", "version": "draft", "edit": edit}));
    publish("2.0");
    place
}

/// Writes a pack of one version.
fn pack(maker: &Place, version: &str) -> PathBuf {
    let (named, out) = (format!("shop@{version}"), maker.path(&format!("{version}.readiness-pack")));
    let made = maker.run(args!["instruments", "export", named, "--out", out]);
    assert_eq!(made.code, 0, "{}", made.err);
    out
}

/// What comes with the program.
const SHIPPED: [&str; 3] = ["hk-ai-readiness@2026.1", "hkpc-provider@2023.1", "hkpc-user@2023.1"];

fn ids(place: &Place) -> Vec<String> {
    let listed = place.run(args!["instruments", "list", "--json"]).json();
    let name = |one: &Value| format!("{}@{}", one["id"].as_str().unwrap(), one["version"].as_str().unwrap());
    listed.as_array().unwrap().iter().map(name).collect()
}

#[test]
fn the_shipped_one_is_listed_and_shown_in_both_languages() {
    let place = Place::new();
    assert_eq!(ids(&place), SHIPPED);
    let shown = place.run(args!["instruments", "show", "hk-ai-readiness", "--json"]).json();
    let questions = shown["questions"].as_array().unwrap();
    assert_eq!((questions.len(), shown["sections"].as_array().unwrap().len()), (30, 5));
    for (question, no) in questions.iter().zip(1..) {
        assert_eq!((&question["no"], question["options"].as_array().unwrap().len()), (&json!(no), 5));
        for language in ["en", "zh-Hant-HK"] {
            assert!(!question["text"][language].as_str().unwrap().is_empty(), "{question}");
        }
    }
    let words = |language| place.run_in(language, args!["instruments", "show", "hk-ai-readiness@2026.1"]).out;
    assert!(words("en").contains(questions[0]["text"]["en"].as_str().unwrap()));
    assert!(words("zh-Hant-HK").contains(questions[0]["text"]["zh-Hant-HK"].as_str().unwrap()));
    place.run(args!["instruments", "show", "hk-ai-readiness@2030.1"]).refused(1, &["2030.1"]);
    place.run(args!["instruments", "show", "nothing"]).refused(1, &["nothing"]);
    place.run(args!["instruments"]).refused(2, &[]);
}

#[test]
fn a_folder_is_checked_and_every_problem_named() {
    let place = Place::new();
    let good = folder(&place);
    let checked = place.run(args!["instruments", "check", good, "--json"]).json();
    assert_eq!(checked, json!({"id": "shop", "version": "2026.1", "dimensions": 15, "questions": 30}));
    assert!(place.run_in("zh-Hant-HK", args!["instruments", "check", good]).out.contains("shop@2026.1"));
    let file = "questions/data/data-quality.toml";
    change(&good, file, "[[question]]", "colour = \"red\"\n[[question]]");
    change(&good, "profile.toml", "kind = \"", "kind = \"un");
    place.run(args!["instruments", "check", good]).refused(1, &["colour", "data-quality", "profile.toml"]);
    place.run(args!["instruments", "check", place.path("none")]).refused(3, &["none"]);
}

#[test]
fn one_of_ones_own_is_installed_used_compared_and_handed_on() {
    let (maker, user) = (maker(), Place::new());
    let one = pack(&maker, "1.0");
    user.run(args!["instruments", "install", one]).refused(1, &["untrusted-key"]);
    assert_eq!(ids(&user), SHIPPED);
    let installed = user.run(args!["instruments", "install", one, "--trust", "商會", "--json"]).json();
    assert_eq!(installed, json!({"id": "shop", "version": "1.0"}));
    assert_eq!(ids(&user).len(), SHIPPED.len() + 1);

    let begun = user.run(args!["new", "--name", "康記", "--questionnaire", "shop@1.0", "--json"]).json();
    let id = begun["id"].as_str().unwrap();
    assert_eq!(user.run(args!["answer", id, "ai-literacy-1=4"]).code, 0);
    let file = user.path("own.readiness.json");
    user.run(args!["export", id, "--out", file]);
    let exported = serde_json::from_str(&read(&file)).unwrap();
    holds(&schema("answers"), &exported, "answers to a questionnaire of one's own");

    let two = pack(&maker, "2.0");
    let second = user.run(args!["instruments", "install", two]);
    assert_eq!(second.code, 0, "the key is trusted by now: {}", second.err);
    let differ = user.run(args!["instruments", "diff", "shop@1.0", "shop@2.0", "--json"]).json();
    assert_eq!(differ[0]["id"], "data-quality-1", "{differ}");
    assert_eq!(user.run(args!["instruments", "diff", "shop@1.0", "shop@1.0", "--json"]).json(), json!([]));
    user.run(args!["instruments", "diff", "shop@1.0", "shop@3.0"]).refused(1, &["3.0"]);
    place_without(&two, &file);
}

/// Holds that a library with only version 2.0 refuses answers to version 1.0 and says which version it has.
fn place_without(two: &Path, file: &Path) {
    let place = Place::new();
    let trusted = place.run(args!["instruments", "install", two, "--trust", "康記", "--json"]).json();
    assert_eq!(trusted, json!({"id": "shop", "version": "2.0"}));
    place.run(args!["import", file]).refused(1, &["instrument.version", "1.0", "2.0"]);
}

#[test]
fn only_what_is_published_is_written_and_nothing_over_what_is_there() {
    let maker = maker();
    let taken = maker.file("taken.readiness-pack", "mine");
    maker.run(args!["instruments", "export", "shop", "--out", taken]).refused(3, &["--force"]);
    assert_eq!(read(&taken), "mine");
    let forced = maker.run(args!["instruments", "export", "shop", "--out", taken, "--force", "--json"]).json();
    assert!(!forced["fingerprint"].as_str().unwrap().is_empty());
    let app = App::new(Paths { library: Some(maker.library()), reports: None }).unwrap();
    app.call("new_draft", json!({"id": "half"})).unwrap();
    drop(app);
    let out = maker.path("half.readiness-pack");
    maker.run(args!["instruments", "export", "half", "--out", out]).refused(1, &["half"]);
    maker.run(args!["instruments", "export", "nothing", "--out", out]).refused(1, &["nothing"]);
    assert!(!out.exists());
}

#[test]
fn a_pack_that_was_touched_or_is_none_changes_nothing() {
    let user = Place::new();
    let mut bytes = fs::read(pack(&maker(), "1.0")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    for (name, bytes) in [("touched", bytes), ("empty", Vec::new()), ("text", b"no pack".to_vec())] {
        let file = user.file(name, bytes);
        user.run(args!["instruments", "install", file, "--trust", "x"]).refused(1, &[]);
    }
    user.run(args!["instruments", "install", user.path("none")]).refused(3, &["none"]);
    assert_eq!(ids(&user), SHIPPED);
    assert_eq!(user.run(args!["catalogue", "keys", "--json"]).json(), json!([]), "no key was trusted on the way");
}
