//! Reports: what is put into them, for whom, and many at once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::Edition;

/// How a report is made.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ReportOptions {
    /// Its language.
    pub edition: Edition,
    /// Its file format.
    #[ts(type = "FormatCode")]
    pub format: String,
    /// How much of what was said is in it.
    #[ts(type = "SharingCode")]
    pub sharing: String,
    /// The parts it has beside the first page and the last; absent means all.
    #[ts(optional, type = "SectionCode[]")]
    pub sections: Option<Vec<String>>,
    /// Whether it carries the adviser's own name and logo.
    #[serde(default)]
    pub brand: bool,
}

/// Writes a report.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveReport {
    /// Assessment id.
    pub id: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
    /// How.
    pub options: ReportOptions,
}

/// Asks what exactly a report would hand over.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PreviewReport {
    /// Assessment id.
    pub id: String,
    /// How.
    pub options: ReportOptions,
}

/// What exactly leaves: the report was made to find out, but not written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportPreview {
    /// The company's name as printed; may be empty.
    pub name: String,
    /// The other name as printed; may be empty.
    pub name_other: String,
    /// The name the file would have.
    pub file: String,
    /// How many notes leave.
    pub notes: u32,
    /// How many reasons in the respondent's own words leave.
    pub reasons: u32,
    /// How many pieces of evidence leave.
    pub evidence: u32,
    /// The parts it has.
    #[ts(type = "SectionCode[]")]
    pub sections: Vec<&'static str>,
    /// The whole text of the answers file inside; null when the format carries none.
    pub data: Option<String>,
    /// SHA-256 of the answers file, in hexadecimal digits.
    pub sha256: String,
    /// The check code that is printed.
    pub code: String,
    /// Characters that cannot be printed, each with its code point.
    pub missing: Vec<String>,
    /// How many pages it has; null when the format has none.
    pub pages: Option<u32>,
    /// Its size in bytes.
    pub bytes: u32,
}

/// Makes reports of all assessments.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StartBatch {
    /// How each is made.
    pub options: ReportOptions,
}

/// How far the reports of all assessments are.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchProgress {
    /// Whether reports are still being made.
    pub running: bool,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// How many there are to make.
    pub total: u32,
    /// How many are written.
    pub written: u32,
    /// Those that could not be made, each with its reason.
    pub failed: Vec<BatchFailure>,
    /// The folder they are written into.
    pub folder: String,
    /// One that is written, to be shown in its folder.
    pub path: Option<String>,
}

/// A report that could not be made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchFailure {
    /// Whose.
    pub name: String,
    /// Why, in the user's language.
    pub message: String,
}
