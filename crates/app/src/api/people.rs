//! Several people who answer for one company: asking them, putting their answers together, what they agree on.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::{LanguageTag, Response};
use super::error::WireError;
use super::exchange::GivenFile;
use super::progress::Dot;

/// Saves a file that asks a colleague for answers.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveRequest {
    /// Assessment id.
    pub id: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
    /// What is asked.
    pub ask: Ask,
}

/// Asks for what a file would ask of a colleague, as text.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ShowRequest {
    /// Assessment id.
    pub id: String,
    /// What is asked.
    pub ask: Ask,
}

/// What a file would ask of a colleague, as text.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RequestText {
    /// The text; it can be imported like the file.
    pub text: String,
    /// The same to be scanned; null where the text is too long for that.
    pub code: Option<ScanCode>,
}

/// A code to be scanned (QR, ISO/IEC 18004): dark squares on a light ground.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScanCode {
    /// Squares on each side, the empty margin included.
    pub side: u32,
    /// The dark squares, as the path of an SVG whose unit is a square.
    pub path: String,
}

/// What is asked of a colleague.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Ask {
    /// Ids of the pillars; empty means all.
    pub pillars: Vec<String>,
    /// Who asks, may be empty.
    pub from: String,
    /// As what they answer: `leader` or `staff`.
    #[ts(type = "RoleCode")]
    pub role: String,
    /// Whether it is promised that no name is sent back.
    pub anonymous: bool,
    /// Until which day, ISO 8601; null means no day.
    pub by: Option<String>,
}

/// What somebody else asked for, in the assessment that answers it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Asked {
    /// Ids of the pillars asked about.
    pub pillars: Vec<String>,
    /// Who asks, may be empty.
    pub from: String,
    /// As what one answers.
    #[ts(type = "RoleCode")]
    pub role: &'static str,
    /// Whether it was promised that no name is sent back.
    pub anonymous: bool,
    /// Until which day, ISO 8601; null means no day.
    pub by: Option<String>,
}

/// Saves the answers that go back to whoever asked.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveResponse {
    /// Assessment id.
    pub id: String,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
    /// The name that goes with them; left out where it was promised not to be sent.
    pub name: String,
}

/// Reads files with the answers of single people: first with `apply` false for a preview.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MergeFiles {
    /// Assessment id.
    pub id: String,
    /// The files.
    pub files: Vec<GivenFile>,
    /// Where people stand whose files do not say so: `leader` or `staff`.
    #[ts(type = "RoleCode")]
    pub role: String,
    /// False shows what would happen, true does it (after a backup).
    pub apply: bool,
}

/// What became of one file: exactly one of the two is there.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MergedFile {
    /// Its name.
    pub name: String,
    /// What merging it does or did.
    pub merge: Option<Merge>,
    /// Why it cannot be merged.
    pub error: Option<WireError>,
}

/// What merging one person's answers does or did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Merge {
    /// Their name; empty where it is not told.
    pub person: String,
    /// Where they stand.
    #[ts(type = "RoleCode")]
    pub role: &'static str,
    /// How many questions they answered.
    pub answers: u32,
    /// How many of the file's answers are to questions they were not asked, and are left out.
    pub left_out: u32,
    /// Whether answers of the same person are already here and are replaced.
    pub replaces: bool,
    /// How many of their answers differ from those here (all, when they are new).
    pub changed: u32,
}

/// Counts the assessment's own answers as those of one person.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddOwn {
    /// Assessment id.
    pub id: String,
    /// Their name, may be empty; then nothing is told about fewer than three such people.
    pub name: String,
    /// Where they stand: `leader` or `staff`.
    #[ts(type = "RoleCode")]
    pub role: String,
}

/// Takes out what one person answered.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemovePerson {
    /// Assessment id.
    pub id: String,
    /// The person's id.
    pub person: String,
}

