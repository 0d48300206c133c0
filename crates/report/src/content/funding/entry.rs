use readiness_assessment::catalogue::{Age, Entry, Part};
use readiness_assessment::{Text, catalogue};
use readiness_locale::Translator;

use super::words;
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Definition, Said};
use crate::content::voices::{self, own};

impl Writer<'_> {
    /// How it stands today, with what the source says of that.
    pub(super) fn state(
        &self,
        funding: &Funding<'_>,
        entry: &Entry,
        words: impl Fn(&Translator, &str) -> String,
    ) -> Definition {
        let value = self.voices.say(|voice| words::state(voice, entry, funding.today, &words));
        let status = entry.status_on(funding.today);
        let text = status.and_then(|status| status.text.as_ref());
        let detail = self.joined(|voice| {
            let mark = status.and_then(|status| words::mark(voice, status.mark));
            [text.map(|text| own(voice, text)), mark]
        });
        Definition::new(self.voices.say(Translator::report_label_state), value).with(detail)
    }

    /// On which day that was read, with a warning that grows with the days since.
    pub(super) fn verified(&self, funding: &Funding<'_>, entry: &Entry) -> Definition {
        let term = self.voices.say(Translator::report_label_verified);
        let age = entry.age_on(funding.today, funding.advised.catalogue.stale_after);
        let value = self.voices.say(|voice| {
            let date = entry.verified_on.map_or_else(String::new, |date| voices::written(voice, date));
            match age {
                Age::Fresh => date,
                Age::Undated => voice.report_age(age.code()),
                Age::Ageing | Age::Old | Age::Stale => voice.report_aged(&date, &voice.report_age(age.code())),
            }
        });
        if age == Age::Fresh { Definition::new(term, value) } else { Definition::warning(term, value) }
    }

    /// The body's page.
    pub(super) fn page(&self, entry: &Entry) -> Definition {
        let term = self.voices.say(Translator::report_label_page);
        Definition::address(term, &entry.url, self.voices.figure(entry.url.clone()))
    }

    /// A part of an entry in the catalogue's words, with how sure it is; that no source gives it where it has none.
    pub(super) fn part(&self, term: Said, entry: &Entry, part: Part, words: Option<&Text>) -> Definition {
        match words {
            Some(words) => {
                let detail = self.joined(|voice| [words::mark(voice, entry.mark(part))]);
                Definition::new(term, self.voices.text(words)).with(detail)
            }
            None => Definition::absent(term, self.voices.say(Translator::report_not_found)),
        }
    }

    /// Sentences of the catalogue under one name; none without any.
    pub(super) fn sentences(&self, term: Said, said: &[&catalogue::Said]) -> Option<Definition> {
        let value = self.voices.say(|voice| words::sentences(voice, said.iter().copied()));
        (!said.is_empty()).then(|| Definition::new(term, value))
    }

    /// What there is of these parts, in one line; none when there is nothing.
    pub(super) fn joined<const N: usize>(&self, parts: impl Fn(&Translator) -> [Option<String>; N]) -> Option<Said> {
        let said = self.voices.say(|voice| parts(voice).into_iter().flatten().collect::<Vec<_>>().join(" · "));
        said.0.iter().any(|spoken| !spoken.text.is_empty()).then_some(said)
    }
}
