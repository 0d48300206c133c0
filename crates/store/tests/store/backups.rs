//! Backups, and the way back.

use std::fs;
use std::path::Path;

use readiness_store::{Error, Op, Reason, Store, newest_good_backup, restore_backup, set_aside};

use crate::sample::{answer, at, begun, empty, load};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_one_whole_file_named_by_its_time_in_utc() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    let first = library.store.backup(Reason::Asked, &at(2)).unwrap();
    let second = library.store.backup(Reason::Import, &at(2)).unwrap();
    assert_eq!(first.taken, "2026-11-22T01:00:02Z");
    let folder = library.folder.path().join("backups");
    assert_eq!(
        names(&folder),
        ["library-20261122T010002Z-01-asked.sqlite3", "library-20261122T010002Z-02-import.sqlite3"]
    );
    assert_eq!(newest_good_backup(&library.path).unwrap(), Some(second));
    assert_eq!(names(&folder).len(), 2, "looking leaves nothing behind");
    // Marked as having no log, so that it can be read where nothing can be written.
    assert_eq!(fs::read(&first.path).unwrap()[18..20], [1, 1]);
    let copy = Store::open(&first.path, &at(3)).unwrap();
    assert_eq!(load(&copy), load(&library.store));
    assert_eq!(copy.history().unwrap(), library.store.history().unwrap());
}

#[test]
fn the_newest_good_backup_is_the_newest_that_is_sound_and_ours() {
    let mut library = begun();
    let path = library.path.clone();
    assert_eq!(newest_good_backup(&path).unwrap(), None);
    let good = library.store.backup(Reason::Asked, &at(1)).unwrap();
    answer(&mut library.store, 2, "q", 3);
    let cut = library.store.backup(Reason::Asked, &at(3)).unwrap();
    let bytes = fs::read(&cut.path).unwrap();
    fs::write(&cut.path, &bytes[..bytes.len() / 2]).unwrap();
    let newer = library.store.backup(Reason::Asked, &at(4)).unwrap();
    let mut bytes = fs::read(&newer.path).unwrap();
    bytes[60..64].copy_from_slice(&99u32.to_be_bytes());
    fs::write(&newer.path, bytes).unwrap();
    let folder = library.folder.path().join("backups");
    fs::write(folder.join("library-20261122T090000Z-01-asked.sqlite3"), "").unwrap();
    fs::write(folder.join("library-20261122T090001Z-01-asked.sqlite3"), "not a database at all").unwrap();
    for foreign in
        ["other-20271122T090000Z-01-asked.sqlite3", "library-20271122-01-asked.sqlite3", "library-備份.sqlite3"]
    {
        fs::copy(&good.path, folder.join(foreign)).unwrap();
    }
    assert_eq!(newest_good_backup(&path).unwrap(), Some(good));
}

#[test]
fn a_damaged_library_is_set_aside_whole_and_the_backup_takes_its_place() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    let before = load(&library.store);
    let backup = library.store.backup(Reason::Asked, &at(2)).unwrap();
    drop(library.store);
    let path = library.path;
    let side = |ending: &str| path.with_file_name(format!("library.sqlite3{ending}"));
    fs::write(&path, "broken").unwrap();
    fs::write(side("-wal"), "log").unwrap();
    fs::write(side("-shm"), "shared").unwrap();

    let aside = set_aside(&path, &at(3)).unwrap().unwrap();
    assert_eq!(aside, side(".damaged-20261122T010003Z"));
    assert_eq!(fs::read(&aside).unwrap(), b"broken");
    assert_eq!(fs::read(side(".damaged-20261122T010003Z-wal")).unwrap(), b"log");
    assert_eq!(fs::read(side(".damaged-20261122T010003Z-shm")).unwrap(), b"shared");
    assert!(!path.exists() && !side("-wal").exists() && !side("-shm").exists());
    assert_eq!(set_aside(&path, &at(3)).unwrap(), None);

    let offered = newest_good_backup(&path).unwrap().unwrap();
    assert_eq!(offered, backup);
    assert_eq!(restore_backup(&path, &offered.path, &at(4)).unwrap(), None);
    assert_eq!(load(&Store::open(&path, &at(5)).unwrap()), before);
    assert!(backup.path.exists(), "a backup can be used again");
}

