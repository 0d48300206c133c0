//! A process that is killed while it answers: what it has said is stored is stored.
//!
//! The test starts itself again as the process to be killed, which a variable in the environment tells it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use readiness_store::{Op, Store};

use crate::sample::{AT, answer, begun, rating};

const LIBRARY: &str = "READINESS_TEST_ANSWER_UNTIL_KILLED";

#[test]
fn a_killed_process_loses_nothing_it_has_acknowledged() {
    if let Some(path) = std::env::var_os(LIBRARY) {
        answer_until_killed(Path::new(&path));
    }
    // The process goes on while it is being killed, so the moment within an answer is anybody's guess.
    for patience in [0, 1, 2, 7, 30, 120] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("library.sqlite3");
        let acknowledged = kill_after(patience, &path);
        assert!(acknowledged > patience, "{acknowledged} answers");

        let mut store = Store::open(&path, AT).unwrap();
        assert_eq!(store.check().unwrap(), [""; 0]);
        let answers = store.load("a").unwrap().unwrap().answers;
        for number in 0..acknowledged {
            assert_eq!(answers[&format!("q-{number}")].response, Some(rating(number)));
        }
        // One more may have been stored without a chance to say so; it is then whole, with its step of undo.
        assert!(answers.len() <= acknowledged + 1, "{} of {acknowledged}", answers.len());
        for _ in 0..answers.len() {
            assert_eq!(store.undo().unwrap().unwrap().op, Op::Answer);
        }
        assert_eq!(store.undo().unwrap().unwrap().op, Op::NewAssessment);
    }
}

fn answer_until_killed(path: &Path) -> ! {
    let mut store = begun(path);
    for number in 0.. {
        answer(&mut store, number);
        let mut out = std::io::stdout().lock();
        // The test harness may have begun a line of its own.
        writeln!(out, "\nstored {number}").and_then(|()| out.flush()).unwrap();
    }
    unreachable!("numbers do not end")
}

/// Kills the process once it has acknowledged more than this many answers, and returns how many it had in the end.
fn kill_after(patience: usize, path: &Path) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "kill::a_killed_process_loses_nothing_it_has_acknowledged"])
        .env(LIBRARY, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut acknowledged = 0;
    // What was written before the kill can still be read after it.
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        if line.unwrap() == format!("stored {acknowledged}") {
            acknowledged += 1;
            if acknowledged > patience {
                child.kill().unwrap();
            }
        }
    }
    child.wait().unwrap();
    acknowledged
}