/// Records what several agreed on. It becomes the assessment's answer.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetConsensus {
    /// Assessment id.
    pub id: String,
    /// Question id.
    pub question: String,
    /// What was agreed; null takes the record out and leaves the answer.
    pub agreed: Option<Agreed>,
    /// The interface language.
    pub language: LanguageTag,
}

/// What was agreed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Agreed {
    /// The rung, 1 to 5.
    pub value: u8,
    /// Why, may be empty.
    pub rationale: String,
    /// Who saw it otherwise and why; empty when nobody did.
    pub dissent: String,
}

/// Everyone who answered and how far they agree.
#[derive(Debug, Clone, Serialize, TS)]
pub struct People {
    /// In the order in which their answers came in.
    pub people: Vec<PersonLine>,
    /// Questions that somebody answered, disagreement first.
    pub questions: Vec<QuestionAgreement>,
    /// Leaders and staff, pillar by pillar.
    pub pillars: Vec<GroupGap>,
    /// Leaders and staff, dimension by dimension.
    pub dimensions: Vec<GroupGap>,
    /// How many people without a name it takes until something is told about them.
    pub fewest: u32,
}

/// One person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonLine {
    /// Id.
    pub id: String,
    /// Name; empty for one who was promised not to be named.
    pub name: String,
    /// Where they stand.
    #[ts(type = "RoleCode")]
    pub role: &'static str,
    /// Ids of the pillars they were asked about; empty means all.
    pub pillars: Vec<String>,
    /// When their answers came in, RFC 3339 with offset.
    pub received: String,
    /// Questions they answered.
    pub answered: u32,
    /// Questions they were asked.
    pub asked: u32,
}

/// What several people said to one question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionAgreement {
    /// Question id.
    pub question: String,
    /// Whether it is worth talking about.
    pub disagree: bool,
    /// All of them together.
    pub all: SpreadFigure,
    /// The leaders.
    pub leaders: SpreadFigure,
    /// The staff.
    pub staff: SpreadFigure,
    /// How many do not know, where that may be told.
    pub dont_know: u32,
    /// How many say it does not apply, where that may be told.
    pub not_applicable: u32,
    /// The assessment's own answer.
    pub answer: Option<Response>,
    /// What was agreed on, if it was.
    pub consensus: Option<Consensus>,
}

/// How far people agree, or why that is not told: `nobody` said anything, or `too-few` could be told apart.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SpreadFigure {
    /// Whether it is told.
    #[ts(type = "FigureKind")]
    pub kind: &'static str,
    /// The figures; null unless they are told.
    pub value: Option<Spread>,
}

/// A mean of several people's scores, or why it is not told.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeanFigure {
    /// Whether it is told.
    #[ts(type = "FigureKind")]
    pub kind: &'static str,
    /// The figures; null unless they are told.
    pub value: Option<GroupMean>,
}

/// How far several people agree.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Spread {
    /// How many rated it.
    pub n: u32,
    /// The mean rung, to two decimals.
    pub mean: String,
    /// The lowest rung.
    pub min: u8,
    /// The highest rung.
    pub max: u8,
    /// The standard deviation, to two decimals; null for a single person.
    pub deviation: Option<String>,
    /// r_wg, to two decimals; null for a single person.
    pub agreement: Option<String>,
    /// Where the mean lies on the scale, 0 to 1.
    pub position: f64,
}

/// Leaders and staff on one pillar or dimension.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupGap {
    /// Its id.
    pub id: String,
    /// The leaders.
    pub leaders: MeanFigure,
    /// The staff.
    pub staff: MeanFigure,
    /// Leaders less staff, to two decimals with its sign; null where one of the two is not told.
    pub difference: Option<String>,
}

/// A mean of several people's scores.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupMean {
    /// How many people.
    pub n: u32,
    /// The mean as shown and where it lies.
    pub mean: Dot,
}

/// What was agreed on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Consensus {
    /// Why, may be empty.
    pub rationale: String,
    /// Who saw it otherwise; empty when nobody did.
    pub dissent: String,
    /// When, RFC 3339 with offset.
    pub decided: String,
}
