//! Where everything stands: lines, columns, charts, tables and pages. Knows fonts and measures, but no PDF.

pub(crate) mod style;

pub(crate) mod text;

mod item;
pub(crate) use item::{Item, Role};

mod flow;
pub(crate) use flow::Page;

mod set;
use set::Setter;

mod first_page;

mod scale;

mod table;

mod radar;

mod detail;

mod entry;

mod grid;

mod checklist;

mod sources;

mod running;

use crate::ReportError;
use crate::content::{Block, Document};

/// Lays a document out on A4 pages.
pub(crate) fn pages(document: &Document) -> Result<Vec<Page>, ReportError> {
    let mut setter = Setter::new(document.languages.len() > 1);
    for block in &document.blocks {
        setter.block(block)?;
    }
    let mut pages = setter.finish();
    running::furnish(document, &mut pages)?;
    Ok(pages)
}

impl Setter {
    fn block(&mut self, block: &Block) -> Result<(), ReportError> {
        match block {
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::Lead(text) => self.lead(text),
            Block::Score(card) => self.score(card),
            Block::Notice(notice) => self.notice(notice),
            Block::Bars(chart) => self.bars(chart),
            Block::Pair(pair) => self.pair(pair),
            Block::Steps { title, steps } => self.steps(title, steps),
            Block::Section(text) => self.section(text),
            Block::Heading { text, about, score } => self.heading(text, about.as_ref(), score.as_deref()),
            Block::Paragraph(text) => self.paragraph(text),
            Block::Intro(text) => self.intro(text),
            Block::Table(table) => self.table(table),
            Block::Radar(chart) => self.radar(chart),
            Block::Question(question) => self.question(question),
            Block::Definitions(lines) => self.definitions(lines),
            Block::Money(line) => self.money(line),
            Block::Entry(card) => self.entry(card),
            Block::Grid(grid) => self.grid(grid),
            Block::Checklist(list) => self.checklist(list),
            Block::Sources(groups) => self.sources(groups),
        }
    }
}
