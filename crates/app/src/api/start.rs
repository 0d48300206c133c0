//! What the first screen needs, and the settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::{LanguageTag, Summary};
use super::exchange::GivenFile;
use super::questionnaire::{FormCode, Localised, Questionnaire, QuestionnaireChoice};

/// Everything the window needs when it opens.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Start {
    /// Settings.
    pub settings: Settings,
    /// The 20 assessments changed last, the last first.
    pub assessments: Vec<Summary>,
    /// How many assessments there are.
    pub assessment_count: u32,
    /// How many assessments and surveys are in the recycle bin.
    pub bin_count: u32,
    /// The assessment that was open when the program ended, so that it can be gone on with; null when none was.
    pub open: Option<String>,
    /// The questionnaire the program recommends for a new assessment.
    pub questionnaire: Questionnaire,
    /// The questionnaires a new assessment can use, the recommended one first; of the others the newest version.
    pub questionnaires: Vec<QuestionnaireChoice>,
    /// About this program.
    pub program: Program,
}

/// Settings, kept in the library.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Settings {
    /// The language last chosen; null on a fresh machine, so that the first screen asks.
    pub language: Option<LanguageTag>,
    /// What the system suggests until one is chosen.
    pub suggested_language: LanguageTag,
    /// Answering with the number keys.
    pub number_keys: bool,
    /// Questions in both languages.
    pub both_languages: bool,
    /// `system`, `light` or `dark`.
    pub theme: Theme,
}

/// Light, dark or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Changes settings; absent ones stay.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeSettings {
    /// Language.
    pub language: Option<LanguageTag>,
    /// Number keys.
    pub number_keys: Option<bool>,
    /// Questions in both languages.
    pub both_languages: Option<bool>,
    /// Theme.
    pub theme: Option<Theme>,
}

/// About this program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Program {
    /// Version.
    pub version: String,
    /// Where the library lies.
    pub library: String,
    /// Where reports are saved.
    pub reports: String,
}

/// A deleted assessment or survey that can still be restored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BinEntry {
    /// Its id.
    pub id: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// Its label, may be empty.
    pub label: String,
    /// Which form; null for a survey.
    pub form: Option<FormCode>,
    /// The title of the survey; null for an assessment.
    pub survey: Option<Localised>,
    /// When it was begun, RFC 3339 with offset.
    pub started: String,
    /// When it was deleted, RFC 3339 with offset.
    pub deleted: String,
    /// The day on which it is removed for good, ISO 8601.
    pub until: String,
}

/// What was removed for good.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Emptied {
    /// How many assessments and surveys.
    pub removed: u32,
}

/// Brings in another library: first with `apply` false for a preview, then with true.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MergeLibrary {
    /// The library's file, at most 24 MB.
    pub file: GivenFile,
    /// False shows what would happen, true does it (after a backup).
    pub apply: bool,
}

/// What bringing in another library does or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Merged {
    /// Companies that are only there.
    pub organisations: u32,
    /// Assessments that are only there.
    pub new: u32,
    /// Surveys that are only there, or changed last there; the latter replace those here.
    pub surveys: u32,
    /// Assessments in both that changed last there; they replace those here.
    pub newer_there: u32,
    /// Assessments in both that changed last here; those here stay.
    pub newer_here: u32,
    /// Assessments that are the same in both.
    pub same: u32,
    /// Assessments that are in the recycle bin here and stay there.
    pub in_bin: u32,
    /// Companies in both that are called otherwise there; the names here stay.
    pub renamed: Vec<Renamed>,
    /// Questionnaires in both, as `id version`, whose contents differ; those here stay.
    pub questionnaires: Vec<String>,
    /// Whether undo can take all of it back. If not, nothing before it can be undone afterwards either.
    pub undoable: bool,
}

/// A company that is called one thing here and another there.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Renamed {
    /// Its names here.
    pub here: String,
    /// Its names there.
    pub there: String,
}
