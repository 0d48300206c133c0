//! Questionnaires of the user's own: the list, the editor, packs, and what other weights would show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::SavedFile;
use super::questionnaire::{BandCode, Localised, Questionnaire, QuestionnaireName};

/// A line in the list of questionnaires.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireRow {
    /// Id.
    pub id: String,
    /// Version; `draft` for a draft.
    pub version: String,
    /// Title; empty while a draft has none.
    pub title: Localised,
    /// What can be done with it.
    #[ts(type = "\"shipped\" | \"draft\" | \"published\"")]
    pub state: &'static str,
    /// When it last changed, RFC 3339; for one that came with the program the day it was published.
    pub changed: String,
    /// Who signed the pack it came in: the name of a trusted key, else its fingerprint; null for one made here.
    pub signer: Option<String>,
    /// Assessments filled in with it, those in the bin included.
    pub used: u32,
    /// What stands in the way of publishing a draft.
    pub problems: u32,
}

/// Begins a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NewDraft {
    /// Its id: small letters, digits and hyphens.
    pub id: String,
    /// The questionnaire to begin with; absent for a blank one.
    pub base: Option<QuestionnaireName>,
}

/// A draft as the editor shows it. Every change returns it anew.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// Id.
    pub id: String,
    /// Version under which the draft is kept.
    pub version: String,
    /// Its words as far as they are written.
    pub questionnaire: Questionnaire,
    /// The pillar that can hold the result back.
    pub brake_pillar: String,
    /// How many questions of a dimension each form asks, in the order of the forms.
    pub per_dimension: Vec<u32>,
    /// Profiles of weights.
    pub weights: Vec<WeightProfile>,
    /// What stands in the way of publishing it.
    pub problems: Vec<DraftProblem>,
    /// When the last change was written to disk, RFC 3339 with offset.
    pub saved_at: String,
    /// Set when undo would take back a change of a questionnaire.
    pub undo: Option<String>,
    /// Set when redo would bring one back.
    pub redo: Option<String>,
}

/// Something to put right before publishing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftProblem {
    /// The field, as [`DraftEdit::Text`] names it, or the part.
    pub place: String,
    /// What is wrong there.
    pub message: Localised,
}

/// A profile of weights.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeightProfile {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Localised,
    /// For whom it is and why.
    pub about: Localised,
    /// The weight of every dimension, in order.
    pub weights: Vec<DimensionWeight>,
}

/// How much a dimension counts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DimensionWeight {
    /// The dimension's id.
    pub dimension: String,
    /// From 0 to 9; 1 is as in the official score.
    pub weight: u32,
}

/// Changes a draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EditDraft {
    /// Id.
    pub id: String,
    /// Version under which the draft is kept.
    pub version: String,
    /// The change.
    pub edit: DraftEdit,
}

/// A part that can be added, moved and taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DraftPart {
    /// A pillar.
    Pillar,
    /// A dimension.
    Dimension,
    /// A question.
    Question,
    /// A profile of weights.
    Weights,
}

/// One change of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DraftEdit {
    /// Writes a text.
    Text {
        /// The field, for example `instrument.toml: title.en`.
        place: String,
        /// The text.
        text: String,
    },
    /// Sets a number.
    Number {
        /// The field.
        place: String,
        /// The number.
        number: u32,
    },
    /// Adds a part.
    Add {
        /// What.
        part: DraftPart,
        /// The pillar of a dimension or the dimension of a question; empty otherwise.
        within: String,
        /// Its id; empty for a question.
        id: String,
    },
    /// Takes a part away.
    Remove {
        /// What.
        part: DraftPart,
        /// Its id.
        id: String,
    },
    /// Moves a part past its neighbour.
    Move {
        /// What.
        part: DraftPart,
        /// Its id.
        id: String,
        /// Towards the beginning.
        up: bool,
    },
    /// Gives a part another id.
    Rename {
        /// What.
        part: DraftPart,
        /// Its id.
        id: String,
        /// The new one.
        to: String,
    },
    /// Sets the weight of a dimension.
    Weigh {
        /// The profile's id.
        profile: String,
        /// The dimension's id.
        dimension: String,
        /// From 0 to 9.
        weight: u32,
    },
}

/// One difference between two versions.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireChange {
    /// What kind of change.
    #[ts(type = "QuestionnaireChangeKind")]
    pub kind: &'static str,
    /// What has changed.
    #[ts(type = "QuestionnairePart")]
    pub what: &'static str,
    /// The id of the part; empty for the whole.
    pub id: String,
    /// Whether scores of the two versions stand for different things.
    pub meaning: bool,
    /// Its words before; null when it was not there.
    pub before: Option<Localised>,
    /// Its words after; null when it is gone.
    pub after: Option<Localised>,
}

/// Compares two questionnaires.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CompareQuestionnaires {
    /// The earlier one.
    pub older: QuestionnaireName,
    /// The later one.
    pub newer: QuestionnaireName,
}

/// What publishing a draft would mean.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Publication {
    /// The version published last; null when there is none.
    pub before: Option<String>,
    /// What is different from it.
    pub changes: Vec<QuestionnaireChange>,
    /// Whether something in it changes what scores stand for.
    pub meaning: bool,
    /// The version suggested when reworded questions still ask the same.
    pub if_same: String,
    /// The version suggested when they ask something else.
    pub if_other: String,
    /// What stands in the way.
    pub problems: Vec<DraftProblem>,
}

/// Publishes a draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PublishDraft {
    /// Id.
    pub id: String,
    /// Version under which the draft is kept.
    pub draft: String,
    /// The version it gets.
    pub version: String,
    /// Whether reworded questions still ask the same, so that their answers can be compared.
    pub same_meaning: bool,
}

/// Writes a published questionnaire as a signed pack.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ExportQuestionnaire {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
}

/// A pack that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportedPack {
    /// The file.
    pub file: SavedFile,
    /// Fingerprint of the key that signed it, for the receiver to compare.
    pub fingerprint: String,
}

/// What a pack would bring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnairePack {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Title.
    pub title: Localised,
    /// The day it was published.
    pub published: String,
    /// Questions in all.
    pub questions: u32,
    /// Fingerprint of the key that signed it.
    pub fingerprint: String,
    /// The name under which the key is trusted; null when it is not.
    pub signer: Option<String>,
    /// Whether this version is on this computer already.
    pub here: bool,
    /// The version published last on this computer; null when there is none.
    pub before: Option<String>,
    /// What is different from it.
    pub changes: Vec<QuestionnaireChange>,
}

/// Installs a questionnaire pack.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct InstallQuestionnaire {
    /// The bytes.
    pub base64: String,
    /// The name under which its key is trusted from now on, after its fingerprint was compared.
    pub trust_as: Option<String>,
}

/// The overall score under one profile of weights. Never the official score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeightedView {
    /// The profile's id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// For whom it is and why.
    pub about: Localised,
    /// The score; null when nothing that counts has one.
    pub result: Option<WeightedResult>,
    /// Every dimension, in order.
    pub parts: Vec<WeightedPart>,
}

/// A weighted score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeightedResult {
    /// As shown, with one decimal.
    pub shown: String,
    /// Its band.
    pub band: BandCode,
    /// The weighted sum, exact.
    pub sum: String,
    /// The sum of the weights.
    pub count: u32,
    /// Where it lies on the scale, from 0 to 1.
    pub position: f64,
}

/// A dimension under a profile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeightedPart {
    /// The dimension's id.
    pub dimension: String,
    /// Its weight.
    pub weight: u32,
    /// Its score as shown; null without one.
    pub shown: Option<String>,
}
