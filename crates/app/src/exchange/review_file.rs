//! The review document (`readiness-review/1`), described in `docs/formats/review.md`.

use readiness_assessment::assurance::Assured;
use readiness_assessment::review::{Reason, ToAsk};
use readiness_assessment::scoring::Shown;
use readiness_assessment::{Assurance, Language};
use readiness_locale::Translator;
use serde::Serialize;

use super::result_file::Overall;
use crate::assessment::Loaded;
use crate::review::{ask, assured_of, to_ask, why};

/// The name and version of the format.
pub const FORMAT: &str = "readiness-review/1";

/// A review as JSON.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewFile {
    format: &'static str,
    instrument: Instrument,
    form: &'static str,
    overall: Option<Overall>,
    assurance: AssuranceLevels,
    to_ask: Vec<Point>,
}

#[derive(Debug, Clone, Serialize)]
struct Instrument {
    id: String,
    version: String,
}

/// How far a result can be relied on.
#[derive(Debug, Clone, Serialize)]
pub struct AssuranceLevels {
    level: Option<&'static str>,
    counts: Vec<Count>,
}

#[derive(Debug, Clone, Serialize)]
struct Count {
    level: &'static str,
    answers: u32,
}

#[derive(Debug, Clone, Serialize)]
struct Point {
    group: &'static str,
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    contradiction: Option<String>,
    questions: Vec<String>,
    facts: Vec<String>,
    why: Both,
    ask: Both,
    could_be: Range,
}

#[derive(Debug, Clone, Serialize)]
struct Both {
    en: String,
    #[serde(rename = "zh-Hant-HK")]
    zh: String,
}

#[derive(Debug, Clone, Serialize)]
struct Range {
    low: String,
    high: String,
}

impl AssuranceLevels {
    /// The levels as a document has them.
    pub fn of(assured: &Assured) -> Self {
        let counts = assured.counts.iter().map(|(level, answers)| Count { level: level.code(), answers: *answers });
        Self { level: assured.level.map(Assurance::code), counts: counts.collect() }
    }
}

impl ReviewFile {
    /// The document for what is loaded.
    pub fn of(loaded: &Loaded<'_>) -> Self {
        let head = &loaded.stored.summary;
        Self {
            format: FORMAT,
            instrument: Instrument { id: head.instrument_id.clone(), version: head.instrument_version.clone() },
            form: loaded.form.code(),
            overall: Overall::of(&loaded.outcome),
            assurance: AssuranceLevels::of(&assured_of(loaded)),
            to_ask: to_ask(loaded).iter().map(|item| point(loaded, item)).collect(),
        }
    }
}

fn point(loaded: &Loaded<'_>, item: &ToAsk<'_>) -> Point {
    Point {
        group: item.reason.group().code(),
        reason: item.reason.code(),
        contradiction: match item.reason {
            Reason::Contradiction(contradiction) => Some(contradiction.id.clone()),
            _ => None,
        },
        questions: item.questions.iter().map(|(_, question)| question.id.clone()).collect(),
        facts: item.facts.iter().map(|fact| fact.key.clone()).collect(),
        why: both(|tr| why(tr, item, &loaded.stored.answers)),
        ask: both(|tr| ask(tr, item)),
        could_be: Range { low: Shown::of(item.swing.low).to_string(), high: Shown::of(item.swing.high).to_string() },
    }
}

fn both(words: impl Fn(&Translator) -> String) -> Both {
    let [en, zh] = [Language::English, Language::Chinese].map(|language| words(&Translator::new(language)));
    Both { en, zh }
}
