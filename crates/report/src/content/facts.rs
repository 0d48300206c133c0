use readiness_assessment::profile::{FactGroup, FactKind};
use readiness_assessment::{Fact, FactValue, Text};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, Said};
use super::voices::{self, own};

impl Writer<'_> {
    /// Every fact the questionnaire asks for, known or not; those that only single schemes ask for when they are known.
    pub(super) fn facts(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::report_facts)));
        blocks.push(Block::Paragraph(self.voices.say(Translator::report_facts_lead)));
        let lines = self.report.instrument.facts.iter().filter_map(|fact| {
            let term = self.voices.text(&fact.text);
            match self.known(fact) {
                Some(value) => Some(Definition::new(term, value)),
                None if fact.group == FactGroup::Schemes => None,
                None => Some(Definition::absent(term, self.voices.say(Translator::report_fact_unknown))),
            }
        });
        blocks.push(Block::Definitions(lines.collect()));
    }

    /// How many facts about the company are not known; those that only single schemes ask for do not count.
    pub(super) fn unknown_facts(&self) -> u32 {
        let asked = self.report.instrument.facts.iter().filter(|fact| fact.group != FactGroup::Schemes);
        u32::try_from(asked.filter(|fact| self.known(fact).is_none()).count()).unwrap_or(u32::MAX)
    }

    /// What the company plans to do with AI, if it has said so.
    pub(super) fn plans(&self) -> Option<Said> {
        let fact = self.report.instrument.facts.iter().find(|fact| fact.key == "ai_intent")?;
        self.known(fact)
    }

    /// What is known of a fact, in words.
    pub(super) fn known(&self, fact: &Fact) -> Option<Said> {
        self.report.facts.get(&fact.key).and_then(|value| self.value(fact, value))
    }

    /// The value in words; none when it is not one that the fact can have, which an older file may hold.
    fn value(&self, fact: &Fact, value: &FactValue) -> Option<Said> {
        match (value, &fact.kind) {
            (FactValue::Flag(flag), FactKind::Flag) => {
                Some(self.voices.say(|voice| if *flag { voice.report_fact_yes() } else { voice.report_fact_no() }))
            }
            (FactValue::Number(number), FactKind::Code(options)) => {
                let option = options.iter().find(|(code, _)| f64::from(*code) == *number);
                option.map(|(_, label)| self.voices.text(label))
            }
            (FactValue::Number(number), FactKind::Number { .. }) => Some(self.voices.figure(voices::number(*number))),
            (FactValue::Choice(id), FactKind::Choice(options)) => {
                label(options, id).map(|label| self.voices.text(label))
            }
            (FactValue::Choices(ids), FactKind::Choices { options, none }) => {
                if ids.is_empty() {
                    return none.as_ref().map(|none| self.voices.text(none));
                }
                let labels: Option<Vec<&Text>> = ids.iter().map(|id| label(options, id)).collect();
                labels.map(|labels| {
                    self.voices.say(|voice| {
                        let names: Vec<String> = labels.iter().map(|label| own(voice, label)).collect();
                        voices::choices(voice, &names)
                    })
                })
            }
            (FactValue::Flag(_) | FactValue::Number(_) | FactValue::Choice(_) | FactValue::Choices(_), _) => None,
        }
    }
}

fn label<'t>(options: &'t [(String, Text)], id: &str) -> Option<&'t Text> {
    options.iter().find(|(option, _)| option == id).map(|(_, label)| label)
}
