use include_dir::{Dir, include_dir};
use readiness_assessment::instrument::SourceFile;
use readiness_assessment::survey::Survey;
use readiness_assessment::{Problem, ProblemKind};

use super::{FILES, sources};

static SCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/scales");

/// Every version of every survey inside this program, oldest first within each id.
#[derive(Debug, Clone)]
pub struct Surveys(Vec<Survey>);

impl Surveys {
    /// Reads and checks the embedded surveys.
    ///
    /// # Errors
    /// Every problem of every file. The content test proves that the shipped ones have none.
    pub fn embedded() -> Result<Self, Vec<Problem>> {
        let (mut surveys, mut problems) = (Vec::new(), Vec::new());
        let scales = scales();
        let folders =
            FILES.dirs().flat_map(Dir::dirs).filter(|folder| folder.contains(folder.path().join("survey.toml")));
        for folder in folders {
            let mut files = sources(folder);
            files.extend(scales.iter().map(|(path, text)| SourceFile { path, text }));
            match Survey::parse(&files) {
                Ok(survey) => surveys.push(survey),
                Err(found) => problems.extend(found.into_iter().map(|problem| within(folder, problem))),
            }
        }
        surveys.sort_by(|a, b| (&a.id, &a.published).cmp(&(&b.id, &b.published)));
        if problems.is_empty() { Ok(Self(surveys)) } else { Err(problems) }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Survey> {
        self.0.iter()
    }

    /// The one with this id and version.
    pub fn find(&self, id: &str, version: &str) -> Option<&Survey> {
        self.0.iter().find(|survey| survey.id == id && survey.version == version)
    }

    /// The newest version with this id.
    pub fn newest(&self, id: &str) -> Option<&Survey> {
        self.0.iter().rfind(|survey| survey.id == id)
    }

    /// The newest version of each.
    pub fn offered(&self) -> impl Iterator<Item = &Survey> {
        self.0.iter().filter(|survey| self.newest(&survey.id).is_some_and(|newest| newest.version == survey.version))
    }
}

/// A problem named from the folder of all questionnaires.
pub(super) fn within(folder: &Dir<'_>, Problem { place, kind }: Problem) -> Problem {
    Problem { place: format!("{}/{place}", folder.path().display()), kind }
}

/// The options that questions share, under the names by which surveys know them.
fn scales() -> Vec<(String, &'static str)> {
    let files = SCALES.dirs().flat_map(Dir::files);
    let scale = |file: &'static include_dir::File<'static>| {
        let name = file.path().file_name()?.to_str()?;
        Some((format!("scales/{name}"), file.contents_utf8()?))
    };
    files.filter_map(scale).collect()
}

impl crate::App {
    /// The survey with this id and version.
    ///
    /// # Errors
    /// When this program does not have it.
    pub fn survey(&self, id: &str, version: &str) -> crate::Result<&Survey> {
        let missing = || crate::Error::NoSuchInstrument { id: id.to_owned(), version: version.to_owned() };
        self.surveys.find(id, version).ok_or_else(missing)
    }

    /// The newest version of a survey.
    ///
    /// # Errors
    /// A problem that names those there are.
    pub fn newest_survey(&self, id: &str) -> crate::Result<&Survey> {
        let refused = || {
            let known: Vec<&str> = self.surveys.offered().map(|survey| survey.id.as_str()).collect();
            let kind = ProblemKind::NotAllowed { found: format!("\"{id}\""), allowed: known.join(", ") };
            crate::Error::Request(vec![Problem { place: "survey".into(), kind }])
        };
        self.surveys.newest(id).ok_or_else(refused)
    }
}
