//! Files and surroundings that mean no good: what they may not reach, lose or print.

use serde_json::{Value, json};

use crate::args;
use crate::run::{Place, read};

const ID: &str = "0190f3e2-7c1a-7000-8000-3f6c1d2e4b5a";

fn file(assessment: &Value, organisation: &Value, answers: &Value) -> String {
    json!({
        "format": "readiness-answers/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": "express",
        "assessment": assessment,
        "organisation": organisation,
        "answers": answers,
    })
    .to_string()
}

fn bare(id: &str) -> String {
    file(&json!({"id": id}), &json!({}), &json!({"ai-literacy-1": 5}))
}

fn shown(place: &Place) -> Value {
    place.run(args!["show", ID, "--json"]).json()
}

#[test]
fn an_id_that_is_a_path_is_refused() {
    for bad in
        ["../escaped", "/tmp/escaped", "a/b", "a\\b", "c:d", ".hidden", "..", "a.b", "con", "\u{202e}x", "a b", ""]
    {
        let place = Place::new();
        let path = place.file("bad.json", bare(bad));
        place.run(args!["import", path]).refused(1, &["assessment.id"]);
        assert!(!place.library().exists());
    }
}

#[test]
fn a_time_the_library_could_not_keep_is_wrong_data() {
    for bad in [
        "2026-11-22 09:30:00Z",
        "2026-11-22T09:30Z",
        "2026-11-22T09:30:00+0800",
        "2026-11-22T09:30:00+08",
        "2026-11-22T09:30:00+08:00[Asia/Hong_Kong]",
        "-002026-11-22T09:30:00Z",
    ] {
        let place = Place::new();
        let path = place.file("bad.json", file(&json!({"id": ID, "started": bad}), &json!({}), &json!({})));
        place.run(args!["score", path]).refused(1, &["assessment.started"]);
        place.run(args!["import", path]).refused(1, &["assessment.started"]);
        assert!(!place.library().exists());
    }
    let place = Place::new();
    for (number, good) in ["2026-11-22T09:30:00Z", "2026-11-22T09:30:00.5+08:00"].into_iter().enumerate() {
        let head = json!({"id": format!("{ID}{number}"), "started": good});
        let path = place.file("good.json", file(&head, &json!({}), &json!({})));
        assert_eq!(place.run(args!["import", path]).code, 0, "{good}");
    }
}

#[test]
fn what_a_file_does_not_say_stays_as_it_is_here() {
    let place = Place::new();
    let answer = json!({"value": 3, "note": "老闆支持", "confidence": "sure", "evidence": ["a.pdf"]});
    let whole = file(
        &json!({"id": ID, "label": "Spring"}),
        &json!({"id": "o-1", "name": "康記", "name_other": "Hong Kee"}),
        &json!({"ai-literacy-1": answer}),
    );
    let other = file(&json!({"id": format!("{ID}-2")}), &json!({"id": "o-1"}), &json!({}));
    let whole = place.file("whole.json", whole);
    assert_eq!(place.run(args!["import", whole]).code, 0);
    for scant in [bare(ID), file(&json!({"id": ID}), &json!({"id": "o-1"}), &json!({})), other] {
        let path = place.file("scant.json", scant);
        assert_eq!(place.run(args!["import", path]).code, 0);
    }
    let now = shown(&place);
    assert_eq!(now["organisation"], json!({"id": "o-1", "name": "康記", "name_other": "Hong Kee"}));
    assert_eq!(now["assessment"]["label"], "Spring");
    let kept = json!({"value": 5, "note": "老闆支持", "evidence": ["a.pdf"]});
    assert_eq!(now["answers"]["ai-literacy-1"], kept, "how sure one was of another answer is not kept");
    let renamed = file(&json!({"id": ID}), &json!({"name": "新記"}), &json!({}));
    place.run(args!["import", place.file("renamed.json", renamed)]);
    assert_eq!(shown(&place)["organisation"], json!({"id": "o-1", "name": "新記", "name_other": "Hong Kee"}));
}

#[test]
fn one_assessment_in_two_files_of_one_import_is_refused() {
    let place = Place::new();
    let (a, b) = (place.file("a.json", bare(ID)), place.file("b.json", bare(ID)));
    place.run(args!["import", a, b]).refused(1, &["b.json", "assessment.id", "a.json"]);
    place.run(args!["import", a, a]).refused(1, &["a.json", "assessment.id"]);
    place.run(args!["import", a, b, "--dry-run"]).refused(1, &["assessment.id"]);
    assert_eq!(place.run(args!["list", "--json"]).json(), json!([]));
}

#[test]
fn one_question_answered_twice_is_refused() {
    let place = Place::new();
    place.run(args!["import", place.file("a.json", bare(ID))]);
    place.run(args!["answer", ID, "ai-talent-1=3", "ai-talent-1=4"]).refused(1, &["answers.ai-talent-1"]);
    for odd in ["+3", "03", " 3", "３"] {
        place.run(args!["answer", ID, format!("ai-talent-1={odd}")]).refused(1, &["answers.ai-talent-1"]);
    }
    assert_eq!(shown(&place)["answers"], json!({"ai-literacy-1": {"value": 5}}));
}

