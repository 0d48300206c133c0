//! The report as a workbook: page one, then a sheet for each section and each table, numbers as numbers.
//!
//! All of it comes from the same content as the pages. Answers and schemes, which the pages print one below the other, are
//! tables here: one line each, to be sorted and filtered.

mod sheet;
use sheet::{FIGURE, NAME, Sheet, WORDS};

mod answers;

mod blocks;

mod chart;

mod schemes;

mod tables;

mod tally;

use readiness_assessment::Language;
use readiness_locale::Translator;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::brand::Palette;
use crate::content::{Block, Document, Said};
use crate::layout::style::Ink;
use crate::office::{self, Word};
use crate::{Report, ReportError};

/// The most letters of a sheet's name, as Excel counts them.
const SHEET_NAME: usize = 31;

/// What is too long for the name of a sheet, and its name.
const NAMES: [(Word, Word); 9] = [
    (Translator::report_title, Translator::workbook_summary),
    (Translator::report_near, Translator::workbook_near),
    (Translator::report_rules_caption, Translator::workbook_conditions),
    (Translator::report_rest_caption, Translator::workbook_further),
    (Translator::report_items_caption, Translator::workbook_items),
    (Translator::report_cash_caption, Translator::workbook_cash),
    (Translator::report_method, Translator::workbook_method),
    (Translator::report_sources, Translator::workbook_sources),
    (Translator::report_results, Translator::workbook_scores),
];

/// Writes the workbook. The same report gives the same bytes.
///
/// # Errors
/// None that an answer could cause; what the library reports is passed on.
pub(crate) fn write(report: &Report<'_>, document: &Document) -> Result<Vec<u8>, ReportError> {
    let made = Made { printed_on: report.printed_on, program_version: report.program_version };
    written(Some(report), &made, &office::apart(document))
}

/// Writes the workbook of a document that is about no single assessment.
///
/// # Errors
/// What the library reports is passed on.
pub(crate) fn write_document(document: &Document, made: &Made<'_>) -> Result<Vec<u8>, ReportError> {
    written(None, made, document)
}

/// When it was made, and by what.
pub(crate) struct Made<'r> {
    /// Today.
    pub(crate) printed_on: jiff::civil::Date,
    /// The program's version.
    pub(crate) program_version: &'r str,
}

fn written(report: Option<&Report<'_>>, made: &Made<'_>, document: &Document) -> Result<Vec<u8>, ReportError> {
    let mut book = Book {
        workbook: Workbook::new(),
        report,
        names: Vec::new(),
        languages: document.languages.clone(),
        printed_on: document.printed_on.joined(" "),
    };
    book.workbook.set_properties(&properties(made, document)?);
    for (title, blocks) in sections(document) {
        book.section(title, blocks)?;
    }
    Ok(book.workbook.save_to_buffer()?)
}

/// Page one under the document's own title, then every section under its own.
fn sections(document: &Document) -> impl Iterator<Item = (&Said, &[Block])> {
    let starts = document.blocks.iter().enumerate().filter(|(_, block)| matches!(block, Block::Section(_)));
    let starts: Vec<usize> = starts.map(|(index, _)| index).collect();
    let ends: Vec<usize> = starts.iter().copied().chain([document.blocks.len()]).collect();
    let starts = std::iter::once(0).chain(starts);
    starts.zip(ends).map(|(start, end)| match &document.blocks[start..end] {
        [Block::Section(title), blocks @ ..] => (title, blocks),
        blocks => (&document.title, blocks),
    })
}

fn properties(made: &Made<'_>, document: &Document) -> Result<DocProperties, XlsxError> {
    let created = ExcelDateTime::parse_from_str(&made.printed_on.to_string())?;
    Ok(DocProperties::new()
        .set_title(document.title.joined(" · "))
        .set_author(document.organisation.chars().map(office::letter).collect::<String>())
        .set_comment(format!("AI Readiness HK {}", made.program_version))
        .set_creation_datetime(&created))
}

/// The workbook, and the names its sheets have so far.
struct Book<'r> {
    workbook: Workbook,
    /// The report of one assessment, where it is one.
    report: Option<&'r Report<'r>>,
    names: Vec<String>,
    languages: Vec<Language>,
    printed_on: String,
}

