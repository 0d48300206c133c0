//! One assessment as shown, and the changes one can ask for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evidence::AttachedFile;
use super::people::{Asked, Consensus};
use super::progress::LookAgain;
use super::questionnaire::{FormCode, QuestionnaireName};
use super::result::{Gap, Outcome};
use super::review::{Assured, ToAsk};
use super::survey::SurveyState;

/// The languages of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum LanguageTag {
    /// English.
    #[serde(rename = "en")]
    En,
    /// Written Chinese, Hong Kong.
    #[serde(rename = "zh-Hant-HK")]
    ZhHantHk,
}

/// A line in the list of assessments.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Summary {
    /// Assessment id.
    pub id: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// The assessment's label, may be empty.
    pub label: String,
    /// Which form.
    pub form: FormCode,
    /// When it was begun, RFC 3339 with offset.
    pub started: String,
    /// When it last changed, RFC 3339 with offset.
    pub updated: String,
    /// Questions with a response.
    pub answered: u32,
    /// Questions of the form; 0 without its questionnaire.
    pub total: u32,
    /// The overall score as shown, when there is one.
    pub shown: Option<String>,
    /// Its band.
    pub band: Option<super::questionnaire::BandCode>,
    /// Whether the band is provisional.
    pub provisional: bool,
    /// Id and version of the questionnaire when this program does not have it, so that nothing can be scored.
    pub missing: Option<String>,
    /// When to look at it again; null when a later one of the same organisation has followed, and in the portfolio, whose lines
    /// have a day of their own.
    pub look_again: Option<LookAgain>,
}

/// Everything about one assessment. Every change returns it anew.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Assessment {
    /// Id.
    pub id: String,
    /// The questionnaire it is filled in with.
    pub questionnaire: QuestionnaireName,
    /// Label, may be empty.
    pub label: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// Which form.
    pub form: FormCode,
    /// When it was begun, RFC 3339 with offset.
    pub started: String,
    /// When the last change was written to disk, RFC 3339 with offset.
    pub saved_at: String,
    /// Where the user was, as the window itself wrote it; empty at first.
    pub place: String,
    /// Known facts by key; an absent one is unknown.
    pub facts: BTreeMap<String, FactValue>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Answer>,
    /// How far each pillar is.
    pub progress: Vec<Progress>,
    /// The first question of the form without a response.
    pub next_question: Option<String>,
    /// Scores, band and range.
    pub outcome: Outcome,
    /// Gaps, the one to close first at the front.
    pub gaps: Vec<Gap>,
    /// How many files are attached to its answers.
    pub attached: u32,
    /// The size of all of them together, in bytes.
    pub attached_bytes: u32,
    /// How it came about; holds for every answer without a level of its own.
    #[ts(type = "AssuranceCode")]
    pub assurance: &'static str,
    /// How far the result can be relied on.
    pub assured: Assured,
    /// What an adviser should ask, group by group, what could move the score most first.
    pub review: Vec<ToAsk>,
    /// When to look at it again; null when a later one of the same organisation has followed.
    pub look_again: Option<LookAgain>,
    /// Other assessments of the same organisation.
    pub others: u32,
    /// People whose answers were put together here.
    pub people: u32,
    /// What several agreed on, by question id.
    pub consensus: BTreeMap<String, Consensus>,
    /// Who asked for it; null when nobody else did.
    pub asked: Option<Asked>,
    /// A newer version of its questionnaire, to which it can be moved.
    pub newer: Option<String>,
    /// What undo would take back; none when there is nothing.
    pub undo: Option<String>,
    /// What redo would bring back; none when there is nothing.
    pub redo: Option<String>,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum FactValue {
    /// Yes or no.
    Flag(bool),
    /// A number or a numbered option.
    Number(f64),
    /// A named option.
    Choice(String),
    /// Named options; empty means none of them.
    Choices(Vec<String>),
}

/// What is kept about one question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Answer {
    /// What was said; null while there is only a note.
    pub response: Option<Response>,
    /// The note, may be empty.
    pub note: String,
    /// How sure the respondent is; null when that was not said.
    #[ts(type = "ConfidenceCode | null")]
    pub confidence: Option<&'static str>,
    /// Links and names of what backs it.
    pub links: Vec<String>,
    /// Files that back it, in the order in which they were attached.
    pub files: Vec<AttachedFile>,
    /// How this answer came about; null means as the whole assessment did.
    #[ts(type = "AssuranceCode | null")]
    pub assurance: Option<&'static str>,
    /// The language in which it was answered; null while there is only a note.
    pub language: Option<LanguageTag>,
    /// When it was given, RFC 3339, if that was before this assessment was begun: it is as last time and not yet confirmed.
    pub as_before: Option<String>,
}

/// A rating or one of the two non-answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Response {
    /// A rung, 1 to 5.
    Rating {
        /// The rung.
        value: u8,
    },
    /// Don't know.
    DontKnow,
    /// Not applicable.
    NotApplicable {
        /// Why not; must say something.
        reason: String,
    },
}

/// How far a pillar is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Progress {
    /// The pillar's id.
    pub pillar: String,
    /// Questions with a response.
    pub answered: u32,
    /// Questions of the form.
    pub total: u32,
}

/// Begins an assessment.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NewAssessment {
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// A label, may be empty.
    pub label: String,
    /// Which form.
    pub form: FormCode,
    /// Which questionnaire; absent means the one the program recommends.
    pub questionnaire: Option<QuestionnaireName>,
    /// The interface language.
    pub language: LanguageTag,
}

/// Names one assessment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ById {
    /// Assessment id.
    pub id: String,
}

/// Records what was said to a question.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetResponse {
    /// Assessment id.
    pub id: String,
    /// Question id.
    pub question: String,
    /// What was said; null clears it.
    pub response: Option<Response>,
    /// The interface language.
    pub language: LanguageTag,
}

/// Records a note.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetNote {
    /// Assessment id.
    pub id: String,
    /// Question id.
    pub question: String,
    /// The note; empty clears it.
    pub note: String,
}

/// Records a fact.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetFact {
    /// Assessment id.
    pub id: String,
    /// Fact key.
    pub key: String,
    /// The value; null means unknown.
    pub value: Option<FactValue>,
}

/// Renames the organisation and the assessment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetNames {
    /// Assessment id.
    pub id: String,
    /// The organisation's name.
    pub name: String,
    /// Its name in the other language.
    pub name_other: String,
    /// The assessment's label.
    pub label: String,
}

/// Chooses the form.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetForm {
    /// Assessment id.
    pub id: String,
    /// Which form.
    pub form: FormCode,
}

/// Remembers where the user is.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetPlace {
    /// Assessment id.
    pub id: String,
    /// Any text the window understands, at most 200 characters.
    pub place: String,
}

/// What an undo or redo did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Replayed {
    /// The assessment as it is now; null when the change took it away.
    pub assessment: Option<Assessment>,
    /// The survey as it is now, when the change was about one and it is still there.
    pub survey: Option<SurveyState>,
    /// The question that changed, if it was one.
    pub question: Option<String>,
    /// What was taken back or brought back: an op code with words `op-<code>`.
    pub op: String,
}
