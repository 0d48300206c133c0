//! `manifest.json`: what is signed.

use std::collections::BTreeSet;

use data_encoding::HEXLOWER;
use readiness_assessment::ProblemKind;
use readiness_assessment::calendar::Day;
use readiness_assessment::source::{Item, Node, Problems, Table, shortened};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{FORMAT, Kind, LARGEST_FILE, LARGEST_SUM, PackFault, PublicKey, layout};

/// The longest version, in characters.
const LONGEST_VERSION: usize = 40;

/// A checked manifest.
pub(super) struct Manifest {
    pub(super) kind: Kind,
    pub(super) version: String,
    pub(super) published: String,
    pub(super) files: Vec<Listed>,
}

/// A file as the manifest lists it.
pub(super) struct Listed {
    pub(super) path: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
}

impl Listed {
    pub(super) fn new(path: &str, text: &[u8]) -> Self {
        // A length fits in 64 bits.
        Self { path: path.to_owned(), bytes: text.len() as u64, sha256: HEXLOWER.encode(&Sha256::digest(text)) }
    }
}

/// The text as a tree, of a format that this program reads.
pub(super) fn parse(bytes: &[u8]) -> Result<Node, PackFault> {
    let malformed = |error: serde_json::Error| {
        let mut problems = Problems::default();
        problems.add("", ProblemKind::Malformed { detail: error.to_string() });
        PackFault::BadManifest(problems.into_vec())
    };
    let node: Node = serde_json::from_slice(bytes).map_err(malformed)?;
    same_family(&node, "format", FORMAT)?;
    Ok(node)
}

/// The key, if there is a good one; [`read`] says what is wrong with another.
pub(super) fn key(node: &Node) -> Option<PublicKey> {
    PublicKey::from_base64(text_of(node, "key")?)
}

/// Reads the whole manifest.
///
/// # Errors
/// Every problem at once; a newer format of the data, a bad path, or a size that is not allowed.
pub(super) fn read(node: &Node) -> Result<Manifest, PackFault> {
    same_family(node, "data", data(node))?;
    let mut problems = Problems::default();
    let manifest = root(node, &mut problems);
    let Some(manifest) = manifest.filter(|_| problems.is_empty()) else {
        return Err(PackFault::BadManifest(problems.into_vec()));
    };
    check_paths(manifest.files.iter().map(|file| file.path.as_str()))?;
    let sum: u64 = manifest.files.iter().map(|file| file.bytes).sum();
    if sum > LARGEST_SUM || manifest.files.iter().any(|file| file.bytes > LARGEST_FILE) {
        return Err(PackFault::TooLarge);
    }
    Ok(manifest)
}

/// Refuses a path that no file of a pack may have, and the second of two equal ones.
pub(super) fn check_paths<'p>(paths: impl Iterator<Item = &'p str>) -> Result<(), PackFault> {
    let mut seen = BTreeSet::new();
    for path in paths {
        if !layout::is_path(path) || !seen.insert(path) {
            return Err(PackFault::BadPath(shortened(path)));
        }
    }
    Ok(())
}

/// Names another version of a format by its name; what is no version of it at all is left to [`read`].
fn same_family(node: &Node, key: &str, known: &str) -> Result<(), PackFault> {
    let family = known.trim_end_matches(|c: char| c.is_ascii_digit());
    match text_of(node, key) {
        Some(found) if found != known && found.starts_with(family) => {
            Err(PackFault::NewerFormat { found: shortened(found) })
        }
        _ => Ok(()),
    }
}

/// The format that the data of this kind of pack has; of no known kind, that of a catalogue.
fn data(node: &Node) -> &'static str {
    let kind = Kind::CODES.iter().find(|(code, _)| text_of(node, "kind") == Some(code));
    kind.map_or(Kind::Catalogue, |(_, kind)| *kind).data()
}

fn text_of<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    let Node::Table(entries) = node else { return None };
    entries.iter().find_map(|(name, value)| match value {
        Node::Text(text) if name == key => Some(text.as_str()),
        _ => None,
    })
}

fn root(node: &Node, problems: &mut Problems) -> Option<Manifest> {
    let mut table = Item::root(node).table(problems)?;
    exactly(&mut table, "format", FORMAT, problems);
    let kinds = "\"catalogue\", \"overlay\", \"questionnaire\"";
    let kind = table.required("kind", kinds, problems).and_then(|item| item.one_of(&Kind::CODES, problems));
    let version = formed(&mut table, "version", "\"2026.12\"", is_version, problems);
    let published = formed(&mut table, "published", "\"2026-12-01\"", is_day, problems);
    exactly(&mut table, "data", data(node), problems);
    formed(&mut table, "key", "base64", |text| PublicKey::from_base64(text).is_some(), problems);
    let files = table.each("files", problems, file);
    table.finish(problems);
    Some(Manifest { kind: kind?, version: version?, published: published?, files })
}

fn file(mut table: Table<'_>, problems: &mut Problems) -> Option<Listed> {
    let path = table.words("path", problems);
    let bytes = table.required("bytes", "0–262144", problems).and_then(|item| item.whole(0, u32::MAX, problems));
    let sha256 = formed(&mut table, "sha256", "SHA-256", is_sha256, problems);
    table.finish(problems);
    Some(Listed { path: path?.to_owned(), bytes: bytes?.into(), sha256: sha256? })
}

fn exactly(table: &mut Table<'_>, key: &'static str, known: &str, problems: &mut Problems) {
    let Some(found) = table.words(key, problems) else { return };
    if found != known {
        let kind = ProblemKind::Version { found: shortened(found), allowed: known.to_owned() };
        problems.add(table.place_of(key), kind);
    }
}

/// A required text of a certain form.
fn formed(
    table: &mut Table<'_>,
    key: &'static str,
    allowed: &str,
    fits: impl Fn(&str) -> bool,
    problems: &mut Problems,
) -> Option<String> {
    let found = table.words(key, problems)?;
    if !fits(found) {
        problems.not_allowed(table.place_of(key), format!("\"{}\"", shortened(found)), allowed);
        return None;
    }
    Some(found.to_owned())
}

/// It is shown to people and becomes part of names of files.
fn is_version(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    text.len() <= LONGEST_VERSION && text.bytes().all(allowed) && text.starts_with(|c: char| c.is_ascii_alphanumeric())
}

fn is_day(text: &str) -> bool {
    Day::parse(text).is_some_and(|day| day.to_string() == text)
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The manifest as JSON text, keys in the order of `docs/formats/packs.md`.
pub(super) fn write(manifest: &Manifest, key: PublicKey) -> serde_json::Result<String> {
    let document = Document {
        format: FORMAT,
        kind: manifest.kind.code(),
        version: &manifest.version,
        published: &manifest.published,
        data: manifest.kind.data(),
        key: key.to_base64(),
        files: manifest
            .files
            .iter()
            .map(|file| File { path: &file.path, bytes: file.bytes, sha256: &file.sha256 })
            .collect(),
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

#[derive(Serialize)]
struct Document<'m> {
    format: &'static str,
    kind: &'static str,
    version: &'m str,
    published: &'m str,
    data: &'static str,
    key: String,
    files: Vec<File<'m>>,
}

#[derive(Serialize)]
struct File<'m> {
    path: &'m str,
    bytes: u64,
    sha256: &'m str,
}
