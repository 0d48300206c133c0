//! One organisation over time: its assessments, what changed between two of them, reminders, newer questionnaires.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::LanguageTag;
use super::questionnaire::{BandCode, FormCode};

/// Begins an assessment from the answers of another one of the same organisation.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Again {
    /// The assessment whose answers it begins with.
    pub id: String,
    /// A label, may be empty.
    pub label: String,
    /// The interface language.
    pub language: LanguageTag,
}

/// Says that answers taken over from last time still hold.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConfirmAnswers {
    /// Assessment id.
    pub id: String,
    /// Question ids.
    pub questions: Vec<String>,
    /// The interface language.
    pub language: LanguageTag,
}

/// Asks for the assessments of an organisation in time.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AskOverTime {
    /// One of them.
    pub id: String,
    /// The one to compare it with; absent or null means the one before it.
    pub against: Option<String>,
}

/// The assessments of one organisation in time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverTime {
    /// All of them, the first begun at the front.
    pub runs: Vec<Run>,
    /// What changed between two of them; null when there is none to compare with.
    pub compared: Option<ComparedRuns>,
}

/// One of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Run {
    /// Assessment id.
    pub id: String,
    /// Its label, may be empty.
    pub label: String,
    /// When it was begun, RFC 3339 with offset.
    pub started: String,
    /// Which form.
    pub form: FormCode,
    /// The version of its questionnaire.
    pub version: String,
    /// Questions with a response.
    pub answered: u32,
    /// Questions of the form.
    pub total: u32,
    /// The overall score; null without any rating.
    pub score: Option<Dot>,
    /// Its band.
    pub band: Option<BandCode>,
    /// Whether the band is provisional.
    pub provisional: bool,
}

/// A score as a chart shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Dot {
    /// As shown, "2.5".
    pub shown: String,
    /// Where it lies on the 1–5 scale, 0 to 1.
    pub position: f64,
}

/// What changed between two assessments, over what can be compared.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedRuns {
    /// The earlier one's id.
    pub earlier: String,
    /// The later one's id.
    pub later: String,
    /// How many dimensions can be compared.
    pub comparable: u32,
    /// How many there are.
    pub of: u32,
    /// The overall score over those; null without any.
    pub overall: Option<ScoreChange>,
    /// Pillars in order.
    pub pillars: Vec<PartChange>,
    /// Dimensions in order.
    pub dimensions: Vec<PartChange>,
    /// The answers that changed, those that moved the score most first.
    pub moved: Vec<MovedAnswer>,
    /// How many answers of the later one were taken over and not yet confirmed.
    pub as_before: u32,
}

/// A score before and after.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScoreChange {
    /// Before.
    pub before: Dot,
    /// After.
    pub after: Dot,
    /// After less before, to two decimals with its sign.
    pub difference: String,
    /// The same exactly, as a fraction in lowest terms.
    pub exact: String,
}

/// A pillar or dimension before and after.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartChange {
    /// Its id.
    pub id: String,
    /// The change; null where nothing can be compared.
    pub change: Option<ScoreChange>,
    /// Why not; null for pillars and where there is a change.
    #[ts(type = "\"not-asked\" | \"not-rated-before\" | \"not-rated-after\" | \"not-rated-both\" | null")]
    pub apart: Option<&'static str>,
    /// How many of its dimensions can be compared.
    pub comparable: u32,
    /// How many it has; one for a dimension.
    pub of: u32,
}

/// An answer that changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MovedAnswer {
    /// Question id.
    pub question: String,
    /// Its dimension's id.
    pub dimension: String,
    /// The rung before.
    pub before: u8,
    /// The rung after.
    pub after: u8,
    /// By how much it moved the comparable overall score, to two decimals with its sign.
    pub share: String,
    /// The same exactly. These add up to the overall difference.
    pub exact: String,
}

/// When to look at an assessment again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LookAgain {
    /// The day, ISO 8601; null means never.
    pub due: Option<String>,
    /// Whether the user chose it; else it is so many days after the last change.
    pub chosen: bool,
    /// Whether that day has come.
    pub passed: bool,
}

/// Chooses when to look again.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetReminder {
    /// Assessment id.
    pub id: String,
    /// When.
    pub when: When,
}

/// When to look again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum When {
    /// As usual: 90 days after the last change.
    Usual,
    /// Not at all.
    Never,
    /// On a day.
    On {
        /// The day, ISO 8601.
        day: String,
    },
}

/// Saves the reminder as a calendar file.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveReminder {
    /// Assessment id.
    pub id: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// Moves an assessment to the newest version of its questionnaire: first with `apply` false for a preview.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Migrate {
    /// Assessment id.
    pub id: String,
    /// False shows what would happen, true does it (after a backup).
    pub apply: bool,
}

/// What moving to a newer version does or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Migrated {
    /// The version before.
    pub from: String,
    /// The version then.
    pub to: String,
    /// Questions whose answer is kept, by their new id.
    pub kept: Vec<String>,
    /// Questions that must be answered anew because they mean something else now, by their new id.
    pub again: Vec<String>,
    /// Questions that are no longer asked and had an answer or a note, by their old id.
    pub left: Vec<String>,
    /// Questions that are new.
    pub new: Vec<String>,
    /// Facts that are no longer asked for, or no longer so.
    pub facts_left: Vec<String>,
}
