use std::collections::BTreeSet;
use std::time::Duration;

use readiness_assessment::FactValue;

use super::*;
use crate::sample::{AT, answer, begun, library};
use crate::{Store, transact};

#[test]
fn every_table_is_either_undoable_or_meant_not_to_be() {
    const NOT_UNDOABLE: [&str; 12] = [
        "place",
        "setting",
        "pack",
        "overlay",
        "trusted_key",
        "change_set",
        "change_row",
        "content",
        "standing",
        "stale",
        "listing",
        "stale_organisation",
    ];
    let (_folder, path) = library();
    let store = Store::open(&path, AT).unwrap();
    let sql = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = store.connection().prepare(sql).unwrap();
    let tables: BTreeSet<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(|name| name.unwrap()).collect();
    let known = record::UNDOABLE.into_iter().chain(NOT_UNDOABLE).map(str::to_owned).collect();
    assert_eq!(tables, known);
}

#[test]
fn nothing_undoable_can_be_changed_outside_a_transaction_of_ours() {
    let (_folder, path) = library();
    let mut store = begun(&path);
    answer(&mut store, "q", 3).unwrap();
    store.transact(Op::Fact, AT, |writer| writer.set_fact("a", "listed", Some(&FactValue::Flag(false)))).unwrap();
    store.transact(Op::Project, AT, |writer| writer.set_project("a", Some("[]"))).unwrap();
    store.transact(Op::Tick, AT, |writer| writer.set_tick("a", "nittp", "step-1", true)).unwrap();
    store.undo().unwrap();
    store.redo().unwrap();
    for event in ["insert", "update", "delete"] {
        let guards = "SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger' AND lower(name) LIKE '%_' || ?1";
        let count: i64 = store.connection().query_row(guards, [event], |row| row.get(0)).unwrap();
        assert_eq!(count, record::UNDOABLE.len() as i64, "{event}");
    }
    let filled = ["organisation", "assessment", "fact", "answer", "project", "tick"];
    let deletions = filled.map(|table| format!("DELETE FROM {table}"));
    let others = [
        "UPDATE answer SET rating = 4",
        "INSERT INTO organisation (id, name, name_other, created) VALUES ('x', '', '', '')",
    ];
    for sql in deletions.iter().map(String::as_str).chain(others) {
        let error = store.connection().execute(sql, []).unwrap_err();
        assert_eq!(error.to_string(), "change outside transact", "{sql}");
    }
}

#[test]
fn only_the_last_thousand_steps_are_kept() {
    let (_folder, path) = library();
    let mut store = begun(&path);
    store.connection().pragma_update(None, "synchronous", "OFF").unwrap();
    for rating in (1..=5).cycle().take(1_005) {
        answer(&mut store, "q", rating).unwrap();
    }
    let steps = std::iter::from_fn(|| store.undo().unwrap()).count();
    assert_eq!(steps, 1_000);
    assert_eq!(store.load("a").unwrap().unwrap().answers["q"].response.clone().unwrap().rating().unwrap().number(), 5);
    let rows = "SELECT count(DISTINCT change_set_id) FROM change_row";
    assert_eq!(store.connection().query_row(rows, [], |row| row.get::<_, i64>(0)).unwrap(), 1_000);
}

#[test]
fn a_full_disk_is_said_so_and_loses_nothing() {
    let (_folder, path) = library();
    let mut store = begun(&path);
    let pages: i64 = store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    limit(&store, pages + 4);
    let note = "備註".repeat(500);
    let mut stored = 0;
    let error = loop {
        let question = format!("q-{stored}");
        match store.transact(Op::Note, AT, |writer| writer.set_note("a", &question, &note)) {
            Ok(()) => stored += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::Full), "{error:?}");
    assert!(stored > 0);
    assert_eq!(store.load("a").unwrap().unwrap().answers.len(), stored);
    assert_eq!(store.check().unwrap(), [""; 0]);
    drop(store);

    let mut store = Store::open(&path, AT).unwrap();
    assert_eq!(store.load("a").unwrap().unwrap().answers.len(), stored);
    answer(&mut store, "q", 2).unwrap();
    let steps = std::iter::from_fn(|| store.undo().unwrap()).count();
    assert_eq!(steps, stored + 2);
}

fn limit(store: &Store, pages: i64) {
    store.connection().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
}

#[test]
fn a_file_locked_for_too_long_is_busy_and_unchanged() {
    let (_folder, path) = library();
    let mut store = begun(&path);
    store.connection().busy_timeout(Duration::ZERO).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(answer(&mut store, "q", 3), Err(Error::Busy)));
    other.execute_batch("COMMIT").unwrap();
    answer(&mut store, "q", 3).unwrap();
}

#[test]
fn a_history_that_does_not_fit_is_refused_and_changes_nothing() {
    for tampering in [
        "UPDATE change_row SET after = json_set(after, '$.note', 'x') WHERE table_name = 'answer'",
        "UPDATE change_row SET table_name = 'setting' WHERE table_name = 'answer'",
        "UPDATE change_row SET after = '[]' WHERE table_name = 'answer'",
    ] {
        let (_folder, path) = library();
        let mut store = begun(&path);
        answer(&mut store, "q", 3).unwrap();
        let before = store.load("a").unwrap();
        assert_ne!(store.connection().execute(tampering, []).unwrap(), 0);
        assert!(matches!(store.undo(), Err(Error::Damaged { .. })), "{tampering}");
        assert_eq!(store.load("a").unwrap(), before);
        assert!(store.connection().is_autocommit());
    }
}

#[test]
fn codes_of_operations_are_distinct_and_can_be_read_back() {
    for op in Op::ALL {
        assert_eq!(transact::Op::from_code(op.code()), Some(op));
    }
    assert_eq!(Op::from_code("reformat"), None);
}
