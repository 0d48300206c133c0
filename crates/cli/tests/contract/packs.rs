//! Packs from outside: valid, tampered, wrong key, older, newer schema, hostile.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::args;
use crate::run::{Ended, Place};

/// A copy of the shipped catalogue with a later version and one change, made into a pack with a new key.
struct Publisher {
    place: Place,
}

impl Publisher {
    fn new() -> Self {
        let place = Place::new();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/catalogue"), &place.path("catalogue"));
        let publisher = Self { place };
        publisher.change("catalogue.toml", "version = \"2026.11\"", "version = \"2027.1\"");
        publisher.change("catalogue.toml", "published = \"2026-11-24\"", "published = \"2027-01-15\"");
        assert_eq!(publisher.key("secret.key").code, 0);
        publisher
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.place.path("catalogue").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {file}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    fn key(&self, name: &str) -> Ended {
        self.place.run(args!["catalogue", "key", "--out", self.place.path(name)])
    }

    fn pack(&self, name: &str) -> PathBuf {
        let (folder, key, out) = (self.place.path("catalogue"), self.place.path("secret.key"), self.place.path(name));
        let made = self.place.run(args!["catalogue", "pack", folder, "--key", key, "--out", out, "--force"]);
        assert_eq!(made.code, 0, "{}", made.err);
        out
    }
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn version(place: &Place) -> Value {
    let file = place.file(
        "a.json",
        json!({"format": "readiness-answers/1", "instrument": {"id": "hk-ai-readiness",
        "version": "2026.1"}, "form": "express", "answers": {}})
        .to_string(),
    );
    place.run(args!["advise", file, "--json"]).json()["catalogue"]["version"].clone()
}

#[test]
fn a_pack_is_previewed_trusted_installed_and_rolled_back() {
    let publisher = Publisher::new();
    publisher.change("funding/nittp.toml", "ceiling = 250000", "ceiling = 300000");
    publisher.change("clauses.toml", "markets_outside_hk\", is = true", "markets_outside_hk\", is = false");
    let (pack, user) = (publisher.pack("jan.readiness-pack"), Place::new());
    for company in ["noodle-shop", "clinic", "trader-asean"] {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/companies/{company}.readiness.json"));
        assert_eq!(user.run(args!["import", file]).code, 0);
    }
    let preview = user.run(args!["catalogue", "diff", pack, "--json"]).json();
    assert_eq!(
        (&preview["version"], &preview["current"], &preview["signer"]),
        (&json!("2027.1"), &json!("2026.11"), &Value::Null)
    );
    assert_eq!(preview["companies"], 3);
    let names = |list: &str| preview[list].as_array().unwrap().len();
    assert_eq!((names("gain"), names("lose")), (2, 1), "{preview}");
    let changed = preview["changes"].as_array().unwrap().iter().find(|change| change["id"] == "nittp").unwrap();
    assert_eq!(changed["aspects"], json!(["money"]));
    assert_eq!(version(&user), "2026.11", "a preview installs nothing");

    let fingerprint = preview["fingerprint"].as_str().unwrap();
    user.run(args!["catalogue", "install", pack]).refused(1, &[fingerprint]);
    assert_eq!(version(&user), "2026.11");
    assert_eq!(user.run(args!["catalogue", "install", pack, "--trust", "SME centre"]).code, 0);
    assert_eq!(version(&user), "2027.1");
    let keys = user.run(args!["catalogue", "keys", "--json"]).json();
    assert_eq!((&keys[0]["name"], &keys[0]["fingerprint"]), (&json!("SME centre"), &json!(fingerprint)));

    assert_eq!(user.run(args!["catalogue", "rollback"]).code, 0);
    assert_eq!(version(&user), "2026.11");
    user.run(args!["catalogue", "rollback"]).refused(1, &[]);
    let undistrusted = user.run(args!["catalogue", "keys", "--distrust", fingerprint, "--json"]).json();
    assert_eq!(undistrusted, json!([]));
    user.run(args!["catalogue", "install", pack]).refused(1, &[fingerprint]);
}

#[test]
fn a_pack_changed_after_signing_is_refused_wherever_it_was_changed() {
    let publisher = Publisher::new();
    let pack = publisher.pack("good.readiness-pack");
    let (bytes, user) = (fs::read(pack).unwrap(), Place::new());
    for at in (0..bytes.len()).step_by(bytes.len() / 40) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let bad = user.file("bad.readiness-pack", &changed);
        let ended = user.run(args!["catalogue", "install", bad, "--trust", "x"]);
        ended.refused(1, &["Nothing was"]);
    }
    assert!(!user.library().exists(), "nothing was trusted or installed");
}

#[test]
fn an_older_pack_is_refused_and_named() {
    let publisher = Publisher::new();
    publisher.change("catalogue.toml", "published = \"2027-01-15\"", "published = \"2020-01-15\"");
    publisher.change("catalogue.toml", "version = \"2027.1\"", "version = \"2020.1\"");
    let (pack, user) = (publisher.pack("old.readiness-pack"), Place::new());
    user.run(args!["catalogue", "install", pack, "--trust", "x"]).refused(1, &["2020.1", "2026.11"]);
}

#[test]
fn a_folder_with_problems_is_not_packed_and_all_of_them_are_listed() {
    let publisher = Publisher::new();
    publisher.change("funding/nittp.toml", "share = \"1/2\"", "share = \"half\"");
    publisher.change("funding/aiss.toml", "kind = \"compute\"", "kind = \"gift\"");
    let (folder, key) = (publisher.place.path("catalogue"), publisher.place.path("secret.key"));
    let said = ["nittp.toml: grant.share", "aiss.toml: kind"];
    publisher.place.run(args!["catalogue", "check", folder]).refused(1, &said);
    let out = publisher.place.path("x.readiness-pack");
    publisher.place.run(args!["catalogue", "pack", folder, "--key", key, "--out", out]).refused(1, &said);
    assert!(!out.exists());
}

#[test]
fn a_newer_format_of_the_catalogue_is_refused_by_name() {
    let publisher = Publisher::new();
    publisher.change("catalogue.toml", "readiness-catalogue/1", "readiness-catalogue/2");
    let folder = publisher.place.path("catalogue");
    publisher
        .place
        .run(args!["catalogue", "check", folder])
        .refused(1, &["readiness-catalogue/2", "readiness-catalogue/1"]);
}

#[test]
fn a_secret_key_is_private_and_never_overwritten() {
    let publisher = Publisher::new();
    publisher.key("secret.key").refused(3, &["secret.key"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(publisher.place.path("secret.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "only the owner may read it");
    }
}

#[test]
fn an_overlay_is_marked_with_its_owner_and_can_be_removed() {
    let publisher = Publisher::new();
    let folder = publisher.place.path("overlay");
    fs::create_dir_all(folder.join("funding")).unwrap();
    let header = "id = \"bank\"\nversion = \"1\"\npublished = \"2026-12-01\"\nowner.en = \"A bank\"\nowner.zh-Hant-HK = \"某銀行\"\n";
    fs::write(folder.join("overlay.toml"), header).unwrap();
    let scheme = fs::read_to_string(publisher.place.path("catalogue/funding/nittp.toml")).unwrap();
    fs::write(folder.join("funding/bank-course.toml"), scheme.replacen("id = \"nittp\"", "id = \"bank-course\"", 1))
        .unwrap();
    let (key, pack) = (publisher.place.path("secret.key"), publisher.place.path("bank.readiness-pack"));
    assert_eq!(publisher.place.run(args!["catalogue", "pack", folder, "--key", key, "--out", pack]).code, 0);
    let user = Place::new();
    assert_eq!(user.run(args!["catalogue", "install", pack, "--trust", "Bank"]).code, 0);
    let shown = user.run(args!["catalogue", "show", "bank-course", "--json"]).json();
    assert_eq!(shown["entry"]["owner"]["en"], "A bank");
    assert_eq!(user.run(args!["catalogue", "overlay", "bank"]).code, 0);
    user.run(args!["catalogue", "show", "bank-course"]).refused(1, &["bank-course"]);
}
