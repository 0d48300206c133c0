use std::sync::Arc;

use readiness_assessment::catalogue::{Catalogue, Overlay};
use readiness_assessment::source::SourceFile;
use readiness_assessment::{Instrument, Problem};
use readiness_store::{Store, StoredPack};

use super::{check, embedded, pack};
use crate::app::App;
use crate::error::{Error, Result};

/// The catalogue in use, kept until another pack or overlay is installed, be it by another process.
#[derive(Debug, Clone)]
pub(crate) struct Cached {
    stamp: String,
    in_use: InUse,
}

/// The catalogue in use.
#[derive(Debug, Clone)]
pub struct InUse {
    /// The catalogue, overlays included.
    pub catalogue: Arc<Catalogue>,
    /// The pack it comes from; none for the one that came with the program.
    pub pack: Option<StoredPack>,
    /// The overlays in it.
    pub overlays: Vec<Overlay>,
}

impl App {
    /// The catalogue in use: the installed pack, unless the program came with a newer one, and all overlays.
    ///
    /// Without a library there are no packs; one is not made for this.
    ///
    /// # Errors
    /// When the library cannot be read, or the catalogue that came with the program is broken.
    pub fn catalogue(&self) -> Result<InUse> {
        if !self.paths.library.as_ref().is_some_and(|library| library.exists()) {
            return self.cached("", |instrument| assemble(instrument, None, Vec::new()));
        }
        let stamp = self.with_store(|store| Ok(store.catalogue_stamp()?))?;
        self.cached(&stamp, |instrument| {
            let (packed, overlays) = self.with_store(|store| Ok((active(store)?, overlay_bytes(store)?)))?;
            assemble(instrument, packed, overlays)
        })
    }

    /// The catalogue in use or, where the library cannot be read, the one that came with the program: what is only read from
    /// a file does not depend on the library. The version is part of every answer, so nobody is misled about which it was.
    ///
    /// # Errors
    /// When the catalogue that came with the program is broken.
    pub fn catalogue_for_a_file(&self) -> Result<Arc<Catalogue>> {
        match self.catalogue() {
            Ok(in_use) => Ok(in_use.catalogue),
            Err(_) => Ok(Arc::new(embedded(self.current_instrument()?).map_err(Error::Shipped)?)),
        }
    }

    /// Whether the catalogue in use names this address, so that a shell may open it.
    pub fn names_link(&self, address: &str) -> bool {
        self.catalogue().is_ok_and(|in_use| in_use.catalogue.names_link(address))
    }

    fn cached(&self, stamp: &str, make: impl FnOnce(&Instrument) -> Result<InUse>) -> Result<InUse> {
        if let Some(kept) = self.catalogue_cache().as_ref().filter(|kept| kept.stamp == stamp) {
            return Ok(kept.in_use.clone());
        }
        let made = make(self.current_instrument()?)?;
        *self.catalogue_cache() = Some(Cached { stamp: stamp.to_owned(), in_use: made.clone() });
        Ok(made)
    }
}

fn active(store: &Store) -> Result<Option<(StoredPack, Vec<u8>)>> {
    let Some(stored) = store.packs()?.into_iter().find(|pack| pack.active) else { return Ok(None) };
    Ok(store.pack_bytes(stored.id)?.map(|bytes| (stored, bytes)))
}

fn overlay_bytes(store: &Store) -> Result<Vec<Vec<u8>>> {
    let ids = store.overlays()?.into_iter().map(|overlay| overlay.id);
    let bytes: std::result::Result<Vec<_>, _> = ids.map(|id| store.overlay_bytes(&id)).collect();
    Ok(bytes?.into_iter().flatten().collect())
}

/// Puts the parts together. What was installed was checked then; a part that this program no longer reads (it may be of
/// an older or newer kind) is left out, and the catalogue that came with the program is always good.
fn assemble(instrument: &Instrument, packed: Option<(StoredPack, Vec<u8>)>, overlays: Vec<Vec<u8>>) -> Result<InUse> {
    let own = embedded(instrument).map_err(Error::Shipped)?;
    let installed = packed.and_then(|(stored, bytes)| {
        let catalogue = parse_pack(&pack::open(&bytes).ok()?, instrument).ok()?;
        (catalogue.published >= own.published).then_some((stored, catalogue))
    });
    let (pack, mut catalogue) = match installed {
        Some((stored, catalogue)) => (Some(stored), catalogue),
        None => (None, own),
    };
    let mut laid_over = Vec::new();
    for bytes in overlays {
        let Ok(opened) = pack::open(&bytes) else { continue };
        let Ok(overlay) = parse_overlay(&opened, &catalogue, instrument) else { continue };
        catalogue = catalogue.overlaid(overlay.clone());
        laid_over.push(overlay);
    }
    Ok(InUse { catalogue: Arc::new(catalogue), pack, overlays: laid_over })
}

/// The catalogue in a pack.
///
/// # Errors
/// Every problem of every file.
pub(super) fn parse_pack(pack: &pack::Pack, instrument: &Instrument) -> std::result::Result<Catalogue, Vec<Problem>> {
    check(&files(pack), instrument)
}

/// The overlay in a pack.
///
/// # Errors
/// Every problem of every file.
pub(super) fn parse_overlay(
    pack: &pack::Pack,
    catalogue: &Catalogue,
    instrument: &Instrument,
) -> std::result::Result<Overlay, Vec<Problem>> {
    let dimensions: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
    Overlay::parse(&files(pack), catalogue, &instrument.facts, &dimensions)
}

fn files(pack: &pack::Pack) -> Vec<SourceFile<'_>> {
    pack.files.iter().map(|(path, text)| SourceFile { path, text }).collect()
}
