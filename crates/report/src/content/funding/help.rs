use readiness_assessment::catalogue::{Part, ResourceKind};
use readiness_assessment::funding::Suggestion;
use readiness_assessment::money::Cents;
use readiness_locale::Translator;

use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Definition, Said};
use crate::content::parts::EntryCard;
use crate::content::voices::{self, own};

use super::words;

/// How many of each kind are printed.
const COURSES: usize = 4;
/// See [`COURSES`].
const OTHERS: usize = 3;

impl Writer<'_> {
    /// Courses, help desks and guides for the company's gaps.
    pub(super) fn help(&self, funding: &Funding<'_>, blocks: &mut Vec<Block>) {
        let advised = funding.advised;
        let kinds = [
            (Translator::report_help_courses as fn(&Translator) -> String, &advised.courses, COURSES),
            (Translator::report_help_desks, &advised.helpdesks, OTHERS),
            (Translator::report_help_guides, &advised.guidance, OTHERS),
        ];
        if kinds.iter().all(|(_, found, _)| found.is_empty()) {
            return;
        }
        blocks.push(Block::Section(self.voices.say(Translator::report_help)));
        blocks.push(Block::Intro(self.voices.say(Translator::report_help_lead)));
        for (title, found, most) in kinds.into_iter().filter(|(_, found, _)| !found.is_empty()) {
            blocks.push(Block::Heading { text: self.voices.say(title), about: None, score: None });
            blocks.extend(found.iter().take(most).map(|found| self.suggestion(funding, found)));
        }
    }

    fn suggestion(&self, funding: &Funding<'_>, found: &Suggestion<'_>) -> Block {
        let (resource, entry) = (found.resource, &found.resource.entry);
        let state = |voice: &Translator, state: &str| match resource.kind {
            ResourceKind::Guidance => voice.report_guide(state),
            ResourceKind::Course | ResourceKind::Advisory | ResourceKind::Tool => voice.report_offer(state),
        };
        let lines = vec![
            Definition::new(self.voices.say(Translator::report_label_for), self.dimensions_named(&found.dimensions)),
            self.fee(found),
            self.state(funding, entry, state),
            self.verified(funding, entry),
            self.page(entry),
        ];
        let (name, body) = (self.voices.text(&entry.name), self.voices.text(&entry.body));
        Block::Entry(Box::new(EntryCard { verdict: None, name, body, lines, brief: true }))
    }

    fn dimensions_named(&self, ids: &[&str]) -> Said {
        self.voices.say(|voice| {
            let known = ids.iter().filter_map(|id| self.report.instrument.dimension(id));
            let names: Vec<String> = known.map(|dimension| own(voice, &dimension.name)).collect();
            voices::list(voice, &names)
        })
    }

    fn fee(&self, found: &Suggestion<'_>) -> Definition {
        let resource = found.resource;
        let term = self.voices.say(Translator::report_label_fee);
        let detail = self.joined(|voice| {
            let mark = resource.fee_hkd.and_then(|_| words::mark(voice, resource.entry.mark(Part::Fee)));
            [resource.fee.as_ref().map(|fee| own(voice, fee)), mark]
        });
        let line = match resource.fee_hkd {
            None => Definition::absent(term, self.voices.say(Translator::report_fee_unknown)),
            Some(0) => Definition::new(term, self.voices.say(Translator::report_fee_free)),
            Some(fee) => Definition::new(term, self.voices.say(|voice| voices::money(voice, Cents::dollars(fee)))),
        };
        line.with(detail)
    }
}
