use std::cmp::Reverse;

use readiness_assessment::catalogue::{Source, Verdict};
use readiness_assessment::funding::Match;
use readiness_locale::Translator;

use super::{near, recommended, who_pays, words};
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Said};
use crate::content::parts::{SourceGroup, SourceLine};
use crate::content::voices;

/// How many closed schemes are named.
const CLOSED: usize = 8;
/// Plans that any company may have, unlike building AI.
const GENERAL: [&str; 3] = ["adopt-ready-made", "train-staff", "finance"];

impl Writer<'_> {
    /// Where everything said of schemes was read, and what was left out.
    pub(in crate::content) fn sources(&self, blocks: &mut Vec<Block>) {
        let Some(funding) = self.report.funding else { return };
        let catalogue = funding.advised.catalogue;
        blocks.push(Block::Section(self.voices.say(Translator::report_sources)));
        blocks.push(Block::Paragraph(self.voices.say(|voice| {
            voice.report_sources_catalogue(&voices::day(voice, catalogue.published), &catalogue.version)
        })));
        let closed = closed(&funding);
        if !closed.is_empty() {
            blocks.push(Block::Paragraph(self.voices.say(|voice| {
                let names: Vec<String> = closed.iter().map(|found| closed_on(voice, &funding, found)).collect();
                voice.report_sources_closed(&voices::list(voice, &names))
            })));
        }
        let printed = recommended(funding.advised).take(who_pays::IN_FULL).chain(near::near(funding.advised));
        let groups: Vec<SourceGroup> = printed.map(|found| self.source_group(found)).collect();
        if !groups.is_empty() {
            blocks.push(Block::Sources(groups));
        }
    }

    fn source_group(&self, found: &Match<'_>) -> SourceGroup {
        let line = |source: &Source| SourceLine {
            date: self
                .voices
                .say(|voice| source.date.map_or_else(|| voice.report_undated(), |date| voices::written(voice, date))),
            title: Said::own(title(source)),
            url: source.url.clone(),
        };
        SourceGroup {
            name: self.voices.say(|voice| words::named(voice, found.scheme)),
            sources: found.scheme.entry.sources.iter().map(line).collect(),
        }
    }
}

/// The title, or whose page it is where the typeface lacks a character of the title (simplified Chinese, for example).
fn title(source: &Source) -> &str {
    if crate::fonts::missing(std::iter::once(source.title.as_str())).is_empty() {
        return &source.title;
    }
    let rest = source.url.split_once("://").map_or(source.url.as_str(), |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// Closed schemes that a company like this one may still read about: those whose other conditions do not shut it out. What
/// any company can use comes first, then what closed last.
fn closed<'m, 'c>(funding: &Funding<'m>) -> Vec<&'m Match<'c>>
where
    'm: 'c,
{
    let suits =
        |found: &&Match<'_>| !found.is_live() && found.rules.iter().skip(1).all(|judged| judged.verdict != Verdict::No);
    let mut closed: Vec<&Match<'_>> = funding.advised.schemes.iter().filter(suits).collect();
    closed.sort_by_key(|found| {
        let general = found.scheme.intents.iter().any(|intent| GENERAL.contains(&intent.as_str()));
        let since = found.scheme.entry.status_on(funding.today).and_then(|status| status.from);
        (!general, Reverse(since))
    });
    closed.truncate(CLOSED);
    closed
}

fn closed_on(voice: &Translator, funding: &Funding<'_>, found: &Match<'_>) -> String {
    let name = words::named(voice, found.scheme);
    let since = found.scheme.entry.status_on(funding.today).and_then(|status| status.from);
    since.map_or(name.clone(), |since| voice.report_closed_on(&voices::written(voice, since), &name))
}
