use super::first_page::hairline;
use super::flow::Strip;
use super::item::{Block, Item, Role};
use super::scale::{bar, swatch};
use super::set::{Column, Setter, alike, softened};
use super::structure::Kind;
use super::style::{Ink, LEFT, MEASURE, RIGHT, SMALL, TINY};
use crate::ReportError;
use crate::content::{Said, Spoken, Table, TableRow};

/// Name, score, band, rated: the columns that hold text.
const TEXT: [Column; 4] = [
    Column::new(LEFT, 186.0),
    Column::new(LEFT + 272.0, 24.0),
    Column::new(LEFT + 310.0, 136.0),
    Column::new(RIGHT - 36.0, 36.0),
];
/// The column that holds the bars.
const BARS: Column = Column::new(LEFT + 190.0, 78.0);
/// Dimensions stand in from their pillar.
const INDENT: f32 = 10.0;
/// Room for the band's patch before its name.
const PATCH: f32 = 14.0;

impl Setter {
    /// All scores, with a head that is repeated on each page.
    pub(super) fn table(&mut self, table: &Table) -> Result<(), ReportError> {
        self.within(Kind::Table, |setter| setter.score_rows(table))?;
        self.flow.space(14.0);
        Ok(())
    }

    fn score_rows(&mut self, table: &Table) -> Result<(), ReportError> {
        let number = self.next_table();
        let caption = self.inline(&table.caption, alike(TINY), Column::new(LEFT, MEASURE), Role::Caption)?;
        self.flow.push_kept(caption.padded(4.0));
        let head = self.within(Kind::Row, |setter| setter.table_head(&table.columns))?;
        self.flow.heads.insert(number, head.clone());
        self.flow.push_kept(head);
        for row in &table.rows {
            let block = self.within(Kind::Row, |setter| setter.table_row(row))?;
            // A pillar stays with its first dimension.
            self.flow.strips.push(Strip { block, keep: row.pillar, table: Some(number), ..Strip::default() });
        }
        Ok(())
    }

    fn table_head(&mut self, columns: &[Said; 4]) -> Result<Block, ReportError> {
        let mut blocks = Vec::new();
        for ((said, column), index) in columns.iter().zip(TEXT).zip(0..) {
            blocks.push(if index == 3 {
                self.right_stacked(said, alike(TINY), column, Role::ColumnHead)?
            } else {
                self.inline(said, alike(TINY), column, Role::ColumnHead)?
            });
        }
        let head = Block::beside(blocks).padded(4.0);
        let below = head.height;
        Ok(head.with(Item::rule((LEFT, below), (RIGHT, below), Ink::Accent, 1.0)).padded(1.0))
    }

    fn table_row(&mut self, row: &TableRow) -> Result<Block, ReportError> {
        let style = if row.pillar { SMALL.bold() } else { SMALL };
        let indent = if row.pillar { 0.0 } else { INDENT };
        let name = Column::new(TEXT[0].x + indent, TEXT[0].width - indent);
        let mut blocks = vec![self.inline(&row.name, softened(style), name, Role::RowHead)?];
        let figure = |text: String| row.name.0.first().map(|first| Spoken { language: first.language, text });
        if let Some(shown) = row.bar.shown.and_then(|shown| figure(shown.to_string())) {
            blocks.push(self.right(&shown, style, TEXT[1], Role::Cell)?);
        } else {
            self.empty_cell();
        }
        let band = Column::new(TEXT[2].x + PATCH, TEXT[2].width - PATCH);
        blocks.push(self.inline(&row.band_name, softened(SMALL), band, Role::Cell)?);
        if let Some(rated) = figure(row.rated.clone()) {
            blocks.push(self.right(&rated, SMALL, TEXT[3], Role::Cell)?);
        }
        let text = Block::stacked([Block::space(2.5), Block::beside(blocks)]).padded(2.0);
        let height = text.height;
        let mut items = vec![hairline(LEFT, RIGHT, height)];
        if row.pillar {
            // Under the text and over the line above, which it would otherwise cover.
            items.insert(0, Item::Fill { x: LEFT, y: 0.4, width: MEASURE, height: height - 0.4, ink: Ink::Surface });
        }
        items.extend(bar(BARS, 2.5 + SMALL.leading / 2.0, row.bar.end, &[]));
        if let Some(step) = row.band.map(step) {
            items.extend(swatch((TEXT[2].x, 5.0), (8.0, 8.0), step));
        }
        Ok(items.into_iter().fold(text, Block::with))
    }
}

/// The band's place among the four.
fn step(band: readiness_assessment::Band) -> u8 {
    match band {
        readiness_assessment::Band::Unaware => 0,
        readiness_assessment::Band::Aware => 1,
        readiness_assessment::Band::Ready => 2,
        readiness_assessment::Band::Competent => 3,
    }
}
