//! Surveys: what is asked, what was said, and which questions follow.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::LanguageTag;
use super::questionnaire::Localised;

/// One version of a survey.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyInfo {
    /// Stable id, for example `hkpc-user`.
    pub id: String,
    /// Version.
    pub version: String,
    /// Its title.
    pub title: Localised,
    /// Who should answer it, and what comes of it.
    pub about: Localised,
    /// The study it comes from, with its date.
    pub source: Localised,
    /// Minutes it takes.
    pub minutes: u32,
    /// How many questions there are, whatever the route.
    pub question_count: u32,
}

/// A survey with all of its words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyForm {
    /// Which survey.
    pub info: SurveyInfo,
    /// Its sections in the order asked.
    pub sections: Vec<SurveySection>,
}

/// Questions that belong together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveySection {
    /// Stable id.
    pub id: String,
    /// Its heading.
    pub title: Localised,
    /// Its questions in the order asked.
    pub questions: Vec<SurveyQuestion>,
}

/// One question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyQuestion {
    /// Stable id, for example `q35`.
    pub id: String,
    /// The study's own number.
    pub number: u32,
    /// The question.
    pub text: Localised,
    /// What helps to answer it.
    pub hint: Option<Localised>,
    /// What kind of answer it takes.
    pub kind: SurveyKind,
    /// Whether it is asked only after certain answers.
    pub conditional: bool,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SurveyKind {
    /// One option.
    Single {
        /// The options.
        options: Vec<SurveyOption>,
    },
    /// Several options.
    Multiple {
        /// The options.
        options: Vec<SurveyOption>,
        /// The most that may be chosen; null for any number.
        at_most: Option<u32>,
    },
    /// One option in each row; the rows are in the state, because they can follow from another answer.
    Grid {
        /// The options of every row.
        options: Vec<SurveyOption>,
    },
    /// Whole percentages, one for each row, that add up to 100; the rows are in the state.
    Percentages {},
    /// How many of each option.
    Counts {
        /// The options.
        options: Vec<SurveyOption>,
    },
    /// A number in steps of a half.
    Number {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
    },
    /// Free text.
    Text {},
    /// Whom to ask back.
    Contact {},
}

/// One option.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyOption {
    /// The study's own code.
    pub code: u32,
    /// Its words.
    pub label: Localised,
    /// Whether words of the respondent's own belong to it.
    pub free_text: bool,
    /// Whether nothing else can be chosen beside it.
    pub exclusive: bool,
    /// Whether it says that the respondent does not know.
    pub dont_know: bool,
}

/// One row of a grid or of percentages.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyRow {
    /// Stable id.
    pub id: String,
    /// Its words.
    pub label: Localised,
}

/// What was said to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyReply {
    /// The answer.
    pub value: SurveyValue,
    /// The respondent's own words beside an option that asks for them, by its code.
    pub other: BTreeMap<u32, String>,
}

/// An answer, by codes and ids.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SurveyValue {
    /// One option.
    Single {
        /// Its code.
        code: u32,
    },
    /// Several options.
    Multiple {
        /// Their codes.
        codes: Vec<u32>,
    },
    /// One option in each row answered.
    Grid {
        /// Codes by row id.
        rows: BTreeMap<String, u32>,
    },
    /// Percentages that add up to 100.
    Percentages {
        /// Whole percentages by row id.
        rows: BTreeMap<String, u32>,
    },
    /// How many of each option.
    Counts {
        /// Counts by code; an exclusive option is alone and stands with 1.
        // Text, because serde reads no numbers as keys inside a tagged value.
        counts: BTreeMap<String, u32>,
    },
    /// A number.
    Number {
        /// The number.
        value: f64,
    },
    /// Free text.
    Text {
        /// The text.
        text: String,
    },
    /// Whom to ask back; each part may be empty.
    Contact {
        /// The respondent's name.
        name: String,
        /// A telephone number.
        telephone: String,
        /// An e-mail address.
        email: String,
    },
}

