//! Messages that quote other messages: to nothing, in a circle, and which variables come in with the quotation.

use std::collections::BTreeMap;

use super::catalogue::{Entry, Kind, Locale};
use super::problem::Problem;

/// Gives every entry the variables of what it quotes, and says which quotations lead nowhere.
pub(super) fn check(locale: &mut Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut found = BTreeMap::new();
    for entry in locale.entries.values() {
        let mut walk = Walk { locale, variables: BTreeMap::new(), path: Vec::new(), problems: Vec::new() };
        walk.visit(entry);
        found.insert(entry.id.clone(), walk.variables);
        problems.append(&mut walk.problems);
    }
    for (id, variables) in found {
        if let Some(entry) = locale.entries.get_mut(&id) {
            entry.variables = variables;
        }
    }
    problems
}

struct Walk<'a> {
    locale: &'a Locale,
    variables: BTreeMap<String, Kind>,
    path: Vec<&'a str>,
    problems: Vec<Problem>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, entry: &'a Entry) {
        for (name, kind) in &entry.variables {
            let known = self.variables.entry(name.clone()).or_insert(*kind);
            *known = (*known).max(*kind);
        }
        self.path.push(&entry.id);
        for wanted in &entry.references {
            match self.locale.entries.get(wanted) {
                None => self.report(entry, self.missing(wanted)),
                Some(next) if self.path.contains(&next.id.as_str()) => {
                    self.report(entry, format!("quotes {wanted}, which leads back to {}", entry.id));
                }
                Some(next) => self.visit(next),
            }
        }
        self.path.pop();
    }

    fn report(&mut self, entry: &Entry, message: String) {
        self.problems.push(Problem::new(&format!("{}/{}", self.locale.tag, entry.file), &entry.id, message));
    }

    fn missing(&self, wanted: &str) -> String {
        let attribute_of = format!("{wanted}.");
        if self.locale.entries.keys().any(|id| id.starts_with(&attribute_of)) {
            format!("quotes {wanted}, which has attributes but no value")
        } else {
            format!("quotes {wanted}, which does not exist in this language")
        }
    }
}
