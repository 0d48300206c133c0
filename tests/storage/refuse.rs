//! Files that are not to be opened: each is refused with the right error and keeps every byte.

use std::fs;
use std::path::Path;

use readiness_store::{Error, Store};
use tempfile::TempDir;

use crate::sample::{AT, answer, begun};

/// Where SQLite's header keeps the two numbers, each as four bytes, highest first.
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

/// The bytes of a library with a hundred answers, closed properly.
fn library() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    let mut store = begun(&path);
    for number in 0..100 {
        answer(&mut store, number);
    }
    drop(store);
    fs::read(path).unwrap()
}

/// Opens a file with these bytes, which must fail, and checks that it and its folder are as they were.
fn refused(bytes: &[u8]) -> Error {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    fs::write(&path, bytes).unwrap();
    let error = Store::open(&path, AT).err().unwrap();
    assert!(fs::read(&path).unwrap() == bytes, "changed, and refused with {error:?}");
    assert_eq!(files(&folder), ["library.sqlite3"], "left behind, and refused with {error:?}");
    error
}

fn files(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn something_else_is_not_a_library() {
    let text = "format = readiness-answers/1\n".repeat(500);
    for bytes in [b"x".as_slice(), b"PK\x03\x04", &[0; 8192], &[0xff; 8192], text.as_bytes()] {
        let error = refused(bytes);
        assert!(matches!(error, Error::NotALibrary { .. }), "{error:?}");
    }
}

#[test]
fn the_database_of_another_program_is_not_a_library() {
    let mut bytes = library();
    for id in [0u32, 0x0f05_5112] {
        bytes[APPLICATION_ID..][..4].copy_from_slice(&id.to_be_bytes());
        let error = refused(&bytes);
        assert!(matches!(error, Error::NotALibrary { .. }), "{error:?}");
    }
}

#[test]
fn a_newer_library_is_refused_by_its_version() {
    let mut bytes = library();
    bytes[USER_VERSION..][..4].copy_from_slice(&99u32.to_be_bytes());
    let error = refused(&bytes);
    assert!(matches!(error, Error::Newer { found: 99, supported: 1.., .. }), "{error:?}");
}

#[test]
fn a_library_that_lost_its_end_is_damaged() {
    let bytes = library();
    let page = 4096;
    for length in [16, 100, 512, page - 1, page, page + 1, bytes.len() / 2, bytes.len() - page, bytes.len() - 1] {
        let error = refused(&bytes[..length]);
        let expected = match length {
            ..512 => matches!(error, Error::Damaged { .. } | Error::NotALibrary { .. }),
            _ => matches!(error, Error::Damaged { .. }),
        };
        assert!(expected, "{length} of {}: {error:?}", bytes.len());
    }
}

#[test]
fn a_library_with_a_lost_page_is_damaged() {
    let whole = library();
    let page = 4096;
    let mut found = 0;
    for start in (page..whole.len()).step_by(page) {
        let mut bytes = whole.clone();
        bytes[start..start + page].fill(0);
        let error = refused(&bytes);
        assert!(matches!(error, Error::Damaged { .. }), "page at {start}: {error:?}");
        found += 1;
    }
    assert!(found > 10, "{found} pages");
}

#[test]
fn a_log_without_its_library_is_not_thrown_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    let log = folder.path().join("library.sqlite3-wal");
    for library in [None, Some("")] {
        fs::write(&log, "answers").unwrap();
        if let Some(contents) = library {
            fs::write(&path, contents).unwrap();
        }
        let error = Store::open(&path, AT).err().unwrap();
        assert!(matches!(error, Error::Damaged { .. }), "{error:?}");
        assert_eq!(fs::read(&log).unwrap(), b"answers");
    }
}

#[test]
fn a_log_that_was_left_behind_is_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    let mut store = begun(&path);
    for number in 0..5 {
        answer(&mut store, number);
    }
    // The files as a power cut would leave them.
    let crashed = tempfile::tempdir().unwrap();
    let copy = crashed.path().join("library.sqlite3");
    fs::copy(&path, &copy).unwrap();
    let log = fs::copy(folder.path().join("library.sqlite3-wal"), crashed.path().join("library.sqlite3-wal")).unwrap();
    assert!(log > 0);
    let recovered = Store::open(&copy, AT).unwrap();
    assert_eq!(recovered.load("a").unwrap(), store.load("a").unwrap());
    assert_eq!(recovered.check().unwrap(), [""; 0]);
    drop(recovered);
    assert_eq!(files(&crashed), ["library.sqlite3"]);
}

#[test]
fn what_the_system_refuses_names_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let error = Store::open(folder.path(), AT).err().unwrap();
    assert!(matches!(&error, Error::Io { path, .. } if path == folder.path()), "{error:?}");
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = Store::open(&file.join("library.sqlite3"), AT).err().unwrap();
    assert!(matches!(&error, Error::Io { path, .. } if path.starts_with(&file)), "{error:?}");
    let error = Store::open(Path::new(""), AT).err().unwrap();
    assert!(matches!(error, Error::Io { .. }), "{error:?}");
}
