use super::first_page::hairline;
use super::flow::Strip;
use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike, softened};
use super::structure::Kind;
use super::style::{GUTTER, Ink, LEFT, MEASURE, RIGHT, SMALL, Style, TINY};
use crate::ReportError;
use crate::content::{ColumnKind, Grid, GridColumn, GridRow, Said};

/// Room for an amount, HK$1,234,567.00 and a minus sign, and for what it is called.
const FIGURE: f32 = 74.0;
/// Between columns.
const BETWEEN: f32 = GUTTER * 0.625;

impl Setter {
    /// A table of words and figures, with a head that is repeated on each page.
    pub(super) fn grid(&mut self, grid: &Grid) -> Result<(), ReportError> {
        self.flow.space(8.0);
        self.within(Kind::Table, |setter| setter.grid_rows(grid))?;
        self.flow.space(10.0);
        Ok(())
    }

    fn grid_rows(&mut self, grid: &Grid) -> Result<(), ReportError> {
        let number = self.next_table();
        let columns = columns(&grid.columns);
        let caption = self.beside(&grid.caption, SMALL.bold(), Column::new(LEFT, MEASURE), Role::Caption)?;
        self.flow.push_kept(caption.padded(3.0));
        let head = self.within(Kind::Row, |setter| setter.grid_head(grid, &columns))?;
        self.flow.heads.insert(number, head.clone());
        self.flow.push_kept(head);
        let count = grid.rows.len();
        for (row, index) in grid.rows.iter().zip(1..) {
            let block = self.within(Kind::Row, |setter| setter.grid_row(grid, row, &columns))?;
            // No row stands alone on a page: the first goes with the second, the last with the one before it.
            let at = usize::try_from(index).unwrap_or(usize::MAX);
            let keep = at < count && (at == 1 || at + 1 == count);
            self.flow.strips.push(Strip { block, keep, table: Some(number), ..Strip::default() });
        }
        Ok(())
    }

    fn grid_head(&mut self, grid: &Grid, columns: &[Column]) -> Result<Block, ReportError> {
        let mut blocks = Vec::new();
        for (wanted, column) in grid.columns.iter().zip(columns) {
            blocks.push(self.cell(&wanted.name, wanted.kind, alike(TINY), *column, Role::ColumnHead)?);
        }
        let head = Block::beside(blocks).padded(3.0);
        let below = head.height;
        Ok(head.with(Item::rule((LEFT, below), (RIGHT, below), Ink::Accent, 1.0)).padded(1.0))
    }

    fn grid_row(&mut self, grid: &Grid, row: &GridRow, columns: &[Column]) -> Result<Block, ReportError> {
        let style = if row.total { SMALL.bold() } else { SMALL };
        let mut blocks = Vec::new();
        for (((cell, wanted), column), number) in row.cells.iter().zip(&grid.columns).zip(columns).zip(0..) {
            let role = if number == 0 { Role::RowHead } else { Role::Cell };
            blocks.push(self.cell(cell, wanted.kind, softened(style), *column, role)?);
        }
        let text = Block::stacked([Block::space(2.5), Block::beside(blocks)]).padded(2.0);
        let height = text.height;
        Ok(text.with(hairline(LEFT, RIGHT, height)))
    }

    fn cell(
        &mut self,
        said: &Said,
        kind: ColumnKind,
        styles: [Style; 2],
        column: Column,
        role: Role,
    ) -> Result<Block, ReportError> {
        if kind != ColumnKind::Figure {
            return self.inline(said, styles, column, role);
        }
        self.right_stacked(said, styles, column, role)
    }
}

/// Amounts have a fixed width; what is left goes to words by how many there usually are.
fn columns(wanted: &[GridColumn]) -> Vec<Column> {
    let count = |kinds: usize| f32::from(u8::try_from(kinds).unwrap_or(u8::MAX));
    let figures = count(wanted.iter().filter(|column| column.kind == ColumnKind::Figure).count());
    let gaps = count(wanted.len().saturating_sub(1)) * BETWEEN;
    let parts: f32 = wanted.iter().map(|column| weight(column.kind)).sum();
    let words = (MEASURE - gaps - figures * FIGURE) / parts.max(1.0);
    let mut x = LEFT;
    let columns = wanted.iter().map(|column| {
        let width = if column.kind == ColumnKind::Figure { FIGURE } else { words * weight(column.kind) };
        let placed = Column::new(x, width);
        x += width + BETWEEN;
        placed
    });
    columns.collect()
}

fn weight(kind: ColumnKind) -> f32 {
    match kind {
        ColumnKind::Sentence => 2.4,
        ColumnKind::Name => 1.5,
        ColumnKind::Word => 1.05,
        ColumnKind::Figure => 0.0,
    }
}
