//! Undo and redo, step by step.

use readiness_assessment::{FactValue, Language};
use readiness_store::{Error, History, Op, Replayed, Store, Writer};

use crate::sample::{answer, at, begin, begun, load, new_assessment, rated};

#[test]
fn undo_and_redo_say_where_to_look() {
    let mut library = begun();
    answer(&mut library.store, 1, "ai-literacy-1", 3);
    library
        .store
        .transact(Op::Fact, &at(2), |writer| writer.set_fact("a", "listed", Some(&FactValue::Flag(true))))
        .unwrap();
    let step = |op, question: Option<&str>| {
        Some(Replayed {
            op,
            assessment_id: Some("a".into()),
            survey_id: None,
            question_id: question.map(str::to_owned),
        })
    };
    assert_eq!(library.store.undo().unwrap(), step(Op::Fact, None));
    assert_eq!(library.store.undo().unwrap(), step(Op::Answer, Some("ai-literacy-1")));
    assert_eq!(library.store.history().unwrap(), History { undo: Some(Op::NewAssessment), redo: Some(Op::Answer) });
    assert_eq!(library.store.undo().unwrap(), step(Op::NewAssessment, None));
    assert_eq!(library.store.undo().unwrap(), None);
    assert_eq!(library.store.history().unwrap(), History { undo: None, redo: Some(Op::NewAssessment) });
    assert_eq!(library.store.redo().unwrap(), step(Op::NewAssessment, None));
    assert_eq!(library.store.redo().unwrap(), step(Op::Answer, Some("ai-literacy-1")));
    assert_eq!(library.store.redo().unwrap(), step(Op::Fact, None));
    assert_eq!(library.store.redo().unwrap(), None);
}

#[test]
fn a_project_and_a_tick_are_taken_back_and_done_again() {
    let mut library = begun();
    let plan = |store: &mut Store, second, project: Option<&str>| {
        store.transact(Op::Project, &at(second), |writer| writer.set_project("a", project)).unwrap();
    };
    let tick = |store: &mut Store, second, done| {
        store.transact(Op::Tick, &at(second), |writer| writer.set_tick("a", "nittp", "step-1", done)).unwrap();
    };
    let seen = |store: &Store| (store.project("a").unwrap(), store.ticks("a").unwrap(), load(store).summary.updated);
    let mut states = vec![seen(&library.store)];
    plan(&mut library.store, 1, Some("[1]"));
    states.push(seen(&library.store));
    tick(&mut library.store, 2, true);
    states.push(seen(&library.store));
    plan(&mut library.store, 3, Some("[2]"));
    states.push(seen(&library.store));
    tick(&mut library.store, 4, false);
    states.push(seen(&library.store));
    plan(&mut library.store, 5, None);
    // The same again is no step.
    plan(&mut library.store, 6, None);
    tick(&mut library.store, 7, false);
    let end = seen(&library.store);
    let ops = [Op::Project, Op::Tick, Op::Project, Op::Tick, Op::Project];
    for (op, state) in ops.into_iter().zip(&states).rev() {
        let step = Replayed { op, assessment_id: Some("a".into()), survey_id: None, question_id: None };
        assert_eq!(library.store.undo().unwrap(), Some(step));
        assert_eq!(&seen(&library.store), state);
    }
    for (op, state) in ops.into_iter().zip(states[1..].iter().chain([&end])) {
        assert_eq!(library.store.redo().unwrap().unwrap().op, op);
        assert_eq!(&seen(&library.store), state);
    }
}

