//! What was deleted, what becomes of it after 30 days, and that nothing is left of it that could be stumbled over.

use readiness_assessment::FactValue;
use readiness_store::{Op, Store, Writer};
use rusqlite::Connection;

use crate::sample::{Library, answer, at, begin, begun};

const LATER: &str = "2026-12-22T09:00:03+08:00";

/// `a` of organisation `o` in the bin since second 3, `b` of `p` outside it.
fn one_deleted() -> Library {
    let mut library = begun();
    library.store.transact(Op::NewAssessment, &at(1), |writer| begin(writer, "b", "p")).unwrap();
    answer(&mut library.store, 2, "q-1", 3);
    library.store.transact(Op::Tag, &at(2), |writer| writer.set_tag("o", "飲食", true)).unwrap();
    library.store.transact(Op::Delete, &at(3), |writer| writer.delete_assessment("a")).unwrap();
    library
}

fn rows(library: &Library, table: &str) -> i64 {
    let conn = Connection::open(&library.path).unwrap();
    conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

#[test]
fn the_bin_says_when_its_contents_go() {
    let library = one_deleted();
    let binned = library.store.binned(10).unwrap();
    assert_eq!(binned.len(), 1);
    assert_eq!((binned[0].summary.id.as_str(), binned[0].deleted.as_str()), ("a", at(3).as_str()));
    assert_eq!(binned[0].until, "2026-12-22");
}

#[test]
fn what_was_deleted_is_kept_for_thirty_days_and_can_be_restored() {
    let mut library = one_deleted();
    assert_eq!(library.store.remove_expired("2026-12-22T09:00:02+08:00").unwrap(), 0);
    library.store.transact(Op::Restore, &at(4), |writer| writer.restore_assessment("a")).unwrap();
    assert_eq!(library.store.remove_expired(LATER).unwrap(), 0);
    assert_eq!(library.store.load("a").unwrap().unwrap().answers.len(), 1);
}

#[test]
fn after_thirty_days_nothing_is_left_of_it() {
    let mut library = one_deleted();
    assert_eq!(library.store.remove_expired(LATER).unwrap(), 1);
    assert_eq!(library.store.binned(10).unwrap(), []);
    assert!(library.store.organisation("o").unwrap().is_none());
    assert!(library.store.contains("b").unwrap());
    for table in ["answer", "tag"] {
        assert_eq!(rows(&library, table), 0, "{table}");
    }
    assert_eq!(library.store.check().unwrap(), [""; 0]);
}

#[test]
fn an_organisation_with_another_assessment_stays() {
    let mut library = one_deleted();
    let second = |writer: &Writer<'_>| writer.insert_assessment(&crate::sample::new_assessment("c", "o"));
    library.store.transact(Op::NewAssessment, &at(4), second).unwrap();
    assert_eq!(library.store.empty_bin().unwrap(), 1);
    assert_eq!(library.store.tags_of("o").unwrap(), ["飲食"]);
    assert!(library.store.contains("c").unwrap());
}

#[test]
fn undo_goes_back_as_far_as_it_can_without_what_is_gone_and_never_breaks() {
    let mut library = one_deleted();
    let state = |flag| FactValue::Flag(flag);
    for (second, flag) in [(4, true), (5, false), (6, true)] {
        let set = |writer: &Writer<'_>| writer.set_fact("b", "listed", Some(&state(flag)));
        library.store.transact(Op::Fact, &at(second), set).unwrap();
    }
    library.store.undo().unwrap();
    assert_eq!(library.store.empty_bin().unwrap(), 1);
    let redone = std::iter::from_fn(|| library.store.redo().unwrap()).count();
    let undone = std::iter::from_fn(|| library.store.undo().unwrap()).count();
    assert_eq!((redone, undone), (1, 3), "the deletion and what came before it can no longer be undone");
    assert!(library.store.contains("b").unwrap());
    assert_eq!(library.store.check().unwrap(), [""; 0]);
}

#[test]
fn what_could_be_done_again_to_something_gone_is_dropped() {
    let mut library = one_deleted();
    library.store.transact(Op::Restore, &at(4), |writer| writer.restore_assessment("a")).unwrap();
    library.store.undo().unwrap();
    assert_eq!(library.store.empty_bin().unwrap(), 1);
    assert!(library.store.redo().unwrap().is_none());
    assert!(library.store.undo().unwrap().is_none());
}

#[test]
fn the_bytes_of_a_file_go_with_the_last_that_refers_to_them() {
    let library = one_deleted();
    let (path, hash) = (library.path.clone(), "a".repeat(64));
    drop(library.store);
    let conn = Connection::open(&path).unwrap();
    conn.execute("INSERT INTO content VALUES (?1, x'00')", [&hash]).unwrap();
    let attach = "INSERT INTO attachment VALUES ('f', 'a', 'q-1', 'x.pdf', ?1, 1, '2026-11-22T09:00:00+08:00')";
    conn.execute(attach, [&hash]).unwrap();
    let count = || conn.query_row("SELECT count(*) FROM content", [], |row| row.get::<_, i64>(0)).unwrap();
    let mut store = Store::open(&path, &at(4)).unwrap();
    assert_eq!(count(), 1);
    store.empty_bin().unwrap();
    assert_eq!(count(), 0);
}
