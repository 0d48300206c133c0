use readiness_assessment::Language;

use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike, softened};
use super::structure::Kind;
use super::style::{
    BODY, FIGURE, GUTTER, HEADING, Ink, LEAD, LEFT, LONG_NAME, MEASURE, NAME, RIGHT, SMALL, Style, TINY,
};
use super::text;
use crate::ReportError;
use crate::content::{BarChart, BarLine, Masthead, Notice, Said, ScoreCard, Spoken, Step};

/// The whole width of the text area.
const WHOLE: Column = Column::new(LEFT, MEASURE);
/// The columns of a bar: name, bar, figure, band.
const BAR: [Column; 4] = [
    Column::new(LEFT, 164.0),
    Column::new(LEFT + 172.0, 156.0),
    Column::new(LEFT + 338.0, 22.0),
    Column::new(LEFT + 370.0, MEASURE - 370.0),
];

impl Setter {
    /// The top of page one.
    pub(super) fn masthead(&mut self, masthead: &Masthead) -> Result<(), ReportError> {
        let sign = Item::Fill { x: LEFT, y: 0.0, width: 40.0, height: 3.0, ink: Ink::Accent };
        let mut top = Block::space(14.0).with(sign);
        if let Some(emblem) = &masthead.emblem {
            top.items.extend(self.emblem(emblem)?.items);
        }
        self.flow.push_kept(top);
        // The company's name is the document's first heading; without one it is what the document is.
        let role = if masthead.name.is_empty() { Role::Heading(1) } else { Role::Paragraph };
        let title = self.inline(&masthead.title, alike(SMALL.bold().inked(Ink::Accent)), WHOLE, role)?;
        self.flow.push_kept(title.padded(4.0));
        if !masthead.name.is_empty() {
            let name = Said::own(&masthead.name);
            let style = self.name_style(&name)?;
            self.name(&name, style, Role::Heading(1))?;
        }
        if let Some(other) = &masthead.other {
            let other = Said::own(other);
            let style = if self.name_style(&other)? == HEADING[2] { SMALL.bold() } else { HEADING[1] };
            self.name(&other, style.inked(Ink::Soft), Role::Paragraph)?;
        }
        let facts = self.facts(&masthead.facts, WHOLE.split(3), 0.0)?;
        self.flow.space(self.air(7.0));
        self.flow.push(facts.padded(self.air(8.0)));
        if let Some(line) = &masthead.cover_line {
            self.cover_line(line)?;
        }
        self.flow.push(Block::space(self.air(11.0)).with(hairline(LEFT, RIGHT, 0.0)));
        Ok(())
    }

    /// Names with their values below them, beside each other.
    fn facts(&mut self, facts: &[(Said, Said)], columns: Vec<Column>, down: f32) -> Result<Block, ReportError> {
        self.within(Kind::List, |setter| {
            let mut blocks = Vec::new();
            for ((name, value), column) in facts.iter().zip(columns) {
                blocks.push(setter.fact(name, value, (alike(TINY), softened(SMALL)), column)?);
            }
            Ok(Block::stacked([Block::space(down), Block::beside(blocks)]))
        })
    }

    /// A name with its value below it.
    fn fact(
        &mut self,
        name: &Said,
        value: &Said,
        styles: ([Style; 2], [Style; 2]),
        column: Column,
    ) -> Result<Block, ReportError> {
        self.within(Kind::ListItem, |setter| {
            let name = setter.inline(name, styles.0, column, Role::Label)?;
            let value = setter.within(Kind::Body, |setter| setter.stacked(value, styles.1, column, Role::Paragraph))?;
            Ok(Block::stacked([name, value]))
        })
    }

    fn name(&mut self, name: &Said, style: Style, role: Role) -> Result<(), ReportError> {
        for spoken in &name.0 {
            let lines = self.lines(spoken, style, WHOLE, role)?;
            self.flow.lines(lines);
        }
        Ok(())
    }

    /// The longer a name, the smaller it is set: at most two lines, or four, or as many as it takes.
    fn name_style(&self, name: &Said) -> Result<Style, ReportError> {
        for (style, most) in [(self.first_page(NAME, LONG_NAME), 2), (LONG_NAME, 4)] {
            let mut lines = 0;
            for Spoken { language, text } in &name.0 {
                lines += text::lines(text, *language, style, MEASURE)?.len();
            }
            if lines <= most {
                return Ok(style);
            }
        }
        Ok(HEADING[2])
    }

