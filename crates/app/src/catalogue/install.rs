//! Packs: what one would change, installing it, and going back.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use readiness_assessment::calendar::Day;
use readiness_assessment::catalogue::{Catalogue, ChangeKind, EntryChange, Overlay, State, differences};
use readiness_assessment::funding::impact;
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{NewPack, TrustedKey};

use super::current::{InUse, parse_overlay, parse_pack};
use super::pack::{Kind, LARGEST, Pack, PackFault, PublicKey, open};
use super::{get, text, today};
use crate::api::catalogue as wire;
use crate::app::{App, now};
use crate::assessment::each;
use crate::assessment::view::small;
use crate::error::{Error, Result};
use crate::files;

/// What a checked pack brings.
enum Brings {
    Catalogue(Catalogue),
    Overlay(Overlay),
}

/// A pack whose signature and every file are good, and what it would change. Whether its key is trusted is another matter.
pub struct Checked {
    pack: Pack,
    brings: Brings,
    bytes: Vec<u8>,
}

impl App {
    /// The keys that the user trusts; none without a library.
    pub(crate) fn trusted_names(&self) -> Result<Vec<TrustedKey>> {
        if !self.paths.library.as_ref().is_some_and(|library| library.exists()) {
            return Ok(Vec::new());
        }
        self.with_store(|store| Ok(store.trusted_keys()?))
    }
}

/// Checks a pack whole: its size, signature, paths and hashes, then its contents by the same rules as the shipped ones.
///
/// # Errors
/// The first thing that is wrong with the pack, or every problem of its contents.
pub fn check_pack(app: &App, bytes: Vec<u8>) -> Result<Checked> {
    let pack = open(&bytes)?;
    let instrument = app.current_instrument()?;
    let refused = |problems| Error::File { path: PathBuf::new(), problems };
    let brings = match pack.kind {
        Kind::Catalogue => {
            let catalogue = parse_pack(&pack, instrument).map_err(refused)?;
            same_version(&pack, &catalogue).map_err(|problem| refused(vec![problem]))?;
            Brings::Catalogue(catalogue)
        }
        Kind::Overlay => {
            let base = app.catalogue()?;
            // Over an older version of itself it is checked against the catalogue without that.
            let without = without_overlays(&base);
            Brings::Overlay(parse_overlay(&pack, &without, instrument).map_err(refused)?)
        }
        Kind::Questionnaire => return Err(other_kind(Kind::Questionnaire, "catalogue, overlay")),
    };
    Ok(Checked { pack, brings, bytes })
}

/// The problem of a pack that holds something else than is asked for here.
pub(crate) fn other_kind(found: Kind, allowed: &str) -> Error {
    let kind = ProblemKind::NotAllowed { found: found.code().to_owned(), allowed: allowed.to_owned() };
    Error::File { path: PathBuf::new(), problems: vec![Problem { place: "kind".to_owned(), kind }] }
}

/// Reads and checks the pack at `path`.
///
/// # Errors
/// When it cannot be read, or as [`check_pack`].
pub fn read_pack(app: &App, path: &Path) -> Result<Checked> {
    check_pack(app, files::read(path, LARGEST)?)
}

/// What is shown to be signed is what is in the files.
fn same_version(pack: &Pack, catalogue: &Catalogue) -> std::result::Result<(), Problem> {
    if pack.version == catalogue.version && pack.published == catalogue.published.to_string() {
        return Ok(());
    }
    let between = format!("manifest.json, catalogue.toml: {} – {}", pack.version, catalogue.version);
    Err(Problem { place: "version".to_owned(), kind: ProblemKind::Contradiction { between } })
}

/// The catalogue without the entries of overlays.
pub(super) fn without_overlays(in_use: &InUse) -> Catalogue {
    let mut catalogue = (*in_use.catalogue).clone();
    catalogue.schemes.retain(|scheme| scheme.entry.owner.is_none());
    catalogue.resources.retain(|resource| resource.entry.owner.is_none());
    catalogue
}

