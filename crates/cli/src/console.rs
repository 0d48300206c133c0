//! The two streams. Commands collect what they say and it is written once at the end, so that a command that fails
//! half-way has written nothing to standard output.

use std::io::{self, Write};

/// What a command says on standard output.
#[derive(Debug, Default)]
pub(crate) struct Said(String);

impl Said {
    /// Adds a line.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        self.0.push_str(line.as_ref());
        self.0.push('\n');
    }

    /// Only a JSON document.
    pub(crate) fn json(document: &impl serde::Serialize) -> serde_json::Result<Self> {
        Ok(Self(serde_json::to_string_pretty(document)? + "\n"))
    }

    /// Only this text, as it is.
    pub(crate) fn text(text: String) -> Self {
        Self(text)
    }

    /// Writes everything.
    pub(crate) fn write(&self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(self.0.as_bytes())?;
        out.flush()
    }
}

/// Writes a line to standard error; a closed stream is nobody's fault and nothing to report.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
