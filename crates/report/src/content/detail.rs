use readiness_assessment::instrument::{Dimension, Question};
use readiness_assessment::{Answer, Confidence, Rating, Response};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, QuestionDetail, Said};
use crate::review::assurance;

impl Writer<'_> {
    /// Every question of the form, and any other that was answered, with the rung above the answer.
    pub(super) fn answers(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Section(self.voices.say(Translator::report_answers)));
        let good_enough = self.report.instrument.good_enough.number().to_string();
        blocks.push(Block::Paragraph(self.voices.say(|voice| voice.report_answers_lead(&good_enough))));
        for pillar in &self.report.instrument.pillars {
            let scored = self.report.outcome.pillars.iter().find(|scored| scored.id == pillar.id);
            let score = scored.and_then(|scored| scored.score).map(|score| score.shown().to_string());
            blocks.push(Block::Heading {
                text: self.voices.text(&pillar.name),
                about: Some(self.voices.text(&pillar.about)),
                score,
            });
            for dimension in &pillar.dimensions {
                self.dimension_answers(dimension, blocks);
            }
        }
    }

    fn dimension_answers(&self, dimension: &Dimension, blocks: &mut Vec<Block>) {
        let asked = self.report.instrument.asked(dimension, self.report.outcome.form).len();
        let mut name = Some(self.voices.text(&dimension.name));
        for (index, question) in dimension.questions.iter().enumerate() {
            let answer = self.report.answers.get(&question.id);
            if index < asked || answer.is_some_and(says_something) {
                let lines = self.lines(question, answer, index < asked);
                blocks.push(Block::Question(Box::new(QuestionDetail {
                    dimension: name.take(),
                    text: self.voices.text(&question.text),
                    rating: answer.and_then(rating).map(Rating::number),
                    lines,
                })));
            }
        }
    }

    fn lines(&self, question: &Question, answer: Option<&Answer>, counted: bool) -> Vec<Definition> {
        let mut lines = self.response(question, answer);
        if let Some(answer) = answer {
            if let Some(first) = lines.first_mut() {
                first.detail = self.remarks(answer);
            }
            if !answer.note.trim().is_empty() {
                lines.push(Definition::own(self.voices.say(Translator::report_note), answer.note.trim()));
            }
            let backing: Vec<&str> = answer.backing().collect();
            if !backing.is_empty() {
                lines.push(Definition::own(self.voices.say(Translator::report_evidence), &backing.join("\n")));
            }
        }
        if !counted {
            lines.push(Definition::absent(Said::default(), self.voices.say(Translator::report_not_counted)));
        }
        lines
    }

    fn response(&self, question: &Question, answer: Option<&Answer>) -> Vec<Definition> {
        match answer.and_then(|answer| answer.response.as_ref()) {
            Some(Response::Rating(rating)) => self.rated(question, *rating),
            Some(Response::DontKnow) => self.open(question, |voice| voice.answer_dont_know()),
            Some(Response::NotApplicable { reason }) => vec![
                Definition::absent(self.today(), self.voices.say(|voice| voice.answer_not_applicable())),
                Definition::own(self.voices.say(Translator::report_reason), reason.trim()),
            ],
            None => self.open(question, Translator::report_unanswered),
        }
    }

    fn rated(&self, question: &Question, rating: Rating) -> Vec<Definition> {
        let number = rating.number().to_string();
        let today = self.voices.say(|voice| voice.report_today(&number));
        let mut lines = vec![Definition::new(today, self.voices.text(&question.rung(rating).text))];
        let Some(next) = rating.next() else {
            lines.push(Definition::absent(Said::default(), self.voices.say(Translator::report_highest)));
            return lines;
        };
        let rung = question.rung(next);
        let next = next.number().to_string();
        lines.push(Definition::new(self.voices.say(|voice| voice.report_next(&next)), self.voices.text(&rung.text)));
        lines.extend(rung.step.as_ref().map(|step| {
            let effort = self.voices.say(|voice| effort(voice, step.effort));
            Definition::new(self.voices.say(Translator::report_action), self.voices.text(&step.action))
                .with(Some(effort))
        }));
        lines
    }

    /// A question that is still open: what to look at to close it.
    fn open(&self, question: &Question, words: impl Fn(&Translator) -> String) -> Vec<Definition> {
        vec![
            Definition::absent(self.today(), self.voices.say(words)),
            Definition::new(self.voices.say(Translator::report_find_out), self.voices.text(&question.evidence)),
        ]
    }

    fn today(&self) -> Said {
        self.voices.say(Translator::report_today_none)
    }

    /// How sure the respondent is, and how the answer came about, as far as that is known.
    fn remarks(&self, answer: &Answer) -> Option<Said> {
        let level = self.own_assurance(answer);
        (answer.confidence.is_some() || level.is_some()).then(|| {
            self.voices.say(|voice| {
                let sure = answer.confidence.map(|confidence| sure(voice, confidence));
                let came_about = level.map(|level| voice.report_answer_assurance(&assurance(voice, level)));
                sure.into_iter().chain(came_about).collect::<Vec<_>>().join(" · ")
            })
        })
    }
}

fn sure(voice: &Translator, confidence: Confidence) -> String {
    match confidence {
        Confidence::Sure => voice.report_confidence_sure(),
        Confidence::Fairly => voice.report_confidence_fairly(),
        Confidence::Guess => voice.report_confidence_guess(),
    }
}

fn rating(answer: &Answer) -> Option<Rating> {
    answer.response.as_ref().and_then(Response::rating)
}

/// What a step takes, and what that means.
fn effort(voice: &Translator, effort: u32) -> String {
    match effort {
        1 => voice.report_effort_1_meaning(),
        2 => voice.report_effort_2_meaning(),
        _ => voice.report_effort_3_meaning(),
    }
}

/// Whether there is anything to print about a question, also where the form does not ask it.
pub(super) fn says_something(answer: &Answer) -> bool {
    answer.response.is_some() || !answer.note.trim().is_empty() || answer.backing().next().is_some()
}
