//! A survey on paper: every question with its codes, when it is asked, and where to go on.

use readiness_assessment::Text;
use readiness_assessment::survey::{Ahead, Choice, Column, Condition, Kind, Question, Rows, Section, Survey, Test};
use readiness_locale::Translator;

use super::model::{Ask, Field, PaperBlock, Room, Sheets, Tick};
use crate::PaperSurvey;
use crate::content::Said;
use crate::content::voices::{Voices, own};

/// Lines for an answer in words.
const TEXT_LINES: u8 = 4;

/// Says everything there is to say.
pub fn write(paper: &PaperSurvey<'_>) -> Sheets {
    let writer = Writer { survey: paper.survey, voices: Voices::new(paper.edition) };
    let mut blocks = writer.front();
    for section in &paper.survey.sections {
        writer.section(section, &mut blocks);
    }
    blocks.push(PaperBlock::Small(writer.voices.text(&paper.survey.source)));
    Sheets {
        languages: paper.edition.languages().to_vec(),
        title: writer.voices.text(&paper.survey.title),
        identity: writer.voices.figure(format!("{} {}", paper.survey.id, paper.survey.version)),
        whose: writer.voices.say(Translator::paper_company),
        blocks,
    }
}

struct Writer<'p> {
    survey: &'p Survey,
    voices: Voices,
}

impl Writer<'_> {
    fn front(&self) -> Vec<PaperBlock> {
        let (minutes, count) = (self.survey.minutes.to_string(), self.survey.questions().count().to_string());
        let points = [
            Translator::paper_survey_how_tick,
            Translator::paper_survey_how_way,
            Translator::paper_survey_how_open,
            Translator::paper_survey_how_change,
        ];
        let field = |name: fn(&Translator) -> String, share| Field { name: self.voices.say(name), share };
        vec![
            PaperBlock::Head {
                caption: self.voices.say(|voice| voice.paper_survey_caption(&minutes, &count)),
                title: self.voices.text(&self.survey.title),
                about: self.voices.text(&self.survey.about),
            },
            PaperBlock::Guide {
                title: self.voices.say(Translator::paper_how),
                points: points.into_iter().map(|point| self.voices.say(point)).collect(),
            },
            PaperBlock::Notice(self.voices.say(Translator::paper_privacy)),
            PaperBlock::Fields(vec![field(Translator::paper_name, 3), field(Translator::paper_date, 1)]),
        ]
    }

    fn section(&self, section: &Section, blocks: &mut Vec<PaperBlock>) {
        blocks.push(PaperBlock::Section { title: self.voices.text(&section.title), about: None });
        blocks.extend(section.questions.iter().map(|question| PaperBlock::Ask(Box::new(self.question(question)))));
    }

    fn question(&self, question: &Question) -> Ask {
        Ask {
            number: Some(number(question)),
            text: self.voices.text(&question.text),
            hint: Some(self.voices.say(|voice| self.hint(voice, question))),
            room: self.room(question),
        }
    }

    /// When it is asked, what helps, how to tick, and where to go on whatever was ticked.
    fn hint(&self, voice: &Translator, question: &Question) -> String {
        let only_if = question
            .ask_if
            .as_ref()
            .map(|condition| voice.paper_survey_only_if(&condition_words(voice, self.survey, condition)));
        let hint = question.hint.as_ref().map(|hint| own(voice, hint));
        let then = (!question.kind.options().is_empty()).then(|| self.then(voice, question, None)).flatten();
        let how = how(voice, self.survey, &question.kind).filter(|_| hint.is_none() || !says_how(&question.kind));
        let parts = [only_if, hint, how, then];
        join(voice, parts.into_iter().flatten())
    }

    /// Where to go on, unless that is the question printed next.
    fn then(&self, voice: &Translator, question: &Question, ticked: Option<u32>) -> Option<String> {
        match self.survey.ahead(question, ticked) {
            Ahead::Next => None,
            Ahead::To(to) => Some(voice.paper_survey_then(&number(to))),
            Ahead::End => Some(voice.paper_survey_then_end()),
        }
    }

    fn room(&self, question: &Question) -> Room {
        let ticks = |options: &[Choice]| options.iter().map(|option| self.tick(question, option)).collect();
        match &question.kind {
            Kind::Single(options) | Kind::Multiple { options, .. } => Room::Coded(ticks(options)),
            Kind::Counts(options) => {
                let (alone, counted): (Vec<Choice>, Vec<Choice>) =
                    options.iter().cloned().partition(|option| option.exclusive);
                let lines = counted.iter().map(|option| self.coded(option.code, &option.label)).collect();
                Room::Lines { lines, unit: String::new(), apart: ticks(&alone) }
            }
            Kind::Grid { rows, options } => Room::Grid {
                rows: self.rows(rows),
                columns: options.iter().map(|option| self.coded(option.code, &option.label)).collect(),
            },
            Kind::Shares(rows) => {
                let lines = rows.iter().map(|row| self.voices.text(&row.label)).collect();
                Room::Lines { lines, unit: "%".to_owned(), apart: Vec::new() }
            }
            Kind::Number { .. } => Room::Line,
            Kind::Text => Room::Writing(TEXT_LINES),
            Kind::Contact => {
                let names =
                    [Translator::paper_survey_name, Translator::paper_survey_telephone, Translator::paper_survey_email];
                let lines = names.into_iter().map(|name| self.voices.say(name)).collect();
                Room::Lines { lines, unit: String::new(), apart: Vec::new() }
            }
        }
    }

    /// The options of the earlier question name the rows that are taken from it.
    fn rows(&self, rows: &Rows) -> Vec<Said> {
        match rows {
            Rows::Fixed(rows) => rows.iter().map(|row| self.voices.text(&row.label)).collect(),
            Rows::Chosen(from) => {
                let options = self.survey.question(from).map(|one| one.kind.options()).unwrap_or_default();
                let chosen = options.iter().filter(|option| !option.exclusive);
                chosen.map(|option| self.coded(option.code, &option.label)).collect()
            }
        }
    }

    fn coded(&self, code: u32, label: &Text) -> Said {
        self.voices.say(|voice| voice.paper_survey_coded(&code.to_string(), &own(voice, label)))
    }

    /// An option with its code, and where it leads when that is not where every other leads.
    fn tick(&self, question: &Question, option: &Choice) -> Tick {
        let whatever = self.survey.ahead(question, None);
        let leads = self.survey.ahead(question, Some(option.code)) != whatever;
        let text = self.voices.say(|voice| {
            let label = own(voice, &option.label);
            let then = self.then(voice, question, Some(option.code)).filter(|_| leads);
            then.map_or(label.clone(), |then| voice.paper_survey_leads(&label, &then))
        });
        Tick { code: Some(option.code), text, line: option.free_text }
    }
}

