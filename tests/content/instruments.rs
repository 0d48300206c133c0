//! Every shipped questionnaire loads, and its words keep house style in both languages.

use readiness_app::Instruments;
use readiness_assessment::profile::FactKind;
use readiness_assessment::{Instrument, Language, Text};

use crate::style;

#[test]
fn every_shipped_questionnaire_loads_and_keeps_house_style() {
    let instruments = Instruments::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut problems = Vec::new();
    let mut texts = 0;
    for instrument in instruments.iter() {
        for (place, text) in words(instrument) {
            texts += 1;
            for language in Language::ALL {
                let found = style::problems(language, text.get(language));
                problems.extend(
                    found.into_iter().map(|problem| format!("{} {place} ({language}): {problem}", instrument.id)),
                );
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(texts > 400, "the whole questionnaire was read, not {texts} texts of it");
}

/// Every text of a questionnaire with its place.
fn words(instrument: &Instrument) -> Vec<(String, &Text)> {
    let mut words = vec![("title".to_owned(), &instrument.title), ("about".to_owned(), &instrument.about)];
    words.push(("credit".to_owned(), &instrument.credit.text));
    for info in &instrument.forms {
        words.extend([(info.form.code().to_owned(), &info.name), (info.form.code().to_owned(), &info.about)]);
    }
    for info in &instrument.bands {
        let texts = [&info.name, &info.meaning, &info.behaviour, &info.advice];
        words.extend(texts.map(|text| (info.band.code().to_owned(), text)));
    }
    for fact in &instrument.facts {
        let options: Vec<&Text> = match &fact.kind {
            FactKind::Code(options) => options.iter().map(|(_, label)| label).collect(),
            FactKind::Choice(options) => options.iter().map(|(_, label)| label).collect(),
            FactKind::Choices { options, none } => options.iter().map(|(_, label)| label).chain(none).collect(),
            FactKind::Flag | FactKind::Number { .. } => Vec::new(),
        };
        let texts = [&fact.text, &fact.why].into_iter().chain(&fact.hint).chain(options);
        words.extend(texts.map(|text| (fact.key.clone(), text)));
    }
    for contradiction in &instrument.contradictions {
        words.extend([&contradiction.text, &contradiction.ask].map(|text| (contradiction.id.clone(), text)));
    }
    for negative in &instrument.negatives {
        let texts = [&negative.text, &negative.why, &negative.instead];
        words.extend(texts.map(|text| (negative.id.clone(), text)));
    }
    for pillar in &instrument.pillars {
        words.extend([(pillar.id.clone(), &pillar.name), (pillar.id.clone(), &pillar.about)]);
    }
    for dimension in instrument.dimensions() {
        words.extend([(dimension.id.clone(), &dimension.name), (dimension.id.clone(), &dimension.about)]);
    }
    for question in instrument.questions() {
        let own = [&question.text, &question.why, &question.evidence].into_iter().chain(&question.example);
        let rungs = question.rungs.iter().flat_map(|rung| [Some(&rung.text), rung.step.as_ref().map(|s| &s.action)]);
        words.extend(own.chain(rungs.flatten()).map(|text| (question.id.clone(), text)));
    }
    words
}
