use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use readiness_assessment::source::shortened;
use zip::ZipArchive;

use super::manifest::{self, Listed, Manifest};
use super::{FILES, LARGEST, LARGEST_MANIFEST, MANIFEST, Pack, PackFault, SIGNATURE, layout};

/// The length of a signature, in bytes.
const SIGNATURE_LENGTH: u64 = 64;

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Checks a pack and unpacks it. In this order: its size, the shape of the archive, the version of the format, the
/// signature, what the manifest says, then every file.
///
/// # Errors
/// The first thing that is wrong.
pub fn open(bytes: &[u8]) -> Result<Pack, PackFault> {
    if u64::try_from(bytes.len()).is_ok_and(|size| size > LARGEST) {
        return Err(PackFault::TooLarge);
    }
    let names = layout::names(bytes)?;
    if names.first().is_none_or(|name| name != MANIFEST) {
        return Err(PackFault::NotAPack);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackFault::NotAPack)?;
    let signed = entry(&mut archive, MANIFEST, LARGEST_MANIFEST).map_err(|unread| match unread {
        Unread::Longer => PackFault::TooLarge,
        Unread::Absent | Unread::Broken => PackFault::NotAPack,
    })?;
    let node = manifest::parse(&signed)?;
    let signature = entry(&mut archive, SIGNATURE, SIGNATURE_LENGTH).map_err(|unread| match unread {
        Unread::Absent => PackFault::Missing(SIGNATURE.to_owned()),
        Unread::Longer | Unread::Broken => PackFault::BadSignature,
    })?;
    let key = manifest::key(&node);
    if key.is_some_and(|key| !key.has_signed(&signed, &signature)) {
        return Err(PackFault::BadSignature);
    }
    let Manifest { kind, version, published, files } = manifest::read(&node)?;
    // A manifest that could be read has a key.
    let key = key.ok_or(PackFault::BadSignature)?;
    same_files(&names, &files)?;
    let files = files.into_iter().map(|file| text(&mut archive, file)).collect::<Result<_, _>>()?;
    Ok(Pack { kind, version, published, key, files })
}

/// The archive has the files that the manifest lists, and no others, each once.
fn same_files(names: &[String], files: &[Listed]) -> Result<(), PackFault> {
    let bad = |name: &str| PackFault::BadPath(shortened(name));
    let listed: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name.as_str()) {
            return Err(bad(name));
        }
        if name == MANIFEST || name == SIGNATURE {
            continue;
        }
        let path = layout::path(name).ok_or_else(|| bad(name))?;
        if !listed.contains(path) {
            return Err(PackFault::Unlisted(path.to_owned()));
        }
    }
    let missing = files.iter().find(|file| !seen.contains(format!("{FILES}{}", file.path).as_str()));
    missing.map_or(Ok(()), |file| Err(PackFault::Missing(file.path.clone())))
}

/// Path and text of one file, when it is exactly what was signed.
fn text(archive: &mut Archive<'_>, file: Listed) -> Result<(String, String), PackFault> {
    let path = file.path.clone();
    let found = entry(archive, &format!("{FILES}{path}"), file.bytes).map_err(|unread| match unread {
        Unread::Absent => PackFault::Missing(path.clone()),
        Unread::Longer | Unread::Broken => PackFault::Changed(path.clone()),
    })?;
    let is = Listed::new(&path, &found);
    if (is.bytes, is.sha256) != (file.bytes, file.sha256) {
        return Err(PackFault::Changed(path));
    }
    let text = String::from_utf8(found).map_err(|_| PackFault::NotText(path.clone()))?;
    Ok((path, text))
}

/// Why the contents of an entry are not there.
enum Unread {
    Absent,
    /// More than was allowed; no more than one byte of it was unpacked.
    Longer,
    Broken,
}

/// The contents of an entry, unpacked only as far as `limit` allows.
fn entry(archive: &mut Archive<'_>, name: &str, limit: u64) -> Result<Vec<u8>, Unread> {
    let index = archive.index_for_name(name).ok_or(Unread::Absent)?;
    let file = archive.by_index(index).map_err(|_| Unread::Broken)?;
    let mut contents = Vec::new();
    let length = file.take(limit + 1).read_to_end(&mut contents).map_err(|_| Unread::Broken)?;
    match u64::try_from(length) {
        Ok(length) if length <= limit => Ok(contents),
        _ => Err(Unread::Longer),
    }
}
