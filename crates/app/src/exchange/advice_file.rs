//! The advice document (`readiness-advice/1`), described in `docs/formats/advice.md`.

use readiness_assessment::advice::Gap;
use readiness_assessment::assurance::Assured;
use readiness_assessment::calendar::{Day, Written};
use readiness_assessment::funding::{Advised, Because, Judged, Match, Suggestion};
use readiness_assessment::plan::{self, Rise};
use readiness_assessment::{Facts, Text};
use serde::Serialize;
use serde_json::{Value, json};

use super::result_file::ResultFile;
use super::review_file::AssuranceLevels;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-advice/1";

/// Advice as JSON.
#[derive(Debug, Clone, Serialize)]
pub struct AdviceFile {
    format: &'static str,
    result: ResultFile,
    assurance: AssuranceLevels,
    catalogue: CatalogueHead,
    /// Null for the highest band and without a score.
    path: Option<Path>,
    gaps: Vec<Step>,
    schemes: Vec<Scheme>,
    training: Vec<Helpful>,
    guidance: Vec<Helpful>,
    helpdesks: Vec<Helpful>,
    tools: Vec<Helpful>,
    map: Vec<Cell>,
}

#[derive(Debug, Clone, Serialize)]
struct CatalogueHead {
    version: String,
    verified_on_oldest: Option<String>,
    as_of: String,
}

/// A gap with the step that closes it, the first to take at the front.
#[derive(Debug, Clone, Serialize)]
struct Step {
    question: String,
    from: u8,
    to: u8,
    effort: u32,
    beyond_good_enough: bool,
}

/// The shortest path to the next band.
#[derive(Debug, Clone, Serialize)]
pub struct Path {
    target_band: &'static str,
    rungs: usize,
    steps: Vec<Rung>,
}

/// One rung up in one question.
#[derive(Debug, Clone, Serialize)]
struct Rung {
    question: String,
    from: u8,
    to: u8,
    effort: u32,
}

impl Path {
    /// The path as documents have it.
    pub fn of(path: &plan::Path<'_>) -> Self {
        Self { target_band: path.band.code(), rungs: path.rungs(), steps: path.steps.iter().map(rung).collect() }
    }
}

fn rung(rise: &Rise<'_>) -> Rung {
    Rung {
        question: rise.question.id.clone(),
        from: rise.from.number(),
        to: rise.to.number(),
        effort: rise.step.effort,
    }
}

#[derive(Debug, Clone, Serialize)]
struct Scheme {
    id: String,
    status: &'static str,
    /// A whole day: the first that the catalogue's date can mean.
    verified_on: Option<String>,
    /// The catalogue's date as far as it is known.
    verified_as_written: Option<String>,
    age: &'static str,
    verdict: &'static str,
    rules: Vec<Rule>,
    would_fit_if: Vec<Change>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overlay: Option<Both>,
}

#[derive(Debug, Clone, Serialize)]
struct Rule {
    id: String,
    verdict: &'static str,
    because: Value,
    /// Every fact that decided it, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    all: Vec<Value>,
    clause: Option<Both>,
    mark: &'static str,
    source: String,
}

#[derive(Debug, Clone, Serialize)]
struct Change {
    rule: String,
    text: Both,
}

#[derive(Debug, Clone, Serialize)]
struct Both {
    en: String,
    #[serde(rename = "zh-Hant-HK")]
    zh: String,
}

#[derive(Debug, Clone, Serialize)]
struct Helpful {
    id: String,
    #[serde(rename = "for")]
    dimensions: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Cell {
    band: &'static str,
    category: &'static str,
    next: Both,
    entries: Vec<String>,
}

impl AdviceFile {
    /// The document for one company on `today`.
    pub fn of(
        (result, assured): (ResultFile, &Assured),
        path: Option<&plan::Path<'_>>,
        gaps: &[Gap<'_>],
        facts: &Facts,
        advised: &Advised<'_>,
        today: Day,
    ) -> Self {
        let catalogue = advised.catalogue;
        let cells = advised.band.into_iter().flat_map(|band| catalogue.next_for(band));
        Self {
            format: FORMAT,
            result,
            assurance: AssuranceLevels::of(assured),
            catalogue: CatalogueHead {
                version: catalogue.version.clone(),
                verified_on_oldest: catalogue.verified_on_oldest(today).map(|day| day.to_string()),
                as_of: today.to_string(),
            },
            path: path.map(Path::of),
            gaps: gaps.iter().map(step).collect(),
            schemes: advised.schemes.iter().map(|found| scheme(found, facts)).collect(),
            training: helpful(&advised.courses),
            guidance: helpful(&advised.guidance),
            helpdesks: helpful(&advised.helpdesks),
            tools: helpful(&advised.tools),
            map: cells
                .map(|cell| Cell {
                    band: cell.band.code(),
                    category: cell.category.code(),
                    next: both(&cell.next),
                    entries: cell.entries.clone(),
                })
                .collect(),
        }
    }
}

fn step(gap: &Gap<'_>) -> Step {
    Step {
        question: gap.question.id.clone(),
        from: gap.from.number(),
        to: gap.to.number(),
        effort: gap.step.effort,
        beyond_good_enough: gap.beyond_good_enough,
    }
}

fn scheme(found: &Match<'_>, facts: &Facts) -> Scheme {
    let entry = &found.scheme.entry;
    Scheme {
        id: entry.id.clone(),
        status: found.state.code(),
        verified_on: entry.verified_on.map(|written| written.first_day().to_string()),
        verified_as_written: entry.verified_on.as_ref().map(Written::to_string),
        age: found.age.code(),
        verdict: found.verdict.code(),
        rules: found.rules.iter().map(|judged| rule(judged, facts)).collect(),
        would_fit_if: found
            .would_fit_if()
            .map(|(rule, change)| Change { rule: rule.id.clone(), text: both(change) })
            .into_iter()
            .collect(),
        overlay: entry.owner.as_ref().map(both),
    }
}

fn rule(judged: &Judged<'_>, facts: &Facts) -> Rule {
    let looked_at: Vec<Value> = match &judged.because {
        Because::State(state) => vec![json!({ "status": state.code() })],
        Because::Facts(keys) => keys.iter().map(|key| fact(key, facts)).collect(),
    };
    Rule {
        id: judged.id.to_owned(),
        verdict: judged.verdict.code(),
        because: looked_at.first().cloned().unwrap_or_default(),
        all: if looked_at.len() > 1 { looked_at } else { Vec::new() },
        clause: judged.rule.map(|rule| both(&rule.text)),
        mark: judged.mark.code(),
        source: judged.source.to_owned(),
    }
}

/// A fact with its value; null where it is not known.
fn fact(key: &str, facts: &Facts) -> Value {
    let value = facts.get(key).map_or(Value::Null, super::answers_file::fact_value);
    json!({ "profile": key, "value": value })
}

fn helpful(found: &[Suggestion<'_>]) -> Vec<Helpful> {
    let one = |suggestion: &Suggestion<'_>| Helpful {
        id: suggestion.resource.entry.id.clone(),
        dimensions: suggestion.dimensions.iter().map(|id| (*id).to_owned()).collect(),
    };
    found.iter().map(one).collect()
}

fn both(text: &Text) -> Both {
    Both { en: text.en.clone(), zh: text.zh.clone() }
}
