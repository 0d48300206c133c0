use super::{Node, Trees};

impl Trees<'_> {
    /// The value at a place as problems name it, such as `instrument.toml: band[2].name.en`; none when there is no such value.
    /// A missing table on the way is made when `make` says that it may be left out.
    pub fn at(&mut self, place: &str, make: impl Fn(&str) -> Option<Node>) -> Option<&mut Node> {
        let (file, path) = place.split_once(": ")?;
        let (_, root) = self.0.iter_mut().find(|(name, _)| *name == file)?;
        path.split('.').try_fold(root, |node, step| {
            let (key, index) = match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
                Some((key, number)) => (key, Some(number.parse::<usize>().ok()?.checked_sub(1)?)),
                None => (step, None),
            };
            let node = child(node, key, &make)?;
            match (index, node) {
                (None, node) => Some(node),
                (Some(index), Node::List(items)) => items.get_mut(index),
                (Some(_), _) => None,
            }
        })
    }
}

fn child<'n>(node: &'n mut Node, key: &str, make: impl Fn(&str) -> Option<Node>) -> Option<&'n mut Node> {
    let Node::Table(entries) = node else { return None };
    let at = match entries.iter().position(|(name, _)| name == key) {
        Some(at) => at,
        None => {
            entries.push((key.to_owned(), make(key)?));
            entries.len() - 1
        }
    };
    Some(&mut entries[at].1)
}
