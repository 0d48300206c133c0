//! Surveys and replies: kept, taken back, deleted, brought in, and dated by the step that changed them.

use readiness_assessment::Language;
use readiness_store::{Answered, Error, Op, Store, StoredReply};
use rusqlite::Connection;

use crate::sample::{Library, at, begin, begun, empty, new_survey, reply};

/// A library with assessment `a` and survey `s` of organisation `o`.
fn surveyed() -> Library {
    let mut library = begun();
    let insert =
        |store: &mut Store| store.transact(Op::NewSurvey, &at(1), |writer| writer.insert_survey(&new_survey("s", "o")));
    insert(&mut library.store).unwrap();
    assert!(matches!(insert(&mut library.store), Err(Error::Exists { .. })), "an id is used once");
    library
}

fn put(store: &mut Store, second: usize, question: &str, reply: &StoredReply) {
    store.transact(Op::Reply, &at(second), |writer| writer.put_reply("s", question, reply)).unwrap();
}

fn value(store: &Store, question: &str) -> Option<String> {
    store.survey("s").unwrap()?.replies.get(question).map(|reply| reply.value.clone())
}

#[test]
fn a_reply_is_kept_with_its_words_dated_and_taken_back_by_one_undo() {
    let Library { mut store, folder: _folder, .. } = surveyed();
    let words = StoredReply { other: Some(r#"{"20":"船舶維修"}"#.into()), ..reply("20", Some(&at(2))) };
    put(&mut store, 2, "q33", &words);
    put(&mut store, 3, "q35", &reply("[1,4]", Some(&at(3))));
    let kept = store.survey("s").unwrap().unwrap();
    assert_eq!(kept.replies["q33"], words);
    assert_eq!((kept.head.updated, kept.head.name), (at(3), "康記茶餐廳".to_owned()));
    assert_eq!(store.load("a").unwrap().unwrap().summary.updated, at(0), "the assessment is another thing");
    let undone = store.undo().unwrap().unwrap();
    assert_eq!((undone.op, undone.assessment_id, undone.survey_id.as_deref()), (Op::Reply, None, Some("s")));
    assert_eq!(undone.question_id.as_deref(), Some("q35"));
    assert_eq!(store.survey("s").unwrap().unwrap().head.updated, at(2));
    store.redo().unwrap();
    store.transact(Op::Reply, &at(4), |writer| writer.remove_reply("s", "q35")).unwrap();
    assert_eq!(value(&store, "q35"), None);
    store.undo().unwrap();
    assert_eq!(value(&store, "q35").as_deref(), Some("[1,4]"));
}

#[test]
fn the_same_said_again_is_no_step_unless_it_was_only_taken_over() {
    let Library { mut store, folder: _folder, .. } = surveyed();
    put(&mut store, 2, "q34", &reply("3", None));
    assert_eq!(store.survey("s").unwrap().unwrap().replies["q34"].answered, None);
    put(&mut store, 3, "q34", &reply("3", Some(&at(3))));
    let said = Answered { language: Language::English, at: at(3) };
    assert_eq!(store.survey("s").unwrap().unwrap().replies["q34"].answered.as_ref(), Some(&said));
    put(&mut store, 4, "q34", &reply("3", Some(&at(4))));
    assert_eq!(store.survey("s").unwrap().unwrap().replies["q34"].answered.as_ref(), Some(&said));
    assert_eq!(store.survey("s").unwrap().unwrap().head.updated, at(3));
}

#[test]
fn what_is_no_json_and_what_has_no_survey_is_refused_and_changes_nothing() {
    let Library { mut store, folder: _folder, .. } = surveyed();
    let before = store.survey("s").unwrap();
    for (survey, kept) in [
        ("s", reply("{", Some(&at(2)))),
        ("s", StoredReply { other: Some("[]".into()), ..reply("1", Some(&at(2))) }),
        ("t", reply("1", Some(&at(2)))),
    ] {
        store.transact(Op::Reply, &at(2), |writer| writer.put_reply(survey, "q33", &kept)).unwrap_err();
    }
    let orphan = store.transact(Op::NewSurvey, &at(2), |writer| writer.insert_survey(&new_survey("t", "nobody")));
    assert!(matches!(orphan, Err(Error::NotFound { .. })));
    assert_eq!(store.survey("s").unwrap(), before);
    assert_eq!(store.history().unwrap().undo, Some(Op::NewSurvey));
}

#[test]
fn a_new_name_of_the_organisation_is_told_of_both() {
    let Library { mut store, folder: _folder, .. } = surveyed();
    store.transact(Op::Organisation, &at(5), |writer| writer.update_organisation("o", "新名", "")).unwrap();
    assert_eq!(
        (store.surveys().unwrap()[0].updated.as_str(), store.surveys().unwrap()[0].name.as_str()),
        (at(5).as_str(), "新名")
    );
    let undone = store.undo().unwrap().unwrap();
    assert_eq!((undone.assessment_id.as_deref(), undone.survey_id.as_deref()), (Some("a"), Some("s")));
}

#[test]
fn the_bin_keeps_a_survey_for_thirty_days_and_then_nothing_is_left_of_it() {
    let Library { mut store, path, folder: _folder } = surveyed();
    put(&mut store, 2, "q35", &reply("[1]", Some(&at(2))));
    store.transact(Op::DeleteSurvey, &at(3), |writer| writer.delete_survey("s")).unwrap();
    assert_eq!((store.surveys().unwrap(), store.survey("s").unwrap(), store.count().unwrap()), (vec![], None, (1, 1)));
    let [binned] = &store.binned_surveys(9).unwrap()[..] else { panic!("it is in the bin") };
    assert_eq!((binned.head.deleted.as_deref(), binned.until.as_str()), (Some(at(3).as_str()), "2026-12-22"));

    store.transact(Op::Restore, &at(4), |writer| writer.restore_survey("s")).unwrap();
    assert_eq!(store.remove_expired("2027-03-01T09:00:00+08:00").unwrap(), 0);
    assert_eq!(value(&store, "q35").as_deref(), Some("[1]"));

    store.transact(Op::DeleteSurvey, &at(5), |writer| writer.delete_survey("s")).unwrap();
    assert_eq!(store.remove_expired("2026-12-22T09:00:04+08:00").unwrap(), 0);
    assert_eq!(store.remove_expired("2026-12-22T09:00:05+08:00").unwrap(), 1);
    assert!(store.undo().unwrap().is_none(), "no step can bring back a part of it");
    assert!(store.load("a").unwrap().is_some() && store.organisation("o").unwrap().is_some());
    drop(store);
    let conn = Connection::open(&path).unwrap();
    for table in ["survey", "reply"] {
        let rows: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
}

#[test]
fn an_organisation_stays_as_long_as_one_of_both_is_there() {
    let Library { mut store, folder: _folder, .. } = surveyed();
    put(&mut store, 2, "q35", &reply("[1]", Some(&at(2))));
    store.transact(Op::Delete, &at(3), |writer| writer.delete_assessment("a")).unwrap();
    assert_eq!(store.empty_bin().unwrap(), 1);
    assert_eq!(value(&store, "q35").as_deref(), Some("[1]"), "the survey is not the assessment's");
    store.transact(Op::DeleteSurvey, &at(4), |writer| writer.delete_survey("s")).unwrap();
    assert_eq!(store.empty_bin().unwrap(), 1);
    assert!(store.organisation("o").unwrap().is_none());
    assert_eq!(store.check().unwrap(), [""; 0]);
}

#[test]
fn another_librarys_surveys_come_in_when_they_are_new_or_changed_later() {
    let mut here = surveyed();
    let mut there = empty();
    there.store.transact(Op::NewAssessment, &at(0), |writer| begin(writer, "a", "o")).unwrap();
    there.store.transact(Op::NewSurvey, &at(1), |writer| writer.insert_survey(&new_survey("s", "o"))).unwrap();
    put(&mut there.store, 9, "q35", &reply("[2]", Some(&at(9))));
    there.store.transact(Op::NewSurvey, &at(10), |writer| writer.insert_survey(&new_survey("t", "o"))).unwrap();
    put(&mut here.store, 3, "q34", &reply("3", Some(&at(3))));
    let expected = ["s", "t"].map(|id| there.store.survey(id).unwrap());
    let path = there.path.clone();
    drop(there.store);
    assert_eq!(here.store.preview_merge(&path).unwrap(), here.store.merge(&path, &at(20)).unwrap());
    assert_eq!(["s", "t"].map(|id| here.store.survey(id).unwrap()), expected, "all of it, times included");
    assert_eq!(here.store.undo().unwrap().unwrap().op, Op::Merge);
    assert_eq!(value(&here.store, "q34").as_deref(), Some("3"));
    assert!(here.store.survey("t").unwrap().is_none());
    let again = here.store.preview_merge(&path).unwrap();
    assert_eq!((again.surveys, again.new, again.same), (2, 0, 1));

    put(&mut here.store, 30, "q34", &reply("4", Some(&at(30))));
    assert_eq!(here.store.merge(&path, &at(31)).unwrap().surveys, 1, "what changed last here stays");
    assert_eq!(value(&here.store, "q34").as_deref(), Some("4"));
}
