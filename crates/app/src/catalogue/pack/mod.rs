//! A pack (`readiness-pack/1`, described in `docs/formats/packs.md`): a catalogue, an overlay or a questionnaire in one signed file.
//!
//! [`open`] believes nothing that is not covered by the signature, and never unpacks more than the signed manifest
//! says; whether the key is one to trust is the caller's question. [`build`] is the other direction. `layout` knows the
//! shape of the archive, `manifest` what stands in `manifest.json`, `key` the two kinds of keys.

use readiness_assessment::Instrument;
use readiness_assessment::catalogue::Catalogue;

mod build;
pub use build::build;

mod fault;
pub use fault::PackFault;

mod key;
pub use key::{PublicKey, SecretKey};

mod layout;

mod manifest;

mod open;
pub use open::open;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-pack/1";

/// The ending of a pack's name, without the dot.
pub const ENDING: &str = "readiness-pack";

/// The largest pack that is read, in bytes.
pub const LARGEST: u64 = 8 * MIB;

/// Most entries of the archive, the manifest and its signature included.
const MOST_ENTRIES: usize = 2_000;

/// The largest manifest, in bytes.
const LARGEST_MANIFEST: u64 = MIB;

/// The largest single file, in bytes.
const LARGEST_FILE: u64 = 256 * 1024;

/// The most that all files are together, in bytes.
const LARGEST_SUM: u64 = 16 * MIB;

const MIB: u64 = 1024 * 1024;

/// Names of the entries.
const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
const FILES: &str = "files/";

/// What is in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole catalogue, which replaces the one in use.
    Catalogue,
    /// Somebody's own entries, which are laid over the catalogue.
    Overlay,
    /// A questionnaire, which stands beside the others.
    Questionnaire,
}

impl Kind {
    /// Every kind with its code.
    pub const CODES: [(&str, Self); 3] =
        [("catalogue", Self::Catalogue), ("overlay", Self::Overlay), ("questionnaire", Self::Questionnaire)];

    /// The code in the manifest.
    pub fn code(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Overlay => "overlay",
            Self::Questionnaire => "questionnaire",
        }
    }

    /// The format of the files in it.
    pub(super) fn data(self) -> &'static str {
        match self {
            Self::Catalogue | Self::Overlay => Catalogue::FORMAT,
            Self::Questionnaire => Instrument::FORMAT,
        }
    }
}

/// A pack whose signature and files are good. Whether its key is trusted has not been asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// What is in it.
    pub kind: Kind,
    /// Its version, which is part of what is signed: letters, digits, dots and hyphens.
    pub version: String,
    /// When it was published, `2026-12-01`.
    pub published: String,
    /// The key it is signed with.
    pub key: PublicKey,
    /// Path and text of every data file, by path.
    pub files: Vec<(String, String)>,
}

#[cfg(test)]
mod tests;
