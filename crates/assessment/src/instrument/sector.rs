//! Examples for one line of business, as data: `sectors/<id>.toml`. A question without one falls back on its general example.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Instrument;
use crate::profile::FactKind;
use crate::source::{ProblemKind, Problems, Table};
use crate::text::Text;

/// The company fact whose code says to which sectors a company belongs.
pub const INDUSTRY: &str = "industry";

/// A line of business with an example for each of its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sector {
    /// Stable id, also the name of its file, for example `retail`.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The codes of the fact [`INDUSTRY`] that belong to it; a code may belong to several sectors.
    pub industries: Vec<u32>,
    /// Examples by question id.
    pub examples: BTreeMap<String, Text>,
}

pub(super) fn read(mut table: Table<'_>, problems: &mut Problems) -> Option<Sector> {
    let id = table.words("id", problems).map(str::to_owned);
    let name = table.both("name", problems);
    let codes = table.required("industries", "[…]", problems).and_then(|item| item.list(problems));
    let industries = codes.map(|codes| codes.into_iter().filter_map(|code| code.whole(1, 999, problems)).collect());
    let place = table.place_of("example");
    let pairs = table.each("example", problems, example);
    table.finish(problems);
    let mut examples = BTreeMap::new();
    for (question, text) in pairs {
        if examples.contains_key(&question) {
            problems.add(format!("{place}.{question}"), ProblemKind::Duplicate);
        }
        examples.insert(question, text);
    }
    Some(Sector { id: id?, name: name?, industries: industries?, examples })
}

fn example(mut table: Table<'_>, problems: &mut Problems) -> Option<(String, Text)> {
    let question = table.words("question", problems).map(str::to_owned);
    let text = table.both("text", problems);
    table.finish(problems);
    Some((question?, text?))
}

/// Puts the sectors in the order of their lowest code; each must be named as its file.
pub(super) fn in_order(mut sectors: Vec<(String, Sector)>, problems: &mut Problems) -> Vec<Sector> {
    for (path, sector) in &sectors {
        if path.strip_suffix(".toml") != Some(&sector.id) {
            problems.not_allowed(
                format!("sectors/{path}: id"),
                format!("\"{}\"", sector.id),
                path.replace(".toml", ""),
            );
        }
    }
    sectors.sort_by_key(|(path, sector)| (sector.industries.iter().min().copied(), path.clone()));
    sectors.into_iter().map(|(_, sector)| sector).collect()
}

/// What one sector alone cannot show: questions and codes that do not exist, and a code twice.
pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    for sector in &instrument.sectors {
        let place = format!("sectors/{}.toml: ", sector.id);
        for id in sector.examples.keys().filter(|id| instrument.question(id).is_none()) {
            problems.add(format!("{place}example.{id}"), instrument.unknown_question());
        }
        let known = codes(instrument);
        let mut seen = BTreeSet::new();
        for code in &sector.industries {
            if !known.contains(code) {
                let allowed = known.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
                problems.not_allowed(format!("{place}industries"), code.to_string(), allowed);
            }
            if !seen.insert(code) {
                problems.add(format!("{place}industries.{code}"), ProblemKind::Duplicate);
            }
        }
    }
}

fn codes(instrument: &Instrument) -> BTreeSet<u32> {
    match instrument.fact(INDUSTRY).map(|fact| &fact.kind) {
        Some(FactKind::Code(options)) => options.iter().map(|(code, _)| *code).collect(),
        _ => BTreeSet::new(),
    }
}
