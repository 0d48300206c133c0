//! What an adviser should ask about an assessment, in words and with the scores ready to print.

pub use readiness_report::review::{ask, assurance, group, why};

use readiness_assessment::assurance::{self as core, Assured};
use readiness_assessment::review::{Reason, Reviewed, ToAsk, review};
use readiness_assessment::scoring::Shown;

use crate::api::review as wire;
use crate::assessment::Loaded;

/// What to ask, group by group.
pub fn to_ask<'i>(loaded: &Loaded<'i>) -> Vec<ToAsk<'i>> {
    let stored = &loaded.stored;
    let reviewed = Reviewed {
        answers: &stored.answers,
        facts: &stored.facts,
        outcome: &loaded.outcome,
        assurance: stored.summary.assurance,
    };
    review(loaded.instrument, &reviewed)
}

/// How far the result can be relied on.
pub fn assured_of(loaded: &Loaded<'_>) -> Assured {
    core::assured(&loaded.stored.answers, &loaded.outcome, loaded.stored.summary.assurance)
}

/// How far the result can be relied on, as the window gets it.
pub(crate) fn assured(loaded: &Loaded<'_>) -> wire::Assured {
    let assured = assured_of(loaded);
    wire::Assured {
        level: assured.level.map(readiness_assessment::Assurance::code),
        counts: assured
            .counts
            .iter()
            .map(|(level, count)| wire::AssuredCount { level: level.code(), count: *count })
            .collect(),
    }
}

/// What to ask, as the window gets it. The words of contradictions are in the questionnaire, all others the window has.
pub(crate) fn list(loaded: &Loaded<'_>) -> Vec<wire::ToAsk> {
    to_ask(loaded).iter().map(one).collect()
}

fn one(item: &ToAsk<'_>) -> wire::ToAsk {
    wire::ToAsk {
        group: item.reason.group().code(),
        reason: item.reason.code(),
        contradiction: match item.reason {
            Reason::Contradiction(contradiction) => Some(contradiction.id.clone()),
            _ => None,
        },
        questions: item.questions.iter().map(|(_, question)| question.id.clone()).collect(),
        facts: item.facts.iter().map(|fact| fact.key.clone()).collect(),
        low: Shown::of(item.swing.low).to_string(),
        high: Shown::of(item.swing.high).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::api::error::WireError;
    use crate::{App, Paths};

    struct Desk {
        _folder: tempfile::TempDir,
        app: App,
        id: Value,
    }

    impl Desk {
        /// A new assessment with one high rating.
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let app = App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap();
            let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
            let id = app.call("new_assessment", new).unwrap()["id"].clone();
            let desk = Self { _folder: folder, app, id };
            desk.say("ai-literacy-1", 5);
            desk
        }

        fn say(&self, question: &str, value: u8) -> Value {
            let response = json!({"kind": "rating", "value": value});
            let set = json!({"id": self.id, "question": question, "response": response, "language": "en"});
            self.app.call("set_response", set).unwrap()
        }

        fn assure(&self, question: Option<&str>, level: Option<&str>) -> Result<Value, WireError> {
            self.app.call("set_assurance", json!({"id": self.id, "question": question, "assurance": level}))
        }
    }

    fn groups(assessment: &Value) -> Vec<&str> {
        let points = assessment["review"].as_array().unwrap().iter();
        points.map(|point| point["group"].as_str().unwrap()).filter(|group| *group != "open").collect()
    }

    #[test]
    fn what_an_adviser_has_seen_is_not_asked_for_again_until_the_answer_changes() {
        let desk = Desk::new();
        let before = desk.app.call("open_assessment", json!({"id": desk.id})).unwrap();
        assert_eq!((groups(&before), &before["assured"]["level"]), (vec!["high"], &json!("self-declared")));
        let seen = desk.assure(Some("ai-literacy-1"), Some("evidence-seen")).unwrap();
        assert_eq!((groups(&seen), &seen["assured"]["level"]), (vec![], &json!("evidence-seen")));
        assert_eq!(
            (&seen["answers"]["ai-literacy-1"]["assurance"], &seen["undo"]),
            (&json!("evidence-seen"), &json!("assurance"))
        );
        assert_eq!(seen["outcome"], before["outcome"]);
        assert_eq!(groups(&desk.say("ai-literacy-1", 4)), ["high"]);
        let whole = desk.assure(None, Some("evidence-seen")).unwrap();
        assert_eq!((groups(&whole), &whole["assurance"]), (vec![], &json!("evidence-seen")));
        let back = desk.app.call("undo", Value::Null).unwrap();
        assert_eq!((&back["op"], &back["assessment"]["assurance"]), (&json!("assurance"), &json!("self-declared")));
    }

    #[test]
    fn a_level_or_question_that_is_none_changes_nothing() {
        let desk = Desk::new();
        let refused = |question, level| desk.assure(question, level).unwrap_err().problems[0].place.clone();
        assert_eq!(refused(None, Some("certified")), "assurance");
        assert_eq!(refused(Some("nobody-1"), Some("facilitated")), "answers.nobody-1");
        assert_eq!(refused(Some("ai-talent-1"), Some("facilitated")), "answers.ai-talent-1");
        let after = desk.app.call("open_assessment", json!({"id": desk.id})).unwrap();
        assert_eq!((&after["undo"], &after["assurance"]), (&json!("answer"), &json!("self-declared")));
        assert_eq!(desk.assure(None, None).unwrap()["assurance"], "self-declared");
    }
}
