use std::fmt::Write as _;

use super::text::{Style, Text, escaped, run, together};
use crate::content::{BarChart, ColumnKind, Grid, Said, Spoken, Table};

/// The width between the margins of A4, in twentieths of a point.
const MEASURE: u32 = 9638;

/// The style of every paragraph of a table.
const CELL: &str = "<w:pStyle w:val=\"Cell\"/>";

/// A cell of a table, as markup.
struct Cell {
    paragraphs: String,
    /// Whether figures stand at its right.
    right: bool,
}

impl Text {
    /// The pillars: what a bar shows is a shaded paragraph as long as the bar, beside the figure.
    pub(super) fn bars(&mut self, chart: &BarChart) {
        self.inline(Style::Heading(2), &chart.finding);
        self.inline(Style::Caption, &chart.caption);
        let widths = [3200, 3000, 900, 2538];
        let rows = chart.lines.iter().map(|line| {
            let shown = line.bar.shown.map_or_else(|| "–".to_owned(), |shown| shown.to_string());
            vec![
                cell(&line.name, true),
                bar(line.bar.end, widths[1], &self.accent),
                figure(&line.name, shown),
                cell(&line.band, false),
            ]
        });
        let mut rows: Vec<Vec<Cell>> = rows.collect();
        // The bars stay on one page, where they can be compared.
        let last = rows.len().saturating_sub(1);
        for cell in rows.iter_mut().take(last).flatten() {
            cell.paragraphs = cell.paragraphs.replace(CELL, &format!("{CELL}<w:keepNext/>"));
        }
        self.rows(&widths, None, (&chart.caption, &rows));
    }

    /// All scores.
    pub(super) fn scores(&mut self, table: &Table) {
        self.inline(Style::Caption, &table.caption);
        let widths = [4300, 1100, 2938, 1300];
        let head: Vec<Cell> = table.columns.iter().map(|column| cell(column, true)).collect();
        let rows: Vec<Vec<Cell>> = table
            .rows
            .iter()
            .map(|row| {
                let shown = row.bar.shown.map_or_else(|| "–".to_owned(), |shown| shown.to_string());
                vec![
                    cell(&row.name, row.pillar),
                    figure(&row.name, shown),
                    cell(&row.band_name, row.pillar),
                    figure(&row.name, row.rated.clone()),
                ]
            })
            .collect();
        self.rows(&widths, Some(&head), (&table.caption, &rows));
    }

    /// A table of words and figures.
    pub(super) fn grid(&mut self, grid: &Grid) {
        self.inline(Style::Caption, &grid.caption);
        let weight = |kind| match kind {
            ColumnKind::Sentence => 24,
            ColumnKind::Name => 15,
            ColumnKind::Word => 11,
            ColumnKind::Figure => 13,
        };
        let all: u32 = grid.columns.iter().map(|column| weight(column.kind)).sum();
        let widths: Vec<u32> = grid.columns.iter().map(|column| MEASURE * weight(column.kind) / all.max(1)).collect();
        let head: Vec<Cell> = grid
            .columns
            .iter()
            .map(|column| Cell { right: column.kind == ColumnKind::Figure, ..cell(&column.name, true) })
            .collect();
        let rows = grid.rows.iter().map(|row| {
            let cells = row.cells.iter().zip(&grid.columns).map(|(said, column)| {
                let right = column.kind == ColumnKind::Figure;
                Cell { right, ..cell(said, row.total) }
            });
            cells.collect()
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        self.rows(&widths, Some(&head), (&grid.caption, &rows));
    }

    /// A table with its name, which is read out.
    fn rows(&mut self, widths: &[u32], head: Option<&[Cell]>, (caption, rows): (&Said, &[Vec<Cell>])) {
        let caption = escaped(&caption.joined(" · "));
        let columns: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        let first = if head.is_some() { 1 } else { 0 };
        // Writing into a string cannot fail.
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rows\"/><w:tblW w:w=\"{MEASURE}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"{first}\" w:lastRow=\"0\" \
             w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{caption}\"/></w:tblPr>\
             <w:tblGrid>{columns}</w:tblGrid>"
        );
        if let Some(head) = head {
            self.row(widths, head, "<w:cantSplit/><w:tblHeader/>");
        }
        for row in rows {
            self.row(widths, row, "<w:cantSplit/>");
        }
        self.xml.push_str("</w:tbl>");
        // Word joins tables that have no paragraph between them.
        self.paragraph(Style::Normal, "", "");
    }

    fn row(&mut self, widths: &[u32], cells: &[Cell], properties: &str) {
        let cells: String = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| {
                let paragraphs = if cell.right {
                    cell.paragraphs.replace("</w:pPr>", "<w:jc w:val=\"right\"/></w:pPr>")
                } else {
                    cell.paragraphs.clone()
                };
                format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{paragraphs}</w:tc>")
            })
            .collect();
        let _ = write!(self.xml, "<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>");
    }
}

fn cell(said: &Said, bold: bool) -> Cell {
    let mut paragraphs: String = said.0.iter().map(|spoken| paragraph("", &run(spoken, bold))).collect();
    if paragraphs.is_empty() {
        paragraphs = paragraph("", "");
    }
    Cell { paragraphs, right: false }
}

/// A figure reads the same in every language.
fn figure(beside: &Said, text: String) -> Cell {
    let said = beside.0.first().map(|first| Spoken { language: first.language, text });
    Cell { right: true, paragraphs: paragraph("", &together(&Said(said.into_iter().collect()), false)) }
}

/// A shaded paragraph whose right indent leaves as much as the bar is long.
fn bar(end: Option<f64>, width: u32, colour: &str) -> Cell {
    let Some(end) = end else { return cell(&Said::default(), false) };
    let room = f64::from(width - 250);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1 of a column's width")]
    let rest = (room * (1.0 - end.clamp(0.02, 1.0))) as u32;
    let properties =
        format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/><w:ind w:right=\"{rest}\"/>");
    Cell { paragraphs: paragraph(&properties, ""), right: false }
}

fn paragraph(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{CELL}{properties}</w:pPr>{runs}</w:p>")
}
