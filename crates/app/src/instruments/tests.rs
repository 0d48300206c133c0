use readiness_assessment::instrument::SourceFile;
use readiness_store::{NewAssessment, NewOrganisation, NewQuestionnaire, Op, QuestionnaireState};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Dir, FILES};
use crate::app::now;
use crate::{App, Paths};

fn app() -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap();
    (folder, app)
}

/// The shipped questionnaire under another id and title.
fn copy(title: &str) -> Vec<(String, String)> {
    let folder = FILES.dirs().flat_map(Dir::dirs).next().unwrap();
    let own = |SourceFile { path, text }: &SourceFile<'_>| {
        let text = text.replace("id = \"hk-ai-readiness\"", "id = \"own\"");
        ((*path).to_owned(), text.replace("Hong Kong AI readiness self-assessment", title))
    };
    super::sources(folder).iter().map(own).collect()
}

fn publish(app: &App, title: &str, state: QuestionnaireState) {
    let new = NewQuestionnaire { id: "own", version: "2026.1", state, key: "" };
    app.with_store(|store| {
        Ok(store.transact(Op::Questionnaire, &now(), |writer| writer.insert_questionnaire(&new, &copy(title)))?)
    })
    .unwrap();
}

#[test]
fn looking_for_a_questionnaire_makes_no_library() {
    let (_folder, app) = app();
    assert!(app.instrument("own", "2026.1").is_err());
    assert!(!app.paths.library.as_ref().unwrap().exists());
}

#[test]
fn a_published_questionnaire_can_be_used_and_a_draft_cannot() {
    let (_folder, app) = app();
    publish(&app, "Ours", QuestionnaireState::Draft);
    assert!(app.instrument("own", "2026.1").is_err());
    app.call("undo", Value::Null).unwrap();
    publish(&app, "Ours", QuestionnaireState::Published);
    let first = app.instrument("own", "2026.1").unwrap();
    assert!(std::ptr::eq(first, app.instrument("own", "2026.1").unwrap()), "it is read once");

    let start = app.call("start", Value::Null).unwrap();
    assert_eq!(start["questionnaires"][1]["title"]["en"], "Ours");
    assert_eq!(start["questionnaire"]["id"], "hk-ai-readiness");
    let named = json!({"id": "own", "version": "2026.1"});
    let new = json!({
        "name": "康記", "name_other": "", "label": "", "form": "express", "language": "en", "questionnaire": named,
    });
    let begun = app.call("new_assessment", new).unwrap();
    assert_eq!(begun["questionnaire"], named);
    assert_eq!(app.call("get_questionnaire", named).unwrap()["title"]["en"], "Ours");
}

#[test]
fn one_that_is_published_again_after_an_undo_is_read_anew() {
    let (_folder, app) = app();
    publish(&app, "First", QuestionnaireState::Published);
    assert_eq!(app.instrument("own", "2026.1").unwrap().title.en, "First");
    app.call("undo", Value::Null).unwrap();
    assert!(app.instrument("own", "2026.1").is_err());
    publish(&app, "Second", QuestionnaireState::Published);
    assert_eq!(app.instrument("own", "2026.1").unwrap().title.en, "Second");
}

#[test]
fn an_assessment_without_its_questionnaire_is_listed_and_does_not_stop_the_start() {
    let (_folder, app) = app();
    let at = now();
    app.with_store(|store| {
        Ok(store.transact(Op::NewAssessment, &at, |writer| {
            writer.insert_organisation(&NewOrganisation { id: "o", name: "康記", name_other: "" })?;
            writer.insert_assessment(&NewAssessment {
                id: "a",
                organisation_id: "o",
                instrument_id: "elsewhere",
                instrument_version: "1.0",
                form: "full",
                label: "",
                started: &at,
                language: readiness_assessment::Language::English,
            })
        })?)
    })
    .unwrap();
    let start = app.call("start", Value::Null).unwrap();
    assert_eq!(start["assessments"][0]["missing"], "elsewhere 1.0");
    assert_eq!(start["assessments"][0]["shown"], Value::Null);
    assert_eq!(app.call("open_assessment", json!({"id": "a"})).unwrap_err().code, "no-such-instrument");
}
