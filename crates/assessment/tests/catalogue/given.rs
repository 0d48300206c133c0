//! What the tests begin with: the shipped catalogue as files that can be changed, and companies as lists of facts.

use std::fs;
use std::path::Path;

use readiness_assessment::calendar::Day;
use readiness_assessment::catalogue::Catalogue;
use readiness_assessment::source::SourceFile;
use readiness_assessment::{FactValue, Facts, Instrument, Problem};

/// The files of a data set, as texts.
#[derive(Clone)]
pub(crate) struct Files(pub(crate) Vec<(String, String)>);

impl Files {
    pub(crate) fn under(folder: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets").join(folder);
        let (mut files, mut folders) = (Vec::new(), vec![root.clone()]);
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((inside(&root, &path), fs::read_to_string(&path).unwrap()));
                }
            }
        }
        Self(files)
    }

    /// Changes one file; the text to replace must be there.
    pub(crate) fn with(mut self, path: &str, from: &str, to: &str) -> Self {
        let (_, text) = self.0.iter_mut().find(|(name, _)| name == path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {path}");
        *text = text.replacen(from, to, 1);
        self
    }

    pub(crate) fn sources(&self) -> Vec<SourceFile<'_>> {
        self.0.iter().map(|(path, text)| SourceFile { path, text }).collect()
    }

    pub(crate) fn parse(&self) -> Result<Catalogue, Vec<Problem>> {
        let instrument = instrument();
        let dimensions: Vec<&str> = instrument.dimensions().map(|dimension| dimension.id.as_str()).collect();
        Catalogue::parse(&self.sources(), &instrument.facts, &dimensions)
    }

    /// The places of all problems.
    pub(crate) fn places(&self) -> Vec<String> {
        self.parse().expect_err("refused").into_iter().map(|problem| problem.place).collect()
    }
}

fn inside(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/")
}

pub(crate) fn shipped() -> Files {
    Files::under("catalogue")
}

pub(crate) fn instrument() -> Instrument {
    Instrument::parse(&Files::under("instruments/hk-ai-readiness/2026.1").sources()).unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn facts(known: &[(&str, FactValue)]) -> Facts {
    known.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

pub(crate) fn flag(value: bool) -> FactValue {
    FactValue::Flag(value)
}

pub(crate) fn number(value: u32) -> FactValue {
    FactValue::Number(f64::from(value))
}

pub(crate) fn chosen(ids: &[&str]) -> FactValue {
    FactValue::Choices(ids.iter().map(|id| (*id).to_owned()).collect())
}
