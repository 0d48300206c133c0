//! A log that was damaged on the disk: SQLite ignores such a log without a word, so nothing may stand in it alone.

use std::fs;

use readiness_store::Store;

use crate::sample::{AT, answer, begun, rating};

#[test]
fn a_damaged_log_takes_no_acknowledged_answer_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    let mut store = begun(&path);
    for number in 0..20 {
        answer(&mut store, number);
        // What a crash would leave: the library and the log as they are while the store is still open.
        let left = tempfile::tempdir().unwrap();
        let copy = left.path().join("library.sqlite3");
        fs::copy(&path, &copy).unwrap();
        fs::write(left.path().join("library.sqlite3-wal"), [0x55; 9000]).unwrap();
        let found = Store::open(&copy, AT).unwrap().load("a").unwrap().unwrap();
        let last = &found.answers[&format!("q-{number}")];
        assert_eq!((found.answers.len(), last.response.as_ref()), (number + 1, Some(&rating(number))));
    }
}
