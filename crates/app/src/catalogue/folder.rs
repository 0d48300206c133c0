//! A folder of catalogue or overlay files, as its author keeps it: checking it and making a pack of it.

use std::fs;
use std::path::{Path, PathBuf};

use readiness_assessment::catalogue::{Catalogue, Overlay};
use readiness_assessment::source::SourceFile;
use readiness_assessment::{Problem, ProblemKind};

use super::pack::{self, Kind, SecretKey};
use crate::app::App;
use crate::error::{Error, Result};
use crate::files;

/// The largest file of a folder that is read, in bytes; a pack takes no larger one.
const LARGEST: u64 = 256 * 1024;

/// How deep folders are looked into: the kinds of entry are one level down, the dimensions of a questionnaire two.
const DEEPEST: usize = 3;

/// What a folder holds.
pub enum Folder {
    /// A whole catalogue.
    Catalogue(Catalogue),
    /// Somebody's own entries.
    Overlay(Overlay),
}

/// Reads and checks every TOML file of `folder`. One with `overlay.toml` is an overlay of the catalogue in use.
///
/// # Errors
/// A folder or file that cannot be read, or every problem of every file.
pub fn check_folder(app: &App, folder: &Path) -> Result<Folder> {
    checked(app, folder, &read_folder(folder)?)
}

fn checked(app: &App, folder: &Path, texts: &[(String, String)]) -> Result<Folder> {
    let sources: Vec<SourceFile<'_>> = texts.iter().map(|(path, text)| SourceFile { path, text }).collect();
    let instrument = app.current_instrument()?;
    let refused = |problems| Error::File { path: folder.to_owned(), problems };
    if texts.iter().any(|(path, _)| path == "overlay.toml") {
        let dimensions: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
        let base = super::install::without_overlays(&app.catalogue()?);
        let overlay = Overlay::parse(&sources, &base, &instrument.facts, &dimensions).map_err(refused)?;
        return Ok(Folder::Overlay(overlay));
    }
    super::check(&sources, instrument).map(Folder::Catalogue).map_err(refused)
}

/// Makes a signed pack of a folder that passes every check.
///
/// # Errors
/// As [`check_folder`]; a key file that is none; or a pack that cannot be written.
pub fn write_pack(app: &App, folder: &Path, key: &Path, out: &Path, overwrite: bool) -> Result<()> {
    let texts = read_folder(folder)?;
    let (kind, version, published) = match checked(app, folder, &texts)? {
        Folder::Catalogue(catalogue) => (Kind::Catalogue, catalogue.version, catalogue.published),
        Folder::Overlay(overlay) => (Kind::Overlay, overlay.version, overlay.published),
    };
    let key = read_key(key)?;
    let bytes = pack::build(kind, &version, &published.to_string(), &texts, &key)?;
    files::write(out, &bytes, overwrite)
}

/// Writes a new secret key that nobody else may read, and returns the fingerprint to tell others.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn write_key(out: &Path) -> Result<String> {
    let key = SecretKey::generate().map_err(Error::writing(out))?;
    files::write_private(out, key.to_text().as_bytes())?;
    Ok(key.public().fingerprint())
}

fn read_key(path: &Path) -> Result<SecretKey> {
    let bytes = files::read(path, 1024)?;
    let key = std::str::from_utf8(&bytes).ok().and_then(|text| SecretKey::from_text(text.trim()));
    key.ok_or_else(|| {
        let kind = ProblemKind::NotAllowed { found: "…".to_owned(), allowed: "readiness-secret-key:…".to_owned() };
        Error::File { path: path.to_owned(), problems: vec![Problem { place: String::new(), kind }] }
    })
}

/// Every TOML file under `folder` with its path inside it, in the order of the paths.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    collect(folder, folder, DEEPEST, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(root: &Path, folder: &Path, deeper: usize, found: &mut Vec<(String, String)>) -> Result<()> {
    let Some(deeper) = deeper.checked_sub(1) else { return Ok(()) };
    let entries = fs::read_dir(folder).map_err(Error::reading(folder))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(root, &path, deeper, found)?;
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push((inside(root, &path), text(&path)?));
        }
    }
    Ok(())
}

fn inside(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn text(path: &Path) -> Result<String> {
    String::from_utf8(files::read(path, LARGEST)?).map_err(|error| Error::File {
        path: path.to_owned(),
        problems: vec![Problem { place: String::new(), kind: ProblemKind::Malformed { detail: error.to_string() } }],
    })
}
