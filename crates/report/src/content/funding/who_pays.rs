use readiness_assessment::catalogue::State;
use readiness_assessment::funding::{Match, ReadyMade, Suggestion, ready_made};
use readiness_locale::Translator;

use super::{count, recommended, words};
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Notice, Said};
use crate::content::parts::{ColumnKind, Grid, GridColumn, GridRow};
use crate::content::voices::{self, own};

/// How many schemes are shown with every rule.
const IN_DETAIL: usize = 3;
/// How many more have a card of their own; the rest stand in a table, a line each.
const IN_BRIEF: usize = 5;
/// How many schemes are printed with what is known of them, and therefore with their sources.
pub(super) const IN_FULL: usize = IN_DETAIL + IN_BRIEF;
/// How many names of a kind stand behind "what helps instead".
const NAMES: usize = 3;

impl Writer<'_> {
    /// Which schemes pay, or might.
    pub(super) fn who_pays(&self, funding: &Funding<'_>, blocks: &mut Vec<Block>) {
        let tally = funding.advised.tally();
        blocks.push(Block::Section(self.voices.say(Translator::report_funding)));
        blocks.push(Block::Lead(self.voices.say(|voice| voice.report_funding_outcome(tally.check, tally.fits))));
        blocks.push(self.ready_made(funding));
        blocks.push(Block::Paragraph(self.voices.say(Translator::report_funding_lead)));
        self.schemes(funding, blocks);
    }

    fn schemes(&self, funding: &Funding<'_>, blocks: &mut Vec<Block>) {
        let schemes: Vec<&Match<'_>> = recommended(funding.advised).collect();
        let (first, others) = schemes.split_at(schemes.len().min(IN_DETAIL));
        let heading = |text: Said| Block::Heading { text, about: None, score: None };
        if !first.is_empty() {
            blocks.push(heading(self.voices.say(|voice| voice.report_funding_first(count(first.len())))));
        }
        for found in first {
            blocks.push(self.scheme(funding, found, true));
            self.scheme_in_detail(funding, found, blocks);
        }
        if !others.is_empty() {
            blocks.push(heading(self.voices.say(Translator::report_funding_others)));
        }
        let (cards, rest) = others.split_at(others.len().min(IN_BRIEF));
        blocks.extend(cards.iter().map(|found| self.scheme(funding, found, false)));
        if !rest.is_empty() {
            blocks.push(Block::Grid(self.listed(rest)));
        }
    }

    /// The rest in a table: a line each, with what is still to be checked.
    fn listed(&self, rest: &[&Match<'_>]) -> Grid {
        let column = |name: fn(&Translator) -> String, kind| GridColumn { name: self.voices.say(name), kind };
        let row = |found: &&Match<'_>| GridRow {
            cells: vec![
                self.voices.say(|voice| words::named(voice, found.scheme)),
                self.verdict(found.verdict),
                self.still_open(found),
            ],
            total: false,
        };
        Grid {
            caption: self.voices.say(Translator::report_rest_caption),
            columns: vec![
                column(Translator::report_column_scheme, ColumnKind::Sentence),
                column(Translator::report_column_verdict, ColumnKind::Word),
                column(Translator::report_column_open, ColumnKind::Sentence),
            ],
            rows: rest.iter().map(row).collect(),
        }
    }

    /// The facts that are missing, as their questions; empty where none is.
    fn still_open(&self, found: &Match<'_>) -> Said {
        let keys = found.missing();
        let asked: Vec<_> =
            self.report.instrument.facts.iter().filter(|fact| keys.contains(&fact.key.as_str())).collect();
        self.voices.say(|voice| asked.iter().map(|fact| own(voice, &fact.text)).collect::<Vec<_>>().join(" "))
    }

    /// Whether anybody pays for finished AI products, which is what most companies ask first.
    fn ready_made(&self, funding: &Funding<'_>) -> Block {
        let schemes = &funding.advised.schemes;
        match ready_made(schemes) {
            ReadyMade::Pays(found) => Block::Paragraph(self.voices.say(|voice| {
                voice.report_ready_made_pays(count(found.len()), &words::names(voice, found.iter().copied()))
            })),
            ReadyMade::Depends(found) => Block::Paragraph(
                self.voices.say(|voice| voice.report_ready_made_depends(&words::names(voice, found.iter().copied()))),
            ),
            ReadyMade::Nothing => Block::Notice(Notice {
                title: self.voices.say(Translator::report_ready_made_nothing),
                details: self.instead(funding),
            }),
        }
    }

    /// What helps where nobody pays for tools: other money, advice and courses that cost nothing.
    fn instead(&self, funding: &Funding<'_>) -> Vec<Said> {
        let advised = funding.advised;
        let open = recommended(advised).filter(|found| found.state == State::Open).take(NAMES).collect::<Vec<_>>();
        let schemes =
            self.voices.say(|voice| voice.report_ready_made_schemes(&words::names(voice, open.iter().copied())));
        let mut said: Vec<Said> = (!open.is_empty()).then_some(schemes).into_iter().collect();
        let free = [
            (&advised.helpdesks, Translator::report_ready_made_advice as fn(&Translator, &str) -> String),
            (&advised.courses, Translator::report_ready_made_courses),
        ];
        for (found, words) in free {
            let found: Vec<&Suggestion<'_>> =
                found.iter().filter(|found| found.resource.fee_hkd == Some(0)).take(NAMES).collect();
            if !found.is_empty() {
                said.push(self.voices.say(|voice| words(voice, &resources(voice, &found))));
            }
        }
        said
    }
}

fn resources(voice: &Translator, found: &[&Suggestion<'_>]) -> String {
    let names: Vec<String> = found.iter().map(|found| own(voice, &found.resource.entry.name)).collect();
    voices::list(voice, &names)
}
