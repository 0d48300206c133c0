use super::front::inline_width;
use super::{BOX, GAP, HANG, LEFT, QUESTION, RIGHT, TEXT, WHOLE, WORDS, WRITE, tick_box, write_line};
use crate::ReportError;
use crate::content::paper::{Ask, Room, Tick};
use crate::content::{Said, Spoken};
use crate::layout::item::{Block, Item, Role};
use crate::layout::set::{Column, Setter};
use crate::layout::structure::Kind;
use crate::layout::style::Ink;
use crate::layout::text;

/// Room for a box without a number.
const TICK: f32 = BOX + 5.0;
/// Between one box and the next below it.
const BELOW: f32 = 1.7;
/// Between a question and what to bear in mind.
const HINT: f32 = 6.0;
/// The length of a short line to write on.
const SHORT: f32 = 100.0;

impl Setter {
    /// A question with the room for its answer.
    pub(super) fn paper_ask(&mut self, ask: &Ask) -> Result<Block, ReportError> {
        match &ask.room {
            Room::Ladder { rungs, apart, note, lines } => self.ladder(ask, rungs, apart, (note, *lines)),
            Room::Columns(ticks) => self.columns(ask, ticks),
            Room::Beside(ticks) => self.ticks_beside(ask, ticks),
            Room::Coded(ticks) => self.coded(ask, ticks),
            Room::Grid { rows, columns } => self.survey_grid(ask, rows, columns),
            Room::Lines { lines, unit, apart } => self.lines_to_write(ask, (lines, unit), apart),
            Room::Writing(lines) => self.writing(ask, *lines),
            Room::Line => {
                let words = self.asked(ask, Column::new(LEFT, WHOLE.width - SHORT - GAP))?;
                let line = write_line(RIGHT - SHORT, RIGHT, words.height.max(TEXT.leading));
                Ok(Block::stacked([Block::space(3.0), words.with(line)]).padded(3.0))
            }
        }
    }

    fn ladder(
        &mut self,
        ask: &Ask,
        rungs: &[Said],
        apart: &[Tick],
        (note, lines): (&Said, u8),
    ) -> Result<Block, ReportError> {
        let heading = self.within(Kind::Heading(3), |setter| setter.numbered(ask))?;
        let mut blocks = vec![Block::space(4.0), heading.padded(1.2)];
        self.tree.open(Kind::List);
        for (rung, number) in rungs.iter().zip(1_u32..) {
            let row = self.within(Kind::ListItem, |setter| setter.rung(rung, number))?;
            blocks.push(row.padded(BELOW));
        }
        self.tree.close();
        blocks.push(Block::space(1.0));
        blocks.push(self.apart(apart)?);
        blocks.push(self.note_lines(note, lines)?);
        Ok(Block::stacked(blocks).padded(3.0))
    }

    /// The question behind its number.
    pub(super) fn numbered(&mut self, ask: &Ask) -> Result<Block, ReportError> {
        let mut blocks = Vec::new();
        if let (Some(number), Some(first)) = (&ask.number, ask.text.0.first()) {
            let number = Spoken { language: first.language, text: number.clone() };
            blocks.push(self.text(&number, QUESTION, Column::new(LEFT, HANG), Role::Span)?);
        }
        blocks.push(self.shared(&ask.text, QUESTION, WORDS, Role::Span)?);
        Ok(Block::beside(blocks))
    }

    /// A box, the rung's number, and what one would see.
    fn rung(&mut self, rung: &Said, number: u32) -> Result<Block, ReportError> {
        const NUMBER: f32 = BOX + 4.0;
        let mut blocks = Vec::new();
        if let Some(first) = rung.0.first() {
            let number = Spoken { language: first.language, text: number.to_string() };
            let column = Column::new(LEFT + NUMBER, HANG - NUMBER);
            blocks.push(self.text(&number, TEXT.bold(), column, Role::Label)?);
        }
        blocks.push(self.within(Kind::Body, |setter| setter.shared(rung, TEXT, WORDS, Role::Paragraph))?);
        Ok(Block::beside(blocks).with(tick_box(LEFT)))
    }

    /// The ways of not answering in one row; the last may have a line to its end.
    fn apart(&mut self, ticks: &[Tick]) -> Result<Block, ReportError> {
        let mut x = LEFT;
        let mut blocks = Vec::new();
        for tick in ticks {
            let width = inline_width(&tick.text, [TEXT, TEXT])?;
            let mut block = self.tick(&tick.text, Column::new(x, TICK + width + 1.0))?;
            x += TICK + width + 2.0 * GAP;
            if tick.line {
                block = block.with(write_line(x - 2.0 * GAP + 4.0, RIGHT, TEXT.leading));
            }
            blocks.push(block);
        }
        Ok(Block::beside(blocks).padded(2.0))
    }

    /// A box and what ticking it says, all within `column`.
    fn tick(&mut self, text: &Said, column: Column) -> Result<Block, ReportError> {
        let words = Column::new(column.x + TICK, column.width - TICK);
        let words = self.inline(text, [TEXT, TEXT], words, Role::Paragraph)?;
        Ok(words.with(tick_box(column.x)))
    }

