use std::fs;
use std::thread;

use super::*;
use crate::files::side_file;
use crate::sample::{AT, answer, begun, library};
use crate::{Journal, Store};

#[test]
fn the_linked_sqlite_is_free_of_the_log_reset_bug() {
    assert!(require_sqlite(rusqlite::version_number()).is_ok());
    assert!(matches!(require_sqlite(3_051_002), Err(Error::OldSqlite { found: 3_051_002, .. })));
}

#[test]
fn a_new_library_has_the_settings_that_keep_answers_safe() {
    let (_folder, path) = library();
    let opened = open(&path, AT, &Conditions::default()).unwrap();
    let pragma = |name| opened.conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(opened.journal, Journal::Wal);
    assert_eq!(pragma("synchronous"), 2, "FULL");
    assert_eq!(pragma("foreign_keys"), 1);
    assert_eq!(pragma("trusted_schema"), 0);
    assert_eq!(pragma("busy_timeout"), 5_000);
    assert_eq!(pragma("application_id"), i64::from(APPLICATION_ID));
}

#[cfg(unix)]
#[test]
fn a_new_library_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = library();
    let store = begun(&path);
    for file in [path.clone(), side_file(&path, "-wal")] {
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o077, 0, "{file:?}");
    }
    drop(store);
}

#[test]
fn many_may_make_the_same_library_at_once() {
    let (_folder, path) = library();
    let open = || {
        let path = path.clone();
        thread::spawn(move || Store::open(&path, AT).map(drop))
    };
    let opening: Vec<_> = (0..8).map(|_| open()).collect();
    for thread in opening {
        thread.join().unwrap().unwrap();
    }
    assert!(Store::open(&path, AT).unwrap().check().unwrap().is_empty());
}

#[test]
fn a_log_that_was_left_behind_beside_a_newer_file_is_not_touched() {
    let (folder, path) = library();
    let store = begun(&path);
    store.connection().pragma_update(None, "user_version", 99).unwrap();
    // What a crash leaves: the newer version stands in the log only.
    let crashed = folder.path().join("crashed.sqlite3");
    let copy = |ending| {
        let target = side_file(&crashed, ending);
        fs::copy(side_file(&path, ending), &target).unwrap();
        (fs::read(&target).unwrap(), target)
    };
    let copies = ["", "-wal"].map(copy);
    assert!(copies.iter().all(|(bytes, _)| !bytes.is_empty()));
    let refused = Store::open(&crashed, AT).err();
    assert!(matches!(refused, Some(Error::Newer { found: 99, .. })), "{refused:?}");
    for (bytes, path) in copies {
        assert!(fs::read(&path).unwrap() == bytes, "{path:?}");
    }
}

/// SQLite's layer for file systems that only lock by making a file; like them, it has no shared memory.
#[cfg(unix)]
const NO_SHARED_MEMORY: Conditions<'static> =
    Conditions { upgrades: UPGRADES, file_system: Some("unix-dotfile"), quickly_checked: QUICKLY_CHECKED };

#[cfg(unix)]
#[test]
fn without_shared_memory_a_rollback_journal_is_used() {
    let (_folder, path) = library();
    let mut store = Store::open_under(&path, AT, &NO_SHARED_MEMORY).unwrap();
    crate::sample::begin(&mut store).unwrap();
    answer(&mut store, "q", 3).unwrap();
    assert_eq!(store.journal(), Journal::Delete);
    assert_eq!(synchronous(&store), 3, "EXTRA");
    drop(store);
    let store = Store::open_under(&path, AT, &NO_SHARED_MEMORY).unwrap();
    assert_eq!(store.load("a").unwrap().unwrap().answers.len(), 1);
}

#[cfg(unix)]
#[test]
fn a_library_with_a_log_opens_where_there_is_no_shared_memory_and_goes_back_where_there_is() {
    let (_folder, path) = library();
    drop(begun(&path));
    let mut store = Store::open_under(&path, AT, &NO_SHARED_MEMORY).unwrap();
    assert_eq!(store.journal(), Journal::Delete);
    answer(&mut store, "q", 4).unwrap();
    // The lock was given up: somebody else may read.
    let second = Store::open_under(&path, AT, &NO_SHARED_MEMORY).unwrap();
    assert_eq!(second.load("a").unwrap().unwrap().answers.len(), 1);
    drop((store, second));
    let store = Store::open(&path, AT).unwrap();
    assert_eq!(store.journal(), Journal::Wal);
    assert_eq!(store.load("a").unwrap().unwrap().answers.len(), 1);
}

#[cfg(unix)]
fn synchronous(store: &Store) -> i64 {
    store.connection().pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap()
}

#[test]
fn a_large_file_is_opened_at_once_and_its_damage_is_found_by_the_check_that_follows() {
    let (_folder, path) = library();
    let mut store = begun(&path);
    assert!(store.is_checked());
    for number in 0..2_000 {
        answer(&mut store, &format!("q-{number}"), 3).unwrap();
    }
    drop(store);
    let large = || Conditions { quickly_checked: 0, ..Conditions::default() };
    let store = Store::open_under(&path, AT, &large()).unwrap();
    assert!(!store.is_checked());
    check_file(&path).unwrap();
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0xff);
    fs::write(&path, bytes).unwrap();
    assert!(matches!(Store::open(&path, AT), Err(Error::Damaged { .. })), "a small one is refused at once");
    let store = Store::open_under(&path, AT, &large()).unwrap();
    assert!(matches!(check_file(&path), Err(Error::Damaged { .. })));
    drop(store);
}
