use readiness_assessment::funding::{Advised, Match};
use readiness_locale::Translator;

use super::words;
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Definition};
use crate::content::parts::EntryCard;

impl Writer<'_> {
    /// Schemes that the company does not fit, and could.
    pub(super) fn near_misses(&self, funding: &Funding<'_>, blocks: &mut Vec<Block>) {
        let mut near = near(funding.advised).peekable();
        if near.peek().is_none() {
            return;
        }
        blocks.push(Block::Section(self.voices.say(Translator::report_near)));
        blocks.push(Block::Intro(self.voices.say(Translator::report_near_lead)));
        blocks.extend(near.filter_map(|found| self.near_miss(funding, found)));
    }

    fn near_miss(&self, funding: &Funding<'_>, found: &Match<'_>) -> Option<Block> {
        let entry = &found.scheme.entry;
        let (rule, change) = found.would_fit_if()?;
        let lines = vec![
            Definition::new(self.voices.say(Translator::report_label_missed), self.voices.text(&rule.text)),
            Definition::new(self.voices.say(Translator::report_label_change), self.voices.text(change)),
            self.verified(funding, entry),
            self.page(entry),
        ];
        let name = self.voices.say(|voice| words::named(voice, found.scheme));
        Some(Block::Entry(Box::new(EntryCard {
            verdict: None,
            name,
            body: self.voices.text(&entry.body),
            lines,
            brief: true,
        })))
    }
}

/// How many near misses are printed.
const NEAR: usize = 4;

/// Schemes that serve what the company plans, take applications or may, and of which it could bring about the one condition
/// it does not meet.
pub(super) fn near<'m, 'c>(advised: &'m Advised<'c>) -> impl Iterator<Item = &'m Match<'c>> {
    let near = |found: &&Match<'_>| found.is_live() && found.serves_plans && found.would_fit_if().is_some();
    advised.schemes.iter().filter(near).take(NEAR)
}
