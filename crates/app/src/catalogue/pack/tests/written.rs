//! What a manifest may say.

use readiness_assessment::{Problem, ProblemKind};

use super::*;

fn problems(manifest: &str) -> Vec<Problem> {
    match open(&signed(manifest, &[])).unwrap_err() {
        PackFault::BadManifest(problems) => problems,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_manifest_by_hand_will_do() {
    let text = b"version = \"2026.12\"\n".as_slice();
    let manifest = honest(&[("catalogue.toml", text)]);
    let opened = open(&signed(&manifest, &[("files/catalogue.toml", text)])).unwrap();
    assert_eq!(opened.files, [("catalogue.toml".to_owned(), String::from_utf8(text.to_vec()).unwrap())]);
}

#[test]
fn a_newer_format_is_refused_by_its_name_whatever_else_is_wrong() {
    let newer = |found: &str| PackFault::NewerFormat { found: found.to_owned() };
    let manifest = r#"{"format": "readiness-pack/2", "signatures": []}"#;
    assert_eq!(open(&archive(&[(MANIFEST, manifest.as_bytes())])).unwrap_err(), newer("readiness-pack/2"));
    let data = honest(&[]).replace("readiness-catalogue/1", "readiness-catalogue/3");
    assert_eq!(open(&signed(&data, &[])).unwrap_err(), newer("readiness-catalogue/3"));
    let foreign = honest(&[]).replace("readiness-pack/1", "parcel/1");
    assert!(matches!(&problems(&foreign)[0].kind, ProblemKind::Version { found, .. } if found == "parcel/1"));
}

#[test]
fn every_problem_comes_at_once() {
    let manifest = format!(
        r#"{{"format": "readiness-pack/1", "kind": "both", "version": "../x", "published": "2026-12", "extra": 1,
            "data": "readiness-catalogue/1", "key": "{}", "key": "x", "files": [{{"path": 3, "bytes": -1, "sha256": "AB"}}]}}"#,
        key().public().to_base64()
    );
    let found = problems(&manifest);
    let places: Vec<_> = found.iter().map(|problem| problem.place.as_str()).collect();
    let expected =
        ["kind", "version", "published", "files[1].path", "files[1].bytes", "files[1].sha256", "key", "extra"];
    assert_eq!(places, expected);
}

#[test]
fn what_is_missing_is_said() {
    let places: Vec<_> = problems("{}").into_iter().map(|problem| problem.place).collect();
    assert_eq!(places, ["format", "kind", "version", "published", "data", "key", "files"]);
    for malformed in ["", "[", "null", "3", "\"\u{0}\"", &"[".repeat(10_000)] {
        assert!(!problems(malformed).is_empty(), "{malformed:?}");
    }
}

#[test]
fn a_key_that_is_none_is_a_problem_of_the_manifest() {
    for wrong in ["", "x", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="] {
        let manifest = honest(&[]).replace(&key().public().to_base64(), wrong);
        assert_eq!(problems(&manifest)[0].place, "key", "{wrong}");
    }
}
