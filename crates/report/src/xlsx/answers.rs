use readiness_assessment::Language;
use readiness_locale::Translator;
use rust_xlsxwriter::XlsxError;

use super::Book;
use super::sheet::{FIGURE, Look, NAME, Sheet, WORDS};
use crate::content::{Block, Definition, QuestionDetail, Said, Spoken};
use crate::office::{Word, say};

/// What stands in a column.
#[derive(Clone, Copy)]
enum Column {
    Pillar,
    Dimension,
    Question,
    /// The number of the rung.
    Rung,
    /// What a line of the answer says under this name.
    Line(Word),
    /// What it says under a name with the number of a rung in it.
    Numbered(Word, fn(&Translator, &str) -> String),
    /// How sure the answer is, and how it came about: said below the answer.
    Sure,
    /// What a step takes: said below it.
    Effort,
    /// The respondent's own words, which exist once.
    Own(Word),
    /// Lines without a name.
    Remarks,
}

use Column::{Dimension, Effort, Line, Numbered, Own, Pillar, Question, Remarks, Rung, Sure};

const COLUMNS: [(Column, Word, f64); 13] = [
    (Pillar, Translator::workbook_pillar, FIGURE),
    (Dimension, Translator::workbook_dimension, FIGURE),
    (Question, Translator::report_adviser_question, NAME * 1.3),
    (Rung, Translator::workbook_rung, 8.0),
    (Numbered(Translator::report_today_none, Translator::report_today), Translator::report_today_none, NAME),
    (Own(Translator::report_note), Translator::report_note, WORDS),
    (Own(Translator::report_reason), Translator::report_reason, NAME),
    (Own(Translator::report_evidence), Translator::report_evidence, NAME),
    (Sure, Translator::workbook_sure, FIGURE),
    (Numbered(Translator::workbook_next, Translator::report_next), Translator::workbook_next, NAME),
    (Line(Translator::report_action), Translator::report_action, NAME),
    (Effort, Translator::workbook_effort, FIGURE),
    (Line(Translator::report_find_out), Translator::report_find_out, NAME),
];
const REMARKS: (Column, Word, f64) = (Remarks, Translator::workbook_remarks, NAME);

impl Book<'_> {
    /// The answers, one row each, with everything that is said of them.
    pub(super) fn answers(&mut self, blocks: &[Block]) -> Result<(), XlsxError> {
        let wide = usize::from(self.wide());
        let languages = self.languages.clone();
        let columns: Vec<(Column, Word, f64)> = COLUMNS.into_iter().chain([REMARKS]).collect();
        let widths =
            columns.iter().flat_map(|(column, _, width)| vec![*width; if column.is_once() { 1 } else { wide }]);
        let mut sheet = self.sheet(&self.say(Translator::workbook_answers), widths.collect())?;
        let mut place = 0;
        for (column, word, _) in &columns {
            let name = say(&languages, *word);
            if column.is_once() {
                sheet.together(place, &name, Look::Head)?;
            } else {
                sheet.said(place, &name, Look::Head)?;
            }
            place += column.places(sheet.wide);
        }
        sheet.next(0)?;
        let (mut pillar, mut dimension) = (Said::default(), Said::default());
        for block in blocks {
            match block {
                Block::Heading { text, .. } => pillar = text.clone(),
                Block::Question(question) => {
                    dimension = question.dimension.clone().unwrap_or(dimension);
                    sheet.answer(&columns, [&pillar, &dimension], question, &languages)?;
                }
                _ => {}
            }
        }
        sheet.finish_table(0)?;
        self.workbook.push_worksheet(sheet.sheet);
        Ok(())
    }
}

impl Sheet {
    fn answer(
        &mut self,
        columns: &[(Column, Word, f64)],
        [pillar, dimension]: [&Said; 2],
        question: &QuestionDetail,
        languages: &[Language],
    ) -> Result<(), XlsxError> {
        let mut place = 0;
        for (column, ..) in columns {
            match column {
                Pillar => self.said(place, pillar, Look::Text)?,
                Dimension => self.said(place, dimension, Look::Text)?,
                Question => self.said(place, &question.text, Look::Text)?,
                Rung => {
                    if let Some(rating) = question.rating {
                        self.number(place, f64::from(rating), Look::Rung)?;
                    }
                }
                _ => self.said(place, &column.of(&question.lines, languages), Look::Text)?,
            }
            place += column.places(self.wide);
        }
        self.next(self.wide * 3)
    }
}

impl Column {
    fn is_once(self) -> bool {
        matches!(self, Rung | Own(_))
    }

    fn places(self, wide: u16) -> u16 {
        if self.is_once() { 1 } else { wide }
    }

    /// What the lines of an answer say in this column.
    fn of(self, lines: &[Definition], languages: &[Language]) -> Said {
        let under = |word: Word| lines.iter().filter(move |line| line.term == say(languages, word));
        match self {
            Line(word) => together(under(word).map(|line| &line.value)),
            Own(word) => Said(under(word).flat_map(|line| line.value.0.clone()).collect()),
            Effort => together(under(Translator::report_action).filter_map(|line| line.detail.as_ref())),
            Sure => together(lines.first().and_then(|line| line.detail.as_ref()).into_iter()),
            Numbered(plain, numbered) => {
                let names = std::iter::once(say(languages, plain)).chain((1..=5).map(|rung: u8| {
                    let spoken = languages.iter().map(|language| {
                        let text = numbered(&Translator::new(*language), &rung.to_string());
                        Spoken { language: *language, text }
                    });
                    Said(spoken.collect())
                }));
                let names: Vec<Said> = names.collect();
                together(lines.iter().filter(|line| names.contains(&line.term)).map(|line| &line.value))
            }
            _ => together(lines.iter().filter(|line| line.term.0.is_empty()).map(|line| &line.value)),
        }
    }
}

/// Several things said, each in its language, on lines of their own.
fn together<'s>(said: impl Iterator<Item = &'s Said>) -> Said {
    let mut all: Vec<Spoken> = Vec::new();
    for spoken in said.flat_map(|said| &said.0) {
        match all.iter_mut().find(|known| known.language == spoken.language) {
            Some(known) => known.text = format!("{}\n{}", known.text, spoken.text),
            None => all.push(spoken.clone()),
        }
    }
    Said(all)
}
