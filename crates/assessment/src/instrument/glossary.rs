//! Words that a reader may not know, explained: `glossary.toml`; and where they stand in a text.

use std::collections::BTreeMap;

use super::model::Instrument;
use crate::source::{Item, ProblemKind, Problems, Table};
use crate::text::{Language, Text};

/// A word or phrase with what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Stable id, for example `large-language-model`.
    pub id: String,
    /// The word itself.
    pub name: Text,
    /// What it means, in one or two plain sentences.
    pub meaning: Text,
    /// The other forms in which it stands in English texts.
    pub forms_en: Vec<String>,
    /// The same in Chinese texts.
    pub forms_zh: Vec<String>,
}

impl Term {
    /// Every form in which it stands in texts of a language, its name first.
    pub fn forms(&self, language: Language) -> impl Iterator<Item = &str> {
        let more = match language {
            Language::English => &self.forms_en,
            Language::Chinese => &self.forms_zh,
        };
        std::iter::once(self.name.get(language)).chain(more.iter().map(String::as_str))
    }
}

/// A place in a text where a term stands, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'g> {
    /// Where it begins.
    pub start: usize,
    /// Where it has ended.
    pub end: usize,
    /// Which term it is.
    pub term: &'g Term,
}

/// Every term in `text`, from its beginning to its end; marks never overlap. Of several forms that begin at the same place
/// the longest counts, and a form in Latin letters counts only as a whole word. A form written in small letters is found
/// with a capital at its head as well.
pub fn marks<'g>(glossary: &'g [Term], language: Language, text: &str) -> Vec<Mark<'g>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let here = glossary.iter().filter_map(|term| {
            let longest =
                term.forms(language).filter(|form| !form.is_empty() && stands(text, at, form)).map(str::len).max()?;
            Some(Mark { start: at, end: at + longest, term })
        });
        match here.max_by_key(|mark| mark.end) {
            Some(mark) => {
                at = mark.end;
                found.push(mark);
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// Whether the form begins at `at` and is no part of a longer Latin word.
fn stands(text: &str, at: usize, form: &str) -> bool {
    let Some(found) = text.get(at..at + form.len()) else { return false };
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let (first, last) = (form.chars().next(), form.chars().next_back());
    same(found, form)
        && !(latin(first) && latin(text[..at].chars().next_back()))
        && !(latin(last) && latin(text[at + form.len()..].chars().next()))
}

fn same(found: &str, form: &str) -> bool {
    let small = form.starts_with(|letter: char| letter.is_ascii_lowercase());
    let capital = || found.split_at_checked(1).zip(form.split_at_checked(1));
    found == form || (small && capital().is_some_and(|(a, b)| a.1 == b.1 && a.0.eq_ignore_ascii_case(b.0)))
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Vec<Term>> {
    let terms = table.each("term", problems, term);
    table.finish(problems);
    Some(terms)
}

fn term(mut table: Table<'_>, problems: &mut Problems) -> Option<Term> {
    let id = table.words("id", problems).map(str::to_owned);
    let name = table.both("name", problems);
    let meaning = table.both("meaning", problems);
    let (forms_en, forms_zh) = table.optional("forms").map(|item| forms(item, problems)).unwrap_or_default();
    table.finish(problems);
    Some(Term { id: id?, name: name?, meaning: meaning?, forms_en, forms_zh })
}

/// Either language may do without further forms.
fn forms(item: Item<'_>, problems: &mut Problems) -> (Vec<String>, Vec<String>) {
    let Some(mut table) = item.table(problems) else { return Default::default() };
    let mut list = |tag| {
        let items = table.optional(tag).and_then(|item| item.list(problems)).unwrap_or_default();
        items.into_iter().filter_map(|item| item.words(problems).map(str::to_owned)).collect()
    };
    let found = (list(Language::English.tag()), list(Language::Chinese.tag()));
    table.finish(problems);
    found
}

/// What one term alone cannot show: an id twice, and a form that could stand for two terms.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    let mut ids = BTreeMap::new();
    for term in &instrument.glossary {
        if ids.insert(&term.id, ()).is_some() {
            problems.add(format!("glossary.toml: {}", term.id), ProblemKind::Duplicate);
        }
    }
    for language in Language::ALL {
        let mut forms: BTreeMap<&str, &str> = BTreeMap::new();
        for term in &instrument.glossary {
            for form in term.forms(language) {
                if let Some(other) = forms.insert(form, &term.id) {
                    let kind = ProblemKind::Contradiction { between: format!("{other}, {}", term.id) };
                    problems.add(format!("glossary.toml: {language} \"{form}\""), kind);
                }
            }
        }
    }
}
