use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use readiness_assessment::calendar::Day;
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Purpose};
use readiness_assessment::{Form, Rating};
use serde_json::{Value, json};

use super::{AnswersFile, Contents, read, write};
use crate::exchange::{Incoming, apply, plan};
use crate::plan::Kept;
use crate::{App, Paths};

fn file(plan: Kept) -> AnswersFile {
    AnswersFile {
        instrument: "hk-ai-readiness".to_owned(),
        version: "2026.1".to_owned(),
        form: Form::Express,
        assessment: None,
        organisation: None,
        request: None,
        respondent: None,
        facts: BTreeMap::new(),
        answers: BTreeMap::new(),
        plan,
    }
}

/// Actions as the window lets through, in the order of their ids, which is the order in which they were added.
fn actions() -> impl Strategy<Value = Vec<Action>> {
    let purpose = (prop::sample::select(vec!["ai-literacy-1", "data-quality-1", "genai-risk-2"]), 2u8..=5)
        .prop_map(|(question, rung)| Purpose { question: question.to_owned(), rung: Rating::new(rung).unwrap() });
    let words = "[\\PC]{0,40}".prop_map(|words| words.trim().to_owned());
    let due =
        prop::option::of((1u32..=12, 1u32..=28).prop_map(|(m, d)| Day::parse(&format!("2027-{m:02}-{d:02}")).unwrap()));
    let cost = prop::option::of((0u32..9_000_000).prop_map(|cents| Cents::parse(&format!("{cents}.07")).unwrap()));
    let state = prop::sample::select(ActionState::CODES.map(|(_, state)| state).to_vec());
    let action = (prop::option::of(purpose), words, "[\\PC]{0,20}", due, cost, state).prop_map(
        |(purpose, words, owner, due, cost, state)| {
            let words = if purpose.is_none() && words.is_empty() { "打電話".to_owned() } else { words };
            Action { id: String::new(), purpose, words, owner: owner.trim().to_owned(), due, cost, state }
        },
    );
    prop::collection::vec(action, 0..6).prop_map(|actions| {
        let numbered = actions.into_iter().zip(1u32..);
        numbered.map(|(action, n)| Action { id: format!("action-{n}"), ..action }).collect()
    })
}

fn kept() -> impl Strategy<Value = Kept> {
    let dimension = prop::sample::select(vec!["ai-literacy", "data-quality", "genai-risk"]).prop_map(str::to_owned);
    let rung = (1u8..=5).prop_map(|rung| Rating::new(rung).unwrap());
    (prop::collection::btree_map(dimension, rung, 0..3), actions())
        .prop_map(|(targets, actions)| Kept { targets, actions })
}

fn library(folder: &tempfile::TempDir) -> App {
    App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap()
}

/// The assessment in a file's text.
fn scored(text: &str, app: &App) -> AnswersFile {
    read(text.as_bytes(), app).unwrap().scored(Path::new("test")).unwrap()
}

fn import(app: &App, file: AnswersFile) -> String {
    let plan = plan(app, Incoming { contents: Contents::Answers(Box::new(file)), agreement: None }).unwrap();
    apply(app, [&plan]).unwrap().remove(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_plan_is_read_as_it_was_written(kept in kept()) {
        let app = App::new(Paths::default()).unwrap();
        let written = write(&file(kept.clone())).unwrap();
        prop_assert_eq!(scored(&written, &app).plan, kept, "{}", written);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_plan_goes_through_two_libraries_and_stays_the_same(kept in kept()) {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (here, there) = (library(&here), library(&there));
        let id = import(&here, file(kept.clone()));
        prop_assert_eq!(&Kept::of(&here, &id).unwrap(), &kept);
        let exported = crate::exchange::export(&here, &id).unwrap();
        let brought = scored(&exported, &there);
        let id = import(&there, brought.clone());
        prop_assert_eq!(&Kept::of(&there, &id).unwrap(), &kept);
        let again = plan(&there, Incoming { contents: Contents::Answers(Box::new(brought)), agreement: None }).unwrap().summary(None);
        prop_assert_eq!((again.replaces, again.planned), (true, 0));
    }
}

/// The places of all problems of a file with this plan.
fn places(plan: Value) -> Vec<String> {
    let app = App::new(Paths::default()).unwrap();
    let mut document: Value = serde_json::from_str(&write(&file(Kept::default())).unwrap()).unwrap();
    document["plan"] = plan;
    let problems = read(document.to_string().as_bytes(), &app).err().unwrap_or_default();
    problems.into_iter().map(|problem| problem.place).collect()
}

#[test]
fn every_problem_of_a_plan_is_told_with_its_place() {
    let id = "0190f3e2-1";
    let wrong = json!({
        "targets": {"luck": 3, "ai-literacy": 6, "data-quality": "high"},
        "actions": [
            {"id": "../up", "words": "x", "state": "planned"},
            {"id": id, "state": "planned"},
            {"id": "a", "question": "ai-literacy-1", "state": "planned"},
            {"id": "b", "rung": 3, "words": "x", "state": "planned"},
            {"id": "c", "question": "nobody-1", "rung": 1, "state": "later"},
            {"id": "d", "words": "字".repeat(301), "owner": "o".repeat(101), "due": "2027-02-30", "cost": "3", "state": "done"},
            {"id": "e", "words": "x"},
            {"id": "f", "words": "x", "state": "planned", "window": "30"},
            "later",
        ],
        "sums": 1
    });
    let at = |place: &str| format!("plan.{place}");
    let mut expected: Vec<String> = [
        "targets.ai-literacy",
        "targets.data-quality",
        "targets.luck",
        "actions[1].id",
        "actions[2].words",
        "actions[3].rung",
        "actions[4].question",
        "actions[5].question",
        "actions[5].rung",
        "actions[5].state",
        "actions[6].words",
        "actions[6].owner",
        "actions[6].due",
        "actions[6].cost",
        "actions[7].state",
        "actions[8].window",
        "actions[9]",
        "sums",
    ]
    .map(at)
    .to_vec();
    let mut told = places(wrong);
    expected.sort();
    told.sort();
    assert_eq!(told, expected);
    let twice = json!([{"id": id, "words": "x", "state": "done"}, {"id": id, "words": "y", "state": "done"}]);
    assert_eq!(places(json!({"actions": twice})), ["plan.actions[2].id"]);
    assert_eq!(places(json!([])), ["plan"]);
    assert!(places(json!({})).is_empty());
}

#[test]
fn nothing_planned_leaves_no_trace() {
    assert!(!write(&file(Kept::default())).unwrap().contains("plan"));
}

#[test]
fn an_action_whose_id_another_plan_has_gets_one_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let app = library(&folder);
    let action = |words: &str| Action {
        id: "same".to_owned(),
        purpose: None,
        words: words.to_owned(),
        owner: String::new(),
        due: None,
        cost: None,
        state: ActionState::Planned,
    };
    let with = |words| file(Kept { targets: BTreeMap::new(), actions: vec![action(words)] });
    let (first, second) = (import(&app, with("one")), import(&app, with("other")));
    assert_eq!(Kept::of(&app, &first).unwrap().actions, [action("one")]);
    let actions = Kept::of(&app, &second).unwrap().actions;
    assert_eq!((actions.len(), actions[0].words.as_str()), (1, "other"));
    assert_ne!(actions[0].id, "same");
}
