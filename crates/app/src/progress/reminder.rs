use readiness_assessment::calendar::Day;
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::{Op, Reminder, Store, Summary};

use crate::api::assessment::Assessment;
use crate::api::exchange::SavedFile;
use crate::api::progress::{LookAgain, SaveReminder, SetReminder, When};
use crate::app::{App, now};
use crate::assessment::{Loaded, load, shown};
use crate::calendar::{event, file};
use crate::catalogue::today;
use crate::error::{Error, Result};
use crate::report::{saved, stem};

/// After how many days without a change to look again, unless the user chose otherwise.
pub const USUAL_DAYS: i32 = 90;

/// When to look again at an assessment that last changed at `updated`.
pub fn look_again(chosen: Option<&Reminder>, updated: &str, today: Day) -> LookAgain {
    let usual = || updated.get(..10).and_then(Day::parse).map(|day| day.plus(USUAL_DAYS));
    let due = match chosen {
        Some(Reminder::Never) => None,
        Some(Reminder::On(day)) => Day::parse(day),
        None => usual(),
    };
    LookAgain {
        due: due.map(|day| day.to_string()),
        chosen: chosen.is_some(),
        passed: due.is_some_and(|day| day <= today),
    }
}

/// When to look again at an assessment; null for one that a later one of the same organisation has followed.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn look_again_in(store: &Store, head: &Summary) -> readiness_store::Result<Option<LookAgain>> {
    // The one begun last is at the front.
    if store.assessments_of(&head.organisation_id)?.first().is_none_or(|last| last.id != head.id) {
        return Ok(None);
    }
    Ok(Some(look_again(store.reminder(&head.id)?.as_ref(), &head.updated, today())))
}

/// Chooses when to look again.
///
/// # Errors
/// A day the calendar does not have, or a library that cannot be written.
pub fn set_reminder(app: &App, set: SetReminder) -> Result<Assessment> {
    remind(app, &set.id, &set.when)?;
    shown(app, &set.id)
}

/// The same without looking at the assessment afterwards.
///
/// # Errors
/// A day the calendar does not have, no such assessment, or a library that cannot be written.
pub fn remind(app: &App, id: &str, when: &When) -> Result<()> {
    let reminder = match when {
        When::Usual => None,
        When::Never => Some(Reminder::Never),
        When::On { day } => Some(Reminder::On(known(day)?.to_string())),
    };
    load(app, id)?;
    app.with_store(|store| {
        Ok(store.transact(Op::Reminder, &now(), |writer| writer.set_reminder(id, reminder.as_ref()))?)
    })
}

fn known(day: &str) -> Result<Day> {
    let kind = || ProblemKind::NotAllowed { found: format!("\"{day}\""), allowed: "YYYY-MM-DD".into() };
    Day::parse(day).ok_or_else(|| Error::Request(vec![Problem { place: "when.day".into(), kind: kind() }]))
}

/// Saves the day to look again as a calendar file.
///
/// # Errors
/// When there is no such assessment or no such day, the path was not picked in a dialog, or the file cannot be written.
pub fn save_reminder(app: &App, save: SaveReminder) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let text = calendar(app, &loaded)?;
    let words = app.translator();
    let stem = words.reminder_file_name(&stem(&words, &loaded));
    saved(app, save.path.as_deref(), &stem, "ics", text.as_bytes())
}

fn calendar(app: &App, loaded: &Loaded<'_>) -> Result<String> {
    let head = &loaded.stored.summary;
    let found = app.with_store(|store| Ok(look_again_in(store, &loaded.stored.summary)?))?;
    let due = found.and_then(|found| found.due).as_deref().and_then(Day::parse);
    let missing = || Problem { place: "reminder".into(), kind: ProblemKind::Missing { allowed: "YYYY-MM-DD".into() } };
    let due = due.ok_or_else(|| Error::Request(vec![missing()]))?;
    let words = app.translator();
    let name = [&head.name, &head.name_other].into_iter().find(|name| !name.is_empty());
    let summary = match name {
        Some(name) => words.reminder_summary(name),
        None => words.reminder_summary_unnamed(),
    };
    let entry = event(&format!("look-again-{}", head.id), due, &summary, &words.reminder_about());
    Ok(file(&words.reminder_calendar(), [entry]))
}
