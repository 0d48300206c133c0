//! What the inline tests start from: one organisation and one assessment in a temporary folder.

use std::path::{Path, PathBuf};

use readiness_assessment::{Language, Rating, Response};
use tempfile::TempDir;

use crate::{NewAssessment, NewOrganisation, Op, Result, Store};

pub(crate) const AT: &str = "2026-11-22T09:30:00+08:00";

/// A folder that goes away by itself, and a path in it.
pub(crate) fn library() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite3");
    (folder, path)
}

/// A new library at `path` with the assessment `a`.
pub(crate) fn begun(path: &Path) -> Store {
    let mut store = Store::open(path, AT).unwrap();
    begin(&mut store).unwrap();
    store
}

pub(crate) fn begin(store: &mut Store) -> Result<()> {
    store.transact(Op::NewAssessment, AT, |writer| {
        writer
            .insert_organisation(&NewOrganisation { id: "o", name: "康記茶餐廳", name_other: "Hong Kee Cafe" })?;
        writer.insert_assessment(&NewAssessment {
            id: "a",
            organisation_id: "o",
            instrument_id: "hk-ai-readiness",
            instrument_version: "2026.1",
            form: "express",
            label: "",
            started: AT,
            language: Language::Chinese,
        })
    })
}

/// Answers a question of `a`.
pub(crate) fn answer(store: &mut Store, question: &str, rating: u8) -> Result<()> {
    let response = Rating::new(rating).map(Response::Rating);
    store.transact(Op::Answer, AT, |writer| writer.set_response("a", question, response.as_ref(), Language::English))
}
