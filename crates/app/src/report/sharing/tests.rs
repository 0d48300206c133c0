use std::collections::BTreeMap;

use proptest::prelude::*;
use readiness_assessment::calendar::Day;
use readiness_assessment::funding::{Item, Project};
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Purpose};
use readiness_assessment::scoring::score;
use readiness_assessment::{Answer, Assurance, Confidence, FactValue, Form, Language, Rating, Response};
use readiness_report::{Edition, Sharing};
use readiness_store::{StoredAssessment, Summary};
use serde_json::Value;

use super::{copy, masked, plan, project};
use crate::assessment::{Loaded, scored};
use crate::exchange::text;
use crate::plan::Kept;
use crate::{App, Paths};

/// What a person has written, one text for every place that takes one.
#[derive(Debug, Clone)]
struct Words([String; 12]);

fn words() -> impl Strategy<Value = Words> {
    // Long and odd enough that none of them stands in the program's own words by chance.
    proptest::array::uniform12("[a-z0-9㐀-㐿]{9,24}").prop_map(Words)
}

fn assessment<'a>(app: &'a App, Words(words): &Words) -> Loaded<'a> {
    let [id, organisation, name, other, label, note, evidence, reason, lone, fact, place, _] = words.clone();
    let instrument = app.current_instrument().unwrap();
    let with_note =
        |response| Answer { note: note.clone(), evidence: vec![evidence.clone()], ..Answer::said(response) };
    let answers = BTreeMap::from([
        ("management-support-1".to_owned(), with_note(Response::Rating(Rating::HIGHEST))),
        ("ai-literacy-1".to_owned(), with_note(Response::NotApplicable { reason })),
        ("ai-talent-1".to_owned(), Answer { confidence: Some(Confidence::Guess), ..with_note(Response::DontKnow) }),
        ("data-quality-1".to_owned(), Answer { note: lone, ..Answer::default() }),
        ("genai-value-1".to_owned(), Answer::rated(Rating::LOWEST)),
    ]);
    let facts = BTreeMap::from([
        ("listed".to_owned(), FactValue::Flag(false)),
        ("organisation_kind".to_owned(), FactValue::Choice(fact.clone())),
        (fact, FactValue::Flag(true)),
    ]);
    let summary = Summary {
        id,
        organisation_id: organisation,
        name,
        name_other: other,
        label,
        instrument_id: instrument.id.clone(),
        instrument_version: instrument.version.clone(),
        form: Form::Express.code().to_owned(),
        started: "2026-11-22T09:31:07+08:00".to_owned(),
        updated: "2026-11-23T10:00:00+08:00".to_owned(),
        language: Language::Chinese,
        assurance: Assurance::Facilitated,
        place: Some(place),
    };
    scored(app, StoredAssessment { summary, facts, answers, answered: BTreeMap::new(), attachments: Vec::new() })
        .unwrap()
}

/// Every key and text of a document.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(entries) => entries.iter().for_each(|(key, value)| {
            into.push(key.clone());
            texts(value, into);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// An action for a rung and one of the company's own, in its words and seen to by somebody.
fn planned(Words(words): &Words) -> Kept {
    let purpose = Purpose { question: "genai-value-1".to_owned(), rung: Rating::HIGHEST };
    let action = |id: &str, purpose| Action {
        id: id.to_owned(),
        purpose,
        words: words[5].clone(),
        owner: words[11].clone(),
        due: Day::parse("2026-12-15"),
        cost: Cents::parse("3000.00"),
        state: ActionState::Doing,
    };
    let targets = BTreeMap::from([("ai-literacy".to_owned(), Rating::HIGHEST)]);
    Kept { targets, actions: vec![action(&words[0], Some(purpose)), action(&words[1], None)] }
}

