//! The plan through the commands of the window.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{App, Paths};

struct Library {
    app: App,
    id: String,
    folder: TempDir,
}

impl Library {
    /// An express assessment with every question of the form on rung 2.
    fn on_rung_two() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths =
            Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
        let app = App::new(paths).unwrap();
        let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
        let id = app.call("new_assessment", new).unwrap()["id"].as_str().unwrap().to_owned();
        let library = Self { app, id, folder };
        let questions: Vec<String> = library
            .app
            .current_instrument()
            .unwrap()
            .form_questions(readiness_assessment::Form::Express)
            .map(|question| question.id.clone())
            .collect();
        for question in questions {
            let response = json!({"kind": "rating", "value": 2});
            library.call("set_response", json!({"question": question, "response": response, "language": "en"}));
        }
        library
    }

    /// Runs a command about the assessment.
    fn call(&self, name: &str, args: Value) -> Value {
        self.app.call(name, self.about(args)).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// The places of everything wrong with a request.
    fn refused(&self, name: &str, args: Value) -> Vec<String> {
        let error = self.app.call(name, self.about(args)).expect_err("refused");
        serde_json::to_value(error).unwrap()["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|problem| problem["place"].as_str().unwrap().to_owned())
            .collect()
    }

    fn about(&self, mut args: Value) -> Value {
        args["id"] = json!(self.id);
        args
    }

    fn plan(&self) -> Value {
        self.call("get_plan", json!({}))
    }
}

fn own(words: &str) -> Value {
    json!({"action": null, "words": words, "owner": "", "due": null, "cost": null, "state": "planned"})
}

#[test]
fn the_whole_path_is_taken_into_the_plan_in_one_step() {
    let library = Library::on_rung_two();
    let path = library.plan()["path"].clone();
    // 30 of 15 today; 37 are needed.
    assert_eq!((path["rungs"].as_u64(), path["band"].as_str()), (Some(7), Some("aware")));
    let steps: Vec<Value> = path["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| json!({"question": step["question"], "rung": step["to"]}))
        .collect();
    let plan = library.call("accept_steps", json!({"steps": steps}));
    assert_eq!(plan["actions"].as_array().unwrap().len(), 7);
    assert!(plan["path"]["steps"].as_array().unwrap().iter().all(|step| step["planned"] == true));
    assert!(plan["actions"].as_array().unwrap().iter().all(|action| action["due"].is_string()));
    let again = library.call("accept_steps", json!({"steps": steps}));
    assert_eq!(again["actions"], plan["actions"], "what is planned stays as it is");
    library.app.call("undo", Value::Null).unwrap();
    assert!(library.plan()["actions"].as_array().unwrap().is_empty());
}

#[test]
fn an_action_longer_than_a_row_of_the_roadmap_is_refused_and_nothing_is_kept() {
    let library = Library::on_rung_two();
    library.call("put_action", own(&"行".repeat(300)));
    let mut long = own(&"行".repeat(301));
    long["owner"] = "陳".repeat(101).into();
    let places = library.refused("put_action", long);
    assert_eq!(places, ["action.words", "action.owner"]);
    assert_eq!(library.plan()["actions"].as_array().unwrap().len(), 1);
}

#[test]
fn an_action_gets_an_owner_a_day_and_a_cost_and_is_done() {
    let library = Library::on_rung_two();
    let plan = library.call("put_action", own("  Ask the accountant "));
    let id = plan["actions"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(plan["actions"][0]["words"], "Ask the accountant");
    let change = json!({
        "action": id, "words": "Ask her", "owner": "陳小姐", "due": "2020-02-29", "cost": "1200.50", "state": "doing",
    });
    let plan = library.call("put_action", change);
    let action = &plan["actions"][0];
    assert_eq!((action["window"].as_str(), action["overdue"].as_bool()), (Some("30"), Some(true)));
    assert_eq!(plan["cost"], "1200.50");
    let done = json!({
        "action": id, "words": "Ask her", "owner": "", "due": null, "cost": "1200.50", "state": "done",
    });
    let plan = library.call("put_action", done);
    assert_eq!((&plan["actions"][0]["window"], &plan["cost"]), (&Value::Null, &Value::Null));
    let plan = library.call("remove_action", json!({"action": id}));
    assert!(plan["actions"].as_array().unwrap().is_empty());
}

#[test]
fn a_bad_request_names_everything_and_changes_nothing() {
    let library = Library::on_rung_two();
    let bad = json!({
        "action": null, "words": " ", "owner": "", "due": "2026-02-30", "cost": "12", "state": "soon",
    });
    assert_eq!(library.refused("put_action", bad), ["action.due", "action.cost", "action.state", "action.words"]);
    let steps = json!({"steps": [{"question": "nobody-1", "rung": 2}, {"question": "ai-literacy-1", "rung": 1}]});
    assert_eq!(library.refused("accept_steps", steps), ["steps[1].question", "steps[2].rung"]);
    assert_eq!(
        library.refused("set_target", json!({"dimension": "luck", "target": 6})),
        ["targets.luck", "targets.luck"]
    );
    assert_eq!(library.refused("remove_action", json!({"action": "x"})), ["actions.x"]);
    let wild = json!({"ratings": {"nobody-1": 9}, "facts": {"listed": "no"}});
    assert_eq!(library.refused("what_if", wild), ["answers.nobody-1", "answers.nobody-1", "profile.listed"]);
    let kind = json!({"ratings": {}, "kind": "answers"});
    assert_eq!(library.refused("adopt_what_if", kind), ["kind"]);
    assert!(library.plan()["actions"].as_array().unwrap().is_empty());
}

#[test]
fn a_target_moves_what_is_proposed() {
    let library = Library::on_rung_two();
    let proposed = |plan: &Value| plan["proposals"].as_array().unwrap().len();
    assert_eq!(proposed(&library.plan()), 15);
    let plan = library.call("set_target", json!({"dimension": "ai-literacy", "target": 2}));
    assert_eq!(proposed(&plan), 14);
    let aim = plan["aims"].as_array().unwrap().iter().find(|aim| aim["dimension"] == "ai-literacy").unwrap();
    assert_eq!((&aim["reached"], &aim["chosen"], &aim["gap"]), (&json!(true), &json!(true), &Value::Null));
    let plan = library.call("set_target", json!({"dimension": "ai-literacy", "target": null}));
    assert_eq!(proposed(&plan), 15);
}

#[test]
fn what_if_shows_another_band_and_stores_nothing() {
    let library = Library::on_rung_two();
    library.call("set_fact", json!({"key": "organisation_kind", "value": "government"}));
    let before = library.call("open_assessment", json!({}));
    let steps = library.plan()["path"]["steps"].clone();
    let ratings: serde_json::Map<String, Value> = steps
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (step["question"].as_str().unwrap().to_owned(), step["to"].clone()))
        .collect();
    let facts = json!({"organisation_kind": "company"});
    let imagined = library.call("what_if", json!({"ratings": ratings, "facts": facts}));
    assert_eq!(imagined["outcome"]["overall"]["band"], "aware");
    assert!(!imagined["next_gained"].as_array().unwrap().is_empty());
    assert!(imagined["schemes"].as_array().unwrap().iter().any(|change| change["gained"] == true));
    let after = library.call("open_assessment", json!({}));
    assert_eq!((&after["answers"], &after["undo"]), (&before["answers"], &before["undo"]));

    let plan = library.call("adopt_what_if", json!({"ratings": ratings, "kind": "actions"}));
    assert_eq!(plan["actions"].as_array().unwrap().len(), 7);
    let plan = library.call("adopt_what_if", json!({"ratings": {"ai-literacy-1": 4}, "kind": "targets"}));
    let aim = plan["aims"].as_array().unwrap().iter().find(|aim| aim["dimension"] == "ai-literacy").unwrap();
    assert_eq!(aim["target"], 4);
    let now = library.call("open_assessment", json!({}));
    assert_eq!(now["answers"], before["answers"], "no answer is touched");
}

#[test]
fn nothing_imagined_is_today() {
    let library = Library::on_rung_two();
    let imagined = library.call("what_if", json!({"ratings": {}, "facts": {}}));
    let today = library.call("open_assessment", json!({}));
    assert_eq!(imagined["outcome"], today["outcome"]);
    for list in ["schemes", "next_gained", "next_lost"] {
        assert!(imagined[list].as_array().unwrap().is_empty(), "{list}");
    }
}

#[test]
fn the_calendar_names_each_action_by_the_same_id_every_time() {
    let library = Library::on_rung_two();
    let saved = |library: &Library| {
        let file = library.call("save_roadmap", json!({}));
        std::fs::read_to_string(file["path"].as_str().unwrap()).unwrap()
    };
    let ids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let proposed = saved(&library);
    assert_eq!(ids(&proposed).len(), 12, "four in each month, and none without a day");
    let plan = library.call("put_action", own("Ask the accountant"));
    let action = plan["actions"][0]["id"].as_str().unwrap().to_owned();
    let (first, second) = (saved(&library), saved(&library));
    assert_eq!(ids(&first), ids(&second));
    assert_eq!(ids(&first).len(), 1);
    assert!(first.contains("SUMMARY:Ask the accountant"));
    let done = json!({"action": action, "words": "x", "owner": "", "due": null, "cost": null, "state": "done"});
    library.call("put_action", done);
    assert!(ids(&saved(&library)).is_empty());
    assert!(library.folder.path().join("reports").is_dir());
}
