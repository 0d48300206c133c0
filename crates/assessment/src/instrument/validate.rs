//! What one file alone cannot show: ids that clash, lists that do not match, bands with holes.

use std::collections::BTreeSet;

use super::model::{Form, Instrument};
use super::{carries, contradiction, glossary, negative, sector, weights};
use crate::profile::FactKind;
use crate::scoring::Band;
use crate::source::{ProblemKind, Problems};

pub(super) fn check(instrument: &Instrument, problems: &mut Problems) {
    check_bands(instrument, problems);
    check_forms(instrument, problems);
    check_ids(instrument, problems);
    check_options(instrument, problems);
    check_sizes(instrument, problems);
    contradiction::check(instrument, problems);
    negative::check(instrument, problems);
    carries::check(instrument, problems);
    glossary::check(instrument, problems);
    sector::check(instrument, problems);
    weights::check(instrument, problems);
    if instrument.pillar(&instrument.brake_pillar).is_none() {
        let known: Vec<&str> = instrument.pillars.iter().map(|pillar| pillar.id.as_str()).collect();
        problems.not_allowed("instrument.toml: brake_pillar", &instrument.brake_pillar, known.join(", "));
    }
}

/// As many dimensions as exact sums surely hold and a person surely answers.
const MOST_DIMENSIONS: usize = 100;

/// Something is asked in every pillar, and not too much in all.
fn check_sizes(instrument: &Instrument, problems: &mut Problems) {
    let count = instrument.dimensions().count();
    if !(1..=MOST_DIMENSIONS).contains(&count) {
        problems.not_allowed("instrument.toml: pillar", count.to_string(), format!("1–{MOST_DIMENSIONS}"));
    }
    for (index, pillar) in instrument.pillars.iter().enumerate().filter(|(_, pillar)| pillar.dimensions.is_empty()) {
        let place = format!("instrument.toml: pillar[{}].dimensions", index + 1);
        problems.not_allowed(place, &pillar.id, "≥ 1");
    }
}

/// The four bands in order, starting at the lowest possible score, so that every score has exactly one.
fn check_bands(instrument: &Instrument, problems: &mut Problems) {
    let order: Vec<Band> = instrument.bands.iter().map(|info| info.band).collect();
    let expected = Band::CODES.map(|(_, band)| band);
    let starts: Vec<u32> = instrument.bands.iter().map(|info| info.from_tenths).collect();
    let rising = starts.windows(2).all(|pair| pair[0] < pair[1]);
    if order != expected || starts.first() != Some(&10) || !rising {
        let found: Vec<String> = instrument.bands.iter().map(|info| info.band.code().to_owned()).collect();
        problems.not_allowed("instrument.toml: band", found.join(", "), "unaware 1.0 < aware < ready < competent");
    }
}

fn check_forms(instrument: &Instrument, problems: &mut Problems) {
    let order: Vec<Form> = instrument.forms.iter().map(|info| info.form).collect();
    if order != Form::CODES.map(|(_, form)| form) {
        let found: Vec<&str> = order.iter().map(|form| form.code()).collect();
        problems.not_allowed("instrument.toml: form", found.join(", "), "express, full");
    }
    let longest = instrument.forms.iter().map(|info| info.questions_per_dimension).max().unwrap_or(0);
    for dimension in instrument.dimensions() {
        if dimension.questions.len() != longest {
            let place = format!("{}.question", dimension.id);
            problems.not_allowed(place, dimension.questions.len().to_string(), longest.to_string());
        }
    }
}

fn check_ids(instrument: &Instrument, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    let facts = instrument.facts.iter().map(|fact| &fact.key);
    let pillars = instrument.pillars.iter().map(|pillar| &pillar.id);
    let dimensions = instrument.dimensions().map(|dimension| &dimension.id);
    for id in facts.chain(pillars).chain(dimensions).chain(instrument.questions().map(|question| &question.id)) {
        if !seen.insert(id) {
            problems.add(id, ProblemKind::Duplicate);
        }
    }
    for dimension in instrument.dimensions() {
        for (index, question) in dimension.questions.iter().enumerate() {
            let expected = format!("{}-{}", dimension.id, index + 1);
            if question.id != expected {
                problems.not_allowed(format!("{}.question", dimension.id), &question.id, expected);
            }
        }
    }
}

fn check_options(instrument: &Instrument, problems: &mut Problems) {
    for fact in &instrument.facts {
        let ids: Vec<String> = match &fact.kind {
            FactKind::Code(options) => options.iter().map(|(code, _)| code.to_string()).collect(),
            FactKind::Choice(options) | FactKind::Choices { options, .. } => {
                options.iter().map(|(id, _)| id.clone()).collect()
            }
            FactKind::Flag | FactKind::Number { .. } => continue,
        };
        let distinct: BTreeSet<&String> = ids.iter().collect();
        if ids.len() < 2 || distinct.len() != ids.len() {
            problems.not_allowed(format!("{}.option", fact.key), ids.join(", "), "≥ 2, all different");
        }
    }
}
