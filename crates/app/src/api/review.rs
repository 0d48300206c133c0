//! What an adviser should ask, and how far the answers can be relied on.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far the result can be relied on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Assured {
    /// The lowest level among the rated answers; null without any.
    #[ts(type = "AssuranceCode | null")]
    pub level: Option<&'static str>,
    /// Every level, the lowest first, with the number of rated answers at it.
    pub counts: Vec<AssuredCount>,
}

/// How many rated answers are at one level.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AssuredCount {
    /// The level.
    #[ts(type = "AssuranceCode")]
    pub level: &'static str,
    /// How many.
    pub count: u32,
}

/// One thing to ask.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ToAsk {
    /// Why it is worth asking. The list is in the order of the groups.
    #[ts(type = "AskGroup")]
    pub group: &'static str,
    /// The same more closely: an open question is one or the other.
    #[ts(type = "\"dont-know\" | \"unanswered\" | Exclude<AskGroup, \"open\">")]
    pub reason: &'static str,
    /// The id of the contradiction, whose words are in the questionnaire; null in every other group.
    pub contradiction: Option<String>,
    /// Ids of the questions it is about, the one to begin with at the front.
    pub questions: Vec<String>,
    /// Keys of the company facts it is about.
    pub facts: Vec<String>,
    /// The lowest overall score that another answer could bring, as shown.
    pub low: String,
    /// The highest.
    pub high: String,
}

/// Says how an answer or a whole assessment came about.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetAssurance {
    /// Assessment id.
    pub id: String,
    /// The question; absent or null means the whole assessment.
    pub question: Option<String>,
    /// The level; null means, for a question, that of the assessment and, for the assessment, self-declared.
    #[ts(type = "AssuranceCode | null", optional = false)]
    pub assurance: Option<String>,
}
