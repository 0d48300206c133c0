use readiness_assessment::Language;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Worksheet, XlsxError};

use crate::content::Said;
use crate::office::letter;

/// The most UTF-16 units that a cell can hold.
const CELL: usize = 32_767;
/// Widths of columns, in digits of the standard font.
pub(super) const NAME: f64 = 28.0;
pub(super) const WORDS: f64 = 60.0;
pub(super) const FIGURE: f64 = 18.0;
/// About how wide a sheet is printed on one page of A4 across.
const PAGE: f64 = 220.0;
/// The height of a line, and the greatest that Excel gives a row, in points.
const LINE: f64 = 15.75;
const ROW: f64 = 409.0;

/// A sheet and the row to be written next. Every text is written as text: nothing that was typed is ever computed.
pub(super) struct Sheet {
    pub(super) sheet: Worksheet,
    pub(super) name: String,
    pub(super) accent: u32,
    pub(super) languages: Vec<Language>,
    /// In how many columns the same is said: one for each language.
    pub(super) wide: u16,
    pub(super) row: u32,
    widths: Vec<f64>,
    /// How many lines the fullest cell of this row has.
    lines: f64,
    /// Texts of this row that name it, and those of which more is to come than a cell can hold.
    keys: Vec<(u16, String)>,
    rest: Vec<(u16, Vec<String>)>,
}

/// How a cell looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Text,
    Strong,
    Title,
    Head,
    Warning,
    /// A score with one decimal.
    Score,
    /// The same in bold.
    StrongScore,
    /// A score with as many decimals as are worth looking at.
    Exact,
    /// An amount in Hong Kong dollars.
    Money,
    /// The same in bold.
    StrongMoney,
    /// A whole number.
    Rung,
    /// A share, in whole per cent.
    Share,
    /// A share with one decimal.
    FineShare,
    /// A score beside words, which begins where they begin.
    LeftScore,
    /// A number beside words, as it is.
    Number,
    /// A day.
    Day,
}

impl Look {
    fn format(self, accent: u32) -> Format {
        let plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        // `_m` leaves as much room as an m, so that a figure does not touch the words in the next column.
        let figure = |code: &str| Format::new().set_align(FormatAlign::Top).set_num_format(code);
        let left = |code: &str| figure(code).set_align(FormatAlign::Left);
        let money = figure("\"HK$\"#,##0.00_m;-\"HK$\"#,##0.00_m");
        match self {
            Self::Text => plain,
            Self::Strong => plain.set_bold(),
            Self::Title => plain.set_bold().set_font_size(14).set_font_color(accent),
            Self::Head => plain.set_bold().set_border_bottom(FormatBorder::Medium).set_border_color(accent),
            Self::Warning => plain.set_bold().set_font_color(0x007A_4D00),
            Self::Score => figure("0.0_m"),
            Self::StrongScore => figure("0.0_m").set_bold(),
            Self::Exact => figure("0.0000_m"),
            Self::Rung => figure("0_m"),
            Self::Share => figure("0%_m"),
            Self::FineShare => figure("0.0%_m"),
            Self::Money => money,
            Self::StrongMoney => money.set_bold(),
            Self::LeftScore => left("0.0"),
            Self::Number => left("General"),
            Self::Day => left("yyyy-mm-dd"),
        }
    }

    fn is_bold(self) -> bool {
        matches!(self, Self::Strong | Self::Head | Self::Title | Self::Warning)
    }
}