    /// The sentence a person could say aloud.
    pub(super) fn lead(&mut self, said: &Said) -> Result<(), ReportError> {
        let style = if said.0.len() > 1 { self.first_page(HEADING[1], HEADING[2]) } else { LEAD };
        let block = self.beside(said, style, WHOLE, Role::Paragraph)?;
        self.flow.push(block.padded(self.air(6.0)));
        Ok(())
    }

    /// The large figure, what qualifies it, and the scale.
    pub(super) fn score(&mut self, card: &ScoreCard) -> Result<(), ReportError> {
        const FIGURE_WIDTH: f32 = 158.0;
        let mut blocks = Vec::new();
        let mut facts_from = LEFT;
        if let Some((shown, first)) = card.shown.as_ref().zip(card.of.0.first()) {
            let figure = Spoken { language: first.language, text: shown.clone() };
            let width = text::width(shown, first.language, FIGURE)? + 6.0;
            self.tree.name_next("overall-score".into());
            blocks.push(self.text(&figure, FIGURE, Column::new(LEFT, FIGURE_WIDTH), Role::Paragraph)?);
            let of = Column::new(LEFT + width, FIGURE_WIDTH - width);
            let of = self.stacked(&card.of, alike(SMALL.inked(Ink::Soft)), of, Role::Paragraph)?;
            let down = FIGURE.leading - of.height - 6.0;
            blocks.push(Block::stacked([Block::space(down), of]));
            facts_from += FIGURE_WIDTH;
        }
        blocks.push(self.facts(&card.facts, fact_columns(facts_from, card.facts.len()), 8.0)?);
        self.flow.push_kept(Block::beside(blocks).padded(self.air(4.0)));
        let scale = self.figure(&card.alt, |setter| setter.scale(card))?;
        self.flow.push(scale.padded(self.air(8.0)));
        Ok(())
    }

    /// What to know before believing the figures.
    pub(super) fn notice(&mut self, notice: &Notice) -> Result<(), ReportError> {
        let column = Column::new(LEFT + 10.0, MEASURE - 10.0);
        let title = self.beside(&notice.title, SMALL.bold().inked(Ink::Warn), column, Role::Paragraph)?;
        let mut blocks = vec![title];
        for detail in &notice.details {
            blocks.push(self.beside(detail, SMALL, column, Role::Paragraph)?);
        }
        let text = Block::stacked(blocks);
        let bar = Item::Fill { x: LEFT, y: 1.0, width: 2.5, height: text.height - 2.0, ink: Ink::Warn };
        self.flow.push(text.with(bar).padded(self.air(7.0)));
        Ok(())
    }

    /// A bar for each pillar.
    pub(super) fn bars(&mut self, chart: &BarChart) -> Result<(), ReportError> {
        self.flow.space(self.air(4.0));
        let style = if self.is_bilingual() { HEADING[2] } else { HEADING[1] };
        let title = self.beside(&chart.finding, style, WHOLE, Role::Heading(2))?;
        self.flow.push_kept(title);
        // Read aloud it is a table: each bar stands beside its figure.
        self.within(Kind::Table, |setter| {
            let caption = setter.inline(&chart.caption, alike(TINY), WHOLE, Role::Caption)?;
            setter.flow.push_kept(caption.padded(5.0));
            let last = chart.lines.len().saturating_sub(1);
            for (index, line) in chart.lines.iter().enumerate() {
                let row = setter.within(Kind::Row, |setter| setter.bar_line(line, &chart.edges))?;
                if index < last {
                    setter.flow.push_kept(row);
                } else {
                    setter.flow.push(row.padded(setter.air(7.0)));
                }
            }
            Ok(())
        })
    }

    fn bar_line(&mut self, line: &BarLine, edges: &[f64]) -> Result<Block, ReportError> {
        let name = self.inline(&line.name, softened(SMALL), BAR[0], Role::RowHead)?;
        let mut blocks = vec![name];
        if let (Some(shown), Some(first)) = (line.bar.shown, line.name.0.first()) {
            let figure = Spoken { language: first.language, text: shown.to_string() };
            self.tree.name_next(format!("pillar-{}", line.bar.id));
            blocks.push(self.text(&figure, SMALL.bold(), BAR[2], Role::Cell)?);
        } else {
            self.empty_cell();
        }
        let band = self.inline(&line.band, softened(TINY.inked(Ink::Text)), BAR[3], Role::Cell)?;
        blocks.push(Block::stacked([Block::space(1.4), band]));
        let row = Block::beside(blocks).padded(4.0);
        let items = super::scale::bar(BAR[1], SMALL.leading / 2.0, line.bar.end, edges);
        Ok(items.into_iter().fold(row, Block::with))
    }

