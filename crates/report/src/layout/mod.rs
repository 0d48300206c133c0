//! Where everything stands: lines, columns, charts, tables and pages. Knows fonts and measures, but no PDF.

pub(crate) mod style;

pub(crate) mod text;

mod item;
pub(crate) use item::{Item, Role, Tag};

mod structure;
pub(crate) use structure::{Element, Kind, Tree};

mod flow;
pub(crate) use flow::Page;

mod set;
use set::Setter;

mod first_page;

mod emblem;

mod scale;

mod table;
mod tally;

mod radar;

mod detail;

mod entry;

mod grid;

mod checklist;

mod sources;

mod running;

pub(crate) mod paper;

use crate::ReportError;
use crate::content::{Block, Document};

/// Lays a document out on A4 pages.
pub(crate) fn pages(document: &Document) -> Result<(Vec<Page>, Tree), ReportError> {
    let (mut pages, tree) = match set(document, false)? {
        (pages, _) if spills(&pages) => set(document, true)?,
        fitting => fitting,
    };
    running::furnish(document, &mut pages)?;
    Ok((pages, tree))
}

fn set(document: &Document, tight: bool) -> Result<(Vec<Page>, Tree), ReportError> {
    let mut setter = Setter::new(document.languages.len() > 1, tight);
    for block in &document.blocks {
        setter.block(block)?;
    }
    Ok(setter.finish())
}

/// Whether what belongs on page one runs on to the next: no section begins there, or not at its top.
fn spills(pages: &[Page]) -> bool {
    let Some(second) = pages.get(1) else { return false };
    second.marks.iter().find(|(mark, _)| mark.level == 1).is_none_or(|(_, down)| *down > style::TOP)
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
            Block::Tally(tally) => self.tally(tally),
            Block::Checklist(list) => self.checklist(list),
            Block::Sources(groups) => self.sources(groups),
        }
    }
}
