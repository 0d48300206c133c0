use super::first_page::hairline;
use super::flow::Strip;
use super::item::{Block, Item, Role};
use super::scale::bar;
use super::set::{Column, Setter, alike, softened};
use super::structure::Kind;
use super::style::{Ink, LEFT, MEASURE, RIGHT, SMALL, TINY};
use crate::ReportError;
use crate::content::{Said, Tally, TallyRow};

/// What was said, its share, and how many companies.
const TEXT: [Column; 3] = [Column::new(LEFT, 236.0), Column::new(RIGHT - 118.0, 50.0), Column::new(RIGHT - 56.0, 56.0)];
/// The column that holds the bars, between the first two.
const BARS: Column = Column::new(LEFT + 246.0, MEASURE - 246.0 - 124.0);

impl Setter {
    /// How often each thing was said, with a head that is repeated on each page. Read aloud it is a table.
    pub(super) fn tally(&mut self, tally: &Tally) -> Result<(), ReportError> {
        self.flow.space(6.0);
        self.within(Kind::Table, |setter| setter.tally_rows(tally))?;
        let foot = self.beside(&tally.foot, TINY.inked(Ink::Text), Column::new(LEFT, MEASURE), Role::Paragraph)?;
        self.flow.push(Block::stacked([Block::space(3.0), foot]).padded(10.0));
        Ok(())
    }

    fn tally_rows(&mut self, tally: &Tally) -> Result<(), ReportError> {
        let number = self.next_table();
        let caption = self.beside(&tally.caption, SMALL.bold(), Column::new(LEFT, MEASURE), Role::Caption)?;
        self.flow.push_kept(caption.padded(3.0));
        let head = self.within(Kind::Row, |setter| setter.tally_head(&tally.columns))?;
        self.flow.heads.insert(number, head.clone());
        self.flow.push_kept(head);
        let last = tally.rows.len().saturating_sub(1);
        for (at, row) in tally.rows.iter().enumerate() {
            let block = self.within(Kind::Row, |setter| setter.tally_row(row))?;
            // The first row goes with the second, and the last with what is said below it.
            let keep = at == 0 || at == last;
            self.flow.strips.push(Strip { block, keep, table: Some(number), ..Strip::default() });
        }
        Ok(())
    }

    fn tally_head(&mut self, columns: &[Said; 3]) -> Result<Block, ReportError> {
        let mut blocks = vec![self.inline(&columns[0], alike(TINY), TEXT[0], Role::ColumnHead)?];
        for (said, column) in columns.iter().zip(TEXT).skip(1).filter(|(said, _)| !said.0.is_empty()) {
            blocks.push(self.right_stacked(said, alike(TINY), column, Role::ColumnHead)?);
        }
        let head = Block::beside(blocks).padded(3.0);
        let below = head.height;
        Ok(head.with(Item::rule((LEFT, below), (RIGHT, below), Ink::Accent, 1.0)).padded(1.0))
    }

    fn tally_row(&mut self, row: &TallyRow) -> Result<Block, ReportError> {
        let mut blocks = vec![self.inline(&row.name, softened(SMALL), TEXT[0], Role::RowHead)?];
        for (said, column) in [&row.share, &row.count].into_iter().zip([TEXT[1], TEXT[2]]) {
            if !said.0.is_empty() {
                blocks.push(self.right_stacked(said, softened(SMALL), column, Role::Cell)?);
            }
        }
        let text = Block::stacked([Block::space(2.0), Block::beside(blocks)]).padded(1.5);
        let height = text.height;
        let items = [hairline(LEFT, RIGHT, height)].into_iter();
        let items = items.chain(bar(BARS, 2.0 + SMALL.leading / 2.0, (row.bar > 0.0).then_some(row.bar), &[]));
        Ok(items.fold(text, Block::with))
    }
}
