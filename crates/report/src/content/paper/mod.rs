//! The questionnaire on paper: what it says, block by block. Pure, like the report's content.

mod model;
pub use model::{Ask, Field, PaperBlock, Room, Sheets, Tick};

mod facts;

mod survey;
pub use survey::write as write_survey;

use readiness_assessment::instrument::{FormInfo, Question};
use readiness_locale::Translator;

use super::Said;
use super::voices::{Voices, own};
use crate::PaperForm;

/// Lines for a note below each question.
const NOTE_LINES: u8 = 2;

/// Says everything there is to say.
pub fn write(paper: &PaperForm<'_>) -> Sheets {
    let writer = Writer { paper, voices: Voices::new(paper.edition) };
    let mut blocks = Vec::new();
    writer.front(&mut blocks);
    writer.facts(&mut blocks);
    writer.questions(&mut blocks);
    blocks.push(PaperBlock::Small(writer.credit()));
    Sheets {
        languages: paper.edition.languages().to_vec(),
        title: writer.voices.text(&paper.instrument.title),
        identity: writer.identity(),
        whose: writer.voices.say(Translator::paper_company),
        blocks,
    }
}

/// Writes the blocks of one form.
struct Writer<'p> {
    paper: &'p PaperForm<'p>,
    voices: Voices,
}

impl Writer<'_> {
    fn front(&self, blocks: &mut Vec<PaperBlock>) {
        let instrument = self.paper.instrument;
        let minutes = self.info().map_or_else(String::new, |info| info.minutes.to_string());
        let count = instrument.form_questions(self.paper.form).count().to_string();
        blocks.push(PaperBlock::Head {
            caption: self.voices.say(|voice| voice.paper_caption(&self.form_name(voice), &minutes, &count)),
            title: self.voices.text(&instrument.title),
            about: self.voices.text(&instrument.about),
        });
        let points = [
            Translator::paper_how_tick,
            Translator::paper_how_dont_know,
            Translator::paper_how_not_applicable,
            Translator::paper_how_note,
        ];
        blocks.push(PaperBlock::Guide {
            title: self.voices.say(Translator::paper_how),
            points: points.into_iter().map(|point| self.voices.say(point)).collect(),
        });
        blocks.push(PaperBlock::Notice(self.voices.say(Translator::paper_privacy)));
        let field = |name: fn(&Translator) -> String, share| Field { name: self.voices.say(name), share };
        blocks.push(PaperBlock::Fields(vec![field(Translator::paper_name, 1)]));
        blocks.push(PaperBlock::Fields(vec![field(Translator::paper_date, 2), field(Translator::paper_contact, 3)]));
    }

    /// Every question of the form under its pillar, numbered from 1 through the whole form as on the screen.
    fn questions(&self, blocks: &mut Vec<PaperBlock>) {
        let instrument = self.paper.instrument;
        let mut numbers = 1_u32..;
        for pillar in &instrument.pillars {
            blocks.push(PaperBlock::Section { title: self.voices.text(&pillar.name), about: None });
            let asked = pillar.dimensions.iter().flat_map(|one| instrument.asked(one, self.paper.form));
            let asks = asked.zip(&mut numbers).map(|(question, number)| self.question(question, number));
            blocks.extend(asks.map(|ask| PaperBlock::Ask(Box::new(ask))));
        }
    }

    fn question(&self, question: &Question, number: u32) -> Ask {
        let because = self.voices.say(Translator::paper_not_applicable_reason);
        Ask {
            number: Some(number.to_string()),
            text: self.voices.text(&question.text),
            hint: None,
            room: Room::Ladder {
                rungs: question.rungs.iter().map(|rung| self.voices.text(&rung.text)).collect(),
                apart: vec![
                    Tick::plain(self.voices.say(|voice| voice.answer_dont_know())),
                    Tick { code: None, text: because, line: true },
                ],
                note: self.voices.say(Translator::paper_note),
                lines: NOTE_LINES,
            },
        }
    }

    /// Whose model it is adapted from, said once: the licence asks for the notice, not for two of them.
    fn credit(&self) -> Said {
        let mut said = self.voices.text(&self.paper.instrument.credit.text);
        said.0.truncate(1);
        said
    }

    /// Id and version as they are in files, and the form's name: `hk-ai-readiness 2026.1`, `Express`.
    fn identity(&self) -> Said {
        let instrument = self.paper.instrument;
        let mut said = self.voices.say(|voice| self.form_name(voice));
        if let Some(first) = said.0.first_mut() {
            first.text = format!("{} {} · {}", instrument.id, instrument.version, first.text);
        }
        said
    }

    fn form_name(&self, voice: &Translator) -> String {
        self.info().map_or_else(|| self.paper.form.code().to_owned(), |info| own(voice, &info.name))
    }

    fn info(&self) -> Option<&FormInfo> {
        self.paper.instrument.forms.iter().find(|info| info.form == self.paper.form)
    }
}
