//! Who may depend on what. Manifests are read as text, so nothing is built and nothing is asked of the network.

use std::collections::BTreeSet;

use toml::Table;

use crate::tree::{assert_none, files, root};

/// A heavy dependency (by the beginning of its name) → the only member that may have it in its product. Tests may look
/// through another door: what only tests use is not in the product.
const ONE_ROOM_ONLY: [(&str, &str); 10] = [
    ("rusqlite", "crates/store"),
    ("libsqlite3", "crates/store"),
    ("printpdf", "crates/report"),
    ("lopdf", "crates/report"),
    ("rust_xlsxwriter", "crates/report"),
    ("fluent", "crates/locale"),
    ("intl-memoizer", "crates/locale"),
    ("unic-langid", "crates/locale"),
    ("axum", "crates/web"),
    ("tauri", "src-tauri"),
];

/// All that the pure crate may use.
const ASSESSMENT: [&str; 5] = ["num-bigint", "num-rational", "serde", "thiserror", "toml"];

/// Our own crates → those of ours that they may call. Calls go down only.
const MAY_CALL: [(&str, &[&str]); 8] = [
    ("readiness-assessment", &[]),
    ("readiness-locale", &["readiness-assessment"]),
    ("readiness-store", &["readiness-assessment"]),
    ("readiness-report", &["readiness-assessment", "readiness-locale"]),
    ("readiness-app", &["readiness-assessment", "readiness-locale", "readiness-store", "readiness-report"]),
    ("readiness-web", &["readiness-assessment", "readiness-locale", "readiness-app"]),
    (
        "readiness-cli",
        &["readiness-assessment", "readiness-locale", "readiness-report", "readiness-app", "readiness-web"],
    ),
    ("readiness-hk", &["readiness-assessment", "readiness-locale", "readiness-app", "readiness-web"]),
];

/// What the pure crate's code must not mention: the world outside its arguments.
const WORLD: [&str; 9] =
    ["std::fs", "std::env", "std::time", "std::net", "std::process", "SystemTime", "Instant", "rand", "jiff"];

/// One workspace member that is part of the product.
struct Member {
    /// Its folder: `crates/store`.
    folder: String,
    name: String,
    /// What its product is built from and with.
    dependencies: BTreeSet<String>,
}

fn members() -> Vec<Member> {
    let manifests = files("crates", &["Cargo.toml"]).into_iter().chain(files("src-tauri", &["Cargo.toml"]));
    let members: Vec<Member> = manifests.map(|(path, text)| member(&path, &text)).collect();
    assert!(members.len() >= 8, "the members are found");
    members
}

fn member(path: &str, text: &str) -> Member {
    let manifest: Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let name = manifest["package"]["name"].as_str().expect("a package has a name").to_owned();
    let mut dependencies = BTreeSet::new();
    collect(&manifest, &mut dependencies);
    let folder = path.strip_suffix("/Cargo.toml").unwrap_or(path).to_owned();
    Member { folder, name, dependencies }
}

/// Normal and build dependencies, those of single systems (`[target.….dependencies]`) included.
fn collect(table: &Table, found: &mut BTreeSet<String>) {
    for key in ["dependencies", "build-dependencies"] {
        for (name, value) in table.get(key).and_then(|value| value.as_table()).into_iter().flatten() {
            // A renamed dependency hides behind `package`.
            let real = value.get("package").and_then(|package| package.as_str()).unwrap_or(name);
            found.insert(real.to_owned());
        }
    }
    for (_, target) in table.get("target").and_then(|value| value.as_table()).into_iter().flatten() {
        collect(target.as_table().expect("a target is a table"), found);
    }
}

#[test]
fn each_heavy_dependency_lives_in_one_room() {
    let mut problems = Vec::new();
    for member in members() {
        for dependency in &member.dependencies {
            let owner = ONE_ROOM_ONLY.iter().find(|(beginning, _)| dependency.starts_with(beginning));
            if let Some((_, owner)) = owner.filter(|(_, owner)| member.folder != *owner) {
                problems.push(format!("{}: {dependency} belongs to {owner} alone", member.folder));
            }
        }
    }
    assert_none("dependencies", &problems);
}

#[test]
fn calls_go_down_only() {
    let mut problems = Vec::new();
    for member in members() {
        let Some((_, allowed)) = MAY_CALL.iter().find(|(name, _)| *name == member.name) else {
            problems.push(format!("{}: say in this test what {} may call", member.folder, member.name));
            continue;
        };
        let ours = member.dependencies.iter().filter(|name| name.starts_with("readiness-"));
        for called in ours.filter(|name| !allowed.contains(&name.as_str())) {
            problems.push(format!("{}: must not call {called}", member.folder));
        }
    }
    assert_none("direction of calls", &problems);
}

#[test]
fn the_pure_crate_has_no_dependency_that_reaches_the_world() {
    let members = members();
    let assessment =
        members.iter().find(|member| member.folder == "crates/assessment").expect("assessment is a member");
    let allowed: BTreeSet<String> = ASSESSMENT.map(str::to_owned).into();
    let strangers: Vec<&String> = assessment.dependencies.difference(&allowed).collect();
    assert!(strangers.is_empty(), "crates/assessment depends on {strangers:?}");
}

#[test]
fn the_pure_crate_mentions_nothing_of_the_world() {
    let mut problems = Vec::new();
    for (path, text) in files("crates/assessment/src", &[".rs"]) {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for word in WORLD.iter().filter(|word| mentions(code, word)) {
                problems.push(format!("{path}:{}: {word}", number + 1));
            }
        }
    }
    assert_none("assessment is pure: time, files and chance come in as arguments", &problems);
}

/// Whether `word` stands in `code` as a whole word. An import such as `std::{fs, io}` is caught as well.
fn mentions(code: &str, word: &str) -> bool {
    let inside = |each: char| each.is_alphanumeric() || each == '_';
    let whole = |word: &str| {
        code.match_indices(word)
            .any(|(at, _)| !code[..at].ends_with(inside) && !code[at + word.len()..].starts_with(inside))
    };
    whole(word) || word.strip_prefix("std::").is_some_and(|module| code.contains("std::{") && whole(module))
}

#[test]
fn the_purity_check_sees_what_it_should() {
    for code in ["use std::fs;", "use std::{fmt, fs};", "std::time::Instant::now()", "rand::random()"] {
        assert!(WORLD.iter().any(|word| mentions(code, word)), "{code}");
    }
    for code in ["use std::fmt;", "let operand = brand;", "use std::collections::BTreeMap;", "instants"] {
        assert!(!WORLD.iter().any(|word| mentions(code, word)), "{code}");
    }
}

#[test]
fn the_architecture_names_every_room() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let unnamed: Vec<String> = members()
        .into_iter()
        .map(|member| member.folder)
        // The code map lists the crates under the heading `crates/`, so the last part of the path is enough.
        .filter(|folder| !text.contains(&format!("{}/", folder.rsplit('/').next().unwrap_or(folder))))
        .collect();
    assert_none("crates that ARCHITECTURE.md does not name", &unnamed);
}
