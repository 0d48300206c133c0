//! How ids become names in Rust, and which ids cannot.

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::problem::Problem;

/// What the hand-written half of `Translator` and the traits it derives already call their methods.
const TAKEN: [&str; 8] = ["new", "pseudo", "language", "lookup", "say", "clone", "fmt", "eq"];

/// Words that Rust keeps even behind `r#`.
const RESERVED: [&str; 5] = ["self", "Self", "super", "crate", "_"];

/// Words that need `r#` before they can name a method or argument.
const KEYWORDS: [&str; 49] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union",
];

/// `result-heading.title` → `result_heading_title`.
pub(super) fn method(id: &str) -> String {
    escaped(&snake(id))
}

/// `file-name` → `file_name`.
pub(super) fn argument(variable: &str) -> String {
    escaped(&snake(variable))
}

/// Says which ids and variables cannot be named, or name the same method as another.
pub(super) fn check(catalogue: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &catalogue.locales {
        let mut methods: BTreeMap<String, &str> = BTreeMap::new();
        for entry in locale.entries.values() {
            let place = format!("{}/{}", locale.tag, entry.file);
            let mut report = |message: String| problems.push(Problem::new(&place, &entry.id, message));
            if !entry.id.trim_start_matches('-').split('.').all(is_kebab) {
                report("an id is lower-case words joined by single hyphens: result-heading".to_owned());
            }
            for name in entry.variables.keys().filter(|name| !is_kebab(name) || RESERVED.contains(&name.as_str())) {
                report(format!("${name} cannot name an argument: write lower-case words joined by hyphens"));
            }
            if entry.is_term() {
                continue;
            }
            let name = snake(&entry.id);
            if TAKEN.contains(&name.as_str()) || RESERVED.contains(&name.as_str()) {
                report("this name is taken by Rust or by Translator itself: add a word".to_owned());
            }
            if let Some(other) = methods.insert(name, &entry.id) {
                report(format!("has the same Rust name as {other}"));
            }
        }
    }
    problems
}

fn snake(id: &str) -> String {
    id.replace(['-', '.'], "_")
}

fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

fn is_kebab(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit()))
}
