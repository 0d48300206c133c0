//! The two streams. Commands collect what they say and it is written once at the end, so that a command that fails
//! half-way has written nothing to standard output.

use std::io::{self, IsTerminal, Write};

use readiness_app::turns_direction;

/// What a command says on standard output.
#[derive(Debug, Default)]
pub(crate) struct Said(String);

impl Said {
    /// Only this line.
    pub(crate) fn one(line: impl AsRef<str>) -> Self {
        let mut said = Self::default();
        said.line(line);
        said
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        self.0.push_str(&visible(line.as_ref()));
        self.0.push('\n');
    }

    /// Only a JSON document.
    pub(crate) fn json(document: &impl serde::Serialize) -> serde_json::Result<Self> {
        Ok(Self(serde_json::to_string_pretty(document)? + "\n"))
    }

    /// Only this JSON text, as it is.
    pub(crate) fn json_text(text: String) -> Self {
        Self(text)
    }

    /// Writes everything.
    pub(crate) fn write(&self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(self.0.as_bytes())?;
        out.flush()
    }
}

/// How far a long run is, on standard error: one line that is written anew on a terminal, a line each elsewhere.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// How many characters stand in the line that can be written anew.
    shown: usize,
}

impl Progress {
    /// The longest line that is written anew, in characters: one that wraps could not be taken back.
    const LONGEST: usize = 76;

    /// What was done just now.
    pub(crate) fn step(&mut self, line: &str) {
        if !io::stderr().is_terminal() {
            return complain(line);
        }
        self.clear();
        // A Chinese character takes two places.
        let mut places = 0;
        let fits = |c: &char| {
            places += if c.is_ascii() { 1 } else { 2 };
            places <= Self::LONGEST
        };
        let line: String = visible(line).chars().take_while(fits).collect();
        self.shown = places;
        let _ = write!(io::stderr(), "{line}");
    }

    /// A line that stays.
    pub(crate) fn line(&mut self, line: &str) {
        self.clear();
        complain(line);
    }

    /// Takes the line back.
    pub(crate) fn clear(&mut self) {
        if std::mem::take(&mut self.shown) > 0 {
            let _ = write!(io::stderr(), "\r{:width$}\r", "", width = Self::LONGEST + 2);
        }
    }
}

/// Writes a line to standard error; a closed stream is nobody's fault and nothing to report.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "{}", visible(line));
}

/// `line` without what would command a terminal instead of being shown by it: names and places come from files.
fn visible(line: &str) -> String {
    line.chars().map(|c| if c.is_control() || turns_direction(c) { '\u{fffd}' } else { c }).collect()
}
