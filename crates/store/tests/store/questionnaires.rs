//! Questionnaires of the user's own: a draft changes, a published one never does, and every step can be taken back.

use readiness_store::{Error, NewQuestionnaire, Noun, Op, QuestionnaireState, Store};

use crate::sample::{at, empty};

const DRAFT: NewQuestionnaire<'_> =
    NewQuestionnaire { id: "own", version: "1.0", state: QuestionnaireState::Draft, key: "" };

fn files(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn put(store: &mut Store, second: usize, new: &[(&str, &str)]) -> Result<(), Error> {
    store.transact(Op::Questionnaire, &at(second), |writer| writer.put_questionnaire_files("own", "1.0", &files(new)))
}

#[test]
fn the_files_of_a_draft_change_and_every_step_is_taken_back_and_done_again() {
    let mut store = empty().store;
    let seen = |store: &Store| (store.questionnaires().unwrap(), store.questionnaire_files("own", "1.0").unwrap());
    let mut states = vec![seen(&store)];
    let first = files(&[("a.toml", "a = 1"), ("b.toml", "b = 1")]);
    store.transact(Op::Questionnaire, &at(1), |writer| writer.insert_questionnaire(&DRAFT, &first)).unwrap();
    states.push(seen(&store));
    put(&mut store, 2, &[("a.toml", "a = 2"), ("c.toml", "c = 1")]).unwrap();
    states.push(seen(&store));
    assert_eq!(states[2].1, files(&[("a.toml", "a = 2"), ("c.toml", "c = 1")]));
    assert_eq!(states[2].0[0].changed, at(2));
    // The same again is no step.
    put(&mut store, 3, &[("c.toml", "c = 1"), ("a.toml", "a = 2")]).unwrap();
    store.transact(Op::Questionnaire, &at(4), |writer| writer.delete_draft("own", "1.0")).unwrap();
    states.push(seen(&store));
    assert_eq!(states[3], states[0]);
    for state in states.iter().rev().skip(1) {
        assert_eq!(store.undo().unwrap().unwrap().op, Op::Questionnaire);
        assert_eq!(&seen(&store), state);
    }
    assert_eq!(store.undo().unwrap(), None);
    for state in &states[1..] {
        store.redo().unwrap().unwrap();
        assert_eq!(&seen(&store), state);
    }
}

#[test]
fn what_is_published_never_changes_and_its_name_is_taken() {
    let mut store = empty().store;
    let published = NewQuestionnaire { state: QuestionnaireState::Published, ..DRAFT };
    let one = files(&[("a.toml", "a = 1")]);
    store.transact(Op::Questionnaire, &at(1), |writer| writer.insert_questionnaire(&published, &one)).unwrap();
    let refused = put(&mut store, 2, &[("a.toml", "a = 2")]);
    assert!(matches!(refused, Err(Error::NotFound { noun: Noun::Questionnaire, .. })), "{refused:?}");
    let deleted = store.transact(Op::Questionnaire, &at(2), |writer| writer.delete_draft("own", "1.0"));
    assert!(matches!(deleted, Err(Error::NotFound { noun: Noun::Questionnaire, .. })), "{deleted:?}");
    let again = store.transact(Op::Questionnaire, &at(2), |writer| writer.insert_questionnaire(&DRAFT, &one));
    assert!(matches!(again, Err(Error::Exists { noun: Noun::Questionnaire, .. })), "{again:?}");
    assert_eq!(store.questionnaire_files("own", "1.0").unwrap(), one);
}
