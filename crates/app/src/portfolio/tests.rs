//! The portfolio with the real questionnaire and the real scoring.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use readiness_assessment::Language;
use readiness_store::{NewAssessment, NewOrganisation, Op, Writer};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::fresh::{fresh, kept};
use crate::assessment::{each, load};
use crate::{App, Paths};

const AT: &str = "2026-11-22T09:30:00+08:00";

fn begun() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap();
    (folder, app)
}

fn new(app: &App, name: &str) -> String {
    let new = json!({"name": name, "name_other": "", "label": "", "form": "express", "language": "en"});
    app.call("new_assessment", new).unwrap()["id"].as_str().unwrap().to_owned()
}

fn page(app: &App, filter: Value) -> Value {
    app.call("list_portfolio", json!({"filter": filter, "order": "changed", "offset": 0, "limit": 50})).unwrap()
}

/// An assessment filled in with a questionnaire that this program does not have.
fn foreign(app: &App) {
    app.with_store(|store| {
        Ok(store.transact(Op::NewAssessment, AT, |writer: &Writer<'_>| {
            writer.insert_organisation(&NewOrganisation { id: "o", name: "未來公司", name_other: "" })?;
            writer.insert_assessment(&NewAssessment {
                id: "f",
                organisation_id: "o",
                instrument_id: "not-here",
                instrument_version: "2031.1",
                form: "express",
                label: "",
                started: AT,
                language: Language::Chinese,
            })
        })?)
    })
    .unwrap();
}

#[test]
fn an_assessment_whose_questionnaire_is_not_here_is_listed_without_a_score_and_says_so() {
    let (_folder, app) = begun();
    let known = new(&app, "康記");
    foreign(&app);
    let start = app.call("start", Value::Null).unwrap();
    let lines: Vec<_> =
        start["assessments"].as_array().unwrap().iter().map(|line| (&line["id"], &line["missing"])).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.contains(&(&json!("f"), &json!("not-here 2031.1"))), "{lines:?}");
    assert!(lines.contains(&(&json!(known), &Value::Null)), "{lines:?}");
    let listed = page(&app, json!({}));
    assert_eq!((&listed["fitting"], &listed["outdated"]), (&json!(2), &json!(0)));
    let mut met = 0;
    each(&app, |found| {
        met += 1;
        assert_eq!(found.is_ok(), found.map_or_else(|stored| *stored, |loaded| loaded.stored).summary.id == known);
        Ok(())
    })
    .unwrap();
    assert_eq!(met, 2);
}

#[test]
fn what_another_version_of_the_program_scored_is_scored_anew() {
    let (_folder, app) = begun();
    new(&app, "康記");
    fresh(&app).unwrap();
    for other in ["0\nhk-ai-readiness\t2026.1\t", "1\nhk-ai-readiness\t1999.1\t", ""] {
        app.with_store(|store| Ok(store.set_setting("scored-with", other)?)).unwrap();
        assert_eq!(app.with_store(|store| Ok(store.outdated()?)).unwrap(), 0);
        // Whatever was kept meanwhile must go, so a wrong one stands in for it.
        app.with_store(|store| {
            store.distrust_standings()?;
            Ok(store.refresh(10, |_| Default::default())?)
        })
        .unwrap();
        let known = app.current_instrument().unwrap();
        fresh(&app).unwrap();
        let asked = page(&app, json!({}))["organisations"][0]["latest"]["total"].as_u64().unwrap();
        assert!(asked > 0, "{other:?} with {} {}", known.id, known.version);
    }
}

#[test]
fn tags_and_aliases_are_one_step_each_and_find_their_company() {
    let (_folder, app) = begun();
    new(&app, "康記茶餐廳");
    new(&app, "Harbour Tools");
    let listed = page(&app, json!({}));
    let ids: Vec<Value> = listed["organisations"].as_array().unwrap().iter().map(|line| line["id"].clone()).collect();
    app.call("set_tags", json!({"organisations": ids, "add": ["  2026  cohort "], "remove": []})).unwrap();
    app.call("set_alias", json!({"organisation": ids[0], "alias": "公司甲"})).unwrap();
    assert_eq!(page(&app, json!({"tags": ["2026 cohort"]}))["fitting"], 2);
    assert_eq!(page(&app, json!({"search": "司甲 COHORT"}))["organisations"][0]["id"], ids[0]);
    assert_eq!(app.call("undo", Value::Null).unwrap()["op"], "alias");
    assert_eq!(page(&app, json!({"search": "公司甲"}))["fitting"], 0);
    assert_eq!(app.call("undo", Value::Null).unwrap()["op"], "tag");
    assert_eq!(page(&app, json!({"tags": ["2026 cohort"]}))["fitting"], 0);
    for wrong in [
        json!({"organisations": ids, "add": [" "], "remove": []}),
        json!({"organisations": ["x"], "add": ["t"], "remove": []}),
    ] {
        assert!(app.call("set_tags", wrong).is_err());
    }
    assert_eq!(page(&app, json!({}))["tags"], json!([]));
}

