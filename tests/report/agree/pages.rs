//! Figures read from pages: as poppler reads them, and as a browser does.

use std::collections::BTreeMap;

use readiness_assessment::money::Cents;
use readiness_locale::Translator;
use readiness_report::{Format, reading};

use super::read::{amounts, only_code};
use super::{Case, Figures, Parts};
use crate::formats::text;
use crate::tools::{Printed, solid};

/// As poppler reads the pages; the scores by the names that the pages give them.
pub(super) fn pdf(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let printed = Printed::new(case.sample, case.edition);
    let lines = printed.ask("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
    let said = solid(&lines);
    for lead in &case.lead {
        assert!(said.contains(lead), "{lead}");
    }
    let named = reading::open(&printed.pdf.bytes).unwrap().printed;
    // On the page itself: a pillar's name with its figure, or why it has none, right behind it.
    let why_not = [Translator::report_no_score, Translator::report_none_applies];
    let why_not = why_not.map(|why| case.names(|language| why(&Translator::new(language))));
    let pillars = case.pillars().into_iter().zip(&case.sample.instrument.pillars).map(|(name, pillar)| {
        let shown = named.pillars.get(&pillar.id).cloned();
        let behind = shown.as_ref().map_or(why_not.as_slice(), std::slice::from_ref);
        assert!(behind.iter().any(|behind| said.contains(&format!("{name}{behind}"))), "{name} {shown:?}");
        (name, shown.unwrap_or_else(|| "–".to_owned()))
    });
    let figures = Figures {
        pillars: pillars.collect(),
        overall: named.score.unwrap_or_default(),
        band: case.band(&solid(&named.band.unwrap_or_default())),
        code: only_code(&lines),
        project: case.items().iter().map(|label| paid_behind(&said, label, case)).collect(),
    };
    (figures, None)
}

/// The first two amounts behind the last place where a row of the items' table can begin.
fn paid_behind(said: &str, label: &str, case: &Case<'_>) -> (Cents, Cents) {
    let caption = case.names(|language| Translator::new(language).report_items_caption());
    let table = said.split_once(&caption).unwrap().1;
    let row = table.split_once(label).unwrap_or_else(|| panic!("no row {label}")).1;
    let amounts = amounts(row);
    (amounts[0], amounts[1])
}

pub(super) fn html(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let page = scraper::Html::parse_document(&text(case.sample, case.edition, Format::Html));
    let select = |wanted: &str| {
        let selector = scraper::Selector::parse(wanted).unwrap();
        page.select(&selector).map(|found| solid(&found.text().collect::<String>())).collect::<Vec<_>>()
    };
    let one = |wanted: &str| select(wanted).pop().unwrap_or_default();
    let body = scraper::Selector::parse("body").unwrap();
    let words: Vec<&str> = page.select(&body).flat_map(|body| body.text()).collect();
    assert_eq!(select("main > .first > .lead"), [case.lead.concat()]);
    let pillars = select(".bars tbody th").into_iter().zip(select(".bars td.number"));
    assert!(one("#check-code").starts_with(&case.expected.code));
    let rows: BTreeMap<String, Vec<Cents>> = {
        let row = scraper::Selector::parse(".grid tbody tr").unwrap();
        let (head, figure) = (scraper::Selector::parse("th").unwrap(), scraper::Selector::parse("td.number").unwrap());
        let text = |element: scraper::ElementRef<'_>| solid(&element.text().collect::<String>());
        // The items stand before the other tables that have a total.
        let rows = page.select(&row).map(|row| {
            (row.select(&head).map(text).collect(), row.select(&figure).flat_map(|cell| amounts(&text(cell))).collect())
        });
        rows.collect::<Vec<_>>().into_iter().rev().collect()
    };
    let figures = Figures {
        overall: one("#overall-score"),
        band: case.band(&one("#overall-band")),
        pillars: pillars.collect(),
        code: only_code(&words.join("\n")),
        project: case.items().iter().map(|label| (rows[label][0], rows[label][1])).collect(),
    };
    (figures, Some(select("main > section").len()))
}
