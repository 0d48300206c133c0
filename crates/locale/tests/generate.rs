//! The generator from outside: what it accepts, what it refuses, what it writes.

use std::fs;
use std::path::Path;

use readiness_locale::generate::{self, Catalogue, Kind, Source};

fn source(language: &'static str, name: &str, text: &str) -> Source {
    Source { language, name: name.to_owned(), text: text.to_owned() }
}

fn english(text: &str) -> Result<Catalogue, Vec<String>> {
    generate::read(&[source("en", "a.ftl", text)]).map_err(|found| found.iter().map(ToString::to_string).collect())
}

/// The problems of an English file that must have some.
fn problems(text: &str) -> String {
    english(text).expect_err("a problem").join("\n")
}

#[test]
fn a_plural_variable_is_a_count_and_every_other_one_is_text() {
    let text = "m = { $count ->\n    [one] One of { $name }\n   *[other] { $count } of { $name }\n } { $state ->\n    [open] x\n   *[other] y\n }\n";
    let catalogue = english(text).expect("readable");
    let variables = &catalogue.callable()["m"];
    assert_eq!(variables["count"], Kind::Count);
    assert_eq!(variables["name"], Kind::Text);
    assert_eq!(variables["state"], Kind::Text);
}

#[test]
fn one_language_with_a_plural_makes_it_a_count_in_both() {
    let catalogue = generate::read(&[
        source("en", "a.ftl", "m = { $count ->\n    [one] one\n   *[other] more\n }\n"),
        source("zh-Hant-HK", "a.ftl", "m = { $count } 個\n"),
    ])
    .expect("readable");
    assert_eq!(catalogue.callable()["m"]["count"], Kind::Count);
}

#[test]
fn a_quoting_message_needs_the_variables_of_the_quoted_one() {
    let catalogue = english("a = { b.title } { -t }\nb =\n    .title = { $name }\n-t = T\n").expect("readable");
    assert!(catalogue.callable()["a"].contains_key("name"));
    assert!(!catalogue.callable().contains_key("b"), "b has no value to ask for");
    assert!(!catalogue.callable().contains_key("-t"), "a term is for messages only");
}

#[test]
fn the_wordings_of_a_message_are_all_there_with_holes_for_variables() {
    let catalogue = english("m = { $count ->\n    [one] One { $name }\n   *[other] Many\n } more\n").expect("readable");
    let hole = generate::HOLE;
    let plain = &catalogue.locale("en").expect("english").entries["m"].plain;
    assert_eq!(plain, &[format!("One {hole} more"), "Many more".to_owned()]);
}

#[test]
fn every_problem_is_named_with_file_and_id_and_all_come_at_once() {
    let found = problems("good = Good\nbroken { = x\nsum = { NUMBER($a) }\nlost = { nowhere } { -noterm }\n");
    assert!(found.contains("locales/en/a.ftl: line 2: not readable as Fluent"), "{found}");
    assert!(found.contains("locales/en/a.ftl: sum: calls NUMBER()"), "{found}");
    assert!(found.contains("locales/en/a.ftl: lost: quotes nowhere, which does not exist"), "{found}");
    assert!(found.contains("lost: quotes -noterm, which does not exist"), "{found}");
}

#[test]
fn an_id_is_written_once_in_all_files_of_a_language() {
    let sources =
        [source("en", "a.ftl", "m = A\n"), source("en", "b.ftl", "m = B\n"), source("zh-Hant-HK", "a.ftl", "m = 甲\n")];
    let found = generate::read(&sources).expect_err("a problem");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].to_string(), "locales/en/b.ftl: m: already written in en/a.ftl");
    assert!(problems("m = A\nm = B\n").contains("already written"));
    assert!(problems("m = A\n    .t = 1\n    .t = 2\n").contains("m.t: already written"));
}