impl Book<'_> {
    /// A sheet of what is said in a section, and one for each of its tables.
    fn section(&mut self, title: &Said, blocks: &[Block]) -> Result<(), ReportError> {
        if blocks.iter().any(|block| matches!(block, Block::Question(_))) {
            return Ok(self.answers(blocks)?);
        }
        if *title == self.say(Translator::report_funding) {
            self.schemes()?;
        }
        // Among counts, a table stands where it is spoken of.
        let inline = blocks.iter().any(|block| matches!(block, Block::Tally(_)));
        let mut grids = Vec::new();
        let mut entry = None;
        let mut texts = Vec::new();
        for block in blocks {
            match block {
                Block::Table(table) => self.scores(table)?,
                Block::Grid(grid) if !inline => grids.push((entry, grid)),
                Block::Radar(_) => {}
                other => texts.push(other),
            }
            if let Block::Entry(card) = block {
                entry = Some(&card.name);
            }
        }
        if !texts.is_empty() {
            self.texts(title, &texts)?;
        }
        self.grids(&grids).iter().try_for_each(|tables| self.tables(tables))?;
        Ok(())
    }

    fn texts(&mut self, title: &Said, blocks: &[&Block]) -> Result<(), XlsxError> {
        let wide = usize::from(self.wide());
        // Bands stand beside the figures of page one.
        let widths = [vec![NAME; wide], vec![WORDS; wide], vec![FIGURE; 1]].concat();
        let mut sheet = self.sheet(title, widths)?;
        blocks.iter().try_for_each(|block| sheet.block(block))?;
        self.workbook.push_worksheet(sheet.sheet);
        Ok(())
    }

    fn say(&self, word: Word) -> Said {
        office::say(&self.languages, word)
    }

    /// In how many columns the same is said.
    fn wide(&self) -> u16 {
        u16::try_from(self.languages.len()).unwrap_or(1)
    }

    /// A new sheet under a name of its own.
    fn sheet(&mut self, title: &Said, widths: Vec<f64>) -> Result<Sheet, XlsxError> {
        let short = NAMES.iter().find(|(long, _)| self.say(*long) == *title);
        let title = short.map_or_else(|| title.clone(), |(_, short)| self.say(*short));
        let name = self.name(&title);
        let mut sheet = Sheet::new(&name, accent(self.report), &self.languages, widths)?;
        sheet.sheet.set_footer(format!("&L{}&R&P / &N", self.printed_on.replace('&', "&&")));
        Ok(sheet)
    }

    /// All languages where there is room for them, else the first; none of the signs that Excel refuses, and no name that
    /// is taken.
    fn name(&mut self, title: &Said) -> String {
        let both = title.joined(" ");
        let first = title.0.first().map_or("", |spoken| spoken.text.as_str());
        let wanted = if both.encode_utf16().count() <= SHEET_NAME { both.as_str() } else { first };
        let clean: String =
            wanted.chars().filter(|letter| !r"[]:*?/\'".contains(*letter) && !letter.is_control()).collect();
        let mut name = cut(&clean, SHEET_NAME);
        let mut number = 2;
        while name.is_empty() || self.names.iter().any(|taken| taken.to_lowercase() == name.to_lowercase()) {
            name = format!("{} {number}", cut(&clean, SHEET_NAME - 4)).trim().to_owned();
            number += 1;
        }
        self.names.push(name.clone());
        name
    }
}

/// The beginning of a text, at most so many UTF-16 units.
fn cut(text: &str, most: usize) -> String {
    let mut units = 0;
    let kept = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= most
    });
    kept.collect::<String>().trim().to_owned()
}

/// The colour of headings and bars, the adviser's where there is one.
fn accent(report: Option<&Report<'_>>) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
    let byte = |part: f32| (part.clamp(0.0, 1.0) * 255.0).round() as u32;
    Palette::of(report.and_then(|report| report.brand))
        .rgb(Ink::Accent)
        .into_iter()
        .fold(0, |colour, part| colour << 8 | byte(part))
}
