use super::{Match, Suggestion, matches, shortlist};
use crate::advice::gaps;
use crate::calendar::Day;
use crate::catalogue::{Catalogue, ResourceKind, Verdict};
use crate::instrument::Instrument;
use crate::profile::Facts;
use crate::scoring::{Band, Outcome};

/// What the catalogue says to one company on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Advised<'c> {
    /// The catalogue.
    pub catalogue: &'c Catalogue,
    /// The band of its score, if it has one.
    pub band: Option<Band>,
    /// Every scheme in the order in which it is shown.
    pub schemes: Vec<Match<'c>>,
    /// Courses for its gaps.
    pub courses: Vec<Suggestion<'c>>,
    /// Guides for its gaps.
    pub guidance: Vec<Suggestion<'c>>,
    /// Tools for its gaps.
    pub tools: Vec<Suggestion<'c>>,
    /// Help desks for its gaps.
    pub helpdesks: Vec<Suggestion<'c>>,
}

/// How many schemes are worth a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Open ones that fit.
    pub fits: u32,
    /// Ones that need checking, those announced or perhaps open among them.
    pub check: u32,
}

impl Advised<'_> {
    /// What the sentence above every list of schemes says.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for found in self.schemes.iter().filter(|found| found.is_live()) {
            match found.verdict {
                Verdict::Fits => tally.fits += 1,
                Verdict::Check => tally.check += 1,
                Verdict::No => {}
            }
        }
        tally
    }
}

/// Matches a company with the catalogue. The map's funding cell of its band decides the order among equals; without a band
/// it is that of the lowest.
pub fn advise<'c>(
    catalogue: &'c Catalogue,
    instrument: &Instrument,
    facts: &Facts,
    outcome: &Outcome,
    today: Day,
) -> Advised<'c> {
    let band = outcome.overall.as_ref().map(|overall| overall.band);
    let gaps = gaps(instrument, outcome);
    let list = |kind| shortlist(catalogue, kind, &gaps, band, today);
    Advised {
        catalogue,
        band,
        schemes: matches(catalogue, facts, today, catalogue.preferred(band.unwrap_or(Band::Unaware))),
        courses: list(ResourceKind::Course),
        guidance: list(ResourceKind::Guidance),
        tools: list(ResourceKind::Tool),
        helpdesks: list(ResourceKind::Advisory),
    }
}
