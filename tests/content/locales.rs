//! Both languages say the same things, each in its own words, and nothing is said that nobody asks for.

use std::collections::{BTreeMap, BTreeSet};

use readiness_assessment::Language;
use readiness_locale::generate::{self, Catalogue, Entry, Locale};

use crate::style;
use crate::tree::{assert_none, files, root};

/// Messages that are rightly the same in both languages.
const SAME_IN_BOTH: [&str; 3] = ["app-name", "language-chinese", "language-english"];

/// Ids that the program puts together from a prefix and a code, with the reason. The prefix itself must occur in the
/// source; the tests beside that code hold that every code has its words.
const DERIVED: [(&str, &str); 1] = [("op-", "the rest is the code of an operation in the history")];

/// Where ids are used. Generated files name every id and prove nothing; nor do tests.
const SOURCES: [&str; 3] = ["crates", "src-tauri", "ui/src"];
const NOT_A_USE: [&str; 5] =
    ["crates/locale/src/generate/", "ui/src/generated/", "/tests/", ".test.ts", "ui/src/test/"];

fn catalogue() -> Catalogue {
    let sources = generate::load(&root().join("locales")).expect("the words can be read");
    generate::read(&sources).expect("the build has checked the words")
}

/// Both orders of the two languages: what is checked, and what it is held against.
fn directions(catalogue: &Catalogue) -> [(&Locale, &Locale); 2] {
    let [one, other] = generate::TAGS.map(|tag| catalogue.locale(tag).expect("read has made every language"));
    [(one, other), (other, one)]
}

fn place(locale: &Locale, entry: &Entry) -> String {
    format!("locales/{}/{}: {}", locale.tag, entry.file, entry.id)
}

#[test]
fn the_generator_knows_the_languages_of_the_program() {
    let tags: BTreeSet<&str> = generate::TAGS.into_iter().collect();
    assert_eq!(tags, Language::ALL.iter().map(|language| language.tag()).collect());
}

#[test]
fn both_languages_have_the_same_files_ids_attributes_and_variables() {
    let catalogue = catalogue();
    let mut problems = Vec::new();
    for (locale, other) in directions(&catalogue) {
        for file in locale.files.difference(&other.files) {
            problems.push(format!("locales/{}/{file}: missing in {}", locale.tag, other.tag));
        }
        for entry in locale.entries.values() {
            let place = place(locale, entry);
            match other.entries.get(&entry.id) {
                None => problems.push(format!("{place}: missing in {}", other.tag)),
                Some(twin) => {
                    problems.extend(differences(entry, twin, other.tag).map(|what| format!("{place}: {what}")));
                }
            }
        }
    }
    assert_none("the languages differ", &problems);
}

fn differences<'a>(entry: &'a Entry, twin: &'a Entry, tag: &'a str) -> impl Iterator<Item = String> + 'a {
    let elsewhere = (entry.file != twin.file).then(|| format!("in {tag} it is in {}", twin.file));
    let absent = entry.variables.keys().filter(|name| !twin.variables.contains_key(*name));
    elsewhere.into_iter().chain(absent.map(move |name| format!("${name} is not used in {tag}")))
}

#[test]
fn no_message_was_left_in_the_other_language() {
    let catalogue = catalogue();
    let mut problems = Vec::new();
    let [(locale, other), _] = directions(&catalogue);
    for entry in locale.entries.values().filter(|entry| entry.plain.iter().any(|plain| has_letters(plain))) {
        let same = other.entries.get(&entry.id).is_some_and(|twin| twin.source == entry.source);
        if same != SAME_IN_BOTH.contains(&entry.id.as_str()) {
            let what = if same { "the same in both languages" } else { "listed as the same in both, but is not" };
            problems.push(format!("{}: {what}", place(locale, entry)));
        }
    }
    for id in SAME_IN_BOTH.iter().filter(|id| !locale.entries.contains_key(**id)) {
        problems.push(format!("{id}: listed as the same in both languages, but does not exist"));
    }
    assert_none("not translated", &problems);
}

fn has_letters(plain: &str) -> bool {
    plain.chars().any(char::is_alphabetic)
}

