//! Reports and answers files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::error::WireError;
use super::questionnaire::Localised;

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
    /// Characters that it cannot print, each with its code point.
    pub missing: Vec<String>,
}

/// Reads files that carry answers: first with `apply` false for a preview, then with true. Those that can be read are
/// imported together, in one step that undo takes back.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportFiles {
    /// The files.
    pub files: Vec<GivenFile>,
    /// False shows what would happen, true does it (after a backup).
    pub apply: bool,
}

/// A file that was picked or dropped.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GivenFile {
    /// Its name, to be shown.
    pub name: String,
    /// Its bytes.
    pub base64: String,
}

/// What became of one file: exactly one of the two is there.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportedFile {
    /// Its name.
    pub name: String,
    /// What its import does or did.
    pub import: Option<Import>,
    /// Why it cannot be imported.
    pub error: Option<WireError>,
    /// The assessment in this library into which it can be merged, when it holds a colleague's answers that were asked for.
    pub merge_into: Option<String>,
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
    /// How many targets and actions of its plan differ from what is here (all, when it is new).
    pub planned: u32,
    /// The assessment's id, once imported.
    pub id: Option<String>,
    /// How the figures printed in a report compare with its answers; none for a file without printed figures.
    pub agreement: Option<Agreement>,
    /// Whether it is a survey; else it is an assessment.
    pub survey: bool,
}

/// How the figures printed in a report compare with those that follow from the answers it carries.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Agreement {
    /// In a word.
    pub verdict: AgreementCode,
    /// Each figure.
    pub figures: Vec<Figure>,
    /// Whether something lies on the pages of these figures that was not part of the report.
    pub added: bool,
}

/// Whether a report can be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementCode {
    /// Every printed figure follows from the answers.
    Agrees,
    /// At least one does not.
    Differs,
    /// None differs, but not all could be found or seen.
    Unchecked,
}

/// One figure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Figure {
    /// Which one.
    pub code: FigureCode,
    /// The pillar's name.
    pub name: Option<Localised>,
    /// What is printed, in the language or languages of the report.
    pub printed: Option<String>,
    /// What follows from the answers.
    pub computed: Option<Localised>,
    /// How the two compare.
    pub state: FigureState,
}

/// Which figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FigureCode {
    /// The overall score.
    Score,
    /// The band.
    Band,
    /// The score of a pillar.
    Pillar,
    /// The check code.
    Code,
    /// SHA-256 of the answers file.
    Sha256,
}

/// How a printed figure compares with the computed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FigureState {
    /// They are the same.
    Agrees,
    /// They are not.
    Differs,
    /// It was not found on the page.
    Missing,
}
