//! Attached files: their bytes come back as they were, once each, for as long as anything can bring them back.

use proptest::prelude::*;
use readiness_store::{Error, NewAttachment, Noun, Op, Reason, Store, restore_backup};
use rusqlite::Connection;

use crate::sample::{Library, answer, at, begun, load};

/// One more than the history keeps.
const TOO_MANY_STEPS: usize = 1_001;

fn attach(store: &mut Store, second: usize, id: &str, bytes: &[u8]) -> readiness_store::Result<()> {
    let new = NewAttachment { id, question: "q", name: "名單.pdf", bytes };
    store.transact(Op::Evidence, &at(second), |writer| writer.attach("a", &new))
}

fn detach(store: &mut Store, second: usize, id: &str) {
    store.transact(Op::Evidence, &at(second), |writer| writer.detach("a", id)).unwrap();
}

/// How many different contents the file holds.
fn contents(library: &Library) -> u32 {
    let conn = Connection::open(&library.path).unwrap();
    conn.query_row("SELECT count(*) FROM content", [], |row| row.get(0)).unwrap()
}

fn bytes(store: &Store, id: &str) -> Option<Vec<u8>> {
    store.attachment("a", id).unwrap().map(|(_, bytes)| bytes)
}

#[test]
fn the_same_bytes_are_stored_once_and_known_by_their_hash() {
    let mut library = begun();
    attach(&mut library.store, 1, "x", b"abc").unwrap();
    attach(&mut library.store, 2, "y", b"abc").unwrap();
    assert_eq!(contents(&library), 1);
    let files = load(&library.store).attachments;
    assert_eq!(files.iter().map(|file| file.id.as_str()).collect::<Vec<_>>(), ["x", "y"]);
    assert_eq!(files[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!((files[0].size, files[0].added.clone()), (3, at(1)));
    assert_eq!(load(&library.store).answers["q"].attached, ["名單.pdf", "名單.pdf"]);
    let taken = attach(&mut library.store, 3, "x", b"other");
    assert!(matches!(taken, Err(Error::Exists { noun: Noun::Attachment, .. })), "{taken:?}");
    assert_eq!(contents(&library), 1, "what failed leaves nothing");
}

#[test]
fn bytes_that_are_not_those_that_were_attached_are_damage() {
    let mut library = begun();
    attach(&mut library.store, 1, "x", b"abc").unwrap();
    Connection::open(&library.path).unwrap().execute("UPDATE content SET bytes = x'00'", []).unwrap();
    let read = library.store.attachment("a", "x");
    assert!(matches!(read, Err(Error::Damaged { .. })), "{read:?}");
}

#[test]
fn a_backup_carries_the_bytes_and_gives_them_back() {
    let mut library = begun();
    let photo: Vec<u8> = (0..=255).cycle().take(3_000_000).collect();
    attach(&mut library.store, 1, "photo", &photo).unwrap();
    let backup = library.store.backup(Reason::Asked, &at(2)).unwrap();
    detach(&mut library.store, 3, "photo");
    drop(library.store);
    restore_backup(&library.path, &backup.path, &at(4)).unwrap();
    let restored = Store::open(&library.path, &at(5)).unwrap();
    assert!(bytes(&restored, "photo").unwrap() == photo);
}

#[test]
fn bytes_go_only_when_no_step_can_bring_them_back() {
    let mut library = begun();
    attach(&mut library.store, 1, "x", b"abc").unwrap();
    detach(&mut library.store, 2, "x");
    assert_eq!((bytes(&library.store, "x"), contents(&library)), (None, 1));
    library.store.undo().unwrap();
    assert_eq!(bytes(&library.store, "x").unwrap(), b"abc");
    library.store.redo().unwrap();
    for step in 0..TOO_MANY_STEPS {
        answer(&mut library.store, 10 + step, "q", if step % 2 == 0 { 2 } else { 3 });
    }
    assert_eq!(contents(&library), 0);
}

#[test]
fn bytes_of_an_undone_step_go_with_the_steps_that_can_no_longer_be_done_again() {
    let mut library = begun();
    attach(&mut library.store, 1, "x", b"abc").unwrap();
    library.store.undo().unwrap();
    assert_eq!(contents(&library), 1);
    answer(&mut library.store, 2, "q", 3);
    assert_eq!(contents(&library), 0);
}

#[test]
fn an_assessment_in_the_bin_keeps_its_files() {
    let mut library = begun();
    attach(&mut library.store, 1, "x", b"abc").unwrap();
    library.store.transact(Op::Delete, &at(2), |writer| writer.delete_assessment("a")).unwrap();
    let refused = attach(&mut library.store, 3, "y", b"abc");
    assert!(matches!(refused, Err(Error::NotFound { noun: Noun::Assessment, .. })), "{refused:?}");
    for step in 0..TOO_MANY_STEPS {
        let value = step.to_string();
        library
            .store
            .transact(Op::NewAssessment, &at(10 + step), |writer| crate::sample::begin(writer, &value, &value))
            .unwrap();
    }
    library.store.transact(Op::Restore, &at(5_000), |writer| writer.restore_assessment("a")).unwrap();
    assert_eq!(bytes(&library.store, "x").unwrap(), b"abc");
}

#[derive(Debug, Clone)]
enum Step {
    Attach(u8),
    Detach(usize),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..4u8).prop_map(Step::Attach),
        2 => (0..8usize).prop_map(Step::Detach),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever is done, undone and done again, every file that is listed has its bytes.
    #[test]
    fn no_listed_file_is_ever_without_its_bytes(steps in prop::collection::vec(step(), 1..25)) {
        let mut library = begun();
        for (second, step) in steps.iter().enumerate() {
            let files = load(&library.store).attachments;
            match step {
                Step::Attach(content) => attach(&mut library.store, second, &format!("f{second}"), &[*content]).unwrap(),
                Step::Detach(index) if !files.is_empty() => {
                    detach(&mut library.store, second, &files[index % files.len()].id);
                }
                Step::Detach(_) => {}
                // The first step began the assessment; without it there is nothing to look at.
                Step::Undo => {
                    if library.store.history().unwrap().undo == Some(Op::Evidence) {
                        library.store.undo().unwrap();
                    }
                }
                Step::Redo => {
                    library.store.redo().unwrap();
                }
            }
            for file in load(&library.store).attachments {
                let stored = bytes(&library.store, &file.id);
                prop_assert_eq!(stored.map(|bytes| bytes.len()), Some(1));
            }
        }
    }
}
