//! Room for the answers of a survey: boxes with codes, grids, and lines to write on.

use super::front::inline_width;
use super::{BOX, GAP, HANG, LEFT, RIGHT, TEXT, WHOLE, WORDS, WRITE, tick_box, write_line};
use crate::ReportError;
use crate::content::paper::{Ask, Tick};
use crate::content::{Said, Spoken};
use crate::layout::item::{Block, Item, Role};
use crate::layout::set::{Column, Setter};
use crate::layout::structure::Kind;
use crate::layout::style::Ink;
use crate::layout::text;

/// Room for a box and its code of two figures.
const CODED: f32 = BOX + 18.0;
/// Between one box and the next below it.
const BELOW: f32 = 2.2;
/// The least room worth writing in beside words.
const WRITABLE: f32 = 70.0;
/// The length of a line for a figure.
const FIGURE: f32 = 70.0;

impl Setter {
    /// The question behind its number, with what to bear in mind.
    fn survey_question(&mut self, ask: &Ask) -> Result<Vec<Block>, ReportError> {
        let heading = self.within(Kind::Heading(3), |setter| setter.numbered(ask))?;
        let mut blocks = vec![Block::space(5.0), heading.padded(0.8)];
        if let Some(hint) = ask.hint.as_ref().filter(|hint| hint.0.iter().any(|spoken| !spoken.text.is_empty())) {
            blocks.push(self.shared(hint, TEXT, WORDS, Role::Paragraph)?.padded(1.8));
        }
        Ok(blocks)
    }

    /// Boxes with their codes in as many columns as take the least room.
    pub(super) fn coded(&mut self, ask: &Ask, ticks: &[Tick]) -> Result<Block, ReportError> {
        let mut blocks = self.survey_question(ask)?;
        let (columns, rows) = least_room(ticks)?;
        let mut set = Vec::new();
        self.tree.open(Kind::List);
        for (column, ticks) in columns.into_iter().zip(ticks.chunks(rows)) {
            let mut stack = Vec::new();
            for tick in ticks {
                let row = self.within(Kind::ListItem, |setter| setter.coded_tick(tick, column))?;
                stack.push(row.padded(BELOW));
            }
            set.push(Block::stacked(stack));
        }
        self.tree.close();
        blocks.push(Block::beside(set));
        Ok(Block::stacked(blocks).padded(3.0))
    }

    /// A box, its code, and what ticking it says, perhaps with a line to write on.
    fn coded_tick(&mut self, tick: &Tick, column: Column) -> Result<Block, ReportError> {
        let words = Column::new(column.x + CODED, column.width - CODED);
        let mut parts = Vec::new();
        if let (Some(code), Some(first)) = (tick.code, tick.text.0.first()) {
            let code = Spoken { language: first.language, text: code.to_string() };
            let place = Column::new(column.x + BOX + 4.0, CODED - BOX - 4.0);
            parts.push(self.text(&code, TEXT.bold(), place, Role::Label)?);
        }
        let text = self.within(Kind::Body, |setter| setter.inline(&tick.text, [TEXT, TEXT], words, Role::Paragraph))?;
        parts.push(if tick.line { with_line(text, &tick.text, words)? } else { text });
        Ok(Block::beside(parts).with(tick_box(column.x)))
    }

    /// A box for every column in each row; the heads stand above their boxes.
    pub(super) fn survey_grid(&mut self, ask: &Ask, rows: &[Said], columns: &[Said]) -> Result<Block, ReportError> {
        let mut blocks = self.survey_question(ask)?;
        let (words, cells) = cells(columns.len());
        let mut heads = Vec::new();
        for (head, cell) in columns.iter().zip(&cells) {
            heads.push(self.stacked(head, [TEXT, TEXT], Column::new(cell.x, cell.width - 4.0), Role::Paragraph)?);
        }
        blocks.push(Block::beside(heads).padded(2.0));
        self.tree.open(Kind::List);
        for row in rows {
            let mut line = self.within(Kind::ListItem, |setter| {
                setter.within(Kind::Body, |setter| setter.inline(row, [TEXT, TEXT], words, Role::Paragraph))
            })?;
            for cell in &cells {
                line = line.with(tick_box(cell.x));
            }
            line = line.padded(BELOW);
            let bottom = line.height;
            let rule = Item::rule((WORDS.x, bottom), (RIGHT, bottom), Ink::Line, 0.5);
            blocks.push(line.with(rule).padded(BELOW));
        }
        self.tree.close();
        Ok(Block::stacked(blocks).padded(3.0))
    }

