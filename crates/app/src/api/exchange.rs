//! Reports and answers files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The language of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Edition {
    /// English.
    #[serde(rename = "en")]
    En,
    /// Chinese.
    #[serde(rename = "zh-Hant-HK")]
    ZhHantHk,
    /// Both, side by side.
    #[serde(rename = "both")]
    Both,
}

/// Writes a PDF report.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveReport {
    /// Assessment id.
    pub id: String,
    /// Its language.
    pub edition: Edition,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// Writes an answers file.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveAnswers {
    /// Assessment id.
    pub id: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedFile {
    /// Its whole path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its folder.
    pub folder: String,
    /// Its size in bytes.
    pub bytes: u32,
}

/// Reads an answers file given as text: first with `apply` false for a preview, then with true.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportAnswers {
    /// The file's text.
    pub text: String,
    /// False shows what would happen, true does it (after a backup).
    pub apply: bool,
}

/// What an import does or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Import {
    /// The organisation's name in the file, may be empty.
    pub name: String,
    /// Whether an assessment with this id is already here and is replaced.
    pub replaces: bool,
    /// How many questions it answers.
    pub answers: u32,
    /// How many of them differ from what is here (all, when it is new).
    pub changed: u32,
    /// The assessment's id, once imported.
    pub id: Option<String>,
}
