use readiness_assessment::calendar::Day;
use readiness_assessment::money::Cents;
use readiness_locale::Translator;
use rust_xlsxwriter::{ExcelDateTime, XlsxError};

use super::Book;
use super::sheet::{FIGURE, Look, NAME, Sheet, WORDS};
use crate::content::{SchemeLine, schemes};
use crate::office::Word;

/// The columns in words, each in every language, and then those said once.
const WORDED: [(Word, f64); 6] = [
    (Translator::report_column_scheme, WORDS),
    (Translator::workbook_body, NAME),
    (Translator::report_column_verdict, FIGURE),
    (Translator::report_label_state, NAME),
    (Translator::report_label_share, NAME),
    (Translator::report_label_ceiling, NAME),
];
const ONCE: [(Word, f64); 4] = [
    (Translator::workbook_ceiling, FIGURE),
    (Translator::workbook_granted, FIGURE),
    (Translator::report_label_verified, FIGURE),
    (Translator::report_label_page, WORDS),
];

impl Book<'_> {
    /// Every scheme on a line of its own, to be sorted and filtered; no sheet without any.
    pub(super) fn schemes(&mut self) -> Result<(), XlsxError> {
        let Some(report) = self.report else { return Ok(()) };
        let lines = schemes(report);
        if lines.is_empty() {
            return Ok(());
        }
        let wide = self.wide();
        let worded = WORDED.iter().flat_map(|(_, width)| vec![*width; usize::from(wide)]);
        let widths = worded.chain(ONCE.iter().map(|(_, width)| *width)).collect();
        let mut sheet = self.sheet(&self.say(Translator::workbook_schemes), widths)?;
        for ((word, _), place) in WORDED.iter().zip((0..).step_by(usize::from(wide))) {
            sheet.said(place, &self.say(*word), Look::Head)?;
        }
        for ((word, _), place) in ONCE.iter().zip(wide * 6..) {
            sheet.together(place, &self.say(*word), Look::Head)?;
        }
        sheet.next(0)?;
        for line in &lines {
            sheet.scheme(line)?;
        }
        sheet.finish_table(0)?;
        self.workbook.push_worksheet(sheet.sheet);
        Ok(())
    }
}

impl Sheet {
    fn scheme(&mut self, line: &SchemeLine) -> Result<(), XlsxError> {
        let worded = [&line.name, &line.body, &line.verdict, &line.state, &line.share, &line.at_most];
        for (said, place) in worded.into_iter().zip((0..).step_by(usize::from(self.wide))) {
            self.said(place, said, Look::Text)?;
        }
        let once = self.wide * 6;
        for (amount, place) in [line.ceiling, line.granted].into_iter().zip(once..) {
            if let Some(amount) = amount {
                self.number(place, dollars(amount), Look::Money)?;
            }
        }
        match line.verified_on.and_then(date) {
            Some(day) => self.day(once + 2, &day)?,
            None => self.together(once + 2, &line.verified, Look::Text)?,
        }
        self.address(once + 3, &line.url, &line.url)?;
        self.next(0)
    }
}

/// Whole cents below 2^53 are exact to the cent.
fn dollars(amount: Cents) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "the largest amount is far below 2^53")]
    let cents = amount.get() as f64;
    cents / 100.0
}

fn date(day: Day) -> Option<ExcelDateTime> {
    ExcelDateTime::parse_from_str(&day.to_string()).ok()
}
