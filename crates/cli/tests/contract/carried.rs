//! Reports that come back: the answers they carry, and what is said when the paper no longer agrees with them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::args;
use crate::run::Place;

/// A company in the library, and its report.
fn reported(place: &Place, edition: &str) -> (String, PathBuf) {
    let company = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies/noodle-shop.readiness.json");
    let imported = place.run(args!["import", company, "--json"]).json();
    let id = imported[0]["id"].as_str().unwrap().to_owned();
    let out = place.path("report.pdf");
    assert_eq!(place.run_in(edition, args!["report", id, "--out", out]).code, 0);
    (id, out)
}

fn states(agreement: &Value) -> Vec<(String, String)> {
    let word = |figure: &Value, key: &str| figure[key].as_str().unwrap().to_owned();
    agreement["figures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|figure| (word(figure, "code"), word(figure, "state")))
        .collect()
}

#[test]
fn a_report_brings_its_answers_back_byte_for_byte() {
    for edition in ["en", "zh-Hant-HK", "both"] {
        let (here, there) = (Place::new(), Place::new());
        let (id, report) = reported(&here, edition);
        let shown = there.run(args!["import", report, "--dry-run"]);
        assert!(shown.out.contains("follow from its answers"), "{edition}: {}", shown.out);
        assert_eq!(there.run(args!["list", "--json"]).json(), json!([]));
        let imported = there.run(args!["import", report, "--json"]).json();
        let agreement = &imported[0]["agreement"];
        assert_eq!(agreement["verdict"], "agrees", "{agreement}");
        assert_eq!(states(agreement).len(), 9);
        assert_eq!((&imported[0]["id"], &imported[0]["answers"]), (&json!(id), &json!(15)));
        assert_eq!(there.run(args!["show", id, "--json"]).out, here.run(args!["show", id, "--json"]).out);
        // What a file is, its bytes say and not its name.
        let renamed = here.path("report.json");
        std::fs::rename(&report, &renamed).unwrap();
        assert_eq!(there.run(args!["import", renamed, "--json"]).json()[0]["changed"], 0);
    }
}

#[test]
fn a_report_for_programs_brings_them_back_too() {
    let place = Place::new();
    let (id, _) = reported(&place, "en");
    let out = place.path("report.json");
    assert_eq!(place.run(args!["report", id, "--out", out]).code, 0);
    let imported = Place::new().run(args!["import", out, "--json"]).json();
    assert_eq!((&imported[0]["id"], &imported[0]["agreement"]), (&json!(id), &Value::Null));
}

#[test]
fn answers_that_were_exchanged_are_imported_and_every_figure_that_differs_is_named() {
    let place = Place::new();
    let (id, report) = reported(&place, "en");
    place.run(args!["answer", id, "management-support-1=5", "ai-literacy-1=5"]);
    let better = place.path("better.json");
    assert_eq!(place.run(args!["export", id, "--out", better]).code, 0);
    let changed = exchanged(&place, &report, &better);

    let there = Place::new();
    let told = there.run(args!["import", changed, "--dry-run"]);
    assert_eq!(told.code, 0);
    for words in [
        "WARNING",
        "Overall score: printed 1.3, from the answers ",
        "Check code: printed ",
        "SHA-256 of the answers: printed ",
    ] {
        assert!(told.out.contains(words), "{words:?} is missing from:\n{}", told.out);
    }
    let imported = there.run(args!["import", changed, "--json"]).json();
    assert_eq!(imported[0]["agreement"]["verdict"], "differs");
    let states = states(&imported[0]["agreement"]);
    for (code, state) in [("score", "differs"), ("code", "differs"), ("sha256", "differs")] {
        assert!(states.contains(&(code.into(), state.into())), "{states:?}");
    }
    assert_eq!(there.run(args!["show", id, "--json"]).json()["answers"]["ai-literacy-1"], json!({"value": 5}));
    assert!(there.run_in("zh-Hant-HK", args!["import", changed, "--dry-run"]).out.contains("警告"));
}

/// The report with another answers file in it.
fn exchanged(place: &Place, report: &Path, answers: &Path) -> PathBuf {
    let name = place.path("assessment.readiness.json");
    std::fs::copy(answers, name).unwrap();
    let qpdf = |options: &[&str]| {
        let folder = report.parent().unwrap();
        assert!(Command::new("qpdf").args(options).current_dir(folder).status().unwrap().success(), "{options:?}");
    };
    // qpdf leaves an associated file in its place, so the catalogue must forget it first.
    qpdf(&["--qdf", "--object-streams=disable", "report.pdf", "open.pdf"]);
    let open: Vec<u8> = std::fs::read(place.path("open.pdf")).unwrap();
    let at = open.windows(5).position(|window| window == b"/AF [").unwrap();
    let forgotten = [&open[..at], b"/AX [", &open[at + 5..]].concat();
    std::fs::write(place.path("forgotten.pdf"), forgotten).unwrap();
    qpdf(&["--remove-attachment=assessment.readiness.json", "forgotten.pdf", "without.pdf"]);
    qpdf(&["--add-attachment", "assessment.readiness.json", "--", "without.pdf", "changed.pdf"]);
    place.path("changed.pdf")
}

#[test]
fn a_report_that_carries_nothing_or_needs_a_password_is_refused_with_the_way_out() {
    let place = Place::new();
    let (_, report) = reported(&place, "en");
    let qpdf = |options: &[&str]| {
        let folder = report.parent().unwrap();
        assert!(Command::new("qpdf").args(options).current_dir(folder).status().unwrap().success(), "{options:?}");
    };
    qpdf(&["--empty", "--pages", "report.pdf", "1-z", "--", "printed.pdf"]);
    qpdf(&["--encrypt", "secret", "owner", "256", "--", "report.pdf", "locked.pdf"]);
    let (printed, locked) = (place.path("printed.pdf"), place.path("locked.pdf"));
    place.run(args!["import", printed]).refused(1, &["carries no answers", "original report", "pdf-no-answers"]);
    place.run(args!["import", locked]).refused(1, &["password", "save a copy without one", "pdf-password"]);
    place
        .run(args!["import", printed, locked])
        .refused(1, &["printed.pdf", "locked.pdf", "no answers", "needs a password"]);
    let cut = place.file("cut.pdf", &std::fs::read(&report).unwrap()[..9000]);
    place.run(args!["import", cut]).refused(1, &["damaged", "pdf-damaged"]);
}

/// The program's memory is limited from outside; without a bound of its own it would end by being killed.
#[cfg(target_os = "linux")]
#[test]
fn a_pdf_of_eleven_million_objects_is_refused_in_little_memory() {
    let place = Place::new();
    let zeros = "0 ".repeat(11_000_000);
    let mut bomb = format!("%PDF-1.7\n1 0 obj\n[{zeros}]\nendobj\n").into_bytes();
    let at = bomb.len();
    let table = "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Root 1 0 R >>";
    bomb.extend(format!("{table}\nstartxref\n{at}\n%%EOF\n").bytes());
    let bomb = place.file("bomb.pdf", bomb);
    // 1 GB of addresses is what the program itself, its threads and the file need; lists of these zeros need more.
    let limited = format!("ulimit -v 1000000; exec {} import {}", env!("CARGO_BIN_EXE_readiness"), bomb.display());
    let output = Command::new("sh").args(["-c", &limited]).env("READINESS_LIBRARY", place.library()).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("pdf-foreign"), "{told}");
}