/// Whether a hint of the survey's own says how to answer, as it does for the screen.
fn says_how(kind: &Kind) -> bool {
    matches!(kind, Kind::Single(_) | Kind::Multiple { .. })
}

/// How to answer this kind of question.
fn how(voice: &Translator, survey: &Survey, kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::Single(_) => voice.paper_survey_one(),
        Kind::Multiple { at_most: Some(most), .. } => voice.paper_survey_at_most(&most.to_string()),
        Kind::Multiple { at_most: None, .. } => voice.paper_tick_all(),
        Kind::Grid { rows: Rows::Chosen(from), .. } => {
            let number = survey.question(from).map(number).unwrap_or_default();
            voice.paper_survey_grid_of(&number)
        }
        Kind::Grid { .. } => voice.paper_survey_grid(),
        Kind::Shares(_) => voice.paper_survey_shares(),
        Kind::Counts(_) => voice.paper_survey_counts(),
        Kind::Number { min, max } => voice.paper_survey_number(&max.to_string(), &min.to_string()),
        Kind::Text => return None,
        Kind::Contact => voice.paper_survey_contact(),
    })
}

/// The study's own number, with the letter of a question that is asked in parts.
fn number(question: &Question) -> String {
    let own = question.number.to_string();
    let part = question.id.strip_prefix('q').filter(|id| id.starts_with(&own));
    part.map_or(own.clone(), str::to_owned)
}

/// When a question is asked, as whoever fills the form in can see it.
fn condition_words(voice: &Translator, survey: &Survey, condition: &Condition) -> String {
    let words = |part| condition_words(voice, survey, part);
    match condition {
        Condition::All(parts) => {
            parts.iter().map(words).reduce(|all, part| voice.paper_survey_and(&all, &part)).unwrap_or_default()
        }
        Condition::Any(parts) => {
            parts.iter().map(words).reduce(|all, part| voice.paper_survey_or(&all, &part)).unwrap_or_default()
        }
        Condition::Answer { question, column, test } => {
            let Some(question) = survey.question(question) else { return String::new() };
            answer_words(voice, question, column, test)
        }
    }
}

fn answer_words(voice: &Translator, question: &Question, column: &Column, test: &Test) -> String {
    let (Test::Has(codes) | Test::Lacks(codes)) = test;
    let codes =
        codes.iter().map(u32::to_string).reduce(|all, code| voice.paper_survey_or(&all, &code)).unwrap_or_default();
    let number = number(question);
    match (column, test) {
        (Column::Whole, Test::Has(_)) => voice.paper_survey_has(&codes, &number),
        (Column::Whole, Test::Lacks(_)) => voice.paper_survey_lacks(&codes, &number),
        (Column::Row(row), Test::Has(_)) => {
            voice.paper_survey_row_has(&codes, &number, &row_words(voice, question, row))
        }
        (Column::Row(row), Test::Lacks(_)) => {
            voice.paper_survey_row_lacks(&codes, &number, &row_words(voice, question, row))
        }
        (Column::AnyRow, Test::Has(_)) => voice.paper_survey_any_has(&codes, &number),
        (Column::AnyRow, Test::Lacks(_)) => voice.paper_survey_any_lacks(&codes, &number),
    }
}

fn row_words(voice: &Translator, question: &Question, id: &str) -> String {
    let Kind::Grid { rows: Rows::Fixed(rows), .. } = &question.kind else { return id.to_owned() };
    rows.iter().find(|row| row.id == id).map_or_else(|| id.to_owned(), |row| own(voice, &row.label))
}

/// Sentences one after the other; Chinese needs no space between them.
fn join(voice: &Translator, parts: impl Iterator<Item = String>) -> String {
    parts.reduce(|all, part| voice.paper_survey_sentences(&all, &part)).unwrap_or_default()
}
