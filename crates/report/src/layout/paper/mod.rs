//! The questionnaire on paper. Nothing on these pages is ever split, so that dealing them out is simple; the margins are
//! narrower than the report's, and every ink is dark enough for a photocopier.

mod front;

mod ask;

mod coded;

mod foot;

use super::flow::{Mark, Page};
use super::item::{Block, Item, Role};
use super::set::{Column, Setter};
use super::structure::{Kind, Tree};
use super::style::{Ink, PAGE, Style};
use crate::ReportError;
use crate::content::paper::{PaperBlock, Sheets};
use crate::content::{Said, Spoken};
use crate::fonts::Weight;

/// The text area: 14 mm at the sides, which every office printer can print.
const LEFT: f32 = 40.0;
const RIGHT: f32 = PAGE.0 - 40.0;
const TOP: f32 = 35.0;
const BOTTOM: f32 = PAGE.1 - 44.0;
/// The whole width.
const WHOLE: Column = Column::new(LEFT, RIGHT - LEFT);
/// Room for a box and its number; words begin to the right of it.
const HANG: f32 = 27.0;
const WORDS: Column = Column::new(LEFT + HANG, RIGHT - LEFT - HANG);
/// Between columns.
const GAP: f32 = 12.0;
/// The share of a line that Chinese gets beside English, which needs more room to say the same.
const CHINESE: f32 = 0.39;
/// The side of a box: 3.7 mm.
const BOX: f32 = 10.5;
/// From one line to write on to the next: 5.6 mm.
const WRITE: f32 = 16.0;
/// The thickness of boxes and of lines to write on.
const STROKE: f32 = 0.9;
const LINE: f32 = 0.6;

const TITLE: Style = Style { size: 15.0, leading: 20.5, weight: Weight::Bold, ink: Ink::Text };
const SECTION: Style = Style { size: 11.0, leading: 15.0, weight: Weight::Bold, ink: Ink::Text };
const QUESTION: Style = Style { size: 9.2, leading: 12.2, weight: Weight::Bold, ink: Ink::Text };
const TEXT: Style = Style { size: 9.0, leading: 11.3, weight: Weight::Regular, ink: Ink::Text };
/// Only what nobody needs in order to fill the form in.
const SMALL: Style = Style { size: 6.5, leading: 8.6, weight: Weight::Regular, ink: Ink::Text };

/// A block, and whether the next one must stand on the same page.
struct Piece {
    block: Block,
    keep: bool,
    mark: Option<Mark>,
}

/// Lays a form out on A4 pages.
pub(crate) fn pages(sheets: &Sheets) -> Result<(Vec<Page>, Tree), ReportError> {
    let mut setter = Setter::new(sheets.languages.len() > 1, false);
    let mut pieces = Vec::new();
    for block in &sheets.blocks {
        pieces.push(piece(&mut setter, block)?);
    }
    let mut pages = deal(pieces);
    foot::furnish(sheets, &mut pages)?;
    let (_, tree) = setter.finish();
    Ok((pages, tree))
}

fn piece(setter: &mut Setter, block: &PaperBlock) -> Result<Piece, ReportError> {
    let mark = |title: &Said, level| Some(Mark { title: title.joined(" "), level });
    Ok(match block {
        PaperBlock::Head { caption, title, about } => {
            Piece { block: setter.paper_head(caption, title, about)?, keep: true, mark: mark(title, 1) }
        }
        PaperBlock::Guide { title, points } => Piece::of(setter.paper_guide(title, points)?),
        PaperBlock::Notice(words) => Piece::of(setter.paper_notice(words)?),
        PaperBlock::Fields(fields) => Piece::of(setter.paper_fields(fields)?),
        PaperBlock::Section { title, about } => {
            Piece { block: setter.paper_section(title, about.as_ref())?, keep: true, mark: mark(title, 1) }
        }
        PaperBlock::Ask(ask) => Piece::of(setter.paper_ask(ask)?),
        PaperBlock::Small(words) => Piece::of(setter.paper_small(words)?),
    })
}

impl Piece {
    fn of(block: Block) -> Self {
        Self { block, keep: false, mark: None }
    }
}

/// Deals the pieces out: each on this page if it fits with those it has to stay with, else on the next.
fn deal(pieces: Vec<Piece>) -> Vec<Page> {
    let mut pages = vec![Page::default()];
    let mut down = TOP;
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let mut chain = vec![piece];
        while chain.last().is_some_and(|last| last.keep) {
            let Some(next) = pieces.next() else { break };
            chain.push(next);
        }
        let height: f32 = chain.iter().map(|piece| piece.block.height).sum();
        if down + height > BOTTOM && down > TOP {
            pages.push(Page::default());
            down = TOP;
        }
        for piece in chain {
            let Some(page) = pages.last_mut() else { continue };
            page.items.extend(piece.block.items.into_iter().map(|item| item.moved(0.0, down)));
            page.marks.extend(piece.mark.map(|mark| (mark, down)));
            down += piece.block.height;
        }
    }
    pages
}

impl Setter {
    /// The languages beside each other, each in its share of the column.
    fn shared(&mut self, said: &Said, style: Style, column: Column, role: Role) -> Result<Block, ReportError> {
        let [first, second] = said.0.as_slice() else { return self.stacked(said, [style, style], column, role) };
        let [left, right] = shares(column, first);
        let set = |setter: &mut Self| {
            let one = setter.text(first, style, left, Role::Span)?;
            let other = setter.text(second, style, right, Role::Span)?;
            Ok(Block::beside([one, other]))
        };
        match role {
            // Part of an element that is already there.
            Role::Span => set(self),
            Role::Heading(level) => self.within(Kind::Heading(level), set),
            _ => self.within(Kind::Paragraph, set),
        }
    }
}

/// The column's parts for two languages, `first` being one of them.
fn shares(column: Column, first: &Spoken) -> [Column; 2] {
    let chinese = first.language == readiness_assessment::Language::Chinese;
    let share = if chinese { CHINESE } else { 1.0 - CHINESE };
    let left = (column.width - GAP) * share;
    [Column::new(column.x, left), Column::new(column.x + left + GAP, column.width - GAP - left)]
}

/// A box to tick, beside a first line of text that begins at the top.
fn tick_box(x: f32) -> Item {
    let y = (TEXT.leading - BOX) / 2.0;
    let points = vec![(x, y), (x + BOX, y), (x + BOX, y + BOX), (x, y + BOX)];
    Item::Shape { points, closed: true, fill: None, stroke: Some((Ink::Text, STROKE)) }
}

/// A line to write on.
fn write_line(from: f32, to: f32, y: f32) -> Item {
    Item::rule((from, y), (to, y), Ink::Text, LINE)
}
