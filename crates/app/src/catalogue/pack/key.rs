use std::fmt;
use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE, HEXUPPER};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// What stands before a secret key in its file, so that nobody takes it for something harmless.
const PREFIX: &str = "readiness-secret-key:";

/// The key a pack is signed with. Wiped from memory when dropped.
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// A new key from the system's randomness.
    ///
    /// # Errors
    /// When the system has none to give.
    pub fn generate() -> io::Result<Self> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(io::Error::other)?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// The key as one line of text.
    pub fn to_text(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(self.0.as_bytes()))
    }

    /// Reads what [`SecretKey::to_text`] wrote; spaces and line ends around it do not matter.
    pub fn from_text(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text.trim().strip_prefix(PREFIX)?).ok()?;
        Some(Self(SigningKey::from_bytes(bytes.as_slice().try_into().ok()?)))
    }

    /// The public key, by which others check what this one has signed.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Signs a message.
    pub(super) fn sign(&self, message: &[u8]) -> [u8; Signature::BYTE_SIZE] {
        self.0.sign(message).to_bytes()
    }
}

/// Shows whose key it is, never the key.
impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey(of {})", self.public().fingerprint())
    }
}

/// The key by which a pack is checked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The key in hex: 64 small letters and digits.
    pub fn hex(&self) -> String {
        HEXLOWER.encode(self.0.as_bytes())
    }

    /// The key in hex, in either case.
    pub fn from_hex(text: &str) -> Option<Self> {
        Self::from_bytes(&HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?)
    }

    /// The key in base64, as it stands in a manifest.
    pub(super) fn to_base64(self) -> String {
        STANDARD.encode(self.0.as_bytes())
    }

    pub(super) fn from_base64(text: &str) -> Option<Self> {
        Self::from_bytes(&STANDARD.decode(text).ok()?)
    }

    /// A short form for people to compare, for example over the telephone: `3F6C 1D2E 4B5A 90AB`.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.0.as_bytes());
        let groups: Vec<String> = digest[..8].chunks_exact(2).map(|pair| HEXUPPER.encode(pair)).collect();
        groups.join(" ")
    }

    /// Whether exactly this message was signed with the secret key of this one.
    pub(super) fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        // Strict, so that one message has one signature only.
        Signature::from_slice(signature).is_ok_and(|signature| self.0.verify_strict(message, &signature).is_ok())
    }

    /// A point of the curve in its one proper form, so that one key has one hex text and one fingerprint; a weak one, for
    /// which anything is a signature, is none.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let key = VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
        let proper = key.to_edwards().compress().as_bytes() == key.as_bytes();
        (proper && !key.is_weak()).then_some(Self(key))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.hex())
    }
}
