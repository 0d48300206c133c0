//! A second version, made from the shipped one: a dimension has a new name, two questions mean something else now, one is
//! no longer asked and another is asked for the first time.

use std::sync::LazyLock;

use readiness_assessment::instrument::SourceFile;
use readiness_assessment::{Instrument, Problem};

use crate::given::{instrument, shipped};

/// Questions that mean something else in the newer version.
pub(crate) const REWORDED: [&str; 2] = ["ai-talent-1", "ai-talent-2"];

/// A dimension without any predecessor, as far as the newer version says.
pub(crate) const NEW: &str = "genai-value";

static NEWER: LazyLock<Instrument> = LazyLock::new(|| parse(&carries()).unwrap());

pub(crate) fn newer() -> &'static Instrument {
    &NEWER
}

/// The shipped files as the newer version has them, with this text as `carries.toml`.
pub(crate) fn parse(carries: &str) -> Result<Instrument, Vec<Problem>> {
    let mut files: Vec<(String, String)> = shipped()
        .into_iter()
        .map(|(path, text)| (renamed(&path), renamed(&text).replace("version = \"2026.1\"", "version = \"2027.1\"")))
        .collect();
    files.push(("carries.toml".into(), carries.to_owned()));
    let sources: Vec<SourceFile<'_>> = files.iter().map(|(path, text)| SourceFile { path, text }).collect();
    Instrument::parse(&sources)
}

pub(crate) fn renamed(text: &str) -> String {
    text.replace("genai-risk", "genai-safety")
}

pub(crate) fn carries() -> String {
    let kept = instrument().questions().map(|question| &question.id).filter(|id| !id.starts_with(NEW));
    let lines = kept.map(|id| {
        let same = !REWORDED.contains(&id.as_str());
        format!("[[carry.question]]\nfrom = \"{id}\"\nto = \"{}\"\nsame = {same}\n", renamed(id))
    });
    format!("[[carry]]\nversion = \"2026.1\"\n{}", lines.collect::<String>())
}
