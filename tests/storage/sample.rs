//! A library with one assessment, `a`.

use std::path::Path;

use readiness_assessment::{Language, Rating, Response};
use readiness_store::{NewAssessment, NewOrganisation, Op, Store, Writer};

pub(crate) const AT: &str = "2026-11-22T09:30:00+08:00";

pub(crate) fn begun(path: &Path) -> Store {
    let mut store = Store::open(path, AT).unwrap();
    let assessment = NewAssessment {
        id: "a",
        organisation_id: "o",
        instrument_id: "hk-ai-readiness",
        instrument_version: "2026.1",
        form: "express",
        label: "",
        started: AT,
        language: Language::Chinese,
    };
    let begin = |writer: &Writer<'_>| {
        writer.insert_organisation(&NewOrganisation { id: "o", name: "康記茶餐廳", name_other: "" })?;
        writer.insert_assessment(&assessment)
    };
    store.transact(Op::NewAssessment, AT, begin).unwrap();
    store
}

/// The answer that question number `number` gets.
pub(crate) fn rating(number: usize) -> Response {
    Response::Rating(Rating::ALL[number % 5])
}

/// Answers question number `number`; when this returns, it is on the disk.
pub(crate) fn answer(store: &mut Store, number: usize) {
    let set = |writer: &Writer<'_>| {
        writer.set_response("a", &format!("q-{number}"), Some(&rating(number)), Language::Chinese)
    };
    store.transact(Op::Answer, AT, set).unwrap();
}