    /// A line to write on behind each of several words, then boxes for answers that stand alone.
    pub(super) fn lines_to_write(
        &mut self,
        ask: &Ask,
        (lines, unit): (&[Said], &str),
        apart: &[Tick],
    ) -> Result<Block, ReportError> {
        let mut blocks = self.survey_question(ask)?;
        let columns = Column::new(WORDS.x, WORDS.width).split(if lines.len() > 3 { 2 } else { 1 });
        let rows = lines.len().div_ceil(columns.len()).max(1);
        let mut set = Vec::new();
        for (column, lines) in columns.iter().zip(lines.chunks(rows)) {
            let mut stack = Vec::new();
            for line in lines {
                stack.push(self.line_to_write(line, unit, *column)?);
            }
            set.push(Block::stacked(stack));
        }
        blocks.push(Block::beside(set).padded(2.0));
        for tick in apart {
            blocks.push(self.coded_tick(tick, WORDS)?.padded(BELOW));
        }
        Ok(Block::stacked(blocks).padded(3.0))
    }

    fn line_to_write(&mut self, words: &Said, unit: &str, column: Column) -> Result<Block, ReportError> {
        let long = unit.is_empty() && column.width > FIGURE * 4.0;
        let line = if long { column.width - FIGURE * 2.0 } else { FIGURE };
        let mut parts = vec![self.inline(
            words,
            [TEXT, TEXT],
            Column::new(column.x, column.width - line - GAP),
            Role::Paragraph,
        )?];
        let from = column.x + column.width - line;
        let unit_width = words.0.first().map_or(Ok(0.0), |first| text::width(unit, first.language, TEXT))?;
        let to = column.x + column.width - if unit.is_empty() { 0.0 } else { unit_width + 4.0 };
        if let Some(first) = words.0.first().filter(|_| !unit.is_empty()) {
            let unit = Spoken { language: first.language, text: unit.to_owned() };
            parts.push(self.text(&unit, TEXT, Column::new(to + 3.0, unit_width + 1.0), Role::Paragraph)?);
        }
        Ok(Block::beside(parts).with(write_line(from, to, TEXT.leading)).padded(WRITE - TEXT.leading))
    }

    /// Lines to write on below the question.
    pub(super) fn writing(&mut self, ask: &Ask, lines: u8) -> Result<Block, ReportError> {
        let mut blocks = self.survey_question(ask)?;
        for _ in 0..lines {
            blocks.push(Block::space(WRITE).with(write_line(WORDS.x, RIGHT, WRITE)));
        }
        Ok(Block::stacked(blocks).padded(5.0))
    }
}

/// The column of a grid's words, and one for each of its boxes.
fn cells(count: usize) -> (Column, Vec<Column>) {
    let count = f32::from(u8::try_from(count).unwrap_or(u8::MAX)).max(1.0);
    let boxes = (WORDS.width * 0.62).min(count * 84.0);
    let (from, width) = (RIGHT - boxes, boxes / count);
    let words = Column::new(WORDS.x, WORDS.width - boxes - GAP);
    let mut cells = Vec::new();
    let mut x = from;
    while x < RIGHT - width / 2.0 {
        cells.push(Column::new(x, width));
        x += width;
    }
    (words, cells)
}

/// The words of a box with a line behind them where there is room to write, else below them.
fn with_line(words: Block, said: &Said, column: Column) -> Result<Block, ReportError> {
    let width = inline_width(said, [TEXT, TEXT])?;
    let right = column.x + column.width;
    if width + WRITABLE <= column.width {
        return Ok(words.with(write_line(column.x + width + 5.0, right, TEXT.leading)));
    }
    Ok(Block::stacked([words, Block::space(WRITE).with(write_line(column.x, right, WRITE - 2.0))]))
}

/// The columns in which these boxes take the least room, and how many stand in each.
fn least_room(ticks: &[Tick]) -> Result<(Vec<Column>, usize), ReportError> {
    let mut best = (f32::INFINITY, Vec::new(), 1);
    for count in 1..=3_u8 {
        let columns = Column::new(LEFT + HANG, WHOLE.width - HANG).split(count);
        let rows = ticks.len().div_ceil(usize::from(count)).max(1);
        let mut tallest = 0.0_f32;
        for (column, ticks) in columns.iter().zip(ticks.chunks(rows)) {
            let mut height = 0.0;
            for tick in ticks {
                height += tick_height(tick, column.width - CODED)? + BELOW;
            }
            tallest = tallest.max(height);
        }
        // Fewer columns are easier to read down; another one has to save a line.
        if tallest + TEXT.leading <= best.0 {
            best = (tallest, columns, rows);
        }
    }
    Ok((best.1, best.2))
}

fn tick_height(tick: &Tick, width: f32) -> Result<f32, ReportError> {
    let inline = inline_width(&tick.text, [TEXT, TEXT])?;
    let below = if tick.line && inline + WRITABLE > width { WRITE } else { 0.0 };
    Ok(super::ask::words_height(&tick.text, width)? + below)
}
