//! The answers file (`readiness-answers/1`), described in `docs/formats/answers.md`.

mod read;
pub use read::{LARGEST, read};

mod survey;
pub use survey::{SurveyFile, write_survey};

mod facts;

mod people;

mod plan;

mod write;
pub(crate) use write::fact_value;
pub use write::{write, write_short};

use std::path::Path;

use readiness_assessment::group::Role;
use readiness_assessment::{Answers, Assurance, Facts, Form, Language};
use readiness_store::Request;

use crate::error::{Error, Result};
use crate::plan::Kept;

/// The name and version of the format.
pub const FORMAT: &str = "readiness-answers/1";

/// What an answers file can hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Contents {
    /// An assessment, which is scored.
    Answers(Box<AnswersFile>),
    /// A survey, which is counted.
    Survey(Box<SurveyFile>),
}

impl Contents {
    /// The assessment in the file that is known as `path`.
    ///
    /// # Errors
    /// When it holds a survey.
    pub fn scored(self, path: &Path) -> Result<AnswersFile> {
        match self {
            Self::Answers(file) => Ok(*file),
            Self::Survey(_) => Err(Error::Counted(path.to_owned())),
        }
    }
}

/// The contents of an answers file, checked against the instrument it names.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersFile {
    /// Instrument id.
    pub instrument: String,
    /// Instrument version.
    pub version: String,
    /// Which form.
    pub form: Form,
    /// Which assessment; absent for a bare calculation.
    pub assessment: Option<AssessmentHead>,
    /// Whose; absent for a bare calculation.
    pub organisation: Option<OrganisationHead>,
    /// Who asks for these answers.
    pub request: Option<Request>,
    /// Whose answers these are, for whoever asked for them.
    pub respondent: Option<RespondentHead>,
    /// Known facts.
    pub facts: Facts,
    /// Answers by question id.
    pub answers: Answers,
    /// What the company means to do; empty where the file says nothing of it.
    pub plan: Kept,
}

impl AnswersFile {
    /// How the assessment came about; a file that does not say was answered by the company itself.
    pub fn assurance(&self) -> Assurance {
        self.assessment.as_ref().and_then(|head| head.assurance).unwrap_or(Assurance::SelfDeclared)
    }
}

/// The assessment named in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentHead {
    /// Its id.
    pub id: String,
    /// Its label, may be empty.
    pub label: String,
    /// When it was begun, RFC 3339.
    pub started: Option<String>,
    /// The respondent's language.
    pub language: Option<Language>,
    /// How it came about.
    pub assurance: Option<Assurance>,
}

/// The person whose answers a file brings back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RespondentHead {
    /// The assessment they answered for, in the library of whoever asked.
    pub asked_for: String,
    /// Their name; empty where it was promised not to be told.
    pub name: String,
    /// Where they stand in the company.
    pub role: Role,
    /// Ids of the pillars they were asked about; none means all.
    pub pillars: Option<Vec<String>>,
}

/// The organisation named in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationHead {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Its name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
}

#[cfg(test)]
mod tests;
