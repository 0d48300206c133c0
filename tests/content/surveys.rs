//! The shipped surveys load, keep house style in both languages, and state facts with the codes of the company profile.

use std::collections::BTreeSet;

use readiness_app::instruments::DEFAULT_ID;
use readiness_app::{Instruments, Surveys};
use readiness_assessment::profile::FactKind;
use readiness_assessment::survey::{Kind, Question, Rows, Survey};
use readiness_assessment::{Language, Text};

use crate::style;

fn shipped() -> Surveys {
    Surveys::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn every_shipped_survey_loads_and_keeps_house_style() {
    let mut problems = Vec::new();
    let mut texts = 0;
    for survey in shipped().iter() {
        for (place, text) in words(survey) {
            texts += 1;
            for language in Language::ALL {
                let found = style::problems(language, text.get(language));
                problems.extend(found.into_iter().map(|what| format!("{} {place} ({language}): {what}", survey.id)));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(texts > 350, "both surveys were read, not {texts} texts of them");
}

#[test]
fn options_are_short_and_no_two_of_a_question_say_the_same() {
    for survey in shipped().iter() {
        for question in survey.questions() {
            for (language, longest) in [(Language::English, 115), (Language::Chinese, 40)] {
                let mut seen = BTreeSet::new();
                for label in question.kind.options().iter().map(|option| option.label.get(language)) {
                    assert!(seen.insert(label), "{} {}: {label}", survey.id, question.id);
                    assert!(label.chars().count() <= longest, "{} {}: {label}", survey.id, question.id);
                }
            }
        }
    }
}

#[test]
fn what_states_a_fact_has_the_codes_and_words_of_the_company_profile() {
    let instruments = Instruments::embedded().unwrap();
    let profile = &instruments.newest(DEFAULT_ID).unwrap().facts;
    let surveys = shipped();
    let stating = |question: &&Question| question.fact.is_some();
    for question in surveys.iter().flat_map(|survey| survey.questions().filter(stating)) {
        let key = question.fact.as_deref().unwrap_or_default();
        let fact =
            profile.iter().find(|fact| fact.key == key).unwrap_or_else(|| panic!("{}: no fact {key}", question.id));
        match (&question.kind, &fact.kind) {
            (Kind::Single(options), FactKind::Code(known)) => {
                assert_eq!(options.len(), known.len(), "{key}");
                for (option, (code, label)) in options.iter().zip(known) {
                    assert_eq!(option.code, *code, "{key}");
                    assert!(option.free_text || option.label == *label, "{key} {code}: {:?}", option.label);
                }
            }
            (Kind::Number { .. }, FactKind::Number { .. }) => {}
            (kind, _) => panic!("{} ({}) cannot state {key}", question.id, kind.code()),
        }
    }
}

/// Every text of a survey with its place.
fn words(survey: &Survey) -> Vec<(String, &Text)> {
    let mut words: Vec<(String, &Text)> =
        [&survey.title, &survey.about, &survey.source].map(|text| ("survey".to_owned(), text)).into();
    words.extend(survey.sections.iter().map(|section| (section.id.clone(), &section.title)));
    for question in survey.questions() {
        let own = [&question.text].into_iter().chain(&question.hint);
        let options = question.kind.options().iter().map(|option| &option.label);
        words.extend(own.chain(options).chain(rows(&question.kind)).map(|text| (question.id.clone(), text)));
    }
    words
}

fn rows(kind: &Kind) -> impl Iterator<Item = &Text> {
    let rows = match kind {
        Kind::Grid { rows: Rows::Fixed(rows), .. } | Kind::Shares(rows) => rows.as_slice(),
        _ => &[],
    };
    rows.iter().map(|row| &row.label)
}