/// What may happen to an assessment.
#[derive(Debug, Clone)]
enum Edit {
    Answer { whose: usize, question: usize, rating: Option<u8> },
    DontKnow { whose: usize, question: usize },
    Form { whose: usize, full: bool },
    Import { whose: usize },
    Delete { whose: usize },
    Undo,
    Redo,
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let (whose, question) = (|| 0..3_usize, || 0..30_usize);
    prop_oneof![
        6 => (whose(), question(), prop::option::of(1u8..=5))
            .prop_map(|(whose, question, rating)| Edit::Answer { whose, question, rating }),
        2 => (whose(), question()).prop_map(|(whose, question)| Edit::DontKnow { whose, question }),
        1 => (whose(), any::<bool>()).prop_map(|(whose, full)| Edit::Form { whose, full }),
        1 => whose().prop_map(|whose| Edit::Import { whose }),
        1 => whose().prop_map(|whose| Edit::Delete { whose }),
        3 => Just(Edit::Undo),
        2 => Just(Edit::Redo),
    ]
}

/// Carries out an edit; it may well be refused, as when its assessment is in the bin.
fn carry_out(app: &App, ids: &[String], files: &[String], edit: &Edit) {
    let questions: Vec<_> = app.current_instrument().unwrap().questions().map(|question| question.id.clone()).collect();
    let set = |whose: usize, question: usize, response: Value| {
        let question = &questions[question % questions.len()];
        let set = json!({"id": ids[whose], "question": question, "response": response, "language": "en"});
        app.call("set_response", set).map(drop)
    };
    let _ = match edit {
        Edit::Answer { whose, question, rating } => {
            set(*whose, *question, rating.map_or(Value::Null, |value| json!({"kind": "rating", "value": value})))
        }
        Edit::DontKnow { whose, question } => set(*whose, *question, json!({"kind": "dont-know"})),
        Edit::Form { whose, full } => {
            let form = if *full { "full" } else { "express" };
            app.call("set_form", json!({"id": ids[*whose], "form": form})).map(drop)
        }
        Edit::Import { whose } => {
            let file = json!({"name": "a.json", "base64": STANDARD.encode(&files[*whose])});
            app.call("import_files", json!({"files": [file], "apply": true})).map(drop)
        }
        Edit::Delete { whose } => app.call("delete_assessment", json!({"id": ids[*whose]})).map(drop),
        Edit::Undo => app.call("undo", Value::Null).map(drop),
        Edit::Redo => app.call("redo", Value::Null).map(drop),
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_always_equals_a_fresh_scoring(edits in prop::collection::vec(any_edit(), 1..25)) {
        let (_folder, app) = begun();
        let ids: Vec<String> = ["甲", "乙", "丙"].iter().map(|name| new(&app, name)).collect();
        for (at, id) in ids.iter().enumerate() {
            let rating = json!({"kind": "rating", "value": at + 2});
            let question = &app.current_instrument().unwrap().questions().next().unwrap().id;
            app.call("set_response", json!({"id": id, "question": question, "response": rating, "language": "en"})).unwrap();
        }
        let files: Vec<String> = ids.iter().map(|id| crate::exchange::export(&app, id).unwrap()).collect();
        for edit in &edits {
            carry_out(&app, &ids, &files, edit);
            fresh(&app).unwrap();
            for id in app.with_store(|store| Ok(store.ids()?)).unwrap() {
                let expected = kept(&load(&app, &id).unwrap().outcome);
                let found = app.with_store(|store| Ok(store.standing(&id)?)).unwrap();
                prop_assert_eq!(found, Some(expected), "after {:?}", edit);
            }
            let listed = page(&app, json!({}));
            let shown = listed["organisations"].as_array().unwrap();
            for line in shown {
                let loaded = load(&app, line["latest"]["id"].as_str().unwrap()).unwrap();
                let overall = loaded.outcome.overall.map(|overall| overall.score.shown().to_string());
                prop_assert_eq!(line["latest"]["shown"].as_str(), overall.as_deref());
            }
        }
    }
}
