use readiness_assessment::progress::migrate;
use readiness_assessment::{Answers, FactValue, Facts, Form, ProblemKind};

use crate::given::{instrument, sheet};
use crate::newer::{self, NEW, REWORDED, newer, renamed};

fn noted() -> Answers {
    let mut answers = sheet(Form::Full, &"3".repeat(30));
    for answer in answers.values_mut() {
        answer.note = "as the owner said".into();
    }
    answers
}

#[test]
fn within_one_version_everything_is_kept() {
    let facts = Facts::from([("staff_hk".to_owned(), FactValue::Number(8.0))]);
    let done = migrate(instrument(), instrument(), &noted(), &facts);
    assert_eq!((done.answers, done.facts), (noted(), facts));
    assert!(done.again.is_empty() && done.left.is_empty() && done.new.is_empty() && done.facts_left.is_empty());
}

#[test]
fn kept_asked_anew_left_and_new_are_told_apart_and_no_answer_is_lost_from_the_account() {
    let done = migrate(instrument(), newer(), &noted(), &Facts::new());
    assert_eq!((done.kept.len(), done.again.len(), done.left.len(), done.new.len()), (26, 2, 2, 2));
    assert!(done.left.iter().chain(&done.new).all(|id| id.starts_with(NEW)));
    for (now, before) in &done.kept {
        assert_eq!(*now, renamed(before));
        assert_eq!(done.answers[now], noted()[before]);
    }
    for id in REWORDED {
        assert_eq!((done.answers[id].response.as_ref(), done.answers[id].note.as_str()), (None, "as the owner said"));
    }
}

#[test]
fn a_fact_that_can_no_longer_have_its_value_is_named_and_left() {
    let facts =
        Facts::from([("headcount".to_owned(), FactValue::Number(99.0)), ("listed".to_owned(), FactValue::Flag(false))]);
    let done = migrate(instrument(), newer(), &Answers::new(), &facts);
    assert_eq!((done.facts.len(), done.facts_left), (1, vec!["headcount".to_owned()]));
}

#[test]
fn what_cannot_be_carried_over_is_refused_with_its_place() {
    let twice = "[[carry]]\nversion = \"2026.1\"\nquestion = [\n\
        {from = \"ai-literacy-1\", to = \"ai-literacy-1\", same = true},\n\
        {from = \"ai-literacy-1\", to = \"nobody-1\", same = true},\n]\n[[carry]]\nversion = \"2027.1\"\nquestion = []\n";
    let problems = newer::parse(twice).unwrap_err();
    let places: Vec<&str> = problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(
        places,
        ["carries.toml: 2026.1.from.ai-literacy-1", "carries.toml: 2026.1.to.nobody-1", "carries.toml: 2027.1"]
    );
    assert!(matches!(problems[1].kind, ProblemKind::Unknown { .. }));
}
