use std::collections::{BTreeMap, BTreeSet};

use super::ReadError;
use super::file::File;
use super::names::names;
use super::object::{Number, Object, Table};

/// How deep the parts of a named element may be in one another.
const DEEPEST: u8 = 16;

/// A marked sequence of a page: the page's object and the sequence's number on it.
pub(super) type Mark = (Number, i64);

/// The marked sequences of each named element, in reading order.
pub(super) fn named(file: &File<'_>, catalogue: &Table) -> Result<BTreeMap<String, Vec<Mark>>, ReadError> {
    let mut found = BTreeMap::new();
    let Object::Table(root) = file.entry(catalogue, b"StructTreeRoot")? else { return Ok(found) };
    for (name, element) in listed(file, root)? {
        let mut marks = Vec::new();
        gather(file, &element, None, DEEPEST, &mut marks)?;
        found.entry(String::from_utf8_lossy(&name).into_owned()).or_insert(marks);
    }
    Ok(found)
}

/// The elements that have a name: from the tree of names, or, when a program has dropped that, from the elements themselves.
fn listed(file: &File<'_>, root: Table) -> Result<Vec<(Vec<u8>, Object)>, ReadError> {
    if let Object::Table(tree) = file.entry(&root, b"IDTree")? {
        return names(file, tree);
    }
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    let mut waiting = vec![Object::Table(root)];
    while let Some(object) = waiting.pop() {
        if let Object::Reference(number, _) = object
            && !seen.insert(number)
        {
            continue;
        }
        let Some(element) = file.table(&object)? else { continue };
        if let Some(name) = file.entry(&element, b"ID")?.text() {
            found.push((name.to_vec(), object));
        }
        waiting.extend(kids(file, &element)?);
    }
    Ok(found)
}

fn kids(file: &File<'_>, element: &Table) -> Result<Vec<Object>, ReadError> {
    let Some(kids) = element.get(&b"K"[..]) else { return Ok(Vec::new()) };
    Ok(match file.resolve(kids)? {
        Object::List(kids) => kids,
        // A reference to the only kid stays one, so that it is known when it comes again.
        _ => vec![kids.clone()],
    })
}

/// Adds the marked sequences of an element and its parts. `page` is that of the element above.
fn gather(
    file: &File<'_>,
    object: &Object,
    page: Option<Number>,
    depth: u8,
    marks: &mut Vec<Mark>,
) -> Result<(), ReadError> {
    let depth = depth.checked_sub(1).ok_or(ReadError::TooComplex)?;
    let resolved = file.resolve(object)?;
    if let (Object::Whole(number), Some(page)) = (&resolved, page) {
        marks.push((page, *number));
    }
    let Object::Table(element) = resolved else { return Ok(()) };
    let own = match element.get(&b"Pg"[..]) {
        Some(Object::Reference(page, _)) => Some(*page),
        _ => page,
    };
    // A sequence that is not on the page itself but in something drawn on it is not looked for.
    if let (Some(Object::Whole(number)), Some(page), None) = (element.get(&b"MCID"[..]), own, element.get(&b"Stm"[..]))
    {
        marks.push((page, *number));
    }
    kids(file, &element)?.iter().try_for_each(|kid| gather(file, kid, own, depth, marks))
}