/// Everything about one kept survey. Every change returns it anew.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveyState {
    /// Id.
    pub id: String,
    /// Id of the survey that is answered.
    pub survey: String,
    /// Its version.
    pub version: String,
    /// The organisation that answers.
    pub organisation_id: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// Label, may be empty.
    pub label: String,
    /// The language in which it was begun.
    pub language: LanguageTag,
    /// When it was begun, RFC 3339 with offset.
    pub started: String,
    /// When the last change was written to disk, RFC 3339 with offset.
    pub updated: String,
    /// Replies by question id, those to questions no longer asked too.
    pub replies: BTreeMap<String, SurveyReply>,
    /// Ids of the questions asked after these replies, in order.
    pub asked: Vec<String>,
    /// The rows of every question asked that has rows, by question id.
    pub rows: BTreeMap<String, Vec<SurveyRow>>,
    /// Ids of questions with a reply that are not asked any more: kept here, never counted or exported.
    pub kept: Vec<String>,
    /// Ids of questions whose reply came from the organisation's last answers and was not changed since.
    pub taken_over: Vec<String>,
    /// How many of the questions asked have a reply.
    pub answered: u32,
    /// Whether every question asked has a reply; contact data is never needed.
    pub complete: bool,
    /// What undo would take back; none when there is nothing.
    pub undo: Option<String>,
    /// What redo would bring back; none when there is nothing.
    pub redo: Option<String>,
}

/// A line in the list of surveys.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SurveySummary {
    /// Id.
    pub id: String,
    /// Id of the survey that is answered.
    pub survey: String,
    /// Its version.
    pub version: String,
    /// Its title; its id where this program does not have it.
    pub title: Localised,
    /// The organisation that answers.
    pub organisation_id: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// Label, may be empty.
    pub label: String,
    /// When it was begun, RFC 3339 with offset.
    pub started: String,
    /// When it last changed, RFC 3339 with offset.
    pub updated: String,
    /// How many of the questions asked have a reply.
    pub answered: u32,
    /// How many questions are asked; 0 where this program does not have the survey.
    pub asked: u32,
}

/// The surveys there are.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Surveys {
    /// Those one can begin, the newest version of each.
    pub offered: Vec<SurveyInfo>,
    /// Those that were begun, newest change first.
    pub kept: Vec<SurveySummary>,
}

/// Names one version of a survey.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SurveyName {
    /// Survey id.
    pub id: String,
    /// Version.
    pub version: String,
}

/// Begins a survey, of the newest version.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BeginSurvey {
    /// Id of the survey to answer.
    pub survey: String,
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// The interface language.
    pub language: LanguageTag,
    /// A stored organisation, whose own names then hold; absent for a new one.
    pub organisation: Option<String>,
}

/// Records what was said to a question.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetReply {
    /// Id of the kept survey.
    pub id: String,
    /// Question id.
    pub question: String,
    /// What was said; null takes it back.
    pub reply: Option<SurveyReply>,
    /// The interface language.
    pub language: LanguageTag,
}

/// An assessment that was begun with what a survey says of the company.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilledIn {
    /// Id of the new assessment.
    pub id: String,
    /// Keys of the facts that the survey filled in.
    pub facts: Vec<String>,
}

/// Writes the answers of kept surveys.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveSurvey {
    /// Which; absent means all of `survey`.
    pub ids: Option<Vec<String>>,
    /// The survey whose answers are written when `ids` is absent.
    pub survey: Option<String>,
    /// Where to; absent means the reports folder under a name that is still free.
    pub path: Option<String>,
    /// How.
    pub format: SurveyFormat,
    /// Whether contact data is written too.
    pub with_contact: bool,
}

/// The form of written survey answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SurveyFormat {
    /// A table, one line for each company, with a file of labels for statistics programs beside it.
    Csv,
    /// The answers file of one company.
    Json,
}
