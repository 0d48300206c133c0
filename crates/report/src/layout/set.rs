use std::sync::Arc;

use readiness_assessment::Language;

use super::flow::{Flow, Mark, Page, Strip};
use super::item::{Block, Item, Role, Tag};
use super::style::{BODY, GUTTER, Ink, Style};
use super::text::{self, Line};
use crate::ReportError;
use crate::content::{Said, Spoken};

/// Sets blocks one after the other. Each file of this folder adds the setting of some kinds of block.
pub(super) struct Setter {
    pub(super) flow: Flow,
    element: u32,
    tables: u32,
    pub(super) sections: u32,
    bilingual: bool,
}

/// A column of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Column {
    /// Its left edge.
    pub(super) x: f32,
    /// How wide it is.
    pub(super) width: f32,
}

impl Column {
    pub(super) const fn new(x: f32, width: f32) -> Self {
        Self { x, width }
    }

    /// Equal columns with a gutter between them.
    pub(super) fn split(self, count: u8) -> Vec<Self> {
        let count_f = f32::from(count.max(1));
        let width = (self.width - GUTTER * (count_f - 1.0)) / count_f;
        (0..count.max(1)).map(|index| Self::new(self.x + f32::from(index) * (width + GUTTER), width)).collect()
    }
}

impl Setter {
    pub(super) fn new(bilingual: bool) -> Self {
        Self { flow: Flow::default(), element: 0, tables: 0, sections: 0, bilingual }
    }

    pub(super) fn finish(self) -> Vec<Page> {
        self.flow.pages()
    }

    /// Whether everything is said twice.
    pub(super) fn is_bilingual(&self) -> bool {
        self.bilingual
    }

    /// Space on page one, which has more to spare in one language than in two.
    pub(super) fn air(&self, points: f32) -> f32 {
        if self.bilingual { points } else { points * 1.7 }
    }

    /// A number for the next table.
    pub(super) fn next_table(&mut self) -> u32 {
        self.tables += 1;
        self.tables
    }

    fn tag(&mut self, role: Role, language: Language) -> Tag {
        self.element += 1;
        Tag { element: self.element, role, language }
    }

    /// The lines of one text, each a block of its own.
    pub(super) fn lines(
        &mut self,
        spoken: &Spoken,
        style: Style,
        column: Column,
        role: Role,
    ) -> Result<Vec<Block>, ReportError> {
        let tag = self.tag(role, spoken.language);
        let lines = text::lines(&spoken.text, spoken.language, style, column.width)?;
        Ok(lines.into_iter().map(|line| placed(line, style, column.x, tag)).collect())
    }

    /// One text as one block.
    pub(super) fn text(
        &mut self,
        spoken: &Spoken,
        style: Style,
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        Ok(Block::stacked(self.lines(spoken, style, column, role)?))
    }

    /// The languages one below the other; the second is quieter where `style` is that of a label.
    pub(super) fn stacked(
        &mut self,
        said: &Said,
        styles: [Style; 2],
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        let mut blocks = Vec::new();
        for (index, spoken) in said.0.iter().enumerate() {
            blocks.push(self.text(spoken, styles[index.min(1)], column, role)?);
        }
        Ok(Block::stacked(blocks))
    }

    /// The languages beside each other, each in its half of the column.
    pub(super) fn beside(
        &mut self,
        said: &Said,
        style: Style,
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        let halves = column.split(u8::try_from(said.0.len()).unwrap_or(1));
        let mut blocks = Vec::new();
        for (spoken, half) in said.0.iter().zip(halves) {
            blocks.push(self.text(spoken, style, half, role)?);
        }
        Ok(Block::beside(blocks))
    }

    /// The languages in one line where there is room, else one below the other.
    pub(super) fn inline(
        &mut self,
        said: &Said,
        styles: [Style; 2],
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        const BETWEEN: f32 = 6.0;
        let [first, second] = said.0.as_slice() else { return self.stacked(said, styles, column, role) };
        let widths = (
            text::width(&first.text, first.language, styles[0])?,
            text::width(&second.text, second.language, styles[1])?,
        );
        if widths.0 + BETWEEN + widths.1 > column.width || first.text.contains('\n') {
            return self.stacked(said, styles, column, role);
        }
        let shift = widths.0 + BETWEEN;
        let left = self.text(first, styles[0], Column::new(column.x, column.width), role)?;
        let right = self.text(second, styles[1], Column::new(column.x + shift, column.width - shift), role)?;
        Ok(Block::beside([left, right]))
    }

