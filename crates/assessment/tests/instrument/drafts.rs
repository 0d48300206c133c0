//! Writing a questionnaire: every change leaves files that read again, and what is refused changes nothing.

use proptest::prelude::*;
use readiness_assessment::ProblemKind;
use readiness_assessment::instrument::{Draft, Edit, Part, Value, Way, edit};

use crate::Files;

const LITERACY: &str = "questions/leadership/ai-literacy.toml";

fn text(place: &str, text: &str) -> Edit {
    Edit::Set { place: place.to_owned(), value: Value::Text(text.to_owned()) }
}

fn add(part: Part, within: &str, id: &str) -> Edit {
    Edit::Add { part, within: within.to_owned(), id: id.to_owned() }
}

fn after(files: &Files, change: &Edit) -> Files {
    Files(edit(&files.sources(), change).unwrap_or_else(|problems| panic!("{change:?}: {problems:#?}")))
}

fn draft(files: &Files) -> Draft {
    Draft::read(&files.sources()).unwrap()
}

fn places(files: &Files) -> Vec<String> {
    draft(files).problems.into_iter().map(|problem| problem.place).collect()
}

#[test]
fn a_problem_names_the_field_by_which_it_is_put_right() {
    let place = format!("{LITERACY}: question[2].rung[3].action.zh-Hant-HK");
    let emptied = after(&Files::shipped(), &text(&place, " "));
    assert_eq!(places(&emptied), std::slice::from_ref(&place));
    assert!(emptied.parse().is_err(), "it cannot be published");
    let filled = after(&emptied, &text(&place, "先試一次。"));
    assert!(filled.parse().is_ok());
}

#[test]
fn a_text_that_may_be_left_out_comes_with_its_first_word_and_goes_with_its_last() {
    let example = format!("{LITERACY}: question[1].example.en");
    let without =
        after(&after(&Files::shipped(), &text(&example, "")), &text(&example.replace(".en", ".zh-Hant-HK"), ""));
    assert_eq!(without.parse().unwrap().question("ai-literacy-1").unwrap().example, None);
    let again = after(&without, &text(&example, "A café."));
    assert_eq!(places(&again), [example.replace(".en", ".zh-Hant-HK")]);
}

#[test]
fn a_value_that_cannot_be_is_refused_with_its_place() {
    let refused = |place: &str, value: Value| {
        let change = Edit::Set { place: place.to_owned(), value };
        edit(&Files::shipped().sources(), &change).unwrap_err()[0].clone()
    };
    let effort = format!("{LITERACY}: question[1].rung[2].effort");
    assert!(matches!(refused(&effort, Value::Whole(7)).kind, ProblemKind::NotAllowed { .. }));
    assert_eq!(refused(&effort, Value::Whole(7)).place, effort);
    for place in [
        "instrument.toml: id",
        "instrument.toml: version",
        "instrument.toml: pillar[1].dimensions",
        "x",
        "a: b",
        "instrument.toml: band[9].name.en",
        "instrument.toml: band[0].name.en",
        "instrument.toml: example.en.en",
    ] {
        let kind = refused(place, Value::Text("x".to_owned())).kind;
        assert!(matches!(kind, ProblemKind::Unknown { .. } | ProblemKind::NotAllowed { .. }), "{place}: {kind:?}");
    }
}

#[test]
fn a_new_dimension_has_the_questions_that_the_forms_ask_and_says_what_is_missing() {
    let files = after(&Files::shipped(), &add(Part::Pillar, "", "people"));
    assert!(places(&files).contains(&"instrument.toml: pillar[6].dimensions".to_owned()));
    let files = after(&files, &add(Part::Dimension, "people", "habits"));
    let draft = draft(&files);
    assert_eq!(draft.instrument.dimension("habits").unwrap().questions.len(), 2);
    let missing = draft.problems.iter().filter(|problem| problem.place.starts_with("questions/people/habits.toml"));
    // Name, description; twice text, reason, evidence, five rungs and four actions; each in two languages.
    assert_eq!(missing.count(), 2 * (2 + 2 * (3 + 5 + 4)));
    for (within, id, part) in [
        ("people", "habits", Part::Dimension),
        ("people", "Bad Id", Part::Dimension),
        ("none", "fine", Part::Dimension),
        ("", "headcount", Part::Pillar),
    ] {
        assert!(edit(&files.sources(), &add(part, within, id)).is_err(), "{id}");
    }
}

