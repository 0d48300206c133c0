//! Runs the program in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// How a run ended.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    /// Standard output as JSON, of a run that must have succeeded.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}\n{}", self.out))
    }

    /// Holds that the run was refused with `code`, that it said every one of `all`, and nothing on standard output.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32, all: &[&str]) {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        for words in all {
            assert!(self.err.contains(words), "{words:?} is missing from:\n{}", self.err);
        }
        assert!(!self.err.contains("panicked"), "{}", self.err);
    }
}

/// A folder with a library that only this test uses.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file and returns its path.
    pub(crate) fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, contents).unwrap();
        path
    }

    pub(crate) fn library(&self) -> PathBuf {
        self.path("library.db")
    }

    /// Runs `readiness --lang en` with these arguments.
    pub(crate) fn run<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Ended {
        self.run_in("en", args)
    }

    /// Runs `readiness` in one language with these arguments.
    pub(crate) fn run_in<S: AsRef<std::ffi::OsStr>>(&self, language: &str, args: impl IntoIterator<Item = S>) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_readiness"))
            .env("READINESS_LIBRARY", self.library())
            .env("READINESS_REPORTS", self.path("reports"))
            .current_dir(self.0.path())
            .args(args)
            .args(["--lang", language])
            .output()
            .unwrap();
        Ended {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The arguments as one list of paths and words.
#[macro_export]
macro_rules! args {
    ($($arg:expr),* $(,)?) => { [$(std::ffi::OsString::from(&$arg)),*] };
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}
