use rust_xlsxwriter::{Chart, ChartFormat, ChartSolidFill, ChartType, Color, XlsxError};

use super::sheet::{Look, Sheet};
use crate::content::{Grid, GridRow, Said, Tally};

/// How high a row is, in pixels.
const ROW: u32 = 20;

impl Sheet {
    /// How often each thing was said: shares and counts as numbers, and Excel's own chart below them.
    pub(super) fn tally(&mut self, tally: &Tally) -> Result<(), XlsxError> {
        self.heading(&tally.caption, Look::Strong)?;
        let [name, share, count] = &tally.columns;
        self.said(0, name, Look::Head)?;
        self.together(self.wide, share, Look::Head)?;
        self.together(self.wide + 1, count, Look::Head)?;
        self.next(0)?;
        let first = self.row;
        for row in &tally.rows {
            self.said(0, &row.name, Look::Text)?;
            self.figure(self.wide, &row.share, Look::Text)?;
            self.figure(self.wide + 1, &row.count, Look::Text)?;
            self.next(0)?;
        }
        self.heading(&tally.foot, Look::Text)?;
        if first < self.row {
            self.tally_chart(tally, first)?;
        }
        self.gap();
        Ok(())
    }

    /// A table between texts: what is a number is written as one.
    pub(super) fn inline_grid(&mut self, grid: &Grid) -> Result<(), XlsxError> {
        self.heading(&grid.caption, Look::Strong)?;
        let heads = GridRow { cells: grid.columns.iter().map(|column| column.name.clone()).collect(), total: false };
        self.grid_row(&heads, Look::Head)?;
        for row in &grid.rows {
            self.grid_row(row, if row.total { Look::Strong } else { Look::Text })?;
        }
        self.gap();
        Ok(())
    }

    fn grid_row(&mut self, row: &GridRow, look: Look) -> Result<(), XlsxError> {
        let Some((name, cells)) = row.cells.split_first() else { return Ok(()) };
        self.said(0, name, look)?;
        for (cell, column) in cells.iter().zip(self.wide..) {
            self.figure(column, cell, look)?;
        }
        self.next(0)
    }

    /// `32%`, `12` or `12.5` as a number to be computed with, anything else as it is.
    fn figure(&mut self, column: u16, said: &Said, look: Look) -> Result<(), XlsxError> {
        let text = said.0.first().filter(|_| said.0.len() == 1).map_or("", |only| only.text.as_str());
        let (digits, percent) = text.strip_suffix('%').map_or((text, false), |digits| (digits, true));
        match digits.parse::<f64>() {
            Ok(value) if percent && digits.contains('.') => self.number(column, value / 100.0, Look::FineShare),
            Ok(value) if percent => self.number(column, value / 100.0, Look::Share),
            Ok(value) => self.number(column, value, if digits.contains('.') { Look::Score } else { Look::Rung }),
            Err(_) => self.together(column, said, look),
        }
    }

    fn tally_chart(&mut self, tally: &Tally, first: u32) -> Result<(), XlsxError> {
        let count = u32::try_from(tally.rows.len()).unwrap_or(1).max(1);
        let last = first + count - 1;
        let mut fill = ChartSolidFill::new();
        fill.set_color(Color::RGB(self.accent));
        let mut chart = Chart::new(ChartType::Bar);
        chart
            .add_series()
            .set_categories((self.name.as_str(), first, 0, last, 0))
            .set_values((self.name.as_str(), first, self.wide, last, self.wide))
            .set_format(ChartFormat::new().set_solid_fill(&fill))
            .set_gap(60)
            .set_data_label(rust_xlsxwriter::ChartDataLabel::new().show_value());
        chart.title().set_hidden();
        chart.legend().set_hidden();
        // A bar chart counts its categories from below.
        chart.y_axis().set_reverse();
        chart.x_axis().set_min(0).set_max(1).set_num_format("0%");
        let rows = count + 3;
        chart.set_width(720).set_height(rows * ROW).set_alt_text(alt(tally));
        self.sheet.insert_chart(self.row, 0, &chart)?;
        self.row += rows + 1;
        Ok(())
    }
}

/// What the bars show, for those who do not see them, in the first language.
fn alt(tally: &Tally) -> String {
    let first = |said: &Said| said.0.first().map_or_else(String::new, |spoken| spoken.text.clone());
    let figures = tally.rows.iter().map(|row| format!("{} {}", first(&row.name), first(&row.share)));
    format!("{} · {}", first(&tally.caption), figures.collect::<Vec<_>>().join(" · "))
}
