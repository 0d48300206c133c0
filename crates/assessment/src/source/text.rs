use super::{Item, ProblemKind, Problems, Table};
use crate::text::{Language, Text};

impl<'n> Table<'n> {
    /// A required text in both languages under `key`; both must say something.
    pub fn both(&mut self, key: &'static str, problems: &mut Problems) -> Option<Text> {
        let item = self.required(key, "en, zh-Hant-HK", problems)?;
        both(item, problems)
    }

    /// Like [`Table::both`], where the text may be left out.
    pub fn optional_both(&mut self, key: &'static str, problems: &mut Problems) -> Option<Text> {
        both(self.optional(key)?, problems)
    }

    /// Reads a required list of tables under `key`, keeping those that could be read.
    pub fn each<T>(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
        read: impl Fn(Table<'n>, &mut Problems) -> Option<T>,
    ) -> Vec<T> {
        let item = self.required(key, "[…]", problems);
        every(item, problems, read)
    }

    /// Like [`Table::each`], where the list may be left out.
    pub fn each_optional<T>(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
        read: impl Fn(Table<'n>, &mut Problems) -> Option<T>,
    ) -> Vec<T> {
        let item = self.optional(key);
        every(item, problems, read)
    }
}

fn every<'n, T>(
    item: Option<Item<'n>>,
    problems: &mut Problems,
    read: impl Fn(Table<'n>, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let items = item.and_then(|item| item.list(problems)).unwrap_or_default();
    items.into_iter().filter_map(|item| item.table(problems).and_then(|table| read(table, problems))).collect()
}

fn both(item: Item<'_>, problems: &mut Problems) -> Option<Text> {
    let mut table = item.table(problems)?;
    let en = said(&mut table, Language::English, problems);
    let zh = said(&mut table, Language::Chinese, problems);
    table.finish(problems);
    Some(Text { en: en?, zh: zh? })
}

/// The wording in one language. An empty one is a problem and is still handed on, so that a questionnaire that is being
/// written can be shown as far as it has come.
fn said(table: &mut Table<'_>, language: Language, problems: &mut Problems) -> Option<String> {
    let item = table.required(language.tag(), "\"…\"", problems)?;
    let place = item.place.clone();
    let text = item.text(problems)?;
    if text.trim().is_empty() {
        problems.add(place, ProblemKind::Empty);
    }
    Some(text.to_owned())
}
