//! Catalogues that came as files, and whose files are taken. The bytes are the caller's to check and to read; here
//! they are only kept. Nothing of this can be undone; [`Store::roll_back_pack`] is the way back.

use crate::error::Result;
use crate::store::Store;

mod pack;
pub use pack::{NewPack, StoredPack};

mod overlay;
pub use overlay::StoredOverlay;

mod trusted_key;
pub use trusted_key::TrustedKey;

impl Store {
    /// Every pack that is kept, newest first.
    pub fn packs(&self) -> Result<Vec<StoredPack>> {
        self.read("list the packs", pack::all(&self.opened.conn))
    }

    /// The file of one pack, as it came in.
    pub fn pack_bytes(&self, id: i64) -> Result<Option<Vec<u8>>> {
        self.read("load the pack", pack::bytes(&self.opened.conn, id))
    }

    /// Adds a pack and makes it the active one; the five newest are kept. Returns its number.
    pub fn install_pack(&mut self, new: &NewPack<'_>, at: &str) -> Result<i64> {
        self.whole("install the pack", |tx| pack::install(tx, new, at))
    }

    /// Deletes the active pack, so that the newest of the others is active, or none. False when none was active.
    pub fn roll_back_pack(&mut self) -> Result<bool> {
        self.whole("roll the pack back", pack::roll_back)
    }

    /// Every overlay, by id.
    pub fn overlays(&self) -> Result<Vec<StoredOverlay>> {
        self.read("list the overlays", overlay::all(&self.opened.conn))
    }

    /// The file of one overlay, as it came in.
    pub fn overlay_bytes(&self, id: &str) -> Result<Option<Vec<u8>>> {
        self.read("load the overlay", overlay::bytes(&self.opened.conn, id))
    }

    /// Adds an overlay, or puts it in the place of the one with its id; neither `id` nor `key` is empty.
    pub fn put_overlay(&mut self, id: &str, key: &str, bytes: &[u8], at: &str) -> Result<()> {
        self.whole("store the overlay", |tx| overlay::put(tx, id, key, bytes, at))
    }

    /// Removes an overlay; false when there was none.
    pub fn remove_overlay(&mut self, id: &str) -> Result<bool> {
        self.whole("remove the overlay", |tx| overlay::remove(tx, id))
    }

    /// Every key whose packs are taken, the one trusted first standing first.
    pub fn trusted_keys(&self) -> Result<Vec<TrustedKey>> {
        self.read("list the trusted keys", trusted_key::all(&self.opened.conn))
    }

    /// Trusts a key, or gives one that is trusted already another name. `key` is not empty.
    pub fn trust_key(&mut self, key: &str, name: &str, at: &str) -> Result<()> {
        self.whole("trust the key", |tx| trusted_key::put(tx, key, name, at))
    }

    /// No longer trusts a key; false when it was not trusted. What it has signed stays installed.
    pub fn distrust_key(&mut self, key: &str) -> Result<bool> {
        self.whole("distrust the key", |tx| trusted_key::remove(tx, key))
    }

    /// A text that is another one whenever the active pack or the overlays are others, so that a caller can tell
    /// whether the catalogue it has read is still the one in use. Reads no files.
    pub fn catalogue_stamp(&self) -> Result<String> {
        let stamp =
            || Ok(self.opened.conn.prepare_cached(include_str!("stamp.sql"))?.query_row([], |row| row.get(0))?);
        self.read("look at the catalogue", stamp())
    }
}
