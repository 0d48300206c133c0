//! Two libraries that were changed apart, brought together.

use readiness_assessment::Language;
use readiness_store::{Error, Merge, Op, Store, Writer};

use crate::sample::{Library, answer, at, begin, begun, empty, load, rated};

/// A library like `begun`'s whose copy somebody else has taken along.
fn parted() -> (Library, Library) {
    let here = begun();
    let mut there = empty();
    there.store.transact(Op::NewAssessment, &at(0), |writer| begin(writer, "a", "o")).unwrap();
    (here, there)
}

fn merged(here: &mut Library, there: Library) -> Merge {
    let path = there.path.clone();
    drop(there.store);
    let preview = here.store.preview_merge(&path).unwrap();
    let merge = here.store.merge(&path, &at(100)).unwrap();
    assert_eq!(preview, merge, "the preview says what happens");
    merge
}

#[test]
fn what_is_only_there_comes_in_with_everything_and_one_undo_takes_it_back() {
    let (mut here, mut there) = parted();
    there.store.transact(Op::NewAssessment, &at(5), |writer| begin(writer, "b", "p")).unwrap();
    there.store.transact(Op::Tag, &at(6), |writer| writer.set_tag("p", "Pilot", true)).unwrap();
    there.store.transact(Op::Tick, &at(7), |writer| writer.set_tick("b", "nittp", "step-1", true)).unwrap();
    let set = |writer: &Writer<'_>| writer.set_response("b", "q-1", Some(&rated(4)), Language::English);
    there.store.transact(Op::Answer, &at(8), set).unwrap();
    let expected = there.store.load("b").unwrap();
    let merge = merged(&mut here, there);
    assert_eq!((merge.organisations, merge.new, merge.same, merge.undoable), (1, 1, 1, true));
    assert_eq!(here.store.load("b").unwrap(), expected, "times included");
    assert_eq!(here.store.tags_of("p").unwrap(), ["Pilot"]);
    assert_eq!(here.store.ticks("b").unwrap().len(), 1);
    assert_eq!(here.store.undo().unwrap().unwrap().op, Op::Merge);
    assert_eq!(here.store.list().unwrap().len(), 1);
    assert!(here.store.organisation("p").unwrap().is_none());
    here.store.redo().unwrap();
    assert_eq!(here.store.load("b").unwrap(), expected);
    assert_eq!(here.store.check().unwrap(), [""; 0]);
}

#[test]
fn of_what_is_in_both_the_later_change_wins() {
    let (mut here, mut there) = parted();
    answer(&mut there.store, 9, "q-1", 5);
    answer(&mut here.store, 3, "q-2", 2);
    let expected = load(&there.store);
    assert_eq!(merged(&mut here, there).newer_there, 1);
    assert_eq!(load(&here.store), expected, "all of it, not a mixture");

    let (mut here, mut there) = parted();
    answer(&mut there.store, 3, "q-1", 5);
    answer(&mut here.store, 9, "q-2", 2);
    let expected = load(&here.store);
    let merge = merged(&mut here, there);
    assert_eq!((merge.newer_here, merge.newer_there), (1, 0));
    assert_eq!(load(&here.store), expected);
    assert_eq!(here.store.history().unwrap().undo, Some(Op::Answer), "nothing changed, so there is no step");
}

#[test]
fn what_was_deleted_here_stays_deleted_and_what_was_deleted_there_does_not_come_in() {
    let (mut here, mut there) = parted();
    here.store.transact(Op::Delete, &at(3), |writer| writer.delete_assessment("a")).unwrap();
    there.store.transact(Op::NewAssessment, &at(4), |writer| begin(writer, "b", "p")).unwrap();
    there.store.transact(Op::Delete, &at(5), |writer| writer.delete_assessment("b")).unwrap();
    answer(&mut there.store, 9, "q-1", 5);
    let merge = merged(&mut here, there);
    assert_eq!((merge.in_bin, merge.new, merge.organisations), (1, 0, 0));
    assert!(here.store.list().unwrap().is_empty());
}

#[test]
fn a_company_that_is_called_otherwise_there_keeps_its_name_here_and_is_told() {
    let (mut here, mut there) = parted();
    there.store.transact(Op::Organisation, &at(4), |writer| writer.update_organisation("o", "康記", "")).unwrap();
    let merge = merged(&mut here, there);
    assert_eq!(merge.renamed, [("康記茶餐廳 Hong Kee Cafe".to_owned(), "康記".to_owned())]);
    assert_eq!(here.store.organisation("o").unwrap().unwrap().name, "康記茶餐廳");
}

#[test]
fn an_older_library_comes_in_and_its_file_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.sqlite3");
    let dump = include_str!("../../../../tests/storage/dumps/v0001.sql");
    rusqlite::Connection::open(&path).unwrap().execute_batch(dump).unwrap();
    let before = std::fs::read(&path).unwrap();
    let mut here = begun();
    assert_eq!(here.store.merge(&path, &at(100)).unwrap().new, 2);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    assert_eq!(here.store.check().unwrap(), [""; 0]);
}

#[test]
fn what_is_no_library_is_refused_and_changes_nothing() {
    let mut here = begun();
    let other = here.folder.path().join("letter.txt");
    std::fs::write(&other, "Dear Sir or Madam, this is no library.").unwrap();
    for path in [&other, &here.folder.path().join("nothing-here")] {
        assert!(matches!(here.store.merge(path, &at(1)), Err(Error::NotALibrary { .. })), "{path:?}");
    }
    assert!(Store::open(&here.path, &at(2)).unwrap().check().unwrap().is_empty());
}
