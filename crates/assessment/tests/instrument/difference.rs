//! What is different in another version, and which version follows.

use readiness_assessment::instrument::{
    ChangeKind, Changed, Edit, Part, Value, Way, carried, difference, edit, next_version,
};

use crate::Files;

fn differences(change: &Edit) -> Vec<(ChangeKind, Changed, String, bool)> {
    let shipped = Files::shipped();
    let changed = Files(edit(&shipped.sources(), change).unwrap()).parse().unwrap();
    let found = difference(&shipped.parse().unwrap(), &changed);
    found.into_iter().map(|change| (change.kind, change.what, change.id, change.meaning)).collect()
}

fn set(place: &str, value: Value) -> Edit {
    Edit::Set { place: place.to_owned(), value }
}

#[test]
fn a_questionnaire_does_not_differ_from_itself() {
    let shipped = Files::shipped().parse().unwrap();
    assert_eq!(difference(&shipped, &shipped), []);
}

#[test]
fn words_do_not_touch_the_meaning_of_scores_and_bounds_do() {
    let words = |text: &str| Value::Text(text.to_owned());
    let rung = set("questions/data/data-quality.toml: question[1].rung[4].text.en", words("Else."));
    assert_eq!(differences(&rung), [(ChangeKind::Changed, Changed::Rung, "data-quality-1/4".into(), false)]);
    let band = set("instrument.toml: band[2].from", words("2.6"));
    assert_eq!(differences(&band), [(ChangeKind::Changed, Changed::BandBound, "aware".into(), true)]);
    let title = set("instrument.toml: title.en", words("Another"));
    assert_eq!(differences(&title), [(ChangeKind::Changed, Changed::About, String::new(), false)]);
    let brake = set("instrument.toml: brake_pillar", words("data"));
    assert_eq!(differences(&brake), [(ChangeKind::Changed, Changed::Brake, "data".into(), true)]);
}

#[test]
fn what_is_removed_and_moved_is_named_once() {
    let gone = differences(&Edit::Remove { part: Part::Dimension, id: "genai-value".to_owned() });
    assert!(gone.contains(&(ChangeKind::Removed, Changed::Dimension, "genai-value".into(), true)), "{gone:?}");
    assert!(gone.contains(&(ChangeKind::Removed, Changed::Question, "genai-value-2".into(), true)));
    let moved = differences(&Edit::Move { part: Part::Question, id: "ai-talent-1".to_owned(), way: Way::Down });
    let questions: Vec<_> = moved.iter().filter(|(_, what, ..)| *what == Changed::Question).collect();
    assert_eq!(questions.len(), 2, "{moved:?}");
    assert!(questions.iter().all(|(kind, _, _, meaning)| *kind == ChangeKind::Moved && *meaning));
}

#[test]
fn answers_follow_a_question_by_its_words_and_hold_when_the_rungs_are_the_same() {
    let shipped = Files::shipped();
    let old = shipped.parse().unwrap();
    let change = Edit::Move { part: Part::Question, id: "ai-talent-1".to_owned(), way: Way::Down };
    let files = Files(edit(&shipped.sources(), &change).unwrap());
    let rung = set("questions/leadership/ai-talent.toml: question[1].rung[2].text.en", Value::Text("Else.".to_owned()));
    let new = Files(edit(&files.sources(), &rung).unwrap()).parse().unwrap();
    let found = |wording| {
        let carry = carried(&old, &new, wording);
        assert_eq!((carry.version.as_str(), carry.questions.len()), ("2026.1", 30));
        let pair =
            |from: &str| carry.questions.iter().find(|question| question.from == from).map(|q| (q.to.clone(), q.same));
        [pair("ai-talent-1"), pair("ai-talent-2"), pair("genai-risk-1")]
    };
    let some = |to: &str, same| Some((to.to_owned(), same));
    assert_eq!(found(false), [some("ai-talent-2", true), some("ai-talent-1", false), some("genai-risk-1", true)]);
    assert_eq!(found(true), [some("ai-talent-2", true), some("ai-talent-1", true), some("genai-risk-1", true)]);
}

#[test]
fn the_next_version_says_how_much_has_changed() {
    let next = [("1.0", true), ("1.9", false), ("2026.1", true), ("3", false), ("spring", true)];
    let versions = next.map(|(version, meaning)| next_version(version, meaning));
    assert_eq!(versions, ["2.0", "1.10", "2027.0", "3.1", "spring.1"]);
}
