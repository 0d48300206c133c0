use std::collections::BTreeSet;

use readiness_assessment::instrument::{Dimension, Question, glossary};
use readiness_assessment::{Language, Response, Text};
use readiness_locale::Translator;

use super::Writer;
use super::detail::says_something;
use super::document::{Block, Definition};

impl Writer<'_> {
    /// The words of the printed questions that a reader may not know, in the order of the glossary; nothing when there are
    /// none. A word that stands in one language is explained in both, so that every edition says the same.
    pub(super) fn glossary(&self, blocks: &mut Vec<Block>) {
        let terms = &self.report.instrument.glossary;
        let mut used = BTreeSet::new();
        for text in self.report.instrument.dimensions().flat_map(|dimension| self.printed(dimension)) {
            for language in Language::ALL {
                used.extend(glossary::marks(terms, language, text.get(language)).iter().map(|mark| &mark.term.id));
            }
        }
        let used = terms.iter().filter(|term| used.contains(&term.id));
        let lines: Vec<Definition> =
            used.map(|term| Definition::new(self.voices.text(&term.name), self.voices.text(&term.meaning))).collect();
        if lines.is_empty() {
            return;
        }
        blocks.push(Block::Section(self.voices.say(Translator::report_glossary)));
        blocks.push(Block::Intro(self.voices.say(Translator::report_glossary_lead)));
        blocks.push(Block::Definitions(lines));
    }

    /// What the section of answers prints of a dimension's questions, rungs and steps.
    fn printed<'i>(&self, dimension: &'i Dimension) -> Vec<&'i Text> {
        let asked = self.report.instrument.asked(dimension, self.report.outcome.form).len();
        let printed = dimension.questions.iter().enumerate().filter(|(index, question)| {
            *index < asked || self.report.answers.get(&question.id).is_some_and(says_something)
        });
        printed.flat_map(|(_, question)| self.texts(question)).collect()
    }

    fn texts<'i>(&self, question: &'i Question) -> Vec<&'i Text> {
        let answer = self.report.answers.get(&question.id).and_then(|answer| answer.response.as_ref());
        let Some(rating) = answer.and_then(Response::rating) else { return vec![&question.text] };
        let next = rating.next().map(|next| question.rung(next));
        let action = next.and_then(|rung| rung.step.as_ref()).map(|step| &step.action);
        let rungs = [Some(&question.rung(rating).text), next.map(|rung| &rung.text), action];
        std::iter::once(&question.text).chain(rungs.into_iter().flatten()).collect()
    }
}