impl Sheet {
    /// A sheet with columns of these widths.
    pub(super) fn new(name: &str, accent: u32, languages: &[Language], widths: Vec<f64>) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few pages")]
        let pages = (widths.iter().sum::<f64>() / PAGE).ceil() as u16;
        sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(pages, 0);
        for (width, column) in widths.iter().zip(0..) {
            sheet.set_column_width(column, *width)?;
        }
        let (keys, rest) = (Vec::new(), Vec::new());
        let wide = u16::try_from(languages.len()).unwrap_or(1);
        let languages = languages.to_vec();
        Ok(Self { sheet, name: name.to_owned(), accent, languages, wide, row: 0, widths, lines: 1.0, keys, rest })
    }

    /// A text in one cell of this row. What is longer than a cell can hold goes on in rows below, so that nothing is lost.
    pub(super) fn text(&mut self, column: u16, text: &str, look: Look) -> Result<(), XlsxError> {
        let text: String = text.chars().map(letter).collect();
        if text.is_empty() {
            return Ok(());
        }
        let mut pieces = pieces(text);
        let first = pieces.remove(0);
        self.lines = self.lines.max(self.lines_of(column, &first, look));
        self.sheet.write_string_with_format(self.row, column, &first, &look.format(self.accent))?;
        if pieces.is_empty() {
            self.keys.push((column, first));
        } else {
            self.rest.push((column, pieces));
        }
        Ok(())
    }

    /// The languages in adjacent cells, each in its own column; what is said once stands in the first.
    pub(super) fn said(&mut self, column: u16, said: &Said, look: Look) -> Result<(), XlsxError> {
        said.0.iter().zip(column..).try_for_each(|(spoken, column)| self.text(column, &spoken.text, look))
    }

    /// What is said in all languages, in one cell.
    pub(super) fn together(&mut self, column: u16, said: &Said, look: Look) -> Result<(), XlsxError> {
        self.text(column, &said.joined(" "), look)
    }

    pub(super) fn number(&mut self, column: u16, value: f64, look: Look) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(self.row, column, value, &look.format(self.accent))?;
        Ok(())
    }

    pub(super) fn day(&mut self, column: u16, day: &ExcelDateTime) -> Result<(), XlsxError> {
        self.sheet.write_datetime_with_format(self.row, column, day, &Look::Day.format(self.accent))?;
        Ok(())
    }

    /// An address of the catalogue that opens; as text where Excel takes it for none.
    pub(super) fn address(&mut self, column: u16, url: &str, shown: &str) -> Result<(), XlsxError> {
        let format = Format::new().set_align(FormatAlign::Top).set_text_wrap().set_font_color(self.accent);
        let format = format.set_underline(rust_xlsxwriter::FormatUnderline::Single);
        let secure = url.starts_with("https://") || url.starts_with("http://");
        let link = Url::new(url).set_text(shown);
        if secure && self.sheet.write_url_with_format(self.row, column, link, &format).is_ok() {
            self.lines = self.lines.max(self.lines_of(column, shown, Look::Text));
            return Ok(());
        }
        self.text(column, shown, Look::Text)
    }

    /// Ends the row. Where a text is not at its end, rows follow with its rest and with what stands in the first `keys`
    /// columns, so that a filter keeps them together.
    pub(super) fn next(&mut self, keys: u16) -> Result<(), XlsxError> {
        self.end_of_row()?;
        let (named, mut rest) = (std::mem::take(&mut self.keys), std::mem::take(&mut self.rest));
        while !rest.is_empty() {
            for (column, text) in named.iter().filter(|(column, _)| *column < keys) {
                self.text(*column, text, Look::Text)?;
            }
            for (column, pieces) in &mut rest {
                let piece = pieces.remove(0);
                self.text(*column, &piece, Look::Text)?;
            }
            rest.retain(|(_, pieces)| !pieces.is_empty());
            self.end_of_row()?;
            self.keys.clear();
        }
        Ok(())
    }

    fn end_of_row(&mut self) -> Result<(), XlsxError> {
        if self.lines > 1.0 {
            self.sheet.set_row_height(self.row, (self.lines * LINE).min(ROW))?;
        }
        self.lines = 1.0;
        self.row += 1;
        Ok(())
    }

    /// How many lines a text fills: programs differ in how they measure, so a little is added.
    fn lines_of(&self, column: u16, text: &str, look: Look) -> f64 {
        let width = self.widths.get(usize::from(column)).copied().unwrap_or(8.0) - 1.0;
        let scale = if look == Look::Title {
            1.4
        } else if look.is_bold() {
            1.15
        } else {
            1.06
        };
        let lines = text.split('\n').map(|line| (line.chars().map(room).sum::<f64>() * scale / width).ceil().max(1.0));
        lines.sum::<f64>() * if look == Look::Title { 1.3 } else { 1.0 }
    }

    /// Names in the first columns, values in the next ones.
    pub(super) fn pair(&mut self, name: &Said, value: &Said, look: Look) -> Result<(), XlsxError> {
        self.said(0, name, Look::Strong)?;
        match value.0.as_slice() {
            [only] if is_number(&only.text) => {
                let value = only.text.parse().unwrap_or_default();
                self.number(self.wide, value, Look::Number)?;
            }
            _ => self.said(self.wide, value, look)?,
        }
        self.next(0)
    }

    /// A row of text beside the names.
    pub(super) fn line(&mut self, said: &Said, look: Look) -> Result<(), XlsxError> {
        self.said(self.wide, said, look)?;
        self.next(0)
    }

    /// A row of text among the names.
    pub(super) fn heading(&mut self, said: &Said, look: Look) -> Result<(), XlsxError> {
        self.said(0, said, look)?;
        self.next(0)
    }

    pub(super) fn gap(&mut self) {
        self.row += 1;
    }

    /// A table from the first row on: the head stays in view, is printed on every page, and can be filtered. The last
    /// `totals` rows stay where they are, whatever is sorted.
    pub(super) fn finish_table(&mut self, totals: u32) -> Result<(), XlsxError> {
        self.sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        if let (Some(last), Ok(columns)) = (self.row.checked_sub(1 + totals), u16::try_from(self.widths.len())) {
            self.sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
        }
        Ok(())
    }
}

/// A figure of the program's own, `12.5`, which may be computed with.
fn is_number(text: &str) -> bool {
    let digits = text.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    digits && text.len() < 12 && text.parse::<f64>().is_ok()
}

/// A text in as many pieces as there must be.
fn pieces(text: String) -> Vec<String> {
    if text.len() <= CELL {
        return vec![text];
    }
    let mut pieces = vec![String::new()];
    let mut units = 0;
    for letter in text.chars() {
        units += letter.len_utf16();
        if units > CELL {
            pieces.push(String::new());
            units = letter.len_utf16();
        }
        if let Some(last) = pieces.last_mut() {
            last.push(letter);
        }
    }
    pieces
}

/// How wide a letter is beside a digit.
fn room(letter: char) -> f64 {
    if letter >= '\u{1100}' { 2.15 } else { 1.0 }
}
