//! What backs answers: links, and files kept in the library.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::GivenFile;

/// A file that backs an answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachedFile {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u32,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// When it was attached, RFC 3339 with offset.
    pub added: String,
}

/// Attaches files to an answer: all of them as one step or, when one cannot be kept, none.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AttachFiles {
    /// Assessment id.
    pub id: String,
    /// Question id.
    pub question: String,
    /// The files.
    pub files: Vec<GivenFile>,
}

/// Names an attached file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ByAttachment {
    /// Assessment id.
    pub id: String,
    /// The attached file's id.
    pub attachment: String,
}

/// Writes a copy of an attached file.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveAttachment {
    /// Assessment id.
    pub id: String,
    /// The attached file's id.
    pub attachment: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// Adds a link that backs an answer, or takes it away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EvidenceLink {
    /// Assessment id.
    pub id: String,
    /// Question id.
    pub question: String,
    /// The address; added only when it is a web address.
    pub link: String,
}

/// Says how sure the respondent is of an answer.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetConfidence {
    /// Assessment id.
    pub id: String,
    /// Question id.
    pub question: String,
    /// How sure; null means that it is not said.
    #[ts(type = "ConfidenceCode | null")]
    pub confidence: Option<String>,
}
