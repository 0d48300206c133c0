use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::api::error::WireError;
use crate::{App, Paths};

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><!-- x --><path d="M0 0h30v20z" fill="#036"/></svg>"##;

struct Place {
    folder: TempDir,
    app: App,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths =
            Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
        Self { app: App::new(paths).unwrap(), folder }
    }

    fn call(&self, name: &str, args: Value) -> Result<Value, WireError> {
        self.app.call(name, args)
    }
}

fn words(en: &str, zh: &str) -> Value {
    json!({"en": en, "zh-Hant-HK": zh})
}

fn look() -> Value {
    json!({
        "main": "#003366",
        "cover_line": words("Prepared by Lee", ""),
        "footer": words("", "李氏"),
        "disclaimer": words("", ""),
        "logo": {"name": "lee.svg", "base64": BASE64_STANDARD.encode(LOGO), "alt": words("Logo of Lee", "")},
    })
}

fn with(key: &str, value: Value) -> Value {
    let mut look = look();
    look[key] = value;
    look
}

#[test]
fn a_look_is_kept_as_it_was_given_and_forgotten_when_told() {
    let place = Place::new();
    assert_eq!(place.call("brand", json!(null)).unwrap(), json!(null));
    let kept = place.call("set_brand", look()).unwrap();
    assert_eq!(place.call("brand", json!(null)).unwrap(), kept);
    assert_eq!((&kept["main"], &kept["soft_chosen"]), (&json!("#003366"), &json!(false)));
    assert_eq!(kept["footer"], words("", "李氏"));
    // Sent back as it came, the logo is the same again, and what is not drawn of it is gone.
    let picture = &kept["logo"]["picture"];
    let file = BASE64_STANDARD.decode(picture["base64"].as_str().unwrap()).unwrap();
    assert!(!String::from_utf8(file).unwrap().contains("<!--"));
    let logo = json!({"name": "logo", "base64": picture["base64"], "alt": words("Logo of Lee", "")});
    assert_eq!(place.call("set_brand", with("logo", logo)).unwrap(), kept);

    let chosen = place.call("set_brand", with("soft", json!("#eeeeee"))).unwrap();
    assert_eq!((&chosen["soft"], &chosen["soft_chosen"]), (&json!("#eeeeee"), &json!(true)));
    place.call("remove_brand", json!(null)).unwrap();
    assert_eq!(place.call("brand", json!(null)).unwrap(), json!(null));
}

#[test]
fn everything_wrong_is_listed_and_nothing_is_kept() {
    let place = Place::new();
    let before = place.call("set_brand", look()).unwrap();
    let mut wrong = with("main", json!("#ffcc00"));
    wrong["soft"] = json!("#333333");
    wrong["cover_line"] = words("two\nlines", "");
    wrong["footer"] = words(&"x".repeat(121), "");
    wrong["logo"]["alt"] = words(" ", "");
    let error = place.call("set_brand", wrong).unwrap_err();
    let places: Vec<&str> = error.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, ["main", "soft", "cover_line", "footer.en", "logo.alt"]);
    assert!(error.problems[0].message.contains("1.51:1"), "{:?}", error.problems);

    let script = BASE64_STANDARD.encode(LOGO.replace("<path", "<script/><path"));
    let logo = json!({"name": "lee.svg", "base64": script, "alt": words("Logo", "")});
    assert_eq!(place.call("set_brand", with("logo", logo)).unwrap_err().code, "logo");
    let given = json!({"name": "lee.svg", "base64": "PHN2Zz4="});
    assert_eq!(place.call("read_logo", given).unwrap_err().code, "logo");
    assert_eq!(place.call("brand", json!(null)).unwrap(), before);
}

#[test]
fn colours_are_measured_with_what_would_do() {
    let place = Place::new();
    let measured = place.call("check_colours", json!({"main": "#FFCC00"})).unwrap();
    assert_eq!(measured["main"]["ratio"], "1.51:1");
    let offer = measured["main"]["offer"].as_str().unwrap().to_owned();
    let again = place.call("check_colours", json!({"main": offer})).unwrap();
    assert_eq!(again["main"]["offer"], json!(null));
    assert_eq!(again["bands"].as_array().unwrap().len(), 4);
    assert_eq!(place.call("check_colours", json!({"main": "yellow"})).unwrap_err().code, "request");
}

#[test]
fn a_sample_report_needs_neither_answers_nor_a_kept_look() {
    let place = Place::new();
    let saved = place.call("save_brand_sample", json!({"brand": look(), "edition": "both"})).unwrap();
    let path = std::path::Path::new(saved["path"].as_str().unwrap());
    assert!(path.starts_with(place.folder.path()) && std::fs::read(path).unwrap().starts_with(b"%PDF"));
    assert_eq!(place.call("brand", json!(null)).unwrap(), json!(null));
    assert_eq!(place.call("start", json!(null)).unwrap()["assessments"], json!([]));
}
