use super::{Node, ProblemKind, Problems, shortened};

/// A value together with its place, ready to be read as one type.
#[derive(Debug, Clone)]
pub struct Item<'n> {
    /// The dotted path of the value.
    pub place: String,
    /// The value itself.
    pub node: &'n Node,
}

impl<'n> Item<'n> {
    /// The root of a text, whose place is empty.
    pub fn root(node: &'n Node) -> Self {
        Self { place: String::new(), node }
    }

    /// As a table; notes a problem when it is something else.
    pub fn table(self, problems: &mut Problems) -> Option<Table<'n>> {
        match self.node {
            Node::Table(entries) => Some(Table { place: self.place, entries, known: Vec::new() }),
            other => {
                problems.not_allowed(self.place, other.sketch(), "{…}");
                None
            }
        }
    }

    /// As a list of items whose places are numbered from 1.
    pub fn list(self, problems: &mut Problems) -> Option<Vec<Item<'n>>> {
        match self.node {
            Node::List(nodes) => Some(
                nodes
                    .iter()
                    .enumerate()
                    .map(|(index, node)| Item { place: format!("{}[{}]", self.place, index + 1), node })
                    .collect(),
            ),
            other => {
                problems.not_allowed(self.place, other.sketch(), "[…]");
                None
            }
        }
    }

    /// As a string, which may be empty.
    pub fn text(self, problems: &mut Problems) -> Option<&'n str> {
        match self.node {
            Node::Text(text) => Some(text),
            other => {
                problems.not_allowed(self.place, other.sketch(), "\"…\"");
                None
            }
        }
    }

    /// As a string that says something.
    pub fn words(self, problems: &mut Problems) -> Option<&'n str> {
        let place = self.place.clone();
        let text = self.text(problems)?;
        if text.trim().is_empty() {
            problems.add(place, ProblemKind::Empty);
            return None;
        }
        Some(text)
    }

    /// As `true` or `false`.
    pub fn flag(self, problems: &mut Problems) -> Option<bool> {
        match self.node {
            Node::Flag(flag) => Some(*flag),
            other => {
                problems.not_allowed(self.place, other.sketch(), "true, false");
                None
            }
        }
    }

    /// As exactly `true`: a mark that is either there or left out.
    pub fn mark(self, problems: &mut Problems) -> Option<()> {
        if *self.node == Node::Flag(true) {
            return Some(());
        }
        problems.not_allowed(self.place, self.node.sketch(), "true");
        None
    }

    /// As a whole number from `low` to `high`, both included.
    pub fn whole(self, low: u32, high: u32, problems: &mut Problems) -> Option<u32> {
        if let Node::Whole(number) = self.node
            && let Ok(number) = u32::try_from(*number)
            && (low..=high).contains(&number)
        {
            return Some(number);
        }
        problems.not_allowed(self.place, self.node.sketch(), format!("{low}–{high}"));
        None
    }

    /// As one of a closed set of words, each with the value it stands for.
    pub fn one_of<T: Copy>(self, choices: &[(&str, T)], problems: &mut Problems) -> Option<T> {
        if let Node::Text(text) = self.node
            && let Some((_, value)) = choices.iter().find(|(word, _)| word == text)
        {
            return Some(*value);
        }
        let allowed: Vec<String> = choices.iter().map(|(word, _)| format!("\"{word}\"")).collect();
        problems.not_allowed(self.place, self.node.sketch(), allowed.join(", "));
        None
    }
}

/// One level of keys. Ask for each key once, then call [`Table::finish`].
#[derive(Debug)]
pub struct Table<'n> {
    place: String,
    entries: &'n [(String, Node)],
    known: Vec<&'static str>,
}

impl<'n> Table<'n> {
    /// The dotted path of the table.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The dotted path of `key` in this table.
    pub fn place_of(&self, key: &str) -> String {
        // The place of a whole file ends in a space ("profile.toml: "), which already separates.
        let joint = if self.place.is_empty() || self.place.ends_with(' ') { "" } else { "." };
        format!("{}{joint}{}", self.place, shortened(key))
    }

    /// The value under `key`, if it is there.
    pub fn optional(&mut self, key: &'static str) -> Option<Item<'n>> {
        self.known.push(key);
        let (_, node) = self.entries.iter().find(|(name, _)| name == key)?;
        Some(Item { place: self.place_of(key), node })
    }

    /// The value under `key`; notes a problem when it is absent. `allowed` says what should stand there.
    pub fn required(&mut self, key: &'static str, allowed: &str, problems: &mut Problems) -> Option<Item<'n>> {
        let item = self.optional(key);
        if item.is_none() {
            problems.add(self.place_of(key), ProblemKind::Missing { allowed: allowed.to_owned() });
        }
        item
    }

    /// A required string that says something.
    pub fn words(&mut self, key: &'static str, problems: &mut Problems) -> Option<&'n str> {
        self.required(key, "\"…\"", problems)?.words(problems)
    }

    /// Every entry as written, for tables whose keys are data; reports duplicate keys.
    pub fn entries(self, problems: &mut Problems) -> Vec<(&'n str, Item<'n>)> {
        self.report_duplicates(problems);
        self.entries.iter().map(|(key, node)| (key.as_str(), Item { place: self.place_of(key), node })).collect()
    }

    /// Reports duplicate keys and keys that were never asked for.
    pub fn finish(self, problems: &mut Problems) {
        self.report_duplicates(problems);
        for (key, _) in self.entries {
            if !self.known.contains(&key.as_str()) {
                problems.add(self.place_of(key), ProblemKind::Unknown { allowed: self.known.join(", ") });
            }
        }
    }

    fn report_duplicates(&self, problems: &mut Problems) {
        let mut keys: Vec<&str> = self.entries.iter().map(|(key, _)| key.as_str()).collect();
        keys.sort_unstable();
        let mut reported = None;
        for pair in keys.windows(2) {
            if pair[0] == pair[1] && reported != Some(pair[0]) {
                problems.add(self.place_of(pair[0]), ProblemKind::Duplicate);
                reported = Some(pair[0]);
            }
        }
    }
}
