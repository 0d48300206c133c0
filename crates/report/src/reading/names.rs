use std::collections::BTreeSet;

use super::ReadError;
use super::file::File;
use super::object::{Object, Table};

/// Every entry of a name tree (ISO 32000-1, 7.9.6), whatever order the names are in. A node that is part of the tree twice
/// is read once.
pub(super) fn names(file: &File<'_>, root: Table) -> Result<Vec<(Vec<u8>, Object)>, ReadError> {
    let mut found = Vec::new();
    let mut waiting = vec![root];
    let mut seen = BTreeSet::new();
    while let Some(node) = waiting.pop() {
        if let Some(pairs) = file.entry(&node, b"Names")?.list() {
            for pair in pairs.chunks_exact(2) {
                if let Object::Text(name) = file.resolve(&pair[0])? {
                    found.push((name, pair[1].clone()));
                }
            }
        }
        for kid in file.entry(&node, b"Kids")?.list().unwrap_or_default() {
            if let Object::Reference(number, _) = kid
                && seen.insert(*number)
                && let Some(kid) = file.table(kid)?
            {
                waiting.push(kid);
            }
        }
    }
    Ok(found)
}