#[test]
fn rules_follow_a_question_that_moves_and_go_with_one_that_is_removed() {
    let names = |files: &Files, id: &str| {
        let instrument = draft(files).instrument;
        let rules =
            instrument.contradictions.iter().flat_map(|rule| rule.questions().map(str::to_owned).collect::<Vec<_>>());
        rules.filter(|named| named == id).count()
    };
    let shipped = Files::shipped();
    let (first, second) = (names(&shipped, "data-infrastructure-1"), names(&shipped, "data-infrastructure-2"));
    assert!(first > second);
    let down = Edit::Move { part: Part::Question, id: "data-infrastructure-1".to_owned(), way: Way::Down };
    let moved = after(&shipped, &down);
    assert_eq!((names(&moved, "data-infrastructure-1"), names(&moved, "data-infrastructure-2")), (second, first));
    let rename = Edit::Rename { part: Part::Dimension, id: "data-infrastructure".to_owned(), to: "records".to_owned() };
    let renamed = after(&moved, &rename);
    assert_eq!(names(&renamed, "records-2"), first);
    assert!(renamed.parse().is_ok(), "{:?}", places(&renamed));
    let removed = after(&renamed, &Edit::Remove { part: Part::Dimension, id: "records".to_owned() });
    assert_eq!(names(&removed, "records-1") + names(&removed, "records-2"), 0);
    assert!(removed.parse().is_ok(), "{:?}", places(&removed));
}

#[test]
fn a_weight_of_one_is_none_and_the_brake_finds_another_pillar() {
    let weigh = |dimension: &str, weight| Edit::Weigh {
        profile: "data-heavy".to_owned(),
        dimension: dimension.to_owned(),
        weight,
    };
    let files = after(&Files::shipped(), &weigh("data-quality", 1));
    assert!(!draft(&files).instrument.weights[1].weights.contains_key("data-quality"));
    assert!(edit(&files.sources(), &weigh("data-quality", 10)).is_err());
    let files = after(&files, &Edit::Remove { part: Part::Pillar, id: "governance".to_owned() });
    let instrument = files.parse().unwrap();
    assert_eq!(instrument.brake_pillar, "leadership");
    assert!(instrument.weights.iter().all(|profile| !profile.weights.contains_key("genai-risk")));
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let id = || {
        prop_oneof![Just("ai-literacy"), Just("governance"), Just("new-one"), Just("ai-talent-2"), Just("data-heavy")]
    };
    let part = || prop_oneof![Just(Part::Pillar), Just(Part::Dimension), Just(Part::Question), Just(Part::Weights)];
    let way = prop_oneof![Just(Way::Up), Just(Way::Down)];
    prop_oneof![
        (part(), id(), id()).prop_map(|(part, within, id)| add(part, within, id)),
        (part(), id()).prop_map(|(part, id)| Edit::Remove { part, id: id.to_owned() }),
        (part(), id(), way).prop_map(|(part, id, way)| Edit::Move { part, id: id.to_owned(), way }),
        (part(), id(), id()).prop_map(|(part, id, to)| Edit::Rename { part, id: id.to_owned(), to: to.to_owned() }),
        (id(), 0u32..12).prop_map(|(d, weight)| Edit::Weigh {
            profile: "data-heavy".into(),
            dimension: d.into(),
            weight
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn whatever_is_done_the_draft_can_be_read_again(edits in proptest::collection::vec(any_edit(), 1..12)) {
        let mut files = Files::shipped();
        for change in &edits {
            if let Ok(changed) = edit(&files.sources(), change) {
                files = Files(changed);
            }
            prop_assert!(Draft::read(&files.sources()).is_ok());
        }
    }
}
