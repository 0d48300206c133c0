//! Many reports at once: names, failures, cancelling, and what it takes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use readiness_app::{App, Paths};
use serde_json::{Value, json};

use crate::args;
use crate::run::Place;

/// Puts this many assessments into the library.
fn fill(place: &Place, count: usize) {
    let app = App::new(Paths { library: Some(place.library()), reports: None }).unwrap();
    for number in 0..count {
        let new = json!({"name": format!("Company {number}"), "name_other": "", "label": "", "form": "full",
            "language": "en"});
        let id = app.call("new_assessment", new).unwrap()["id"].clone();
        let response = json!({"kind": "rating", "value": 3});
        let set = json!({"id": id, "question": "ai-literacy-1", "response": response, "language": "en"});
        app.call("set_response", set).unwrap();
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).map(|entries| entries.flatten().collect::<Vec<_>>()).unwrap_or_default();
    entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// `readiness report --all` in the background.
fn start(place: &Place, format: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_readiness"))
        .args(["report", "--all", "--lang", "en", "--format", format, "--out"])
        .arg(place.path("out"))
        .env("READINESS_LIBRARY", place.library())
        .current_dir(place.path(""))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn every_assessment_gets_a_report_and_nothing_is_overwritten() {
    let place = Place::new();
    fill(&place, 3);
    let ended = place.run(args!["report", "--all", "--out", place.path("out"), "--format", "csv"]);
    assert_eq!((ended.code, ended.out.lines().count(), ended.err.lines().count()), (0, 1, 3), "{}", ended.err);
    let made = names(&place.path("out"));
    assert_eq!(made.len(), 3);
    assert!(made.iter().all(|name| name.starts_with("Company ") && name.ends_with(".csv")), "{made:?}");
    let mine = place.path("out").join(made.first().unwrap());
    fs::write(&mine, "mine").unwrap();
    let again = place.run(args!["report", "--all", "--out", place.path("out"), "--format", "csv"]);
    again.refused(3, &["0 of 3", "Company 0", "Company 1", "Company 2", "--force"]);
    assert_eq!(fs::read_to_string(&mine).unwrap(), "mine");
    let forced = place.run(args!["report", "--all", "--out", place.path("out"), "--format", "csv", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.err);
    assert_ne!(fs::read_to_string(&mine).unwrap(), "mine");
    assert_eq!(names(&place.path("out")), made);
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let place = Place::new();
    let answers = json!({"format": "readiness-answers/1", "form": "express", "answers": {"ai-literacy-1": 2},
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"}});
    let good = place.file("good.readiness.json", answers.to_string());
    let twin = place.file("twin.readiness.json", answers.to_string());
    let bad = place.file("bad.readiness.json", "{");
    let out = place.path("out");
    let ended = place.run(args!["report", good, bad, twin, "nobody", "--out", out, "--format", "json"]);
    assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{}", ended.err);
    for said in ["2 of 4", "bad.readiness.json", "nobody"] {
        assert!(ended.err.contains(said), "{said}: {}", ended.err);
    }
    let made = names(&place.path("out"));
    assert!(made.len() == 2 && made.iter().any(|name| name.contains("(2)")), "{made:?}");
}

#[test]
fn words_that_are_not_known_are_wrong_usage_and_say_which_are() {
    let place = Place::new();
    fill(&place, 1);
    let (out, file) = (place.path("out"), place.path("a.pdf"));
    place.run(args!["report", "--all", "--out", out, "--format", "odt"]).refused(2, &["pdf", "html", "json"]);
    place.run(args!["report", "x", "--out", file, "--sharing", "some"]).refused(2, &["full", "no-notes", "masked"]);
    place.run(args!["report", "x", "--out", file, "--sections", "results,x"]).refused(2, &["adviser", "sources"]);
    place.run(args!["report", "--out", out]).refused(2, &["FILE|ID"]);
    assert!(!out.exists());
}

#[test]
fn only_the_parts_asked_for_are_in_it() {
    let place = Place::new();
    fill(&place, 1);
    let id = place.run(args!["list", "--json"]).json()[0]["id"].as_str().unwrap().to_owned();
    let titles = |name: &str, sections: &[&str]| -> Vec<Value> {
        let path = place.path(name);
        let mut args = vec!["report".into(), id.clone().into(), "--out".into(), path.clone().into_os_string()];
        args.extend(sections.iter().map(std::ffi::OsString::from));
        assert_eq!(place.run(args).code, 0);
        let report: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        report["sections"].as_array().unwrap().iter().map(|section| section["title"].clone()).collect()
    };
    let (all, some) = (titles("all.json", &[]), titles("some.json", &["--sections", "results,method"]));
    assert!(some.len() == 4 && all.len() > some.len(), "the first page, two parts, the last: {some:?}");
    assert!(some.iter().all(|title| all.contains(title)));
}

#[cfg(target_os = "linux")]
fn peak_kilobytes(child: &mut Child) -> usize {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    // The high-water mark only ever grows, so the last one read is close to the end.
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let read = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = peak.max(read.unwrap_or(0));
        sleep(Duration::from_millis(5));
    }
    peak
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_number_of_reports() {
    let peak = |count: usize| {
        let place = Place::new();
        fill(&place, count);
        let mut child = start(&place, "json");
        // Read on, or the child waits for somebody to do so.
        let mut err = child.stderr.take().unwrap();
        let reader = std::thread::spawn(move || std::io::copy(&mut err, &mut std::io::sink()));
        let peak = peak_kilobytes(&mut child);
        reader.join().unwrap().unwrap();
        assert_eq!(names(&place.path("out")).len(), count);
        peak
    };
    let (few, many) = (peak(20), peak(200));
    // Each of these reports is hundreds of kilobytes; 180 more of them kept would be far beyond this.
    assert!(many < few + 16 * 1024, "20 reports: {few} kB, 200 reports: {many} kB");
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_it_between_two_reports_and_a_kill_leaves_only_whole_files() {
    for (signal, code) in [("-INT", Some(130)), ("-KILL", None)] {
        let place = Place::new();
        fill(&place, 60);
        let child = start(&place, "pdf");
        let begun = Instant::now();
        let finished = || names(&place.path("out")).iter().filter(|name| name.ends_with(".pdf")).count();
        while finished() < 2 {
            assert!(begun.elapsed() < Duration::from_secs(120), "the first reports are written");
            sleep(Duration::from_millis(10));
        }
        Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        let made = names(&place.path("out"));
        assert_eq!(output.status.code(), code);
        assert!(finished() < 60, "it was cut short");
        if code.is_some() {
            let err = String::from_utf8(output.stderr).unwrap();
            assert!(err.contains(&format!("{} of 60", finished())), "{err}");
            assert_eq!(made.len(), finished(), "nothing else is left: {made:?}");
        }
        for name in made.iter().filter(|name| name.ends_with(".pdf")) {
            let bytes = fs::read(place.path("out").join(name)).unwrap();
            assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name} is whole");
        }
    }
}
