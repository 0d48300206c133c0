use readiness_assessment::assurance::{Assured, assured};
use readiness_assessment::review::{Group, Reviewed, ToAsk, review};
use readiness_assessment::{Answer, Assurance};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, Said};
use super::parts::{ColumnKind, Grid, GridColumn, GridRow};
use super::voices::own;
use crate::review::{ask, assurance, group, why};

/// How many points are printed in all, so that the page stays one page.
const MOST: usize = 8;

impl Writer<'_> {
    /// What an adviser should ask, with room for the answers.
    pub(super) fn adviser(&self, blocks: &mut Vec<Block>) {
        let report = self.report;
        let reviewed = Reviewed {
            answers: report.answers,
            facts: report.facts,
            outcome: report.outcome,
            assurance: report.assurance,
        };
        let list = review(report.instrument, &reviewed);
        blocks.push(Block::Section(self.voices.say(Translator::report_adviser)));
        let lead = if list.is_empty() { Translator::adviser_nothing } else { Translator::report_adviser_lead };
        blocks.push(Block::Intro(self.voices.say(lead)));
        blocks.push(Block::Definitions(vec![self.assurance_in_full()]));
        let groups = Group::CODES
            .map(|(_, of)| (of, list.iter().filter(|item| item.reason.group() == of).collect::<Vec<&ToAsk<'_>>>()));
        let shown = shared_out(groups.each_ref().map(|(_, points)| points.len()));
        for ((of, points), shown) in groups.iter().zip(shown).filter(|(_, shown)| *shown > 0) {
            blocks.push(Block::Grid(self.to_ask(*of, points, shown)));
        }
    }

    /// How far the ratings can be relied on, for page one; nothing without any.
    pub(super) fn assured(&self, voice: &Translator) -> Option<String> {
        self.relied_on().level.map(|level| assurance(voice, level))
    }

    /// Whether any of the figures rests on the company's word alone.
    pub(super) fn self_declared(&self) -> bool {
        self.relied_on().level.is_none_or(|level| level == Assurance::SelfDeclared)
    }

    fn relied_on(&self) -> Assured {
        assured(self.report.answers, self.report.outcome, self.report.assurance)
    }

    /// How an answer came about, where it did so in another way than the rest.
    pub(super) fn own_assurance(&self, answer: &Answer) -> Option<Assurance> {
        answer.assurance.filter(|level| *level != self.report.assurance)
    }

    fn level(&self, level: Assurance) -> Said {
        self.voices.say(|voice| assurance(voice, level))
    }

    /// The level of the result, how many answers are at each, and what that means.
    fn assurance_in_full(&self) -> Definition {
        let assured = self.relied_on();
        let term = self.voices.say(Translator::report_adviser_level);
        let Some(level) = assured.level else {
            return Definition::absent(term, self.voices.say(Translator::report_adviser_none));
        };
        let counts = self.voices.say(|voice| {
            let counted = assured.counts.iter().filter(|(_, count)| *count > 0);
            let counts =
                counted.map(|(level, count)| voice.report_adviser_count(&count.to_string(), &assurance(voice, *level)));
            [counts.collect::<Vec<_>>().join(" · "), voice.adviser_level_rule()].join("\n")
        });
        Definition::new(term, self.level(level)).with(Some(counts))
    }

    /// The first `shown` points of a group; its heading says how many there are.
    fn to_ask(&self, of: Group, points: &[&ToAsk<'_>], shown: usize) -> Grid {
        let columns = [
            (self.voices.say(Translator::report_adviser_question), ColumnKind::Name),
            (self.voices.say(Translator::report_adviser_ask), ColumnKind::Sentence),
            (self.voices.say(Translator::report_adviser_answer), ColumnKind::Name),
        ];
        let (all, first) = (points.len().to_string(), shown.to_string());
        let caption = self.voices.say(|voice| {
            let heading = group(voice, of);
            if shown < points.len() {
                voice.report_adviser_caption_first(&all, &heading, &first)
            } else {
                voice.report_adviser_caption(&all, &heading)
            }
        });
        Grid {
            caption,
            columns: columns.into_iter().map(|(name, kind)| GridColumn { name, kind }).collect(),
            rows: points[..shown].iter().map(|point| self.point(point)).collect(),
        }
    }

    fn point(&self, point: &ToAsk<'_>) -> GridRow {
        let about = self.voices.say(|voice| {
            let questions = point.questions.iter().map(|(dimension, question)| {
                let name = own(voice, &dimension.name);
                self.number(&question.id).map_or_else(|| name.clone(), |number| format!("{number} {name}"))
            });
            let facts = point.facts.iter().map(|fact| own(voice, &fact.text));
            questions.chain(facts).collect::<Vec<_>>().join("\n")
        });
        let asked = self
            .voices
            .say(|voice| voice.report_adviser_both(&ask(voice, point), &why(voice, point, self.report.answers)));
        GridRow { cells: vec![about, asked, Said::default()], total: false }
    }

    /// A question's number in its form, from 1.
    fn number(&self, id: &str) -> Option<usize> {
        let mut asked = self.report.instrument.form_questions(self.report.outcome.form);
        asked.position(|question| question.id == id).map(|index| index + 1)
    }
}

/// How many points of each group are printed: one of each in turn, while there is room and there are any.
fn shared_out<const N: usize>(counts: [usize; N]) -> [usize; N] {
    let mut shown = [0; N];
    let mut room = MOST;
    while room > 0 && shown != counts {
        for (shown, count) in shown.iter_mut().zip(counts) {
            if room > 0 && *shown < count {
                *shown += 1;
                room -= 1;
            }
        }
    }
    shown
}