    /// One line that ends at the column's right edge.
    pub(super) fn right(
        &mut self,
        spoken: &Spoken,
        style: Style,
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        let width = text::width(&spoken.text, spoken.language, style)?;
        let shift = (column.width - width).max(0.0);
        self.text(spoken, style, Column::new(column.x + shift, column.width - shift), role)
    }

    /// Running text: languages beside each other when each is short, else one below the other, free to run over pages.
    pub(super) fn running_text(&mut self, said: &Said, style: Style, column: Column) -> Result<(), ReportError> {
        let short = said.0.iter().all(|spoken| spoken.text.chars().count() <= SHORT);
        if said.0.len() > 1 && short {
            let block = linked(self.beside(said, style, column, Role::Paragraph)?);
            self.flow.push(block);
            return Ok(());
        }
        for (index, spoken) in said.0.iter().enumerate() {
            if index > 0 {
                self.flow.space(BODY.leading * 0.4);
            }
            let lines = self.lines(spoken, style, column, Role::Paragraph)?;
            self.flow.lines(lines.into_iter().map(linked).collect());
        }
        Ok(())
    }

    /// Adds a block with an entry in the outline; it stays with what follows.
    pub(super) fn push_marked(&mut self, block: Block, title: &Said, level: u8) {
        let mark = Some(Mark { title: title.joined(" "), level });
        self.flow.strips.push(Strip { block, keep: true, mark, ..Strip::default() });
    }
}

/// Texts up to this many characters stand side by side in a bilingual report.
const SHORT: usize = 220;

/// A line of text in its place.
pub(super) fn placed(line: Line, style: Style, x: f32, tag: Tag) -> Block {
    // The letters of both scripts stand between 0.88 above and 0.12 below the baseline.
    let y = (style.leading - style.size) / 2.0 + 0.88 * style.size;
    Block { height: style.leading, items: vec![Item::Text { x, y, line, style, tag }] }
}

/// Addresses in the lines become links.
pub(super) fn linked(block: Block) -> Block {
    let links: Vec<Item> = block.items.iter().flat_map(links).collect();
    links.into_iter().fold(block, Block::with)
}

/// The lines open one address.
pub(super) fn opening(block: Block, url: &str) -> Block {
    let url: Arc<str> = Arc::from(url);
    let links: Vec<Item> = block.items.iter().filter_map(|item| whole_line(item, &url)).collect();
    links.into_iter().fold(block, Block::with)
}

fn whole_line(item: &Item, url: &Arc<str>) -> Option<Item> {
    let Item::Text { x, y, line, style, .. } = item else { return None };
    let (top, height) = (y - style.size, style.size * 1.3);
    Some(Item::Link { x: *x, y: top, width: line.width, height, url: Arc::clone(url) })
}

fn links(item: &Item) -> Vec<Item> {
    let Item::Text { x, y, line, style, .. } = item else { return Vec::new() };
    let mut found = Vec::new();
    for (from, _) in line.text.match_indices("https://") {
        let rest = &line.text[from..];
        let end = rest.find(|letter: char| !is_address(letter)).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ')']);
        let place = from..from + url.len();
        let width = |to: usize| {
            let glyphs = line.glyphs.iter().filter(|glyph| glyph.from < to);
            glyphs.map(|glyph| f64::from(glyph.advance)).sum::<f64>() * f64::from(style.size) / 1000.0
        };
        let inside = line.glyphs.iter().any(|glyph| place.contains(&glyph.from));
        if inside {
            #[allow(clippy::cast_possible_truncation, reason = "a place on an A4 page")]
            let (left, right) = (width(place.start) as f32, width(place.end) as f32);
            let top = y - style.size;
            let area =
                Item::Link { x: x + left, y: top, width: right - left, height: style.size * 1.3, url: Arc::from(url) };
            found.push(area);
        }
    }
    found
}

fn is_address(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(letter)
}

/// The same style twice, for labels whose languages look alike.
pub(super) const fn alike(style: Style) -> [Style; 2] {
    [style, style]
}

/// The second language in the soft ink.
pub(super) const fn softened(style: Style) -> [Style; 2] {
    [style, style.inked(Ink::Soft)]
}
