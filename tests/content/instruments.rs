//! Every shipped questionnaire loads, and its words keep house style in both languages.

use std::collections::BTreeSet;

use readiness_app::Instruments;
use readiness_app::instruments::DEFAULT_ID;
use readiness_assessment::instrument::glossary;
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

#[test]
fn every_question_has_an_example_of_its_own_for_each_line_of_business() {
    let instruments = Instruments::embedded().unwrap();
    let instrument = instruments.newest(DEFAULT_ID).unwrap();
    let ids: Vec<&str> = instrument.sectors.iter().map(|sector| sector.id.as_str()).collect();
    let wanted = ["manufacturing", "retail", "trading", "food-and-beverage", "professional-services", "clinic"];
    assert_eq!(BTreeSet::from_iter(ids), BTreeSet::from(wanted));
    for sector in &instrument.sectors {
        let missing: Vec<&str> = instrument
            .questions()
            .map(|question| question.id.as_str())
            .filter(|id| !sector.examples.contains_key(*id))
            .collect();
        assert_eq!(missing, [""; 0], "{}", sector.id);
    }
}

#[test]
fn no_example_is_told_twice_and_each_is_short() {
    const LONGEST: usize = 230;
    let instruments = Instruments::embedded().unwrap();
    let instrument = instruments.newest(DEFAULT_ID).unwrap();
    for language in Language::ALL {
        let special = instrument.sectors.iter().flat_map(|sector| sector.examples.values());
        let all = special.chain(instrument.questions().filter_map(|question| question.example.as_ref()));
        let mut seen = BTreeSet::new();
        for text in all.map(|text| text.get(language)) {
            assert!(seen.insert(text), "{text}");
            assert!(text.chars().count() <= LONGEST, "{text}");
        }
        assert_eq!(seen.len(), 210);
    }
}

#[test]
fn the_glossary_is_long_enough_to_help_and_marks_words_of_the_questions() {
    let instruments = Instruments::embedded().unwrap();
    let instrument = instruments.newest(DEFAULT_ID).unwrap();
    assert!((35..=60).contains(&instrument.glossary.len()), "{}", instrument.glossary.len());
    for language in Language::ALL {
        let texts = instrument.questions().flat_map(|question| {
            [&question.text, &question.why].into_iter().chain(question.rungs.iter().map(|rung| &rung.text))
        });
        let found: BTreeSet<&str> = texts
            .flat_map(|text| glossary::marks(&instrument.glossary, language, text.get(language)))
            .map(|mark| mark.term.id.as_str())
            .collect();
        assert!(found.len() >= 12, "{language}: {found:?}");
    }
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
    for term in &instrument.glossary {
        words.extend([&term.name, &term.meaning].map(|text| (term.id.clone(), text)));
    }
    for sector in &instrument.sectors {
        words.push((sector.id.clone(), &sector.name));
        words.extend(sector.examples.iter().map(|(question, text)| (format!("{} {question}", sector.id), text)));
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