#[test]
fn a_step_about_several_assessments_or_questions_says_neither() {
    let mut library = begun();
    let two_questions = |writer: &Writer<'_>| {
        writer.set_response("a", "q-1", Some(&rated(1)), Language::English)?;
        writer.set_response("a", "q-2", Some(&rated(2)), Language::English)
    };
    library.store.transact(Op::Import, &at(1), two_questions).unwrap();
    let replayed = library.store.undo().unwrap().unwrap();
    assert_eq!((replayed.assessment_id.as_deref(), replayed.question_id), (Some("a"), None));
    let two_assessments = |writer: &Writer<'_>| {
        writer.insert_assessment(&new_assessment("b", "o"))?;
        writer.set_response("a", "q-1", Some(&rated(1)), Language::English)
    };
    library.store.transact(Op::Import, &at(2), two_assessments).unwrap();
    let replayed = library.store.undo().unwrap().unwrap();
    assert_eq!((replayed.assessment_id, replayed.question_id), (None, None));
}

#[test]
fn a_name_is_looked_at_in_its_only_assessment() {
    let mut library = begun();
    library.store.transact(Op::Organisation, &at(1), |writer| writer.update_organisation("o", "x", "")).unwrap();
    assert_eq!(library.store.undo().unwrap().unwrap().assessment_id.as_deref(), Some("a"));
}

#[test]
fn what_changes_nothing_is_no_step_and_keeps_what_can_be_done_again() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    answer(&mut library.store, 2, "q", 4);
    library.store.undo().unwrap();
    let before = load(&library.store);
    answer(&mut library.store, 3, "q", 3);
    library.store.transact(Op::Form, &at(4), |writer| writer.set_form("a", "express")).unwrap();
    library.store.transact(Op::Fact, &at(5), |writer| writer.set_fact("a", "listed", None)).unwrap();
    library.store.transact(Op::Import, &at(6), |_| Ok(())).unwrap();
    assert_eq!(load(&library.store), before);
    assert_eq!(library.store.history().unwrap(), History { undo: Some(Op::Answer), redo: Some(Op::Answer) });
}

#[test]
fn a_new_step_drops_what_could_be_done_again() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    answer(&mut library.store, 2, "q", 4);
    library.store.undo().unwrap();
    library.store.undo().unwrap();
    library.store.transact(Op::Note, &at(3), |writer| writer.set_note("a", "q", "n")).unwrap();
    assert_eq!(library.store.history().unwrap(), History { undo: Some(Op::Note), redo: None });
    assert_eq!(library.store.redo().unwrap(), None);
}

#[test]
fn a_failed_step_changes_nothing() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    let before = (load(&library.store), library.store.history().unwrap());
    let failed: Result<(), _> = library.store.transact(Op::Import, &at(2), |writer| {
        writer.set_response("a", "q", Some(&rated(5)), Language::English)?;
        begin(writer, "b", "p")?;
        writer.set_note("x", "q", "n")
    });
    assert!(matches!(failed, Err(Error::NotFound { .. })));
    assert_eq!((load(&library.store), library.store.history().unwrap()), before);
    assert_eq!(library.store.organisation("p").unwrap(), None);
    answer(&mut library.store, 3, "q", 4);
}

#[test]
fn the_history_survives_a_restart() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    answer(&mut library.store, 2, "q", 4);
    let end = load(&library.store);
    library.store.undo().unwrap();
    drop(library.store);
    let mut store = Store::open(&library.path, &at(3)).unwrap();
    assert_eq!(store.history().unwrap(), History { undo: Some(Op::Answer), redo: Some(Op::Answer) });
    store.redo().unwrap();
    assert_eq!(load(&store), end);
    for _ in 0..3 {
        store.undo().unwrap().unwrap();
    }
    assert_eq!(store.list().unwrap(), []);
}

#[test]
fn undoing_a_new_assessment_takes_its_place_along() {
    let mut library = begun();
    library.store.set_place("a", "result").unwrap();
    library.store.undo().unwrap().unwrap();
    assert_eq!(library.store.place("a").unwrap(), None);
    library.store.redo().unwrap().unwrap();
    assert_eq!(load(&library.store).summary.place, None);
    assert_eq!(library.store.check().unwrap(), [""; 0]);
}