/// Everything in the answers file of what leaves.
fn said(loaded: &Loaded<'_>, kept: Kept, sharing: Sharing, edition: Edition) -> String {
    let (copy, kept) = (copy(loaded, sharing, edition), plan(kept, sharing, edition));
    let mut all = Vec::new();
    texts(&serde_json::from_str(&text(&copy, &kept).unwrap()).unwrap(), &mut all);
    // The debug form also shows what a later format might write.
    all.join("\n") + &format!("{:?}{:?}", copy.stored, copy.plan_in_file)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_a_person_wrote_is_in_a_masked_copy(words in words()) {
        let app = App::new(Paths::default()).unwrap();
        let loaded = Loaded { plan_in_file: Some(planned(&words)), ..assessment(&app, &words) };
        for edition in Edition::ALL {
            let said = said(&loaded, planned(&words), Sharing::MaskedName, edition);
            for word in &words.0 {
                prop_assert!(!said.contains(word), "{word} in {said}");
            }
            prop_assert!(!said.contains("09:31"), "{said}");
        }
    }

    #[test]
    fn without_notes_only_names_and_ids_stay(words in words()) {
        let app = App::new(Paths::default()).unwrap();
        let loaded = Loaded { plan_in_file: Some(planned(&words)), ..assessment(&app, &words) };
        let said = said(&loaded, planned(&words), Sharing::WithoutNotes, Edition::English);
        let (kept, gone) = words.0.split_at(5);
        prop_assert!(kept.iter().all(|word| said.contains(word)), "{said}");
        prop_assert!(gone.iter().all(|word| !said.contains(word)), "{said}");
    }

    #[test]
    fn an_item_keeps_its_figures_and_loses_its_words(words in words()) {
        let [id, label, ..] = words.0.clone();
        let item = |number: u32| Item {
            id: format!("{id}{number}"),
            label: label.clone(),
            category: readiness_assessment::catalogue::ItemCategory::CODES[0].1,
            provider: None,
            amount: readiness_assessment::money::Cents::ZERO,
            month: number,
        };
        let start = readiness_assessment::calendar::Month::parse("2027-01").unwrap();
        let plan = Project { start, items: vec![item(1), item(2)] };
        prop_assert_eq!(project(plan.clone(), Sharing::Full, Edition::Both), plan.clone());
        let shared = project(plan, Sharing::WithoutNotes, Edition::Both);
        let said = format!("{shared:?}");
        prop_assert!(!said.contains(&id) && !said.contains(&label), "{said}");
        prop_assert_eq!(&shared.items[1].label, "項目 2 / Item 2");
        prop_assert_eq!(shared.items[1].month, 2);
    }
}

fn sample() -> Words {
    Words(std::array::from_fn(|place| format!("word-number-{place}")))
}

#[test]
fn every_copy_scores_the_same() {
    let app = App::new(Paths::default()).unwrap();
    let loaded = assessment(&app, &sample());
    for (_, sharing) in Sharing::CODES {
        let copy = copy(&loaded, sharing, Edition::Both);
        assert_eq!(score(copy.instrument, copy.form, &copy.stored.answers), loaded.outcome, "{sharing:?}");
        assert_eq!(copy.stored.summary.assurance, Assurance::Facilitated);
        assert_eq!(copy.stored.answers["ai-talent-1"].confidence, Some(Confidence::Guess));
    }
    let kept = planned(&sample());
    assert_eq!(plan(kept.clone(), Sharing::Full, Edition::English), kept);
    let full = copy(&loaded, Sharing::Full, Edition::English);
    assert_eq!(text(&full, &kept).unwrap(), text(&loaded, &kept).unwrap());
}

#[test]
fn what_was_left_out_is_said_in_the_languages_of_the_report() {
    let app = App::new(Paths::default()).unwrap();
    let copy = copy(&assessment(&app, &sample()), Sharing::MaskedName, Edition::Both);
    let answers = &copy.stored.answers;
    let Some(Response::NotApplicable { reason }) = &answers["ai-literacy-1"].response else { panic!("{answers:?}") };
    assert_eq!(reason, "這份副本不包括原因。 / The reason is left out of this copy.");
    // That evidence was named is not a secret, and an adviser asks for it where none was.
    assert_eq!(answers["management-support-1"].evidence.len(), 1);
    assert!(answers["genai-value-1"].evidence.is_empty());
    assert!(!answers.contains_key("data-quality-1"), "it was only a note");
    let head = &copy.stored.summary;
    let code = &head.name["公司 ".len()..];
    assert_eq!(head.name_other, format!("Company {code}"));
    assert!(head.id.to_uppercase().contains(code) && code.len() == 6, "{head:?}");
}

#[test]
fn a_masked_id_is_stable_and_a_bare_calculation_has_none() {
    assert_eq!(masked("0190f3e2-7c1a-7000-8000-3f6c1d2e4b5a"), masked("0190f3e2-7c1a-7000-8000-3f6c1d2e4b5a"));
    assert_ne!(masked("0190f3e2-7c1a-7000-8000-3f6c1d2e4b5a"), masked("0190f3e2-7c1a-7000-8000-3f6c1d2e4b5b"));
    assert_eq!(masked(""), "");
    let app = App::new(Paths::default()).unwrap();
    let mut loaded = assessment(&app, &sample());
    loaded.stored.summary.id = String::new();
    assert_eq!(copy(&loaded, Sharing::MaskedName, Edition::English).stored.summary.name, "Company");
}
