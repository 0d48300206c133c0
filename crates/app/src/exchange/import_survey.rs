use readiness_assessment::Language;
use readiness_assessment::survey::Reply;
use readiness_store::{Answered, Error as StoreError, NewSurvey, Organisation, SurveyHead, Writer};

use super::answers_file::SurveyFile;
use super::import::{filled, names, organisation};
use crate::api::exchange::Import;
use crate::app::App;
use crate::assessment::new_id;
use crate::assessment::view::small;
use crate::error::Result;
use crate::survey::{Loaded, kept_as, load};

/// What the import of a survey would do.
#[derive(Debug, Clone)]
pub struct SurveyPlan {
    file: SurveyFile,
    /// What is here under the same id.
    existing: Option<SurveyHead>,
    /// The organisation that is here, if it is.
    organisation: Option<Organisation>,
    /// Replies that will differ from what is here.
    changed: Vec<(String, Reply)>,
}

impl SurveyPlan {
    /// Finds out what importing `file` would do.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(super) fn of(app: &App, file: SurveyFile) -> Result<Self> {
        let existing = existing(app, &file)?;
        let named = file.organisation.as_ref().and_then(|head| head.id.as_deref());
        let id = existing.as_ref().map(|here| here.head.organisation_id.as_str()).or(named);
        let organisation = id.map_or(Ok(None), |id| app.with_store(|store| Ok(store.organisation(id)?)))?;
        let here = |question| existing.as_ref().and_then(|here| here.replies.get(question));
        let differs = file.replies.iter().filter(|(question, reply)| here(*question) != Some(*reply));
        let changed = differs.map(|(question, reply)| (question.clone(), reply.clone())).collect();
        Ok(Self { changed, organisation, existing: existing.map(|here| here.head), file })
    }

    pub(super) fn summary(&self, id: Option<String>) -> Import {
        Import {
            name: self.names().0.to_owned(),
            replaces: self.existing.is_some(),
            answers: small(self.file.replies.len()),
            changed: small(self.changed.len()),
            planned: 0,
            id,
            survey: true,
            agreement: None,
        }
    }

    /// Carries the plan out and returns the survey's id.
    pub(super) fn write(&self, writer: &Writer<'_>, at: &str) -> readiness_store::Result<String> {
        let id = match &self.existing {
            Some(here) => self.update(writer, here)?,
            None => self.insert(writer, at)?,
        };
        let how = Answered { language: self.language(), at: at.to_owned() };
        for (question, reply) in &self.changed {
            writer.put_reply(&id, question, &kept_as(reply, Some(how.clone())))?;
        }
        Ok(id)
    }

    fn update(&self, writer: &Writer<'_>, here: &SurveyHead) -> readiness_store::Result<String> {
        if let Some(head) = &self.file.assessment {
            writer.set_survey_label(&here.id, filled(&head.label, &here.label))?;
        }
        let (name, name_other) = self.names();
        writer.update_organisation(&here.organisation_id, name, name_other)?;
        Ok(here.id.clone())
    }

    fn insert(&self, writer: &Writer<'_>, at: &str) -> readiness_store::Result<String> {
        let organisation_id = organisation(writer, self.file.organisation.as_ref(), self.names())?;
        let head = self.file.assessment.as_ref();
        let id = head.map_or_else(new_id, |head| head.id.clone());
        let new = NewSurvey {
            id: &id,
            organisation_id: &organisation_id,
            instrument_id: &self.file.survey,
            instrument_version: &self.file.version,
            label: head.map_or("", |head| &head.label),
            started: head.and_then(|head| head.started.as_deref()).unwrap_or(at),
            language: self.language(),
        };
        match writer.insert_survey(&new) {
            // An id that is taken here belongs to a deleted survey or another questionnaire, which must stay as it is.
            Err(StoreError::Exists { .. }) => {
                let id = new_id();
                writer.insert_survey(&NewSurvey { id: &id, ..new })?;
                Ok(id)
            }
            other => other.map(|()| id.clone()),
        }
    }

    fn names(&self) -> (&str, &str) {
        names(self.file.organisation.as_ref(), self.organisation.as_ref())
    }

    fn language(&self) -> Language {
        let named = self.file.assessment.as_ref().and_then(|head| head.language);
        named.unwrap_or(Language::Chinese)
    }
}

/// The survey of the same version that is here under the file's id.
fn existing<'a>(app: &'a App, file: &SurveyFile) -> Result<Option<Loaded<'a>>> {
    let Some(head) = &file.assessment else { return Ok(None) };
    if !app.with_store(|store| Ok(store.contains_survey(&head.id)?))? {
        return Ok(None);
    }
    let here = load(app, &head.id)?;
    Ok(Some(here).filter(|here| here.survey.id == file.survey && here.survey.version == file.version))
}
