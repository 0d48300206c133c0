use readiness_assessment::catalogue::State;
use readiness_assessment::funding::{Match, ReadyMade, Suggestion, ready_made};
use readiness_locale::Translator;

use super::{count, outcome, recommended, words};
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Notice, Said};
use crate::content::voices::{self, own};

/// How many schemes are shown with every rule.
const IN_DETAIL: usize = 3;
/// How many names of a kind stand behind "what helps instead".
const NAMES: usize = 3;

impl Writer<'_> {
    /// Which schemes pay, or might.
    pub(super) fn who_pays(&self, funding: &Funding<'_>, blocks: &mut Vec<Block>) {
        let (fits, check) = outcome(funding.advised);
        blocks.push(Block::Section(self.voices.say(Translator::report_funding)));
        blocks.push(Block::Lead(self.voices.say(|voice| voice.report_funding_outcome(check, fits))));
        let coming = count(recommended(funding.advised).filter(|found| found.state != State::Open).count());
        if coming > 0 {
            blocks.push(Block::Paragraph(self.voices.say(|voice| voice.report_funding_coming(coming))));
        }
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
        blocks.extend(others.iter().map(|found| self.scheme(funding, found, false)));
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