#[test]
fn every_message_is_written_in_house_style() {
    let mut problems = Vec::new();
    for locale in &catalogue().locales {
        let language = Language::from_tag(locale.tag).expect("a language of the program");
        for entry in locale.entries.values() {
            let lint = |plain: &String| [style::problems(language, plain), style::program_problems(language, plain)];
            let found: BTreeSet<String> = entry.plain.iter().flat_map(lint).flatten().collect();
            problems.extend(found.into_iter().map(|what| format!("{}: {what}", place(locale, entry))));
        }
    }
    assert_none("house style", &problems);
}

#[test]
fn one_screen_addresses_its_reader_in_one_way() {
    let catalogue = catalogue();
    let chinese = catalogue.locale(Language::Chinese.tag()).expect("read has made every language");
    let mut by_file: BTreeMap<&str, [Vec<&str>; 2]> = BTreeMap::new();
    for entry in chinese.entries.values() {
        let [you, company] = by_file.entry(&entry.file).or_default();
        let says = |word: &str| entry.plain.iter().any(|plain| plain.contains(word));
        you.extend(says("你").then_some(entry.id.as_str()));
        company.extend(says("貴公司").then_some(entry.id.as_str()));
    }
    let problems: Vec<String> = by_file
        .iter()
        .filter(|(_, [you, company])| !you.is_empty() && !company.is_empty())
        .map(|(file, [you, company])| format!("locales/{}/{file}: 你 in {you:?}, 貴公司 in {company:?}", chinese.tag))
        .collect();
    assert_none("你 (the app) and 貴公司 (the report) are never mixed", &problems);
}

#[test]
fn every_message_is_used() {
    let catalogue = catalogue();
    let code = code();
    let uses = Uses::of(&code);
    let mut problems = Vec::new();
    let quoted: BTreeSet<&str> = catalogue
        .locales
        .iter()
        .flat_map(|locale| locale.entries.values())
        .flat_map(|entry| entry.references.iter().map(String::as_str))
        .collect();
    let [(locale, _), _] = directions(&catalogue);
    for entry in locale.entries.values() {
        let derived = DERIVED.iter().any(|(prefix, _)| entry.id.starts_with(prefix));
        if !derived && !quoted.contains(entry.id.as_str()) && (entry.is_term() || !uses.contain(&entry.id)) {
            problems.push(format!("{}: nobody uses it", place(locale, entry)));
        }
    }
    for (prefix, reason) in DERIVED {
        if !is_put_together(prefix, &code) {
            problems.push(format!("{prefix}…: no source puts ids together from this prefix ({reason})"));
        }
    }
    assert_none("unused words", &problems);
}

/// All source code without its comment lines.
fn code() -> String {
    let mut code = String::new();
    for (path, text) in SOURCES.iter().flat_map(|folder| files(folder, &[".rs", ".ts", ".svelte"])) {
        if NOT_A_USE.iter().any(|part| path.contains(part)) {
            continue;
        }
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

/// What the code asks for, collected in one pass over it.
struct Uses<'a> {
    /// Everything that stands between quotation marks and could be an id.
    quoted: BTreeSet<&'a str>,
    /// Methods that are called, and functions of `Translator` that are named.
    called: BTreeSet<&'a str>,
}

impl<'a> Uses<'a> {
    fn of(code: &'a str) -> Self {
        let calls =
            code.split('.').map(|rest| (name(rest), rest)).filter(|(name, rest)| rest[name.len()..].starts_with('('));
        let named = code.split("Translator::").map(name);
        Self {
            quoted: code.split(['"', '\'', '`']).collect(),
            called: calls.map(|(name, _)| name).chain(named).collect(),
        }
    }

    fn contain(&self, id: &str) -> bool {
        self.quoted.contains(id) || self.called.contains(id.replace(['-', '.'], "_").as_str())
    }
}

/// The name that `code` begins with.
fn name(code: &str) -> &str {
    code.split(|each: char| !each.is_alphanumeric() && each != '_').next().unwrap_or_default()
}

fn is_put_together(prefix: &str, code: &str) -> bool {
    ["\"", "`", "'"]
        .iter()
        .any(|quote| ["{", "${", quote].iter().any(|next| code.contains(&format!("{quote}{prefix}{next}"))))
}