/// What installing a pack would change. Nothing is written.
///
/// # Errors
/// As [`check_pack`]; or a library that cannot be read.
pub fn preview_pack(app: &App, pack: wire::PackBytes) -> Result<wire::PackPreview> {
    let checked = check_pack(app, bytes(&pack.base64)?)?;
    preview(app, &checked)
}

/// The preview of a checked pack.
///
/// # Errors
/// When the library cannot be read.
pub fn preview(app: &App, checked: &Checked) -> Result<wire::PackPreview> {
    let today = today();
    let in_use = app.catalogue()?;
    let newer = match &checked.brings {
        Brings::Catalogue(catalogue) => catalogue.clone(),
        Brings::Overlay(overlay) => without_overlays(&in_use).overlaid(overlay.clone()),
    };
    let older = match &checked.brings {
        Brings::Catalogue(_) => without_overlays(&in_use),
        Brings::Overlay(_) => (*in_use.catalogue).clone(),
    };
    let changes = differences(&older, &newer, today);
    let count = |kind| small(changes.iter().filter(|change| change.kind == kind).count());
    let (companies, gain, lose) = impacts(app, &older, &newer, today)?;
    let key = &checked.pack.key;
    Ok(wire::PackPreview {
        kind: checked.pack.kind.code(),
        version: checked.pack.version.clone(),
        current: in_use.catalogue.version.clone(),
        published: checked.pack.published.clone(),
        owner: match &checked.brings {
            Brings::Overlay(overlay) => Some(text(&overlay.owner)),
            Brings::Catalogue(_) => None,
        },
        fingerprint: key.fingerprint(),
        signer: signer(app, key)?,
        added: count(ChangeKind::Added),
        removed: count(ChangeKind::Removed),
        changed: count(ChangeKind::Changed),
        closed: small(changes.iter().filter(|change| closes(change)).count()),
        changes: changes.iter().map(change).collect(),
        companies,
        gain,
        lose,
    })
}

pub(crate) fn signer(app: &App, key: &PublicKey) -> Result<Option<String>> {
    let known = app.trusted_names()?.into_iter().find(|known| known.key == key.hex());
    Ok(known.map(|known| known.name))
}

fn closes(change: &EntryChange<'_>) -> bool {
    let (before, after) = change.state;
    before == Some(State::Open) && after != Some(State::Open)
}

fn change(change: &EntryChange<'_>) -> wire::PackChange {
    wire::PackChange {
        id: change.entry.id.clone(),
        name: text(&change.entry.name),
        kind: change.kind.code(),
        before: change.state.0.map(State::code),
        after: change.state.1.map(State::code),
        aspects: change.aspects.iter().map(|aspect| aspect.code()).collect(),
    }
}

type Impacts = (u32, Vec<wire::CompanyImpact>, Vec<wire::CompanyImpact>);

/// Which companies of the library gain or lose schemes; a company counts once, by its assessment changed last.
fn impacts(app: &App, older: &Catalogue, newer: &Catalogue, today: Day) -> Result<Impacts> {
    if !app.paths.library.as_ref().is_some_and(|library| library.exists()) {
        return Ok((0, Vec::new(), Vec::new()));
    }
    let mut seen = std::collections::BTreeSet::new();
    let (mut gain, mut lose) = (Vec::new(), Vec::new());
    each(app, |found| {
        let stored = found.map_or_else(|stored| *stored, |loaded| loaded.stored);
        let head = &stored.summary;
        if !seen.insert(head.organisation_id.clone()) {
            return Ok(());
        }
        let found = impact(older, newer, &stored.facts, today);
        let company =
            |schemes: Vec<String>| wire::CompanyImpact { id: head.id.clone(), name: head.name.clone(), schemes };
        gain.extend((!found.gains.is_empty()).then(|| company(found.gains)));
        lose.extend((!found.losses.is_empty()).then(|| company(found.losses)));
        Ok(())
    })?;
    Ok((small(seen.len()), gain, lose))
}