#[test]
fn what_cannot_be_shown_is_refused() {
    for (text, expected) in [
        ("a = { b }\nb =\n    .t = x\n", "a: quotes b, which has attributes but no value"),
        ("a = { b }\nb = { a }\n", "which leads back to"),
        ("a = { a }\n", "quotes a, which leads back to a"),
        ("a = { DATETIME($d) }\n", "calls DATETIME()"),
        ("a = { $n ->\n    [one] x\n   *[other] { NUMBER($n) }\n }\n", "calls NUMBER()"),
        ("-t = { $x }\na = { -t }\n", "-t: a term cannot take variables"),
        ("-t = x\na = { -t(case: \"y\") }\n", "passes arguments to -t"),
        ("a = { $n ->\n    [one] x\n   *[other] y\n } { $n ->\n    [red] x\n   *[other] y\n }\n", "use two variables"),
        ("BigTitle = x\n", "BigTitle: an id is lower-case words"),
        ("a = { $fileName }\n", "$fileName cannot name an argument"),
        ("lookup = x\n", "this name is taken"),
        ("self = x\n", "this name is taken"),
        ("a-b = x\na =\n    .b = y\n", "has the same Rust name as"),
    ] {
        let found = problems(text);
        assert!(found.contains(expected), "{text}\n→ {found}");
    }
}

#[test]
fn rust_gets_one_method_per_message_and_attribute() {
    let catalogue = english(
        "# Shown [first].\nresult-heading = { $count ->\n    [one] One\n   *[other] { $count }\n } { $band }\n    .match = x\ntype = y\n",
    );
    let written = generate::rust(&catalogue.expect("readable"), &[], Path::new("/words"));
    for expected in [
        "/// Shown \\[first\\].",
        "pub fn result_heading(&self, band: &str, count: u32) -> String {",
        "self.say(\"result-heading\", [(\"band\", band.into()), (\"count\", count.into())])",
        "pub fn result_heading_match(&self) -> String {",
        "self.say(\"result-heading.match\", [])",
        "pub fn r#type(&self) -> String {",
    ] {
        assert!(written.contains(expected), "{expected}\n{written}");
    }
}

#[test]
fn typescript_gets_ids_and_variables_but_no_wording() {
    let catalogue = english(
        "b = Secret { $count ->\n    [0] none\n   *[other] some\n } { $file-name }\na = x\n    .hint = { $who }\n",
    );
    let written = generate::typescript(&catalogue.expect("readable"));
    let members: Vec<&str> = written.lines().filter(|line| line.starts_with("  ")).collect();
    assert_eq!(
        members,
        ["  \"a\": undefined;", "  \"a.hint\": { who: string };", "  \"b\": { count: number; \"file-name\": string };"]
    );
    assert!(!written.contains("Secret"), "rewording must not make the file stale");
    assert!(written.contains("export type MessageId = keyof Messages;"), "{written}");
}

#[test]
fn output_does_not_depend_on_the_order_of_files() {
    let mut sources = vec![
        source("en", "a.ftl", "b = B\n"),
        source("en", "b.ftl", "a = A\n"),
        source("zh-Hant-HK", "a.ftl", "a = 甲\n"),
    ];
    let write = |sources: &[Source]| generate::typescript(&generate::read(sources).expect("readable"));
    let first = write(&sources);
    sources.reverse();
    assert_eq!(first, write(&sources));
}

#[test]
fn files_are_found_sorted_and_a_missing_language_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("en")).expect("made");
    let missing = generate::load(folder.path()).expect_err("no Chinese folder").to_string();
    assert!(missing.contains("zh-Hant-HK"), "{missing}");
    fs::create_dir(folder.path().join("zh-Hant-HK")).expect("made");
    for name in ["b.ftl", "a.ftl", ".#a.ftl", "a.ftl~", "notes.txt"] {
        fs::write(folder.path().join("en").join(name), "x = X\n").expect("written");
    }
    let found = generate::load(folder.path()).expect("readable");
    let places: Vec<String> = found.iter().map(Source::place).collect();
    assert_eq!(places, ["en/a.ftl", "en/b.ftl"]);
}
