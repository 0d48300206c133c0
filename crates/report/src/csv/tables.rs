use readiness_assessment::Language;
use readiness_assessment::benchmark::Amount as Printed;
use readiness_assessment::cohort::{Exact, Label, tenths};
use readiness_assessment::survey::tabulate::{Amount, Cell, Group, Head, Part, percent};

use super::{BOM, harmless};
use crate::{ReportError, TablesReport};

/// The columns.
const HEAD: [&str; 16] = [
    "kind",
    "question",
    "row",
    "code",
    "label",
    "group",
    "n",
    "companies",
    "percent",
    "total",
    "mean",
    "lower_quarter",
    "median",
    "upper_quarter",
    "open",
    "published",
];

type Row = [String; 16];

/// Writes one tidy table: a row for every figure that may be told.
///
/// # Errors
/// What the library reports is passed on.
pub(crate) fn tables(report: &TablesReport<'_>) -> Result<Vec<u8>, ReportError> {
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(BOM.to_vec());
    table.write_record(HEAD)?;
    for row in answers(report).into_iter().chain(figures(report)) {
        table.write_record(row.map(|cell| harmless(&cell)))?;
    }
    table.into_inner().map_err(|error| ReportError::Output(error.into_error()))
}

fn language(report: &TablesReport<'_>) -> Language {
    report.edition.languages().first().copied().unwrap_or(Language::English)
}

fn answers(report: &TablesReport<'_>) -> Vec<Row> {
    let language = language(report);
    let groups = report.tables.groups.iter().map(|group| group_name(group, language));
    let columns: Vec<String> = std::iter::once(String::new()).chain(groups).collect();
    let mut rows = Vec::new();
    for table in &report.tables.questions {
        for part in &table.parts {
            for (at, column) in columns.iter().enumerate() {
                rows.extend(column_rows(&table.question.id, part, (at, column), language));
            }
        }
    }
    rows
}

fn column_rows(question: &str, part: &Part<'_>, (at, group): (usize, &str), language: Language) -> Vec<Row> {
    let Some(n) = part.bases.get(at).copied().flatten() else { return Vec::new() };
    let row_id = part.row.as_ref().map_or("", |row| row.id.as_str());
    let lines = part.lines.iter().filter_map(|line| Some((line.head, line.cells.get(at)?.as_ref()?)));
    let rows = lines.map(|(head, cell)| {
        let (code, label) = match head {
            Head::Option(option) => (option.code.to_string(), option.label.get(language)),
            Head::Row(row) => (row.id.clone(), row.label.get(language)),
            Head::Number => (String::new(), ""),
        };
        let mut row = Row::default();
        let start = ["answer", question, row_id, &code, label, group, &n.to_string()];
        start.iter().zip(&mut row).for_each(|(text, cell)| (*text).clone_into(cell));
        fill(&mut row, cell, n);
        row
    });
    rows.collect()
}

/// What a cell says, from the column of companies on.
fn fill(row: &mut Row, cell: &Cell, base: u64) {
    let shown =
        |figure: &Exact| if figure.is_integer() { figure.to_integer().to_string() } else { tenths(figure).to_string() };
    match cell {
        Cell::Mean(mean) => row[10] = shown(mean),
        Cell::Companies(n) | Cell::Amount(n, _) => {
            row[7] = n.to_string();
            row[8] = cell.share(base).map(|share| percent(&share).to_string()).unwrap_or_default();
        }
    }
    if let Cell::Amount(_, Some(amount)) = cell {
        let Amount { sum, mean, median, quartiles } = amount.as_ref();
        row[9] = shown(sum);
        row[10] = shown(mean);
        row[12] = median.as_ref().map(shown).unwrap_or_default();
        if let Some((lower, upper)) = quartiles {
            (row[11], row[13]) = (shown(lower), shown(upper));
        }
    }
}

fn figures(report: &TablesReport<'_>) -> Vec<Row> {
    let Some(published) = report.published else { return Vec::new() };
    let language = language(report);
    let rows = published.surveyed.figures.iter().zip(published.own).map(|(figure, own)| {
        let mut row = Row::default();
        let base = figure.base.words.get(language);
        let start = ["figure", &figure.base.answered, "", &figure.id, figure.name.get(language), base];
        start.iter().zip(&mut row).for_each(|(text, cell)| (*text).clone_into(cell));
        if let Some(own) = own {
            (row[6], row[7], row[14]) = (own.n.to_string(), own.among.to_string(), own.open.to_string());
            row[8] = percent(&own.share()).to_string();
        }
        row[15] = match figure.amount {
            Printed::Share(share) => format!("{share}%"),
            Printed::Dollars(dollars) => format!("HK${dollars}"),
        };
        row
    });
    rows.collect()
}

fn group_name(group: &Group, language: Language) -> String {
    let names = group.classes.iter().map(|class| match class {
        Label::Words(text) => text.get(language).to_owned(),
        _ => "not-stated".to_owned(),
    });
    names.collect::<Vec<_>>().join("+")
}
