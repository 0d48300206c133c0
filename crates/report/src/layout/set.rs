use std::sync::Arc;

use readiness_assessment::Language;

use super::flow::{Flow, Mark, Page, Strip};
use super::item::{Block, Item, Link, Role, Tag};
use super::structure::{Kind, Tree};
use super::style::{BODY, GUTTER, Ink, Style};
use super::text::{self, Line};
use crate::ReportError;
use crate::content::{Said, Spoken};

/// Sets blocks one after the other. Each file of this folder adds the setting of some kinds of block.
pub(super) struct Setter {
    pub(super) flow: Flow,
    pub(super) tree: Tree,
    tables: u32,
    pub(super) sections: u32,
    bilingual: bool,
    tight: bool,
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
    /// `tight` makes the most of page one.
    pub(super) fn new(bilingual: bool, tight: bool) -> Self {
        Self { flow: Flow::default(), tree: Tree::new(), tables: 0, sections: 0, bilingual, tight }
    }

    pub(super) fn finish(self) -> (Vec<Page>, Tree) {
        (self.flow.pages(), self.tree)
    }

    /// Sets everything in `set` as parts of a new element.
    pub(super) fn within<T>(
        &mut self,
        kind: Kind,
        set: impl FnOnce(&mut Self) -> Result<T, ReportError>,
    ) -> Result<T, ReportError> {
        self.tree.open(kind);
        let done = set(self)?;
        self.tree.close();
        Ok(done)
    }

    /// Sets a picture: `alt` says what it shows to those who do not see it, and what is drawn is part of it.
    pub(super) fn figure(
        &mut self,
        alt: &Said,
        set: impl FnOnce(&mut Self) -> Result<Block, ReportError>,
    ) -> Result<Block, ReportError> {
        let figure = self.tree.open(Kind::Figure);
        if let Some(alt) = alt.0.first() {
            self.tree.describe(figure, alt.language, &alt.text);
        }
        let block = set(self)?.drawn(figure);
        self.tree.close();
        Ok(block)
    }

    /// A cell without anything in it, which keeps the columns of its row in step.
    pub(super) fn empty_cell(&mut self) {
        self.tree.add(Kind::Cell, None);
    }

    /// Whether everything is said twice.
    pub(super) fn is_bilingual(&self) -> bool {
        self.bilingual
    }

    /// Space on page one, which has more to spare in one language than in two.
    pub(super) fn air(&self, points: f32) -> f32 {
        match (self.tight, self.bilingual) {
            (true, _) => points * 0.5,
            (false, true) => points,
            (false, false) => points * 1.7,
        }
    }

    /// The style of page one, or a smaller one where it would not hold everything.
    pub(super) fn first_page(&self, style: Style, tight: Style) -> Style {
        if self.tight { tight } else { style }
    }

    /// A number for the next table.
    pub(super) fn next_table(&mut self) -> u32 {
        self.tables += 1;
        self.tables
    }

    fn tag(&mut self, role: Role, language: Language) -> Tag {
        let element = self.tree.add(self.kind(role), Some(language));
        Tag { element, role, language }
    }

    /// What a text of this role is where it stands.
    fn kind(&self, role: Role) -> Kind {
        match role {
            Role::Heading(level) => Kind::Heading(level),
            Role::Label if self.tree.innermost_kind() == Kind::ListItem => Kind::Label,
            Role::Label | Role::Paragraph | Role::ListItem => Kind::Paragraph,
            Role::Note => Kind::Quote,
            Role::ColumnHead => Kind::ColumnHead,
            Role::RowHead => Kind::RowHead,
            Role::Cell => Kind::Cell,
            Role::Caption => Kind::Caption,
            Role::Span | Role::Chart | Role::Artifact => Kind::Span,
        }
    }

    /// One element for what is said in all languages, each a span of it.
    fn said<T>(
        &mut self,
        said: &Said,
        role: Role,
        set: impl FnOnce(&mut Self, Role) -> Result<T, ReportError>,
    ) -> Result<T, ReportError> {
        if said.0.len() == 1 {
            return set(self, role);
        }
        let kind = self.kind(role);
        self.within(kind, |setter| set(setter, Role::Span))
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
        self.said(said, role, |setter, role| {
            let mut blocks = Vec::new();
            for (index, spoken) in said.0.iter().enumerate() {
                blocks.push(setter.text(spoken, styles[index.min(1)], column, role)?);
            }
            Ok(Block::stacked(blocks))
        })
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
        self.said(said, role, |setter, role| {
            let mut blocks = Vec::new();
            for (spoken, half) in said.0.iter().zip(halves) {
                blocks.push(setter.text(spoken, style, half, role)?);
            }
            Ok(Block::beside(blocks))
        })
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
        self.said(said, role, |setter, role| {
            let left = setter.text(first, styles[0], Column::new(column.x, column.width), role)?;
            let right = setter.text(second, styles[1], Column::new(column.x + shift, column.width - shift), role)?;
            Ok(Block::beside([left, right]))
        })
    }

    /// The languages one below the other, each ending at the column's right edge.
    pub(super) fn right_stacked(
        &mut self,
        said: &Said,
        styles: [Style; 2],
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        self.said(said, role, |setter, role| {
            let mut blocks = Vec::new();
            for (index, spoken) in said.0.iter().enumerate() {
                blocks.push(setter.right(spoken, styles[index.min(1)], column, role)?);
            }
            Ok(Block::stacked(blocks))
        })
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
    Block { height: style.leading, items: vec![Item::Text { x, y, line, style, tag, links: Vec::new() }] }
}

/// Addresses in the lines become links.
pub(super) fn linked(mut block: Block) -> Block {
    for item in &mut block.items {
        if let Item::Text { line, links, .. } = item {
            *links = addresses(line);
        }
    }
    block
}

/// The lines open one address.
pub(super) fn opening(mut block: Block, url: &str) -> Block {
    let url: Arc<str> = Arc::from(url);
    for item in &mut block.items {
        if let Item::Text { line, links, .. } = item {
            *links = vec![Link { place: 0..line.text.len(), url: Arc::clone(&url) }];
        }
    }
    block
}

/// The addresses that stand in a line, whole or in part.
fn addresses(line: &Line) -> Vec<Link> {
    let mut found = Vec::new();
    for (from, _) in line.text.match_indices("https://") {
        let rest = &line.text[from..];
        let end = rest.find(|letter: char| !is_address(letter)).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ')']);
        let place = from..from + url.len();
        if line.glyphs.iter().any(|glyph| place.contains(&glyph.from)) {
            found.push(Link { place, url: Arc::from(url) });
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