#[test]
fn control_characters_of_a_file_do_not_reach_the_terminal() {
    let place = Place::new();
    let name = "a\u{1b}[31m\nb\u{9b}c\u{202e}d\0";
    let path = place.file("a.json", file(&json!({"id": ID}), &json!({"name": name}), &json!({})));
    let ended = place.run(args!["import", path]);
    assert_eq!((ended.code, ended.out.lines().count()), (0, 1), "{:?}", ended.out);
    let list = place.run(args!["list"]).out;
    let bad = place.file("bad.json", file(&json!({"id": ID}), &json!({}), &json!({ name: 1 })));
    let refused = place.run(args!["import", bad]).err;
    for text in [&ended.out, &list, &refused] {
        assert!(!text.chars().any(|c| c != '\n' && (c.is_control() || c == '\u{202e}')), "{text:?}");
    }
    assert_eq!(shown(&place)["organisation"]["name"], name, "kept as it is, and escaped in JSON");
}

#[test]
fn a_long_text_in_the_wrong_place_is_not_repeated_at_length() {
    let long = "x".repeat(100_000);
    let place = Place::new();
    for (key, value) in [
        ("format", json!(long)),
        ("instrument", json!({"id": long, "version": "1"})),
        ("instrument", json!({"id": "hk-ai-readiness", "version": long})),
        ("assessment", json!({"id": ID, "started": long})),
        (long.as_str(), json!(1)),
    ] {
        let mut whole: Value = serde_json::from_str(&bare(ID)).unwrap();
        whole[key] = value;
        let ended = place.run(args!["score", place.file("a.json", whole.to_string())]);
        assert!(ended.code == 1 && ended.err.len() < 2_000, "{} {}", ended.code, ended.err.len());
    }
}

#[test]
fn a_report_of_a_file_that_is_not_there_is_no_wrong_id() {
    let place = Place::new();
    for missing in ["missing.txt", "./missing", "missing.readiness.json", "no/where"] {
        place.run(args!["report", missing, "--out", place.path("a.pdf")]).refused(3, &[missing]);
    }
    place.run(args!["report", place.path(""), "--out", place.path("a.pdf")]).refused(3, &[]);
    place.run(args!["report", ID, "--out", place.path("a.pdf")]).refused(1, &[ID]);
}

#[test]
fn all_or_nothing_is_exported() {
    let place = Place::new();
    for id in ["one", "two"] {
        place.run(args!["import", place.file("a.json", bare(id))]);
    }
    for taken in ["one", "two"] {
        let folder = place.path(&format!("into-{taken}"));
        std::fs::create_dir(&folder).unwrap();
        let mine = folder.join(format!("{taken}.readiness.json"));
        std::fs::write(&mine, "mine").unwrap();
        place.run(args!["export", "--all", "--out", folder]).refused(3, &["--force"]);
        assert_eq!((read(&mine).as_str(), std::fs::read_dir(&folder).unwrap().count()), ("mine", 1));
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::{Command, Stdio};

    use super::*;

    fn shell(place: &Place, script: &str) -> (i32, String) {
        let output = Command::new("sh")
            .args(["-c", script])
            .env("READINESS", env!("CARGO_BIN_EXE_readiness"))
            .env("READINESS_LIBRARY", place.library())
            .current_dir(place.path(""))
            .output()
            .unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }

    #[test]
    fn a_name_in_another_encoding_is_still_a_file() {
        let place = Place::new();
        let path = place.path("").join(OsStr::from_bytes(b"\xb1d.json"));
        std::fs::write(&path, bare(ID)).unwrap();
        assert_eq!(place.run(args!["report", path, "--out", place.path("a.pdf")]).code, 0);
    }

    #[test]
    fn a_report_can_be_made_of_a_pipe() {
        let place = Place::new();
        place.file("a.json", bare(ID));
        let (code, err) = shell(&place, "cat a.json | \"$READINESS\" report /dev/stdin --out a.pdf");
        assert_eq!(code, 0, "{err}");
    }

    #[test]
    fn files_are_as_private_as_the_user_wants_them() {
        let place = Place::new();
        place.run(args!["import", place.file("a.json", bare(ID))]);
        for (mask, mode) in [("077", 0o600), ("022", 0o644)] {
            shell(&place, &format!("umask {mask}; \"$READINESS\" export {ID} --out {mask}.json"));
            let found = std::fs::metadata(place.path(&format!("{mask}.json"))).unwrap().permissions().mode();
            assert_eq!(found & 0o777, mode, "umask {mask}");
        }
    }

    #[test]
    fn force_writes_through_a_link_and_replaces_no_device() {
        let place = Place::new();
        place.run(args!["import", place.file("a.json", bare(ID))]);
        let real = place.file("real.json", "old");
        symlink(&real, place.path("link.json")).unwrap();
        assert_eq!(place.run(args!["export", ID, "--out", place.path("link.json"), "--force"]).code, 0);
        assert!(place.path("link.json").is_symlink() && read(&real).contains(ID));
        assert_eq!(shell(&place, "mkfifo pipe").0, 0);
        place.run(args!["export", ID, "--out", place.path("pipe"), "--force"]).refused(3, &["pipe"]);
        assert!(!place.path("pipe").is_file());
    }

    #[test]
    fn a_reader_that_has_seen_enough_is_no_error_and_a_full_disk_is_one() {
        let place = Place::new();
        let (read, write) = std::io::pipe().unwrap();
        drop(read);
        let list = |out: Stdio| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_readiness"));
            command.args(["list", "--lang", "en"]).env("READINESS_LIBRARY", place.library());
            let output = command.stdout(out).stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
            (output.status.code(), String::from_utf8(output.stderr).unwrap())
        };
        assert_eq!(list(write.into()), (Some(0), String::new()));
        if let Ok(full) = std::fs::File::create("/dev/full") {
            let (code, err) = list(full.into());
            assert!(code == Some(3) && !err.is_empty(), "{code:?} {err}");
        }
    }
}
