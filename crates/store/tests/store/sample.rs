//! One organisation with one assessment, in a folder that goes away by itself.

use std::path::PathBuf;

use readiness_assessment::{Language, Rating, Response};
use readiness_store::{
    Answered, NewAssessment, NewOrganisation, NewSurvey, Op, Result, Store, StoredAssessment, StoredReply, Writer,
};
use tempfile::TempDir;

/// A time, `second` seconds into one minute.
pub(crate) fn at(second: usize) -> String {
    format!("2026-11-22T{:02}:{:02}:{:02}+08:00", 9 + second / 3600, second / 60 % 60, second % 60)
}

pub(crate) struct Library {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) store: Store,
}

/// An empty library.
pub(crate) fn empty() -> Library {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    let store = Store::open(&path, &at(0)).unwrap();
    Library { folder, path, store }
}

/// A library with the assessment `a` of the organisation `o`.
pub(crate) fn begun() -> Library {
    let mut library = empty();
    library.store.transact(Op::NewAssessment, &at(0), |writer| begin(writer, "a", "o")).unwrap();
    library
}

/// Adds an organisation and an assessment of it.
pub(crate) fn begin(writer: &Writer<'_>, assessment: &str, organisation: &str) -> Result<()> {
    writer.insert_organisation(&NewOrganisation {
        id: organisation,
        name: "康記茶餐廳",
        name_other: "Hong Kee Cafe",
    })?;
    writer.insert_assessment(&new_assessment(assessment, organisation))
}

pub(crate) fn new_assessment<'a>(id: &'a str, organisation_id: &'a str) -> NewAssessment<'a> {
    NewAssessment {
        id,
        organisation_id,
        instrument_id: "hk-ai-readiness",
        instrument_version: "2026.1",
        form: "express",
        label: "",
        started: "2026-11-22T09:00:00+08:00",
        language: Language::Chinese,
    }
}

pub(crate) fn new_survey<'a>(id: &'a str, organisation_id: &'a str) -> NewSurvey<'a> {
    NewSurvey {
        id,
        organisation_id,
        instrument_id: "hkpc-user",
        instrument_version: "2023.1",
        label: "",
        started: "2026-11-22T09:00:00+08:00",
        language: Language::Chinese,
    }
}

/// A reply given at this time, or taken over.
pub(crate) fn reply(value: &str, given: Option<&str>) -> StoredReply {
    let answered = given.map(|at| Answered { language: Language::English, at: at.to_owned() });
    StoredReply { value: value.to_owned(), other: None, answered }
}

pub(crate) fn rated(number: u8) -> Response {
    Response::Rating(Rating::new(number).unwrap())
}

pub(crate) fn answer(store: &mut Store, second: usize, question: &str, number: u8) {
    let set = |writer: &Writer<'_>| writer.set_response("a", question, Some(&rated(number)), Language::Chinese);
    store.transact(Op::Answer, &at(second), set).unwrap();
}

pub(crate) fn load(store: &Store) -> StoredAssessment {
    store.load("a").unwrap().unwrap()
}
