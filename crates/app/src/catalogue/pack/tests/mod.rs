//! What every test starts from, and the packs that are good.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{Cursor, Write};

use zip::ZipWriter;

use super::build::options;
use super::*;

mod hostile;
mod keys;
mod tampered;
mod written;

/// Always the same key.
fn key() -> SecretKey {
    SecretKey::from_text("readiness-secret-key:BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=").unwrap()
}

fn other_key() -> SecretKey {
    SecretKey::from_text("readiness-secret-key:CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg=").unwrap()
}

fn files() -> Vec<(String, String)> {
    let files = [("funding/nittp.toml", "id = \"nittp\" # 培訓資助\n"), ("catalogue.toml", "version = \"2026.12\"\n")];
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).to_vec()
}

fn pack() -> Vec<u8> {
    build(Kind::Catalogue, "2026.12", "2026-12-01", &files(), &key()).unwrap()
}

/// An archive of these entries, each as this program would write it.
fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in entries {
        zip.start_file(*name, options()).unwrap();
        zip.write_all(contents).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A pack with this manifest, properly signed, and these entries after it.
fn signed(manifest: &str, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let signature = key().sign(manifest.as_bytes());
    let first = [(MANIFEST, manifest.as_bytes()), (SIGNATURE, signature.as_slice())];
    archive(&[first.as_slice(), entries].concat())
}

/// A manifest that lists these paths with these lengths and hashes.
fn manifest(files: &[(&str, u64, &str)]) -> String {
    let files: Vec<String> = files
        .iter()
        .map(|(path, bytes, sha256)| {
            let path = serde_json::to_string(path).unwrap();
            format!(r#"{{"path": {path}, "bytes": {bytes}, "sha256": "{sha256}"}}"#)
        })
        .collect();
    format!(
        r#"{{"format": "readiness-pack/1", "kind": "catalogue", "version": "2026.12", "published": "2026-12-01",
            "data": "readiness-catalogue/1", "key": "{}", "files": [{}]}}"#,
        key().public().to_base64(),
        files.join(", ")
    )
}

/// A manifest that tells the truth about these files.
fn honest(files: &[(&str, &[u8])]) -> String {
    let listed: Vec<_> = files.iter().map(|(path, contents)| manifest::Listed::new(path, contents)).collect();
    let rows: Vec<_> = listed.iter().map(|file| (file.path.as_str(), file.bytes, file.sha256.as_str())).collect();
    manifest(&rows)
}

#[test]
fn a_pack_comes_out_as_it_went_in() {
    for (kind, version) in [(Kind::Catalogue, "2026.12"), (Kind::Overlay, "hkpc-3"), (Kind::Questionnaire, "1.0")] {
        let bytes = build(kind, version, "2026-12-01", &files(), &key()).unwrap();
        let opened = open(&bytes).unwrap();
        assert_eq!((opened.kind, opened.version.as_str(), opened.published.as_str()), (kind, version, "2026-12-01"));
        assert_eq!(opened.key, key().public());
        let mut sorted = files();
        sorted.sort();
        assert_eq!(opened.files, sorted);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let reversed: Vec<_> = files().into_iter().rev().collect();
    assert_eq!(pack(), build(Kind::Catalogue, "2026.12", "2026-12-01", &reversed, &key()).unwrap());
}

#[test]
fn a_pack_may_be_empty_or_full_to_the_limits() {
    assert_eq!(open(&build(Kind::Overlay, "1", "2026-12-01", &[], &key()).unwrap()).unwrap().files, []);
    let many: Vec<_> = (0..MOST_ENTRIES - 2).map(|number| (format!("tools/t-{number}.toml"), String::new())).collect();
    assert_eq!(open(&build(Kind::Catalogue, "1", "2026-12-01", &many, &key()).unwrap()).unwrap().files.len(), 1_998);
    let largest = "x".repeat(usize::try_from(LARGEST_FILE).unwrap());
    let large: Vec<_> = (0..64).map(|number| (format!("tools/t-{number}.toml"), largest.clone())).collect();
    assert_eq!(open(&build(Kind::Catalogue, "1", "2026-12-01", &large, &key()).unwrap()).unwrap().files, {
        let mut sorted = large;
        sorted.sort();
        sorted
    });
}

#[test]
fn what_could_not_be_opened_is_not_made() {
    let file = |path: &str, length: u64| (path.to_owned(), "x".repeat(usize::try_from(length).unwrap()));
    let make = |version: &str, published: &str, files: &[(String, String)]| {
        build(Kind::Catalogue, version, published, files, &key()).unwrap_err()
    };
    assert!(matches!(make("", "2026-12-01", &[]), PackFault::BadManifest(problems) if problems.len() == 1));
    assert!(matches!(make("a/b", "2026-02-30", &[]), PackFault::BadManifest(problems) if problems.len() == 2));
    assert_eq!(make("1", "2026-12-01", &[file("../a.toml", 1)]), PackFault::BadPath("../a.toml".into()));
    let twice = [file("a.toml", 1), file("a.toml", 2)];
    assert_eq!(make("1", "2026-12-01", &twice), PackFault::BadPath("a.toml".into()));
    assert_eq!(make("1", "2026-12-01", &[file("a.toml", LARGEST_FILE + 1)]), PackFault::TooLarge);
    let many: Vec<_> = (0..MOST_ENTRIES - 1).map(|number| file(&format!("t-{number}.toml"), 0)).collect();
    assert_eq!(make("1", "2026-12-01", &many), PackFault::TooLarge);
    let sum: Vec<_> = (0..65).map(|number| file(&format!("t-{number}.toml"), LARGEST_FILE)).collect();
    assert_eq!(make("1", "2026-12-01", &sum), PackFault::TooLarge);
}

#[test]
fn a_fault_says_what_it_is_and_cannot_act_on_a_terminal() {
    let fault = PackFault::BadPath("files/\u{1b}[31m\u{202e}x".into());
    assert_eq!(fault.to_string(), r#"the path "files/\u{1b}[31m\u{202e}x" is not allowed, or stands there twice"#);
    let newer = PackFault::NewerFormat { found: "readiness-pack/2".into() };
    assert_eq!(newer.to_string(), "of the newer format \"readiness-pack/2\", which this program does not know");
}
