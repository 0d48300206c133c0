use readiness_assessment::profile::{FactGroup, FactKind};
use readiness_assessment::{Fact, Text};
use readiness_locale::Translator;

use super::Writer;
use super::model::{Ask, PaperBlock, Room, Tick};

impl Writer<'_> {
    /// The facts of the profile. Those that only single schemes ask for are left to the screen beside those schemes.
    pub(super) fn facts(&self, blocks: &mut Vec<PaperBlock>) {
        blocks.push(PaperBlock::Section {
            title: self.voices.say(Translator::paper_facts),
            about: Some(self.voices.say(Translator::paper_facts_lead)),
        });
        let asked = self.paper.instrument.facts.iter().filter(|fact| fact.group != FactGroup::Schemes);
        blocks.extend(asked.map(|fact| PaperBlock::Ask(Box::new(self.fact(fact)))));
    }

    fn fact(&self, fact: &Fact) -> Ask {
        let hint = match (&fact.hint, &fact.kind) {
            (None, FactKind::Choices { .. }) => Some(self.voices.say(Translator::paper_tick_all)),
            (hint, _) => hint.as_ref().map(|hint| self.voices.text(hint)),
        };
        Ask { number: None, text: self.voices.text(&fact.text), hint, room: self.room(&fact.kind) }
    }

    fn room(&self, kind: &FactKind) -> Room {
        match kind {
            FactKind::Code(options) => Room::Columns(self.ticks(options.iter().map(|(_, label)| label))),
            FactKind::Choice(options) => Room::Columns(self.ticks(options.iter().map(|(_, label)| label))),
            FactKind::Choices { options, none } => {
                Room::Columns(self.ticks(options.iter().map(|(_, label)| label).chain(none)))
            }
            FactKind::Flag => Room::Beside(vec![
                Tick::plain(self.voices.say(Translator::paper_yes)),
                Tick::plain(self.voices.say(Translator::paper_no)),
            ]),
            FactKind::Number { .. } => Room::Line,
        }
    }

    fn ticks<'t>(&self, labels: impl Iterator<Item = &'t Text>) -> Vec<Tick> {
        labels.map(|label| Tick::plain(self.voices.text(label))).collect()
    }
}
