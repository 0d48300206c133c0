//! Figures read from the parts of Word and Excel files.

use readiness_assessment::money::Cents;
use readiness_locale::Translator;
use readiness_report::Format;

use super::read::{amounts, only_code, parts};
use super::{Case, Figures, Parts};
use crate::tools::solid;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

pub(super) fn docx(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let parts = parts(&case.sample.written(case.edition, Format::Docx));
    let xml = roxmltree::Document::parse(&parts["word/document.xml"]).unwrap();
    let said = |node: roxmltree::Node<'_, '_>| -> String {
        let runs = node.descendants().filter(|node| node.has_tag_name((WORD, "t")));
        runs.filter_map(|run| run.text()).collect()
    };
    let rows: Vec<Vec<String>> = xml
        .descendants()
        .filter(|node| node.has_tag_name((WORD, "tr")))
        .map(|row| {
            row.children().filter(|node| node.has_tag_name((WORD, "tc"))).map(|cell| solid(&said(cell))).collect()
        })
        .collect();
    let runs = xml.descendants().filter(|node| node.has_tag_name((WORD, "t"))).filter_map(|run| run.text());
    let paragraphs: Vec<String> =
        xml.descendants().filter(|node| node.has_tag_name((WORD, "p"))).map(|node| solid(&said(node))).collect();
    let of_five = case.names(|language| Translator::new(language).report_of_five());
    let overall = paragraphs.iter().find_map(|paragraph| paragraph.strip_suffix(&of_five)).unwrap_or_default();
    assert!(case.lead.iter().all(|lead| paragraphs.contains(lead)), "{:?}", case.lead);
    let headings = xml
        .descendants()
        .filter(|node| node.has_tag_name((WORD, "pStyle")) && node.attribute((WORD, "val")) == Some("Heading1"));
    let figures = Figures {
        overall: overall.to_owned(),
        band: case.band(&case.lead.concat()),
        pillars: case.pillars().into_iter().map(|name| shown_in(&rows, name)).collect(),
        code: only_code(&runs.collect::<Vec<_>>().join("\n")),
        project: case.items().iter().map(|label| paid_in(&rows, label)).collect(),
    };
    (figures, Some(headings.count() + 1))
}

/// The figures in the row that begins with a name.
fn shown_in(rows: &[Vec<String>], name: String) -> (String, String) {
    let row = rows.iter().find(|row| row.first() == Some(&name)).unwrap_or_else(|| panic!("no row {name}"));
    let shown = row.iter().find(|cell| *cell == "–" || cell.parse::<f64>().is_ok()).unwrap().clone();
    (name, shown)
}

fn paid_in(rows: &[Vec<String>], label: &str) -> (Cents, Cents) {
    let row = rows
        .iter()
        .find(|row| row.first().is_some_and(|name| name == label))
        .unwrap_or_else(|| panic!("no row {label}"));
    let amounts: Vec<Cents> = row.iter().flat_map(|cell| amounts(cell)).collect();
    (amounts[0], amounts[1])
}

pub(super) fn xlsx(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let parts = parts(&case.sample.written(case.edition, Format::Xlsx));
    let shared = roxmltree::Document::parse(&parts["xl/sharedStrings.xml"]).unwrap();
    let shared: Vec<String> = shared
        .descendants()
        .filter(|node| node.has_tag_name((SHEET, "si")))
        .map(|item| {
            item.descendants().filter(|node| node.has_tag_name((SHEET, "t"))).filter_map(|run| run.text()).collect()
        })
        .collect();
    let mut sheets = 0;
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(sheet) = parts.get(&format!("xl/worksheets/sheet{}.xml", sheets + 1)) {
        sheets += 1;
        let sheet = roxmltree::Document::parse(sheet).unwrap();
        rows.extend(
            sheet.descendants().filter(|node| node.has_tag_name((SHEET, "row"))).map(|row| cells(row, &shared)),
        );
    }
    let of_five = case.edition.languages().iter().map(|language| solid(&Translator::new(*language).report_of_five()));
    let of_five: Vec<String> = of_five.collect();
    let overall = rows.iter().find(|row| of_five.iter().all(|words| row.contains(words))).and_then(|row| score_in(row));
    for lead in &case.lead {
        assert!(rows.iter().flatten().any(|cell| cell.contains(lead)), "{lead}");
    }
    let names = case.pillars().into_iter().zip(&case.sample.instrument.pillars);
    let pillars = names.map(|(name, pillar)| {
        let first = solid(pillar.name.get(case.edition.languages()[0]));
        let row = rows.iter().find(|row| row.first() == Some(&first)).unwrap();
        (name, score_in(row).unwrap_or_else(|| "–".to_owned()))
    });
    let project = case.items().into_iter().map(|label| {
        let total = solid(&Translator::new(case.edition.languages()[0]).report_total());
        let row = rows
            .iter()
            .find(|row| row.contains(&label) || (row.contains(&total) && label.starts_with(&total)))
            .unwrap();
        let numbers: Vec<f64> = row.iter().filter_map(|cell| cell.parse().ok()).collect();
        (cents(numbers[0]), cents(numbers[1]))
    });
    let figures = Figures {
        overall: overall.unwrap_or_default(),
        band: case.band(&case.lead.concat()),
        pillars: pillars.collect(),
        code: only_code(&rows.concat().join("\n")),
        project: project.collect(),
    };
    assert!(sheets >= case.parts, "{sheets} sheets");
    (figures, None)
}

/// The cells of a row, texts without spaces and numbers as they are stored.
fn cells(row: roxmltree::Node<'_, '_>, shared: &[String]) -> Vec<String> {
    let cells = row.children().filter(|node| node.has_tag_name((SHEET, "c")));
    let value = |cell: roxmltree::Node<'_, '_>| {
        let value = cell.children().find(|node| node.has_tag_name((SHEET, "v")))?.text()?.to_owned();
        let shared = || shared[value.parse::<usize>().unwrap()].as_str();
        Some(if cell.attribute("t") == Some("s") { solid(shared()) } else { value })
    };
    cells.filter_map(value).collect()
}

/// The first number of a row, as a score is shown.
fn score_in(row: &[String]) -> Option<String> {
    let number: f64 = row.iter().find_map(|cell| cell.parse().ok())?;
    Some(format!("{number:.1}"))
}

fn cents(stored: f64) -> Cents {
    #[allow(clippy::cast_possible_truncation, reason = "amounts of the samples")]
    Cents::new((stored * 100.0).round() as i64)
}
