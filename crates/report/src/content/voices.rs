use jiff::civil::Date;
use readiness_assessment::scoring::Band;
use readiness_assessment::{Instrument, Text};
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

/// A list of names.
pub(super) fn list(voice: &Translator, names: &[String]) -> String {
    format::list(voice, names)
}
