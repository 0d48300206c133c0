use readiness_assessment::calendar::Day;
use readiness_assessment::funding::Match;
use readiness_assessment::money::Cents;

use super::words;
use crate::content::Writer;
use crate::content::document::Said;
use crate::content::voices::{self, Voices};
use crate::{Proof, Report, Section};

/// A scheme in a list that is sorted and filtered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SchemeLine {
    /// Its official name.
    pub(crate) name: Said,
    /// Who runs it.
    pub(crate) body: Said,
    /// What it is to the company.
    pub(crate) verdict: Said,
    /// Whether it takes applications.
    pub(crate) state: Said,
    /// The government's share; empty where no source gives it.
    pub(crate) share: Said,
    /// The most that is paid, in words; empty where no source gives it.
    pub(crate) at_most: Said,
    /// The same as a sum, where one can be computed with.
    pub(crate) ceiling: Option<Cents>,
    /// What it pays in the best combination.
    pub(crate) granted: Option<Cents>,
    /// The day on which it was verified, in words.
    pub(crate) verified: Said,
    /// The same as a date, where it is one day.
    pub(crate) verified_on: Option<Day>,
    /// Its page.
    pub(crate) url: String,
}

/// Every scheme that takes applications or may, whatever the verdict, in the catalogue's order; nothing where the report
/// does not speak of money.
pub(crate) fn schemes(report: &Report<'_>) -> Vec<SchemeLine> {
    let Some(funding) = report.funding.filter(|_| report.sections.contains(&Section::Funding)) else {
        return Vec::new();
    };
    let writer = Writer { report, voices: Voices::new(report.edition), proof: Proof::of(report.data, report.outcome) };
    let live = funding.advised.schemes.iter().filter(|found| found.is_live());
    live.map(|found| writer.scheme_line(found)).collect()
}

impl Writer<'_> {
    fn scheme_line(&self, found: &Match<'_>) -> SchemeLine {
        let (scheme, entry) = (found.scheme, &found.scheme.entry);
        let words = |words: Option<&readiness_assessment::Text>| {
            words.map_or_else(Said::default, |words| self.voices.text(words))
        };
        let best = self.report.funding.and_then(|funding| funding.project).map(|(_, computed)| &computed.best);
        let paid = best.and_then(|best| best.schemes.iter().find(|funded| funded.scheme == entry.id));
        let verified = entry.verified_on;
        SchemeLine {
            name: self.voices.say(|voice| words::named(voice, scheme)),
            body: self.voices.text(&entry.body),
            verdict: self.verdict(found.verdict),
            state: self.voices.say(|voice| voice.report_state(found.state.code())),
            share: words(scheme.share_words.as_ref()),
            at_most: words(scheme.ceiling_words.as_ref()),
            ceiling: scheme.grant.as_ref().and_then(|grant| grant.ceiling),
            granted: paid.map(|funded| funded.granted),
            verified: self.voices.say(|voice| verified.map_or_else(String::new, |date| voices::written(voice, date))),
            verified_on: verified.filter(|date| date.day().is_some()).map(|date| date.first_day()),
            url: entry.url.clone(),
        }
    }
}
