use readiness_assessment::Outcome;
use readiness_assessment::scoring::Score;
use readiness_locale::Translator;
use rust_xlsxwriter::XlsxError;

use super::Book;
use super::sheet::{FIGURE, Look, NAME, Sheet, WORDS};
use crate::content::{ColumnKind, Grid, GridRow, Said, Table};

/// Tables with the same columns that share a sheet; what tells their rows apart stands in a column before the others.
pub(super) struct Tables<'d> {
    pub(super) name: Said,
    /// The name of that column, where there is one.
    pub(super) lead: Option<Said>,
    pub(super) grids: Vec<(Said, &'d Grid)>,
}

impl Book<'_> {
    /// Every score: names in each language, the shown figure, and what it was rounded from.
    pub(super) fn scores(&mut self, table: &Table) -> Result<(), XlsxError> {
        let wide = self.wide();
        let [name, score, band, rated] = &table.columns;
        let mut widths = vec![NAME; usize::from(wide)];
        widths.extend([FIGURE, FIGURE]);
        widths.extend(vec![NAME; usize::from(wide)]);
        widths.push(FIGURE);
        let mut sheet = self.sheet(&self.say(Translator::workbook_scores), widths)?;
        let exact = self.say(Translator::workbook_exact);
        sheet.said(0, name, Look::Head)?;
        sheet.together(wide, score, Look::Head)?;
        sheet.together(wide + 1, &exact, Look::Head)?;
        sheet.said(wide + 2, band, Look::Head)?;
        sheet.together(wide * 2 + 2, rated, Look::Head)?;
        sheet.next(0)?;
        for row in &table.rows {
            let (words, figure) =
                if row.pillar { (Look::Strong, Look::StrongScore) } else { (Look::Text, Look::Score) };
            sheet.said(0, &row.name, words)?;
            if let Some(shown) = row.bar.shown {
                sheet.score_cell(wide, &shown.to_string(), figure)?;
            }
            if let Some(value) = self.report.and_then(|report| exact_score(report.outcome, &row.bar.id)) {
                sheet.number(wide + 1, value, Look::Exact)?;
            }
            sheet.said(wide + 2, &row.band_name, words)?;
            sheet.text(wide * 2 + 2, &row.rated, words)?;
            sheet.next(0)?;
        }
        sheet.finish_table(0)?;
        self.workbook.push_worksheet(sheet.sheet);
        Ok(())
    }

    /// The tables of a section, those that belong together in one.
    pub(super) fn grids<'d>(&self, grids: &[(Option<&'d Said>, &'d Grid)]) -> Vec<Tables<'d>> {
        let ask = self.say(Translator::report_adviser_ask);
        let conditions = self.say(Translator::report_rules_caption);
        let mut all: Vec<Tables<'d>> = Vec::new();
        for (entry, grid) in grids {
            let (lead, of) = if grid.columns.iter().any(|column| column.name == ask) {
                (Some(self.say(Translator::workbook_part)), grid.caption.clone())
            } else if grid.caption == conditions {
                (Some(self.say(Translator::report_column_scheme)), entry.cloned().unwrap_or_default())
            } else {
                (None, Said::default())
            };
            match all.last_mut().filter(|last| lead.is_some() && last.lead == lead) {
                Some(last) => last.grids.push((of, grid)),
                None => {
                    let name = if of == grid.caption { ask.clone() } else { grid.caption.clone() };
                    all.push(Tables { name, lead, grids: vec![(of, grid)] });
                }
            }
        }
        all
    }

    /// Tables of words and figures; amounts become numbers.
    pub(super) fn tables(&mut self, tables: &Tables<'_>) -> Result<(), XlsxError> {
        let Some((_, first)) = tables.grids.first() else { return Ok(()) };
        let wide = self.wide();
        let mut widths = vec![NAME; tables.lead.as_ref().map_or(0, |_| usize::from(wide))];
        let mut places = Vec::new();
        for column in &first.columns {
            places.push(u16::try_from(widths.len()).unwrap_or(0));
            widths.extend(match column.kind {
                ColumnKind::Figure => vec![FIGURE],
                ColumnKind::Sentence => vec![WORDS; usize::from(wide)],
                ColumnKind::Name | ColumnKind::Word => vec![NAME; usize::from(wide)],
            });
        }
        let mut sheet = self.sheet(&tables.name, widths)?;
        if let Some(lead) = &tables.lead {
            sheet.said(0, lead, Look::Head)?;
        }
        for (column, place) in first.columns.iter().zip(&places) {
            match column.kind {
                ColumnKind::Figure => sheet.together(*place, &column.name, Look::Head)?,
                _ => sheet.said(*place, &column.name, Look::Head)?,
            }
        }
        sheet.next(0)?;
        for (of, grid) in &tables.grids {
            for row in &grid.rows {
                sheet.said(0, of, Look::Text)?;
                for ((cell, column), place) in row.cells.iter().zip(&grid.columns).zip(&places) {
                    let (look, money) = looks(row);
                    match amount(cell).filter(|_| column.kind == ColumnKind::Figure) {
                        Some(value) => sheet.number(*place, value, money)?,
                        None => self.cell(&mut sheet, *place, cell, look)?,
                    }
                }
                sheet.next(1)?;
            }
        }
        let last = tables.grids.last().and_then(|(_, grid)| grid.rows.last());
        sheet.finish_table(u32::from(last.is_some_and(|row| row.total)))?;
        self.workbook.push_worksheet(sheet.sheet);
        Ok(())
    }
}

impl Book<'_> {
    /// A cell of a table. In a document about many companies every figure is a number to be computed with.
    fn cell(&self, sheet: &mut Sheet, place: u16, cell: &Said, look: Look) -> Result<(), XlsxError> {
        let figure =
            cell.0.first().filter(|_| self.report.is_none() && cell.0.len() == 1).map(|only| only.text.as_str());
        match figure.and_then(|text| Some((text, text.parse::<f64>().ok()?))) {
            Some((text, value)) => {
                sheet.number(place, value, if text.contains('.') { Look::Score } else { Look::Number })
            }
            None => sheet.said(place, cell, look),
        }
    }
}

fn looks(row: &GridRow) -> (Look, Look) {
    if row.total { (Look::Strong, Look::StrongMoney) } else { (Look::Text, Look::Money) }
}

/// What a score was rounded from, where there is one.
fn exact_score(outcome: &Outcome, id: &str) -> Option<f64> {
    let pillars = outcome.pillars.iter().map(|pillar| (pillar.id.as_str(), pillar.score));
    let dimensions = outcome.dimensions.iter().map(|dimension| (dimension.id.as_str(), dimension.score));
    let score: Option<Score> = pillars.chain(dimensions).find(|(known, _)| *known == id).and_then(|(_, score)| score);
    let value = score?.value();
    Some(f64::from(*value.numer()) / f64::from(*value.denom()))
}

/// An amount that is written out, `HK$1,234.50` or `−HK$20.00`.
fn amount(cell: &Said) -> Option<f64> {
    let text = &cell.0.first()?.text;
    let digits: String = text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    let other = text.chars().any(|letter| !letter.is_ascii_digit() && !"HK$ ,.-−".contains(letter));
    let value = digits.parse::<f64>().ok().filter(|_| !other)?;
    Some(if text.contains(['-', '−']) { -value } else { value })
}
