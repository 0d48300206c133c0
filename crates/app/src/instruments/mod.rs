//! The questionnaires: those that travel inside the program, and the user's own.

mod own;
pub(crate) use own::{Shelf, own_sources};

mod surveys;
pub use surveys::Surveys;

mod choices;
pub(crate) use choices::choices;
pub use choices::get;

pub mod view;

use include_dir::{Dir, include_dir};
use readiness_assessment::instrument::SourceFile;
use readiness_assessment::{Instrument, Problem};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/instruments");

/// The id of the questionnaire a new assessment uses.
pub const DEFAULT_ID: &str = "hk-ai-readiness";

/// Every questionnaire version inside this program, oldest first within each id.
#[derive(Debug, Clone)]
pub struct Instruments(Vec<Instrument>);

impl Instruments {
    /// Reads and checks the embedded questionnaires.
    ///
    /// # Errors
    /// Every problem of every file. The content test proves that the shipped ones have none.
    pub fn embedded() -> Result<Self, Vec<Problem>> {
        let mut instruments = Vec::new();
        let mut problems = Vec::new();
        for folder in FILES.dirs().flat_map(Dir::dirs).filter(|folder| is_scored(folder)) {
            match Instrument::parse(&sources(folder)) {
                Ok(instrument) => instruments.push(instrument),
                Err(found) => problems.extend(found.into_iter().map(|problem| surveys::within(folder, problem))),
            }
        }
        instruments.sort_by(|a, b| (&a.id, &a.published).cmp(&(&b.id, &b.published)));
        if problems.is_empty() { Ok(Self(instruments)) } else { Err(problems) }
    }

    /// Only these, oldest first within each id.
    #[cfg(test)]
    pub(crate) fn of(instruments: impl IntoIterator<Item = Instrument>) -> Self {
        Self(instruments.into_iter().collect())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.0.iter()
    }

    /// The one with this id and version.
    pub fn find(&self, id: &str, version: &str) -> Option<&Instrument> {
        self.0.iter().find(|instrument| instrument.id == id && instrument.version == version)
    }

    /// The newest version with this id.
    pub fn newest(&self, id: &str) -> Option<&Instrument> {
        self.0.iter().rfind(|instrument| instrument.id == id)
    }
}

/// Whether the folder holds a scored questionnaire; one with `survey.toml` holds a survey.
fn is_scored(folder: &Dir<'_>) -> bool {
    folder.contains(folder.path().join("instrument.toml"))
}

/// The files of the shipped questionnaire, by path.
#[cfg(test)]
pub(crate) fn shipped() -> Vec<(String, String)> {
    let newest = FILES.dirs().flat_map(Dir::dirs).filter(|folder| folder.path().starts_with(DEFAULT_ID)).last();
    let files = newest.map(sources).unwrap_or_default();
    files.iter().map(|file| (file.path.to_owned(), file.text.to_owned())).collect()
}

/// The TOML files of an embedded folder, by path.
pub(crate) fn sources<'d>(folder: &'d Dir<'d>) -> Vec<SourceFile<'d>> {
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    files.sort_by_key(|file| file.path);
    files
}

fn collect<'d>(root: &'d Dir<'d>, folder: &'d Dir<'d>, into: &mut Vec<SourceFile<'d>>) {
    for file in folder.files() {
        let inside = file.path().strip_prefix(root.path()).ok().and_then(|path| path.to_str());
        if let (Some(path), Some(text)) = (inside, file.contents_utf8())
            && path.ends_with(".toml")
        {
            into.push(SourceFile { path, text });
        }
    }
    for child in folder.dirs() {
        collect(root, child, into);
    }
}

#[cfg(test)]
mod tests;
