//! What the funding catalogue says to the company: who pays, what would make it eligible, the sums, and what helps
//! besides money. Without a catalogue nothing of this is said.

mod cash;

mod entry;

mod help;

mod in_detail;

mod list;
pub(crate) use list::{SchemeLine, schemes};

mod near;

mod scheme;

mod sources;

mod sums;

mod who_pays;

mod words;

use readiness_assessment::catalogue::Verdict;
use readiness_assessment::funding::{Advised, Match};
use readiness_locale::Translator;

use super::Writer;
use super::document::Block;
use super::summary::sentences;
use super::voices;
use crate::Funding;

impl Writer<'_> {
    /// Everything about money and help, in the order in which an adviser reads it.
    pub(super) fn funding(&self, blocks: &mut Vec<Block>) {
        let Some(funding) = self.report.funding else { return };
        self.who_pays(&funding, blocks);
        self.near_misses(&funding, blocks);
        self.sums(&funding, blocks);
        self.help(&funding, blocks);
    }

    /// Page one's line: the best sum where there is a project, else how many schemes fit.
    pub(super) fn money(&self) -> Option<Block> {
        let funding = self.report.funding?;
        Some(Block::Money(self.voices.say(|voice| {
            let line = voice.report_money(&money_line(voice, &funding));
            match self.unknown_facts() {
                0 => line,
                unknown => sentences(voice, &line, &voice.report_money_unknown(unknown)),
            }
        })))
    }
}

fn money_line(voice: &Translator, funding: &Funding<'_>) -> String {
    let Some((_, computed)) = funding.project else {
        let tally = funding.advised.tally();
        return voice.report_money_outcome(tally.check, tally.fits);
    };
    let (best, certain) = (&computed.best, &computed.certain);
    let [cost, granted, own] = [computed.cost, best.granted, best.own].map(|amount| voices::money(voice, amount));
    if best.schemes.is_empty() {
        voice.report_money_nothing(&cost)
    } else if best.granted == certain.granted {
        voice.report_money_certain(&cost, &granted, &own)
    } else if certain.schemes.is_empty() {
        voice.report_money_perhaps(&cost, &granted)
    } else {
        voice.report_money_best(&voices::money(voice, certain.granted), &cost, &granted)
    }
}

/// What is worth looking at, in the catalogue's order: what takes applications, or may, and fits, or may.
fn recommended<'m, 'c>(advised: &'m Advised<'c>) -> impl Iterator<Item = &'m Match<'c>> {
    advised.schemes.iter().filter(|found| found.is_live() && found.verdict != Verdict::No)
}

/// Nothing that is counted here comes near the limit.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
