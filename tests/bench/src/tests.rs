//! What is measured is what `docs/performance.md` says it is.

use readiness_report::content::{self, Block};
use readiness_report::reading;

use crate::{company, made, typst};

#[test]
fn the_measured_report_is_about_ten_pages_tagged_and_carries_its_answers() {
    let data = company::data(1);
    let pdf = made(&data);
    assert!((9..=11).contains(&pdf.pages), "{} pages", pdf.pages);
    let text = String::from_utf8_lossy(&pdf.bytes);
    assert!(text.starts_with("%PDF-1.7"));
    let carried = reading::open(&pdf.bytes).unwrap();
    assert_eq!(carried.data, data);
    // The score is found by its name in the structure tree, so there is one.
    assert!(carried.printed.score.is_some());
}

#[test]
fn it_has_fifteen_dimensions_tables_and_charts_and_typst_gets_the_same() {
    let (app, data) = (company::app(), company::data(1));
    company::report(&company::load(&app, &data), &data, |report| {
        let document = content::write(report);
        let rows = document.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.iter().filter(|row| !row.pillar).count()),
            _ => None,
        });
        assert_eq!(rows.sum::<usize>(), 15);
        assert!(document.blocks.iter().any(|block| matches!(block, Block::Radar(_))));
        assert_eq!(document.languages.len(), 2);
        let markup = typst::write(&document, "1.json");
        let said = document.blocks.iter().filter(|block| matches!(block, Block::Question(_))).count();
        assert_eq!(markup.lines().filter(|line| line.starts_with("#question(")).count(), said);
    });
}

#[test]
fn no_two_documents_are_alike() {
    assert_ne!(company::data(1), company::data(2));
}
