use readiness_assessment::{Form, Language};
use readiness_store::{NewAssessment as Row, NewOrganisation, Op, Writer};
use uuid::Uuid;

use super::open;
use crate::api::assessment::{Assessment, ById, NewAssessment};
use crate::app::{App, now};
use crate::error::Result;

/// What a new assessment begins with.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// The organisation's name, may be empty.
    pub name: String,
    /// Its name in the other language, may be empty.
    pub name_other: String,
    /// A label, may be empty.
    pub label: String,
    /// Which form.
    pub form: Form,
    /// Id and version of the questionnaire; none for the one the program recommends.
    pub questionnaire: Option<(String, String)>,
    /// The respondent's language.
    pub language: Language,
}

/// Begins an assessment and opens it.
///
/// # Errors
/// As [`create`].
pub fn begin(app: &App, new: NewAssessment) -> Result<Assessment> {
    let beginning = Beginning {
        name: new.name,
        name_other: new.name_other,
        label: new.label,
        form: new.form.into(),
        questionnaire: new.questionnaire.map(|named| (named.id, named.version)),
        language: new.language.into(),
    };
    let id = create(app, &beginning)?;
    open(app, ById { id })
}

/// Begins an assessment and returns its id, a UUIDv7.
///
/// # Errors
/// When the questionnaire is not on this computer, or the library cannot be written.
pub fn create(app: &App, beginning: &Beginning) -> Result<String> {
    let instrument = match &beginning.questionnaire {
        Some((id, version)) => app.instrument(id, version)?,
        None => app.current_instrument()?,
    };
    let (id, organisation, at) = (new_id(), new_id(), now());
    app.with_store(|store| {
        Ok(store.transact(Op::NewAssessment, &at, |writer: &Writer<'_>| {
            writer.insert_organisation(&NewOrganisation {
                id: &organisation,
                name: beginning.name.trim(),
                name_other: beginning.name_other.trim(),
            })?;
            writer.insert_assessment(&Row {
                id: &id,
                organisation_id: &organisation,
                instrument_id: &instrument.id,
                instrument_version: &instrument.version,
                form: beginning.form.code(),
                label: beginning.label.trim(),
                started: &at,
                language: beginning.language,
            })
        })?)
    })?;
    Ok(id)
}

/// A fresh id that sorts by time.
pub(crate) fn new_id() -> String {
    Uuid::now_v7().to_string()
}
