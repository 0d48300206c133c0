use readiness_locale::Translator;
use rust_xlsxwriter::XlsxError;

use super::sheet::{Look, Sheet};
use crate::content::{
    BarChart, Block, Checklist, Definition, EntryCard, Masthead, Said, ScoreCard, SourceGroup, Spoken, Step, Tone,
};
use crate::office::say;

impl Sheet {
    /// One block of a sheet of texts. Tables and answers have sheets of their own.
    pub(super) fn block(&mut self, block: &Block) -> Result<(), XlsxError> {
        match block {
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::Lead(said) | Block::Money(said) => self.line(said, Look::Strong),
            Block::Score(card) => self.score(card),
            Block::Notice(notice) => {
                self.line(&notice.title, Look::Warning)?;
                notice.details.iter().try_for_each(|detail| self.line(detail, Look::Text))
            }
            Block::Bars(chart) => self.bars(chart),
            Block::Tally(tally) => self.tally(tally),
            Block::Pair(pair) => pair.iter().try_for_each(|(name, value)| self.pair(name, value, Look::Text)),
            Block::Steps { title, steps } => self.steps(title, steps),
            Block::Heading { text, about, score } => self.part(text, about.as_ref(), score.as_deref()),
            Block::Paragraph(said) | Block::Intro(said) => self.line(said, Look::Text),
            Block::Definitions(lines) => self.definitions(lines),
            Block::Entry(card) => self.entry(card),
            Block::Checklist(list) => self.checklist(list),
            Block::Sources(groups) => groups.iter().try_for_each(|group| self.sources(group)),
            // The radar's figures stand in the table of scores; the others have sheets of their own.
            Block::Radar(_) | Block::Section(_) | Block::Table(_) | Block::Question(_) => Ok(()),
            Block::Grid(grid) => self.inline_grid(grid),
        }
    }

    fn masthead(&mut self, masthead: &Masthead) -> Result<(), XlsxError> {
        self.said(0, &masthead.title, Look::Title)?;
        self.text(self.wide, &masthead.name, Look::Title)?;
        self.next(0)?;
        if let Some(other) = &masthead.other {
            self.text(self.wide, other, Look::Strong)?;
            self.next(0)?;
        }
        if let Some(line) = &masthead.cover_line {
            self.line(line, Look::Text)?;
        }
        masthead.facts.iter().try_for_each(|(name, value)| self.pair(name, value, Look::Text))?;
        self.gap();
        Ok(())
    }

    fn score(&mut self, card: &ScoreCard) -> Result<(), XlsxError> {
        if let Some(value) = card.shown.as_ref().and_then(|shown| shown.parse::<f64>().ok()) {
            let name = say(&self.languages, Translator::report_column_score);
            self.said(0, &name, Look::Strong)?;
            self.number(self.wide, value, Look::LeftScore)?;
            self.said(self.wide + 1, &card.of, Look::Text)?;
            self.next(0)?;
        }
        card.facts.iter().try_for_each(|(name, value)| self.pair(name, value, Look::Text))?;
        self.line(&card.alt, Look::Text)?;
        self.gap();
        Ok(())
    }

    /// Each bar's figure is a number, and the chart below is Excel's own.
    fn bars(&mut self, chart: &BarChart) -> Result<(), XlsxError> {
        self.line(&chart.finding, Look::Strong)?;
        let first = self.row;
        for line in &chart.lines {
            self.said(0, &line.name, Look::Text)?;
            if let Some(shown) = line.bar.shown {
                self.score_cell(self.wide, &shown.to_string(), Look::LeftScore)?;
            }
            self.said(self.wide + 1, &line.band, Look::Text)?;
            self.next(0)?;
        }
        if first < self.row {
            self.chart(chart, first)?;
        }
        self.gap();
        Ok(())
    }

    /// A score as it is shown, as a number.
    pub(super) fn score_cell(&mut self, column: u16, shown: &str, look: Look) -> Result<(), XlsxError> {
        match shown.parse() {
            Ok(value) => self.number(column, value, look),
            Err(_) => self.text(column, shown, Look::Text),
        }
    }

    fn steps(&mut self, title: &Said, steps: &[Step]) -> Result<(), XlsxError> {
        self.gap();
        self.heading(title, Look::Strong)?;
        for (step, number) in steps.iter().zip(1_u32..) {
            self.number(0, f64::from(number), Look::Number)?;
            self.line(&step.action, Look::Text)?;
            self.line(&step.detail, Look::Text)?;
        }
        self.gap();
        Ok(())
    }

    fn part(&mut self, text: &Said, about: Option<&Said>, score: Option<&str>) -> Result<(), XlsxError> {
        self.gap();
        if let Some(score) = score {
            self.score_cell(self.wide, score, Look::LeftScore)?;
        }
        self.heading(text, Look::Title)?;
        about.map_or(Ok(()), |about| self.line(about, Look::Text))
    }

    fn definitions(&mut self, lines: &[Definition]) -> Result<(), XlsxError> {
        for line in lines {
            let look = if line.tone == Tone::Warning { Look::Warning } else { Look::Text };
            match (line.link.as_deref(), line.value.0.first()) {
                (Some(url), Some(shown)) => {
                    self.said(0, &line.term, Look::Strong)?;
                    self.address(self.wide, url, &shown.text)?;
                    self.next(0)?;
                }
                _ => self.pair(&line.term, &line.value, look)?,
            }
            if let Some(detail) = &line.detail {
                self.line(detail, Look::Text)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, card: &EntryCard) -> Result<(), XlsxError> {
        self.gap();
        if let Some((_, word)) = &card.verdict {
            self.said(self.wide, word, Look::Strong)?;
        }
        self.heading(&card.name, Look::Strong)?;
        self.line(&card.body, Look::Text)?;
        self.definitions(&card.lines)
    }

    fn checklist(&mut self, list: &Checklist) -> Result<(), XlsxError> {
        self.heading(&list.title, Look::Strong)?;
        for item in &list.items {
            self.said(0, &Said(vec![item.state.clone()]), Look::Text)?;
            self.line(&item.text, Look::Text)?;
            if let Some(detail) = &item.detail {
                self.line(detail, Look::Text)?;
            }
        }
        Ok(())
    }

    fn sources(&mut self, group: &SourceGroup) -> Result<(), XlsxError> {
        self.gap();
        self.heading(&group.name, Look::Strong)?;
        for source in &group.sources {
            self.said(0, &source.date, Look::Text)?;
            let title = source.title.0.first().map_or("", |Spoken { text, .. }| text.as_str());
            self.address(self.wide, &source.url, title)?;
            self.next(0)?;
        }
        Ok(())
    }
}
