use super::{Item, Node, ProblemKind, Problems, Table};

/// One file of a data set: its path inside the folder of the set and its text.
#[derive(Debug, Clone, Copy)]
pub struct SourceFile<'s> {
    /// For example `questions/data/data-quality.toml`.
    pub path: &'s str,
    /// The whole text.
    pub text: &'s str,
}

/// The TOML files of a data set that were well-formed.
pub struct Trees<'s>(pub(super) Vec<(&'s str, Node)>);

impl<'s> Trees<'s> {
    /// Parses every file and notes those that are not TOML.
    pub fn parse(files: &[SourceFile<'s>], problems: &mut Problems) -> Self {
        let mut trees = Vec::new();
        for file in files {
            match toml::from_str::<Node>(file.text) {
                Ok(node) => trees.push((file.path, node)),
                Err(error) => problems.add(file.path, ProblemKind::Malformed { detail: error.to_string() }),
            }
        }
        Self(trees)
    }

    /// Reads the file at `path` with `read`; notes a problem when it is absent.
    pub fn read<T>(
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

    /// Like [`Trees::read`], where the file may be left out.
    pub fn read_optional<T>(
        &self,
        path: &str,
        problems: &mut Problems,
        read: impl Fn(Table<'_>, &mut Problems) -> Option<T>,
    ) -> Option<T> {
        if self.0.iter().any(|(name, _)| *name == path) { self.read(path, problems, read) } else { None }
    }

    /// Reads every file under `folder/`, each with the rest of its path.
    pub fn read_folder<T>(
        &self,
        folder: &str,
        problems: &mut Problems,
        read: impl Fn(Table<'_>, &mut Problems) -> Option<T>,
    ) -> Vec<(String, T)> {
        let mut found = Vec::new();
        for (path, node) in &self.0 {
            let Some(inside) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else { continue };
            let model = root(path, node).table(problems).and_then(|table| read(table, problems));
            found.extend(model.map(|model| (inside.to_owned(), model)));
        }
        found
    }
}

fn root<'n>(path: &str, node: &'n Node) -> Item<'n> {
    Item { place: format!("{path}: "), node }
}