/// Installs a pack given as base64.
///
/// # Errors
/// As [`check_pack`] and [`install`].
pub fn install_pack(app: &App, pack: wire::InstallPack) -> Result<wire::Catalogue> {
    let checked = check_pack(app, bytes(&pack.base64)?)?;
    install(app, &checked, pack.trust_as.as_deref())?;
    get(app, ())
}

/// Installs a checked pack. `trust_as` is the name under which the user, having compared the fingerprint, trusts its key
/// from now on; this is recorded.
///
/// # Errors
/// A key that is not trusted, a catalogue older than the one in use, or a library that cannot be written.
pub fn install(app: &App, checked: &Checked, trust_as: Option<&str>) -> Result<()> {
    let pack = &checked.pack;
    let in_use = app.catalogue()?;
    if let Brings::Catalogue(catalogue) = &checked.brings
        && catalogue.published < in_use.catalogue.published
    {
        let (found, current) = (pack.version.clone(), in_use.catalogue.version.clone());
        return Err(Error::OlderPack { found, current });
    }
    let name = trusted(app, &pack.key, trust_as)?;
    let (key, at) = (pack.key.hex(), now());
    app.with_store(|store| {
        if let Some(name) = name {
            store.trust_key(&key, name, &at)?;
        }
        match &checked.brings {
            Brings::Catalogue(_) => {
                let new =
                    NewPack { version: &pack.version, published: &pack.published, key: &key, bytes: &checked.bytes };
                store.install_pack(&new, &at)?;
            }
            Brings::Overlay(overlay) => store.put_overlay(&overlay.id, &key, &checked.bytes, &at)?,
        }
        Ok(())
    })
}

/// The name under which a key is to be trusted from now on, if one is given; without one it must be trusted already.
pub(crate) fn trusted<'n>(app: &App, key: &PublicKey, trust_as: Option<&'n str>) -> Result<Option<&'n str>> {
    let name = trust_as.map(str::trim).filter(|name| !name.is_empty());
    if name.is_none() && signer(app, key)?.is_none() {
        return Err(Error::UntrustedKey { fingerprint: key.fingerprint() });
    }
    Ok(name)
}

/// Goes back to the catalogue before the installed pack: the pack before it, or the one that came with the program.
///
/// # Errors
/// When no pack is installed, or the library cannot be written.
pub fn roll_back(app: &App, (): ()) -> Result<wire::Catalogue> {
    if !app.with_store(|store| Ok(store.roll_back_pack()?))? {
        return Err(Error::NoPack);
    }
    get(app, ())
}

/// Removes an overlay.
///
/// # Errors
/// When there is none with this id, or the library cannot be written.
pub fn remove_overlay(app: &App, overlay: wire::RemoveOverlay) -> Result<wire::Catalogue> {
    if !app.with_store(|store| Ok(store.remove_overlay(&overlay.id)?))? {
        return Err(Error::NoPack);
    }
    get(app, ())
}

/// The keys that the user trusts.
///
/// # Errors
/// When the library cannot be read.
pub fn trusted_keys(app: &App, (): ()) -> Result<Vec<wire::TrustedKey>> {
    let shown = |key: TrustedKey| wire::TrustedKey {
        fingerprint: PublicKey::from_hex(&key.key).map(|key| key.fingerprint()).unwrap_or_default(),
        name: key.name,
        trusted: key.trusted,
    };
    Ok(app.trusted_names()?.into_iter().map(shown).collect())
}

/// Takes trust away from a key. What it has signed and is installed stays.
///
/// # Errors
/// When the library cannot be written.
pub fn distrust_key(app: &App, key: wire::DistrustKey) -> Result<Vec<wire::TrustedKey>> {
    let has = |known: &TrustedKey| PublicKey::from_hex(&known.key).is_some_and(|k| k.fingerprint() == key.fingerprint);
    let found = app.trusted_names()?.into_iter().find(has);
    if let Some(found) = found {
        app.with_store(|store| Ok(store.distrust_key(&found.key)?))?;
    }
    trusted_keys(app, ())
}

pub(crate) fn bytes(base64: &str) -> Result<Vec<u8>> {
    STANDARD.decode(base64).map_err(|_| Error::Pack(PackFault::NotAPack))
}