#[test]
fn setting_aside_twice_in_a_second_overwrites_nothing() {
    let library = empty();
    drop(library.store);
    for contents in ["one", "two"] {
        fs::write(&library.path, contents).unwrap();
        set_aside(&library.path, &at(1)).unwrap().unwrap();
    }
    let names = names(library.folder.path());
    assert_eq!(names, ["library.sqlite3.damaged-20261122T010001Z", "library.sqlite3.damaged-20261122T010001Z-2"]);
}

#[test]
fn restoring_over_a_library_keeps_it_beside() {
    let mut library = begun();
    let backup = library.store.backup(Reason::Asked, &at(1)).unwrap();
    answer(&mut library.store, 2, "q", 3);
    let replaced = load(&library.store);
    drop(library.store);
    let beside = restore_backup(&library.path, &backup.path, &at(3)).unwrap().unwrap();
    assert!(beside.to_string_lossy().ends_with(".replaced-20261122T010003Z"), "{beside:?}");
    assert!(load(&Store::open(&library.path, &at(4)).unwrap()).answers.is_empty());
    assert_eq!(load(&Store::open(&beside, &at(4)).unwrap()), replaced);
}

#[test]
fn a_bad_backup_is_refused_and_nothing_is_touched() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    drop(library.store);
    let before = fs::read(&library.path).unwrap();
    let bad = library.folder.path().join("bad.sqlite3");
    for contents in [b"".as_slice(), b"not a database, but long enough to be mistaken for one", &before[..8192]] {
        fs::write(&bad, contents).unwrap();
        let error = restore_backup(&library.path, &bad, &at(2)).unwrap_err();
        assert!(matches!(error, Error::NotALibrary { .. } | Error::Damaged { .. }), "{error:?}");
        assert_eq!(fs::read(&bad).unwrap(), contents);
    }
    let missing = restore_backup(&library.path, Path::new("/nowhere/x"), &at(2));
    assert!(matches!(missing, Err(Error::Io { .. })), "{missing:?}");
    assert_eq!(fs::read(&library.path).unwrap(), before);
    assert_eq!(names(library.folder.path()), ["bad.sqlite3", "library.sqlite3"]);
}

#[test]
fn an_empty_file_is_a_new_library_unless_there_are_backups_of_it() {
    let mut library = begun();
    let backup = library.store.backup(Reason::Asked, &at(1)).unwrap();
    answer(&mut library.store, 2, "q", 3);
    drop(library.store);
    fs::write(&library.path, "").unwrap();
    assert!(matches!(Store::open(&library.path, &at(3)).err(), Some(Error::Damaged { .. })));
    assert_eq!(fs::read(&library.path).unwrap(), b"");
    fs::remove_file(backup.path).unwrap();
    assert_eq!(Store::open(&library.path, &at(3)).unwrap().list().unwrap(), []);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed() {
    let mut library = begun();
    answer(&mut library.store, 1, "q", 3);
    drop(library.store);
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link.sqlite3");
    std::os::unix::fs::symlink(&library.path, &link).unwrap();
    let mut store = Store::open(&link, &at(2)).unwrap();
    let backup = store.backup(Reason::Asked, &at(2)).unwrap();
    store.transact(Op::Note, &at(3), |writer| writer.set_note("a", "q", "n")).unwrap();
    assert!(backup.path.starts_with(library.folder.path().canonicalize().unwrap()));
    drop(store);
    set_aside(&link, &at(4)).unwrap();
    assert!(!library.path.exists());
    assert_eq!(names(elsewhere.path()), ["link.sqlite3"]);
}
