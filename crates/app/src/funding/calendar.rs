use std::sync::Arc;

use icalendar::Event;
use readiness_assessment::Text;
use readiness_assessment::calendar::Day;
use readiness_assessment::catalogue::{Scheme, State, Verdict};
use readiness_assessment::funding::{Match, advise};
use readiness_locale::Translator;

use crate::api::exchange::SavedFile;
use crate::api::funding::SaveCalendar;
use crate::app::App;
use crate::assessment::load;
use crate::calendar::{event, file};
use crate::catalogue::today;
use crate::error::{Error, Result};
use crate::report::{saved, stem};

/// After how many days to look whether an announced scheme has opened.
const LOOK_FOR_OPENING: i32 = 30;

/// After how many days to look at the pages of the other schemes again.
const LOOK_AGAIN: i32 = 90;

/// Saves the deadlines of the schemes that may fit, and days to look again, as a calendar file.
///
/// # Errors
/// When there is no such assessment or scheme, the path was not picked in a dialog, or the file cannot be written.
pub fn save_calendar(app: &App, save: SaveCalendar) -> Result<SavedFile> {
    let loaded = load(app, &save.id)?;
    let catalogue = Arc::clone(&app.catalogue()?.catalogue);
    if let Some(id) = save.scheme.as_ref().filter(|id| catalogue.scheme(id).is_none()) {
        return Err(Error::NoSuchEntry(id.clone()));
    }
    let advised = advise(&catalogue, loaded.instrument, &loaded.stored.facts, &loaded.outcome, today());
    let wanted = |found: &&Match<'_>| match &save.scheme {
        Some(id) => found.scheme.entry.id == *id,
        None => found.is_live() && found.verdict != Verdict::No,
    };
    let schemes: Vec<&Match<'_>> = advised.schemes.iter().filter(wanted).collect();
    let words = app.translator();
    let stem = words.calendar_file_name(&stem(&words, &loaded));
    saved(app, save.path.as_deref(), &stem, "ics", calendar(&schemes, today(), &words).as_bytes())
}

/// The calendar of these schemes in one language.
pub(super) fn calendar(schemes: &[&Match<'_>], today: Day, words: &Translator) -> String {
    let mut events = Vec::new();
    for found in schemes {
        events.extend(deadlines(found.scheme, today, words));
        if found.state == State::Announced {
            let name = name(found.scheme, words);
            events.push(event(
                &format!("{}-opening", found.scheme.entry.id),
                today.plus(LOOK_FOR_OPENING),
                &words.calendar_look_for_opening(&name),
                &found.scheme.entry.url,
            ));
        }
    }
    let others: Vec<&&Match<'_>> = schemes.iter().filter(|found| found.state != State::Announced).collect();
    if !others.is_empty() {
        let lines: Vec<String> =
            others.iter().map(|found| format!("{}: {}", name(found.scheme, words), found.scheme.entry.url)).collect();
        events.push(event("look-again", today.plus(LOOK_AGAIN), &words.calendar_look_again(), &lines.join("\n")));
    }
    file(&words.calendar_name(), events)
}

/// Last days that are still to come, and planned ends.
fn deadlines(scheme: &Scheme, today: Day, words: &Translator) -> Vec<Event> {
    let name = name(scheme, words);
    let due = scheme.deadlines.iter().enumerate().filter(|(_, due)| due.date.first_day() >= today);
    let mut events: Vec<Event> = due
        .map(|(number, due)| {
            let id = format!("{}-deadline-{}", scheme.entry.id, number + 1);
            let what = said(&due.what.text, words);
            event(&id, due.date.first_day(), &words.calendar_deadline(&name, what), &scheme.entry.url)
        })
        .collect();
    let planned = scheme.entry.timeline.iter().filter_map(|status| Some((status, status.from?.first_day())));
    for (status, from) in planned.filter(|(_, from)| *from > today) {
        let id = format!("{}-{}", scheme.entry.id, status.state.code());
        let what = match status.state {
            State::Open => words.calendar_opens(&name),
            _ => words.calendar_ends(&name),
        };
        events.push(event(&id, from, &what, &scheme.entry.url));
    }
    events
}

fn name(scheme: &Scheme, words: &Translator) -> String {
    said(&scheme.entry.name, words).to_owned()
}

fn said<'t>(text: &'t Text, words: &Translator) -> &'t str {
    text.get(words.language())
}