    /// Strongest and weakest.
    pub(super) fn pair(&mut self, pair: &[(Said, Said); 2]) -> Result<(), ReportError> {
        let styles = (alike(SMALL.bold().inked(Ink::Accent)), softened(SMALL));
        let block = self.within(Kind::List, |setter| {
            let mut blocks = Vec::new();
            for ((name, value), column) in pair.iter().zip(WHOLE.split(2)) {
                blocks.push(setter.fact(name, value, styles, column)?);
            }
            Ok(Block::beside(blocks))
        })?;
        self.flow.push(block.padded(self.air(8.0)));
        Ok(())
    }

    /// The first things to do.
    pub(super) fn steps(&mut self, title: &Said, steps: &[Step]) -> Result<(), ReportError> {
        self.flow.push_kept(Block::space(self.air(7.0)).with(hairline(LEFT, RIGHT, 0.0)));
        let style = if self.is_bilingual() { HEADING[2] } else { HEADING[1] };
        let heading = self.beside(title, style, WHOLE, Role::Heading(2))?;
        if steps.is_empty() {
            self.flow.push(heading);
            return Ok(());
        }
        self.flow.push_kept(heading.padded(4.0));
        self.within(Kind::NumberedList, |setter| {
            for (step, number) in steps.iter().zip(1..) {
                let block = setter.within(Kind::ListItem, |setter| setter.step(step, number))?;
                setter.flow.push(block.padded(setter.air(4.0)));
            }
            Ok(())
        })
    }

    fn step(&mut self, step: &Step, number: u8) -> Result<Block, ReportError> {
        let column = Column::new(LEFT + 24.0, MEASURE - 24.0);
        let language = step.action.0.first().map_or(Language::English, |first| first.language);
        let number = Spoken { language, text: number.to_string() };
        let number = self.text(&number, HEADING[1].inked(Ink::Accent), Column::new(LEFT, 20.0), Role::Label)?;
        let mut blocks = vec![number];
        let columns = column.split(u8::try_from(step.action.0.len()).unwrap_or(1));
        self.within(Kind::Body, |setter| {
            for ((action, detail), column) in step.action.0.iter().zip(&step.detail.0).zip(columns) {
                let action = setter.text(action, setter.first_page(BODY, SMALL), column, Role::Paragraph)?;
                let detail = setter.text(detail, TINY, column, Role::Paragraph)?;
                blocks.push(Block::stacked([Block::space(1.5), action, detail]));
            }
            Ok(Block::beside(blocks))
        })
    }
}

impl Setter {
    /// Who pays, in one line.
    pub(super) fn money(&mut self, line: &Said) -> Result<(), ReportError> {
        self.flow.push_kept(Block::space(6.0).with(hairline(LEFT, RIGHT, 0.0)));
        // Page one has little room left in two languages: each has a line of the whole width.
        let style = if self.is_bilingual() { SMALL } else { BODY };
        let line = self.stacked(line, alike(style.bold().inked(Ink::Accent)), WHOLE, Role::Paragraph)?;
        self.flow.push(line);
        Ok(())
    }
}

/// Columns for the facts beside the figure: the first says a word, the last a range.
fn fact_columns(from: f32, count: usize) -> Vec<Column> {
    const SHARES: [f32; 4] = [0.18, 0.24, 0.25, 0.33];
    let shares = &SHARES[SHARES.len() - count.min(SHARES.len())..];
    let whole = RIGHT - from - GUTTER * f32::from(u8::try_from(shares.len()).unwrap_or(1).saturating_sub(1));
    let sum: f32 = shares.iter().sum();
    let mut x = from;
    let columns = shares.iter().map(|share| {
        let column = Column::new(x, whole * share / sum);
        x += column.width + GUTTER;
        column
    });
    columns.collect()
}

/// A thin line across.
pub(super) fn hairline(from: f32, to: f32, y: f32) -> Item {
    Item::rule((from, y), (to, y), Ink::Line, 0.6)
}
