//! Names, states and marks in words.

use readiness_assessment::calendar::Day;
use readiness_assessment::catalogue::{self, Entry, Mark, Scheme, State};
use readiness_assessment::funding::Match;
use readiness_locale::Translator;

use crate::content::voices::{self, own};

/// An official name with its abbreviation, said once.
pub(super) fn named(voice: &Translator, scheme: &Scheme) -> String {
    let name = own(voice, &scheme.entry.name);
    match &scheme.abbreviation {
        Some(abbreviation) if !name.contains(abbreviation.as_str()) => voice.report_named(abbreviation, &name),
        _ => name,
    }
}

/// A list of schemes.
pub(super) fn names<'m, 'c: 'm>(voice: &Translator, found: impl IntoIterator<Item = &'m Match<'c>>) -> String {
    let names: Vec<String> = found.into_iter().map(|found| named(voice, found.scheme)).collect();
    voices::list(voice, &names)
}

/// How sure something is, where that is worth saying.
pub(super) fn mark(voice: &Translator, mark: Mark) -> Option<String> {
    (mark != Mark::Verified).then(|| voice.report_mark(mark.code()))
}

/// Sentences of the catalogue, each on a line of its own, with a word on how sure it is.
pub(super) fn sentences<'s>(voice: &Translator, said: impl IntoIterator<Item = &'s catalogue::Said>) -> String {
    let line = |said: &catalogue::Said| {
        let text = own(voice, &said.text);
        mark(voice, said.mark).map_or(text.clone(), |mark| voice.report_with_mark(&mark, &text))
    };
    said.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// How an entry stands on `today`, and since when; `words` says it of this kind of entry.
pub(super) fn state(
    voice: &Translator,
    entry: &Entry,
    today: Day,
    words: impl Fn(&Translator, &str) -> String,
) -> String {
    let state = words(voice, entry.state_on(today).code());
    let Some(from) = entry.status_on(today).and_then(|status| status.from) else { return state };
    let date = voices::written(voice, from);
    match entry.state_on(today) {
        _ if from.first_day() > today => voice.report_state_from(&date),
        State::Announced => voice.report_state_announced(&date),
        _ => voice.report_state_since(&date, &state),
    }
}