    fn note_lines(&mut self, note: &Said, lines: u8) -> Result<Block, ReportError> {
        let from = WORDS.x + inline_width(note, [TEXT, TEXT])? + 5.0;
        let words = self.inline(note, [TEXT, TEXT], WORDS, Role::Paragraph)?;
        let down = WRITE - TEXT.leading;
        let mut block = Block::stacked([Block::space(down), words]);
        block = block.with(write_line(from, RIGHT, WRITE));
        for line in 1..lines {
            let y = WRITE * f32::from(line + 1);
            block = block.with(write_line(WORDS.x, RIGHT, y));
        }
        Ok(Block { height: WRITE * f32::from(lines) + 1.0, ..block })
    }

    /// Boxes in as many columns as take the least room.
    fn columns(&mut self, ask: &Ask, ticks: &[Tick]) -> Result<Block, ReportError> {
        let words = self.asked(ask, WHOLE)?;
        let (columns, rows) = least_room(ticks)?;
        let mut set = Vec::new();
        self.tree.open(Kind::List);
        for (column, ticks) in columns.into_iter().zip(ticks.chunks(rows)) {
            let mut stack = Vec::new();
            for tick in ticks {
                stack.push(self.within(Kind::ListItem, |setter| setter.tick(&tick.text, column))?.padded(BELOW));
            }
            set.push(Block::stacked(stack));
        }
        self.tree.close();
        Ok(Block::stacked([Block::space(2.5), words.padded(2.0), Block::beside(set)]).padded(1.5))
    }

    /// Boxes at the right edge, beside the question.
    fn ticks_beside(&mut self, ask: &Ask, ticks: &[Tick]) -> Result<Block, ReportError> {
        let mut widths = Vec::new();
        for tick in ticks {
            widths.push(TICK + inline_width(&tick.text, [TEXT, TEXT])? + 1.0);
        }
        let count = f32::from(u8::try_from(ticks.len()).unwrap_or(u8::MAX));
        let taken = widths.iter().sum::<f32>() + GAP * count;
        let mut blocks = vec![self.asked(ask, Column::new(LEFT, WHOLE.width - taken))?];
        let mut x = RIGHT - taken + GAP;
        for (tick, width) in ticks.iter().zip(widths) {
            blocks.push(self.tick(&tick.text, Column::new(x, width))?);
            x += width + GAP;
        }
        let row = Block::stacked([Block::space(2.0), Block::beside(blocks)]).padded(1.5);
        let bottom = row.height;
        Ok(row.with(Item::rule((LEFT, bottom), (RIGHT, bottom), Ink::Line, 0.5)))
    }

    /// A question about the company with what to bear in mind: in the same line where there is room, else below it.
    fn asked(&mut self, ask: &Ask, column: Column) -> Result<Block, ReportError> {
        let text = self.shared(&ask.text, TEXT.bold(), column, Role::Heading(3))?;
        let Some(hint) = &ask.hint else { return Ok(text) };
        if let ([text_words], [hint_words]) = (ask.text.0.as_slice(), hint.0.as_slice()) {
            let shift = text::width(&text_words.text, text_words.language, TEXT.bold())? + HINT;
            let needed = shift + text::width(&hint_words.text, hint_words.language, TEXT)?;
            if needed <= column.width {
                let rest = Column::new(column.x + shift, column.width - shift);
                return Ok(Block::beside([text, self.text(hint_words, TEXT, rest, Role::Paragraph)?]));
            }
        }
        let hint = self.shared(hint, TEXT, column, Role::Paragraph)?;
        Ok(Block::stacked([text, hint]))
    }
}

/// The columns in which these boxes take the least room, and how many stand in each.
fn least_room(ticks: &[Tick]) -> Result<(Vec<Column>, usize), ReportError> {
    let mut best = (f32::INFINITY, Vec::new(), 1);
    for count in 2..=4_u8 {
        let columns = WHOLE.split(count);
        let rows = ticks.len().div_ceil(usize::from(count)).max(1);
        let mut tallest = 0.0_f32;
        for (column, ticks) in columns.iter().zip(ticks.chunks(rows)) {
            let mut height = 0.0;
            for tick in ticks {
                height += words_height(&tick.text, column.width - TICK)? + BELOW;
            }
            tallest = tallest.max(height);
        }
        if tallest < best.0 {
            best = (tallest, columns, rows);
        }
    }
    Ok((best.1, best.2))
}

/// How much room words take as [`Setter::inline`] sets them.
pub(super) fn words_height(said: &Said, width: f32) -> Result<f32, ReportError> {
    if inline_width(said, [TEXT, TEXT])? <= width {
        return Ok(TEXT.leading);
    }
    let mut height = 0.0;
    for spoken in &said.0 {
        for _ in text::lines(&spoken.text, spoken.language, TEXT, width)? {
            height += TEXT.leading;
        }
    }
    Ok(height)
}
