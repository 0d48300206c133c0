use std::cmp::Reverse;

use jiff::Timestamp;
use readiness_assessment::Form;
use readiness_store::{Binned, BinnedSurvey, Error as StoreError, Op, Writer};

use crate::api::assessment::ById;
use crate::api::questionnaire::Localised;
use crate::api::start::{BinEntry, Emptied};
use crate::app::{App, now};
use crate::catalogue::text;
use crate::error::Result;

/// How many deleted assessments and surveys are listed, each.
const LISTED: u32 = 1_000;

/// What was deleted and not yet removed for good, deleted last first.
///
/// # Errors
/// When the library cannot be read.
pub fn bin(app: &App, (): ()) -> Result<Vec<BinEntry>> {
    let (binned, surveys) = app.with_store(|store| Ok((store.binned(LISTED)?, store.binned_surveys(LISTED)?)))?;
    let surveys = surveys.into_iter().map(|binned| survey_entry(app, binned));
    let mut entries: Vec<BinEntry> = binned.into_iter().map(entry).chain(surveys).collect();
    // Offsets differ, so times are compared as moments and not as text.
    entries.sort_by_key(|entry| Reverse(entry.deleted.parse::<Timestamp>().ok()));
    Ok(entries)
}

fn entry(Binned { summary, deleted, until }: Binned) -> BinEntry {
    BinEntry {
        id: summary.id,
        name: summary.name,
        name_other: summary.name_other,
        label: summary.label,
        form: Some(Form::from_code(&summary.form).unwrap_or(Form::Express).into()),
        survey: None,
        started: summary.started,
        deleted,
        until,
    }
}

fn survey_entry(app: &App, BinnedSurvey { head, until }: BinnedSurvey) -> BinEntry {
    let title = app.surveys.find(&head.instrument_id, &head.instrument_version).map(|survey| text(&survey.title));
    let named = || Localised { en: head.instrument_id.clone(), zh: head.instrument_id.clone() };
    BinEntry {
        survey: Some(title.unwrap_or_else(named)),
        form: None,
        id: head.id,
        name: head.name,
        name_other: head.name_other,
        label: head.label,
        started: head.started,
        deleted: head.deleted.unwrap_or_default(),
        until,
    }
}

/// Takes an assessment or a survey out of the bin; undo puts it back.
///
/// # Errors
/// When it is not in the bin, or the library cannot be written.
pub fn restore(app: &App, by: ById) -> Result<()> {
    let restore = |writer: &Writer<'_>| match writer.restore_survey(&by.id) {
        Err(StoreError::NotFound { .. }) => writer.restore_assessment(&by.id),
        restored => restored,
    };
    app.with_store(|store| Ok(store.transact(Op::Restore, &now(), restore)?))
}

/// Removes for good everything in the bin. This cannot be undone, and neither can what led to it.
///
/// # Errors
/// When the library cannot be written; then everything is still there.
pub fn empty_bin(app: &App, (): ()) -> Result<Emptied> {
    Ok(Emptied { removed: app.with_store(|store| Ok(store.empty_bin()?))? })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{App, Paths};

    #[test]
    fn what_is_deleted_can_be_restored_until_the_bin_is_emptied() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Paths { library: Some(folder.path().join("library.db")), reports: None }).unwrap();
        let call = |name: &str, args: Value| app.call(name, args).unwrap();
        let new = json!({"name": "康記", "name_other": "", "label": "春季", "form": "express", "language": "en"});
        let id = call("new_assessment", new)["id"].clone();
        call("delete_assessment", json!({ "id": id }));
        let entry = call("list_bin", Value::Null)[0].clone();
        assert_eq!((&entry["id"], &entry["label"]), (&id, &json!("春季")));
        assert_eq!(call("start", Value::Null)["bin_count"], 1);
        call("restore_assessment", json!({ "id": id }));
        assert_eq!(call("list_bin", Value::Null), json!([]));
        assert_eq!(call("undo", Value::Null)["op"], "restore");
        assert_eq!(call("empty_bin", Value::Null)["removed"], 1);
        assert_eq!(call("start", Value::Null)["bin_count"], 0);
        assert!(app.call("restore_assessment", json!({ "id": id })).is_err());
        assert_eq!(app.call("undo", Value::Null).unwrap_err().code, "nothing-to-undo");
    }
}
