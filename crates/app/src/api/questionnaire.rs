//! A questionnaire as shown: all of its words in both languages, so that the language can change without a question.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words in both languages.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Localised {
    /// English.
    pub en: String,
    /// Chinese.
    #[serde(rename = "zh-Hant-HK")]
    pub zh: String,
}

/// Names one version of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionnaireName {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
}

/// A questionnaire that a new assessment can use.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireChoice {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Title.
    pub title: Localised,
}

/// A whole questionnaire.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Questionnaire {
    /// Stable id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Title.
    pub title: Localised,
    /// What it measures.
    pub about: Localised,
    /// Attribution.
    pub credit: Credit,
    /// Forms, shortest first.
    pub forms: Vec<FormInfo>,
    /// Bands, lowest first.
    pub bands: Vec<BandInfo>,
    /// The rung that is good enough for most small companies.
    pub good_enough: u8,
    /// Company facts in the order asked.
    pub facts: Vec<Fact>,
    /// Pillars in the order asked.
    pub pillars: Vec<Pillar>,
    /// Answers that do not fit together; which of them an assessment has is in its review.
    pub contradictions: Vec<Contradiction>,
    /// Words that a reader may not know.
    pub glossary: Vec<Term>,
    /// Lines of business with examples of their own.
    pub sectors: Vec<Sector>,
    /// What not to do, or not yet; which of them hold is in the plan.
    pub negatives: Vec<Negative>,
}

/// A word with what it means.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Term {
    /// Stable id.
    pub id: String,
    /// The word.
    pub name: Localised,
    /// What it means.
    pub meaning: Localised,
}

/// A line of business.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Sector {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// The codes of the fact `industry` that belong to it.
    pub industries: Vec<u32>,
    /// Its examples by question id.
    pub examples: BTreeMap<String, Localised>,
}

/// Where a term stands in a text, counted as JavaScript counts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TermMark {
    /// Where it begins.
    pub start: u32,
    /// Where it has ended.
    pub end: u32,
    /// The term's id.
    pub term: String,
}

/// The terms in a text, for each of its languages.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TermMarks {
    /// In the English text.
    pub en: Vec<TermMark>,
    /// In the Chinese text.
    #[serde(rename = "zh-Hant-HK")]
    pub zh: Vec<TermMark>,
}

/// Something a company had better not do, or not yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Negative {
    /// Stable id.
    pub id: String,
    /// What kind of no it is.
    #[ts(type = "NegativeKind")]
    pub kind: &'static str,
    /// The no in one sentence.
    pub text: Localised,
    /// Why, from the answers.
    pub why: Localised,
    /// What to do instead.
    pub instead: Localised,
}

/// Answers that do not fit together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Contradiction {
    /// Stable id.
    pub id: String,
    /// What does not fit.
    pub text: Localised,
    /// The question to put to the company.
    pub ask: Localised,
}

/// Attribution of the model this one is adapted from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Credit {
    /// The notice.
    pub text: Localised,
    /// The originator's page.
    pub url: String,
    /// Licence name.
    pub licence: String,
    /// Licence page.
    pub licence_url: String,
}

/// `express` asks one question per dimension, `full` all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormCode {
    /// One question per dimension.
    Express,
    /// All questions.
    Full,
}

/// A form on offer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormInfo {
    /// Which.
    pub id: FormCode,
    /// Minutes it takes.
    pub minutes: u32,
    /// How many questions it asks in all.
    pub questions: u32,
    /// Name.
    pub name: Localised,
    /// What to expect.
    pub about: Localised,
}

/// The four bands' codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BandCode {
    /// Under 2.5.
    Unaware,
    /// 2.5–3.4.
    Aware,
    /// 3.5–4.5.
    Ready,
    /// Over 4.5.
    Competent,
}

/// A band described.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BandInfo {
    /// Which.
    pub id: BandCode,
    /// Lowest shown score, "2.5".
    pub from: String,
    /// Highest shown score, "3.4".
    pub to: String,
    /// Name.
    pub name: Localised,
    /// What it means.
    pub meaning: Localised,
    /// How such a company acts.
    pub behaviour: Localised,
    /// What such a company does next.
    pub advice: Localised,
}

/// A company fact to ask for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Fact {
    /// Stable key.
    pub key: String,
    /// `code`, `choice`, `choices`, `flag` or `number`.
    pub kind: FactKind,
    /// `about`, `hong-kong` or `plans`: asked together on one page.
    pub group: String,
    /// The question.
    pub text: Localised,
    /// Hint.
    pub hint: Option<Localised>,
    /// Why it is asked.
    pub why: Localised,
    /// Options of `code`, `choice` and `choices`, in order.
    pub options: Vec<FactOption>,
    /// For `choices`: the words for "none of these" (value `[]`), where that can be an answer.
    pub none: Option<Localised>,
    /// For `number`: the largest value.
    pub max: Option<u32>,
    /// For `number`: whether fractions are refused.
    pub whole: bool,
}

/// Kinds of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// One of numbered options; the value is the number.
    Code,
    /// One of named options; the value is the id.
    Choice,
    /// Any number of named options; the value is a list of ids.
    Choices,
    /// Yes or no.
    Flag,
    /// A number.
    Number,
}

/// One option of a fact.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FactOption {
    /// The value to send: a number for `code`, else an id.
    pub value: FactOptionValue,
    /// Its label.
    pub label: Localised,
}

/// A code or an id.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(untagged)]
pub enum FactOptionValue {
    /// A numbered option.
    Code(u32),
    /// A named option.
    Id(String),
}

/// A group of dimensions.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Pillar {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: Localised,
    /// What it covers.
    pub about: Localised,
    /// Dimensions in order.
    pub dimensions: Vec<Dimension>,
}

/// One thing that is scored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Dimension {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: Localised,
    /// What it covers.
    pub about: Localised,
    /// Questions in order; a form asks the first ones of each dimension (see `FormInfo.questions`).
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Question {
    /// Stable id.
    pub id: String,
    /// The forms that ask it.
    pub forms: Vec<FormCode>,
    /// The question.
    pub text: Localised,
    /// The terms in it.
    pub text_marks: TermMarks,
    /// Why it is asked.
    pub why: Localised,
    /// The terms in that.
    pub why_marks: TermMarks,
    /// A Hong Kong example.
    pub example: Option<Localised>,
    /// What an adviser would ask to see.
    pub evidence: Localised,
    /// Five rungs, lowest first.
    pub rungs: Vec<Rung>,
}

/// One rung.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rung {
    /// 1 to 5.
    pub value: u8,
    /// What one would see.
    pub text: Localised,
    /// The terms in it.
    pub marks: TermMarks,
    /// Effort 1–3 of stepping up to it; none for the lowest.
    pub effort: Option<u32>,
    /// What to do to step up to it; none for the lowest.
    pub action: Option<Localised>,
}
