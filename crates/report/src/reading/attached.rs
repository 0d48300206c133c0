use super::ReadError;
use super::file::File;
use super::names::names;
use super::object::{Object, Table, words};
use crate::pdf::ATTACHED;

/// The answers file that the document carries.
///
/// # Errors
/// When it carries none, or two that differ: then it was put together from several reports.
pub(super) fn attached(file: &File<'_>, catalogue: &Table) -> Result<Vec<u8>, ReadError> {
    let mut found: Option<Vec<u8>> = None;
    for (name, specification) in specifications(file, catalogue)? {
        let Some(specification) = file.table(&specification)? else { continue };
        if !is_ours(file, name.as_deref(), &specification)? {
            continue;
        }
        let Some(data) = data(file, &specification)? else { continue };
        match &found {
            Some(first) if *first != data => return Err(ReadError::Several),
            _ => found = Some(data),
        }
    }
    found.ok_or(ReadError::NothingCarried)
}

/// A name, where there is one, and the specification of a file.
type Attachment = (Option<Vec<u8>>, Object);

/// Everything that is attached, under the names of the catalogue's list or as an associated file, which has no such name.
fn specifications(file: &File<'_>, catalogue: &Table) -> Result<Vec<Attachment>, ReadError> {
    let mut all = Vec::new();
    if let Object::Table(lists) = file.entry(catalogue, b"Names")?
        && let Object::Table(root) = file.entry(&lists, b"EmbeddedFiles")?
    {
        all.extend(names(file, root)?.into_iter().map(|(name, file)| (Some(name), file)));
    }
    if let Object::List(associated) = file.entry(catalogue, b"AF")? {
        all.extend(associated.into_iter().map(|file| (None, file)));
    }
    Ok(all)
}

fn is_ours(file: &File<'_>, name: Option<&[u8]>, specification: &Table) -> Result<bool, ReadError> {
    let named = |text: &[u8]| words(text) == ATTACHED;
    if name.is_some_and(named) {
        return Ok(true);
    }
    for key in [&b"UF"[..], b"F"] {
        if file.entry(specification, key)?.text().is_some_and(named) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn data(file: &File<'_>, specification: &Table) -> Result<Option<Vec<u8>>, ReadError> {
    let Object::Table(embedded) = file.entry(specification, b"EF")? else { return Ok(None) };
    let stream = embedded.get(&b"F"[..]).or_else(|| embedded.get(&b"UF"[..]));
    stream.map_or(Ok(None), |stream| file.contents(stream))
}
