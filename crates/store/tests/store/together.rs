//! Several programs at one library.

use std::thread;

use readiness_assessment::Language;
use readiness_store::{Op, Store, Writer};

use crate::sample::{answer, at, begun, load, rated};

#[test]
fn writers_wait_for_each_other_and_nothing_is_lost() {
    let library = begun();
    let write = |name: &'static str| {
        let path = library.path.clone();
        thread::spawn(move || {
            let mut store = Store::open(&path, &at(0)).unwrap();
            for number in 0..25 {
                let question = format!("{name}-{number}");
                let set = |writer: &Writer<'_>| writer.set_response("a", &question, Some(&rated(3)), Language::English);
                store.transact(Op::Answer, &at(number), set).unwrap();
            }
        })
    };
    let writers = ["one", "two", "three"].map(write);
    for writer in writers {
        writer.join().unwrap();
    }
    assert_eq!(load(&library.store).answers.len(), 75);
    let mut store = library.store;
    assert_eq!(std::iter::from_fn(|| store.undo().unwrap()).count(), 76);
    assert_eq!(store.list().unwrap(), []);
}

#[test]
fn one_program_undoes_what_the_other_did() {
    let mut library = begun();
    let mut other = Store::open(&library.path, &at(1)).unwrap();
    answer(&mut library.store, 2, "q", 3);
    assert_eq!(other.undo().unwrap().unwrap().op, Op::Answer);
    assert!(load(&library.store).answers.is_empty());
}
