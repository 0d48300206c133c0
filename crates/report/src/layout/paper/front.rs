use super::{GAP, LEFT, LINE, QUESTION, RIGHT, SECTION, SMALL, TEXT, TITLE, WHOLE, WRITE, write_line};
use crate::ReportError;
use crate::content::Said;
use crate::content::paper::Field;
use crate::layout::item::{Block, Item, Role};
use crate::layout::set::{Column, Setter};
use crate::layout::structure::Kind;
use crate::layout::style::Ink;
use crate::layout::text;

/// Room for a bullet.
const BULLET: f32 = 10.0;
/// Between a frame and what is in it.
const INSET: f32 = 7.0;

impl Setter {
    /// The top of the first page.
    pub(super) fn paper_head(&mut self, caption: &Said, title: &Said, about: &Said) -> Result<Block, ReportError> {
        let sign = Item::Fill { x: LEFT, y: 0.0, width: 40.0, height: 3.0, ink: Ink::Accent };
        let style = TEXT.bold().inked(Ink::Accent);
        let caption = self.inline(caption, [style, style], WHOLE, Role::Paragraph)?;
        let title = self.stacked(title, [TITLE, TITLE], WHOLE, Role::Heading(1))?;
        let about = self.shared(about, TEXT, WHOLE, Role::Paragraph)?;
        let blocks = [Block::space(8.0).with(sign), caption.padded(2.0), title.padded(3.0), about.padded(4.0)];
        Ok(Block::stacked(blocks))
    }

    /// What to know for filling it in, point by point.
    pub(super) fn paper_guide(&mut self, title: &Said, points: &[Said]) -> Result<Block, ReportError> {
        let title = self.inline(title, [QUESTION, QUESTION], WHOLE, Role::Heading(2))?;
        let column = Column::new(LEFT + BULLET, WHOLE.width - BULLET);
        let mut blocks = vec![Block::space(2.0), title.padded(2.0)];
        self.tree.open(Kind::List);
        for point in points {
            let words = self.within(Kind::ListItem, |setter| {
                setter.within(Kind::Body, |setter| setter.shared(point, TEXT, column, Role::Paragraph))
            })?;
            let bullet =
                Item::Disc { x: LEFT + 3.0, y: TEXT.leading / 2.0, radius: 1.3, fill: Ink::Text, stroke: Ink::Text };
            blocks.push(words.with(bullet).padded(1.0));
        }
        self.tree.close();
        Ok(Block::stacked(blocks).padded(3.0))
    }

    /// Words in a frame.
    pub(super) fn paper_notice(&mut self, words: &Said) -> Result<Block, ReportError> {
        let column = Column::new(LEFT + INSET, WHOLE.width - 2.0 * INSET);
        let words = self.shared(words, TEXT, column, Role::Paragraph)?;
        let inside = Block::stacked([Block::space(INSET - 2.0), words]).padded(INSET - 2.0);
        let bottom = inside.height;
        let points = vec![(LEFT, 0.0), (RIGHT, 0.0), (RIGHT, bottom), (LEFT, bottom)];
        let frame = Item::Shape { points, closed: true, fill: None, stroke: Some((Ink::Text, LINE)) };
        Ok(inside.with(frame).padded(4.0))
    }

    /// Fields to write in: the name, then a line as far as the field's share goes.
    pub(super) fn paper_fields(&mut self, fields: &[Field]) -> Result<Block, ReportError> {
        const DOWN: f32 = 6.5;
        let shares: f32 = fields.iter().map(|field| f32::from(field.share)).sum();
        let gaps = GAP * f32::from(u8::try_from(fields.len().saturating_sub(1)).unwrap_or(0));
        let mut x = LEFT;
        let mut blocks = Vec::new();
        for field in fields {
            let width = (WHOLE.width - gaps) * f32::from(field.share) / shares.max(1.0);
            let name = self.inline(&field.name, [TEXT.bold(), TEXT], Column::new(x, width), Role::Label)?;
            let from = x + inline_width(&field.name, [TEXT.bold(), TEXT])? + 5.0;
            blocks.push(name.with(write_line(from, x + width, TEXT.leading)));
            x += width + GAP;
        }
        Ok(Block::stacked([Block::space(DOWN), Block::beside(blocks)]).padded(WRITE - TEXT.leading))
    }

    /// A rule, a heading, and what to know of what follows.
    pub(super) fn paper_section(&mut self, title: &Said, about: Option<&Said>) -> Result<Block, ReportError> {
        let rule = Item::rule((LEFT, 0.0), (RIGHT, 0.0), Ink::Accent, 1.4);
        let title = self.inline(title, [SECTION, SECTION], WHOLE, Role::Heading(2))?;
        let mut blocks = vec![Block::space(2.5), title];
        if let Some(about) = about {
            blocks.push(self.shared(about, TEXT, WHOLE, Role::Paragraph)?.padded(1.0));
        }
        Ok(Block::stacked([Block::space(4.0), Block::stacked(blocks).with(rule)]))
    }

    /// What has to be there but nobody has to read.
    pub(super) fn paper_small(&mut self, words: &Said) -> Result<Block, ReportError> {
        let words = self.shared(words, SMALL, WHOLE, Role::Paragraph)?;
        Ok(Block::stacked([Block::space(6.0), words]))
    }
}

/// The width of the languages in one line, as [`Setter::inline`] sets them.
pub(super) fn inline_width(said: &Said, styles: [crate::layout::style::Style; 2]) -> Result<f32, ReportError> {
    const BETWEEN: f32 = 6.0;
    let mut width = -BETWEEN;
    for (index, spoken) in said.0.iter().enumerate() {
        width += text::width(&spoken.text, spoken.language, styles[index.min(1)])? + BETWEEN;
    }
    Ok(width.max(0.0))
}
