//! One tidy table of all scores, answers and amounts, for spreadsheets and statistics programs (`docs/formats/report.md`).

mod cohort;
mod tables;
pub(crate) use cohort::cohort;
pub(crate) use tables::tables;

mod money;

mod survey;
pub use survey::{SurveyLine, survey_table};

mod scores;

use readiness_assessment::{Band, Language, Text};

use crate::{Report, ReportError};

/// Excel takes a file without this mark for one in the system's old code page.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// Writes the table, a row for everything that was measured; each row says whose it is, so that tables can be stacked.
///
/// # Errors
/// None that an answer could cause; what the library reports is passed on.
pub(crate) fn write(report: &Report<'_>) -> Result<Vec<u8>, ReportError> {
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(BOM.to_vec());
    table.write_record(columns(report.edition.languages()))?;
    let mut rows = scores::rows(report);
    rows.extend(money::rows(report));
    for row in rows {
        table.write_record(row.cells(report))?;
    }
    table.into_inner().map_err(|error| ReportError::Output(error.into_error()))
}

/// The names of the columns.
fn columns(languages: &[Language]) -> Vec<String> {
    let named = |name: &str| languages.iter().map(|language| format!("{name}_{}", language.tag())).collect::<Vec<_>>();
    let plain = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    [
        plain(&["assessment", "organisation", "kind", "id"]),
        named("name"),
        plain(&["score", "status", "band"]),
        named("band"),
        plain(&["note", "evidence", "confidence", "assurance", "scheme", "month", "amount", "granted", "own"]),
    ]
    .concat()
}

/// What a row is called.
#[derive(Debug, Clone, Copy)]
enum Name<'r> {
    None,
    Text(&'r Text),
    /// Words that exist once, whatever the language.
    Own(&'r str),
}

/// One row before it is spelt out. Figures are written as they are, everything else is made harmless.
#[derive(Debug)]
struct Row<'r> {
    kind: &'static str,
    id: String,
    name: Name<'r>,
    score: String,
    status: &'static str,
    band: Option<Band>,
    note: String,
    evidence: String,
    confidence: &'static str,
    assurance: &'static str,
    scheme: String,
    month: String,
    amounts: [String; 3],
}

impl<'r> Row<'r> {
    fn new(kind: &'static str, id: impl Into<String>, name: Name<'r>) -> Self {
        Self {
            kind,
            id: id.into(),
            name,
            score: String::new(),
            status: "",
            band: None,
            note: String::new(),
            evidence: String::new(),
            confidence: "",
            assurance: "",
            scheme: String::new(),
            month: String::new(),
            amounts: Default::default(),
        }
    }

    fn cells(self, report: &Report<'_>) -> Vec<String> {
        let languages = report.edition.languages();
        let name = |language: &Language| match self.name {
            Name::None => String::new(),
            Name::Text(text) => harmless(text.get(*language)),
            Name::Own(text) => harmless(text),
        };
        let info = self.band.and_then(|band| report.instrument.band_info(band));
        let band = |language: &Language| info.map_or_else(String::new, |info| harmless(info.name.get(*language)));
        let organisation = [report.organisation.name, report.organisation.name_other].map(str::trim);
        let organisation = organisation.iter().find(|name| !name.is_empty()).map_or("", |name| name);
        let mut cells =
            vec![harmless(report.assessment_id), harmless(organisation), self.kind.to_owned(), harmless(&self.id)];
        cells.extend(languages.iter().map(name));
        cells.extend([self.score, self.status.to_owned(), self.band.map_or("", Band::code).to_owned()]);
        cells.extend(languages.iter().map(band));
        cells.extend([&self.note, &self.evidence].map(|text| harmless(text)));
        cells.extend([self.confidence, self.assurance].map(str::to_owned));
        cells.extend([harmless(&self.scheme), self.month]);
        cells.extend(self.amounts);
        cells
    }
}

/// Text that a spreadsheet would compute instead of show gets an apostrophe in front (OWASP, "CSV Injection"). Characters
/// of full width count too, because some programs take them for the narrow ones; and so does text that already has
/// apostrophes there, so that taking one away always gives back what was typed.
fn harmless(text: &str) -> String {
    let typed = text.trim_start_matches('\'');
    let breaks = typed.starts_with(['\t', '\r', '\n']);
    let computed = typed.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if breaks || computed { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_is_left_to_compute_and_nothing_is_lost() {
        for text in [
            "=1+1",
            "+852 2345 6789",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "＋1",
            "－1",
            "＠1",
            " =1",
            "'=1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["", "1-2，老闆支持", "'tis", "– none", "−1"] {
            assert_eq!(harmless(text), text);
        }
    }
}
