use jiff::civil::Date;
use readiness_assessment::calendar::{Day, Month, Written};
use readiness_assessment::money::Cents;
use readiness_assessment::scoring::Band;
use readiness_assessment::{Instrument, Language, Text};
use readiness_locale::{Translator, format};

use super::document::{Said, Spoken};
use crate::Edition;

/// A voice for each language of the edition.
pub(super) struct Voices(Vec<Translator>);

impl Voices {
    pub(super) fn new(edition: Edition) -> Self {
        Self(edition.languages().iter().map(|language| Translator::new(*language)).collect())
    }

    /// What each voice says.
    pub(super) fn say(&self, words: impl Fn(&Translator) -> String) -> Said {
        let spoken = self.0.iter().map(|voice| Spoken { language: voice.language(), text: words(voice) });
        Said(spoken.collect())
    }

    /// What the first voice alone says.
    pub(super) fn first(&self, words: impl Fn(&Translator) -> String) -> Spoken {
        let spoken = self.0.first().map(|voice| Spoken { language: voice.language(), text: words(voice) });
        // Every edition has a language.
        spoken.unwrap_or_else(|| Spoken { language: Language::English, text: String::new() })
    }

    /// Words of the instrument.
    pub(super) fn text(&self, text: &Text) -> Said {
        self.say(|voice| own(voice, text))
    }

    /// A figure or a name that reads the same in every language, said once.
    pub(super) fn figure(&self, text: impl Into<String>) -> Said {
        let first = self.0.first().map(|voice| Spoken { language: voice.language(), text: text.into() });
        Said(first.into_iter().collect())
    }

    /// A band's name as the instrument has it.
    pub(super) fn band(&self, instrument: &Instrument, band: Band) -> Said {
        self.say(|voice| band_name(voice, instrument, band))
    }
}

/// The instrument's words in the voice's language.
pub(super) fn own(voice: &Translator, text: &Text) -> String {
    text.get(voice.language()).to_owned()
}

/// A band's name as the instrument has it. A checked instrument describes all four.
pub(super) fn band_name(voice: &Translator, instrument: &Instrument, band: Band) -> String {
    instrument.band_info(band).map_or_else(|| band.code().to_owned(), |info| own(voice, &info.name))
}

/// A day in words.
pub(super) fn date(voice: &Translator, day: Date) -> String {
    format::date(voice, day)
}

/// A date as far as it is known, in words.
pub(super) fn written(voice: &Translator, written: Written) -> String {
    let first = date_of(written.first_day());
    match (first, written.month(), written.day()) {
        (Some(first), Some(_), Some(_)) => format::date(voice, first),
        (Some(first), Some(_), None) => format::month(voice, first),
        _ => voice.report_year(&written.year().to_string()),
    }
}

/// A day in words.
pub(super) fn day(voice: &Translator, day: Day) -> String {
    date_of(day).map_or_else(|| day.to_string(), |day| format::date(voice, day))
}

/// A month in words.
pub(super) fn month(voice: &Translator, month: Month) -> String {
    let first = format!("{month}-01").parse::<Date>();
    first.map_or_else(|_| month.to_string(), |first| format::month(voice, first))
}

fn date_of(day: Day) -> Option<Date> {
    day.to_string().parse().ok()
}

/// Money in running text.
pub(super) fn money(voice: &Translator, amount: Cents) -> String {
    format::money_text(voice, format::Cents(amount.get()))
}

/// Money in a table, the same in every language.
pub(super) fn figure(amount: Cents) -> String {
    format::money(format::Cents(amount.get()))
}

/// A number as it was given; whole ones with their separators.
pub(super) fn number(value: f64) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "whole, and far below 2^53")]
    let whole = value as i64;
    if value.fract() == 0.0 && value.abs() < 1e15 { format::number(whole) } else { value.to_string() }
}

/// A list of answers, each of which begins like a sentence.
pub(super) fn choices(voice: &Translator, names: &[String]) -> String {
    match voice.language() {
        Language::English => names.join("; "),
        Language::Chinese => list(voice, names),
    }
}

/// A list of names.
pub(super) fn list(voice: &Translator, names: &[String]) -> String {
    format::list(voice, names)
}
