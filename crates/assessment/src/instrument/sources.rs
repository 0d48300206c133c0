use crate::source::{Item, Node, ProblemKind, Problems, Table};
use crate::text::{Language, Text};

/// One file of an instrument: its path inside the instrument's folder and its text.
#[derive(Debug, Clone, Copy)]
pub struct SourceFile<'s> {
    /// For example `questions/data/data-quality.toml`.
    pub path: &'s str,
    /// The whole text.
    pub text: &'s str,
}

/// The parsed files that were well-formed.
pub(super) struct Trees<'s>(Vec<(&'s str, Node)>);

pub(super) fn parse_all<'s>(files: &[SourceFile<'s>], problems: &mut Problems) -> Trees<'s> {
    let mut trees = Vec::new();
    for file in files {
        match toml::from_str::<Node>(file.text) {
            Ok(node) => trees.push((file.path, node)),
            Err(error) => problems.add(file.path, ProblemKind::Malformed { detail: error.to_string() }),
        }
    }
    Trees(trees)
}

impl Trees<'_> {
    /// Reads the file at `path` with `read`; notes a problem when it is absent.
    pub(super) fn read<T>(
        &self,
        path: &str,
        problems: &mut Problems,
        read: impl Fn(Table<'_>, &mut Problems) -> Option<T>,
    ) -> Option<T> {
        let Some((_, node)) = self.0.iter().find(|(name, _)| *name == path) else {
            problems.add(path, ProblemKind::Missing { allowed: path.to_owned() });
            return None;
        };
        read(root(path, node).table(problems)?, problems)
    }

    /// Reads every file under `questions/` as a dimension, keyed by its folder (the pillar).
    pub(super) fn read_dimensions<T>(
        &self,
        problems: &mut Problems,
        read: impl Fn(Table<'_>, &mut Problems) -> Option<T>,
    ) -> Vec<(String, T)> {
        let mut dimensions = Vec::new();
        for (path, node) in &self.0 {
            let Some(pillar) = path.strip_prefix("questions/").and_then(|rest| rest.split('/').next()) else {
                continue;
            };
            let dimension = root(path, node).table(problems).and_then(|table| read(table, problems));
            dimensions.extend(dimension.map(|dimension| (pillar.to_owned(), dimension)));
        }
        dimensions
    }
}

fn root<'n>(path: &str, node: &'n Node) -> Item<'n> {
    Item { place: format!("{path}: "), node }
}

/// A text in both languages under `key`; both must say something.
pub(super) fn text(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Option<Text> {
    let item = table.required(key, "en, zh-Hant-HK", problems)?;
    both(item, problems)
}

/// Like [`text`], where the text may be left out.
pub(super) fn optional_text(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Option<Text> {
    both(table.optional(key)?, problems)
}

fn both(item: Item<'_>, problems: &mut Problems) -> Option<Text> {
    let mut table = item.table(problems)?;
    let en = table.words(Language::English.tag(), problems).map(str::to_owned);
    let zh = table.words(Language::Chinese.tag(), problems).map(str::to_owned);
    table.finish(problems);
    Some(Text { en: en?, zh: zh? })
}
