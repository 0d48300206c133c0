//! What the report says of money: fresh or not, open or not, and to the cent.

use std::collections::BTreeSet;

use readiness_assessment::calendar::{Day, Written};
use readiness_assessment::catalogue::State;
use readiness_assessment::instrument::Instrument;
use readiness_assessment::profile::FactGroup;
use readiness_assessment::scoring::score;
use readiness_locale::{Language, Translator, format};
use readiness_report::content::{self, Block};
use readiness_report::{Edition, Funding};
use serde_json::Value;

use crate::money::{self, Money, day};
use crate::samples::{self, Sample};
use crate::tools::{Printed, solid};

/// The blocks of a sample's report in English.
fn blocks(sample: &Sample) -> Vec<Block> {
    sample.report(Edition::English, |report| content::write(report).blocks)
}

fn on(sample: Sample, today: Day) -> Sample {
    Sample { money: sample.money.map(|money| Money { today, ..money }), ..sample }
}

#[test]
fn old_facts_warn_more_with_every_limit() {
    let voice = Translator::new(Language::English);
    let warnings = ["ageing", "old", "stale", "undated"].map(|age| voice.report_age(age));
    let verified = day("2026-06-01");
    let mut sample = money::funded();
    for entry in sample.money.iter_mut().flat_map(|money| &mut money.catalogue.schemes) {
        entry.entry.verified_on = Written::parse("2026-06-01");
    }
    for resource in sample.money.iter_mut().flat_map(|money| &mut money.catalogue.resources) {
        resource.entry.verified_on = Written::parse("2026-06-01");
    }
    for (days, wanted) in [(0, None), (90, None), (100, Some(0)), (200, Some(1)), (400, Some(2))] {
        sample = on(sample, verified.plus(days));
        let said = sample.said(Edition::English);
        for (warning, index) in warnings.iter().zip(0..) {
            assert_eq!(said.contains(warning.as_str()), wanted == Some(index), "after {days} days: {warning}");
        }
    }
    for entry in sample.money.iter_mut().flat_map(|money| &mut money.catalogue.schemes) {
        entry.entry.verified_on = None;
    }
    assert!(sample.said(Edition::English).contains(&warnings[3]));
}

#[test]
fn no_closed_scheme_is_recommended_on_any_day() {
    for today in ["2024-04-01", "2026-04-15", "2026-11-23", "2028-04-02", "2035-01-01"].map(day) {
        for sample in [money::funded(), money::unknown()] {
            let sample = on(sample, today);
            let live: BTreeSet<&str> = sample.money.iter().flat_map(live).collect();
            for block in blocks(&sample) {
                let Block::Entry(card) = block else { continue };
                let Some((verdict, _)) = &card.verdict else { continue };
                let name = card.name.0[0].text.as_str();
                assert!(live.iter().any(|live| name.starts_with(live)), "{today}: {name} {verdict:?}");
            }
        }
    }
}

/// The names of the schemes that one may look at.
fn live(money: &Money) -> impl Iterator<Item = &str> {
    let live = |state| matches!(state, State::Open | State::Announced | State::Unknown);
    let schemes = money.catalogue.schemes.iter();
    schemes.filter(move |scheme| live(scheme.entry.state_on(money.today))).map(|scheme| scheme.entry.name.en.as_str())
}

#[test]
fn every_amount_of_the_sums_is_printed() {
    let sample = money::funded();
    let amounts: Vec<String> = with_funding(&sample, |_, funding| {
        let (_, computed) = funding.project.unwrap();
        let funded = computed.best.schemes.iter().chain(&computed.each).flat_map(|funded| [funded.granted, funded.own]);
        let cash = computed.cash.iter().flat_map(|month| [month.out, month.in_, month.balance]);
        let whole = [computed.cost, computed.best.granted, computed.best.own];
        let moving: BTreeSet<_> = funded.chain(cash).chain(whole).collect();
        moving.into_iter().map(|amount| format::money(format::Cents(amount.get()))).collect()
    });
    assert!(amounts.len() > 5, "{amounts:?}");
    for edition in Edition::ALL {
        let text = Printed::new(&sample, edition).body();
        for amount in &amounts {
            assert!(text.contains(&solid(amount)), "{edition:?}: {amount}");
        }
    }
}

#[test]
fn page_one_stays_one_page_and_speaks_of_money() {
    for mut sample in samples::all() {
        // Names longer than anybody writes spill over in two languages, with money or without.
        let spills = sample.name == "extreme";
        sample.money = sample.money.or_else(|| Some(Money::shipped()));
        for (edition, planned) in
            [(Edition::English, true), (Edition::Chinese, false), (Edition::Both, false), (Edition::Both, true)]
        {
            if spills && edition == Edition::Both {
                continue;
            }
            if let Some(money) = &mut sample.money {
                money.project = planned.then(money::project);
            }
            let printed = Printed::of(sample.pdf(edition));
            let listed = printed.ask("qpdf", &["--json", "--json-key=outlines"], &[]);
            let outline: Value = serde_json::from_str(&listed).unwrap();
            assert_eq!(outline["outlines"][0]["destpageposfrom1"], 2, "{} {edition:?}", sample.name);
            let first = solid(&printed.ask("pdftotext", &["-l", "1", "-enc", "UTF-8"], &["-"]));
            let words = if edition == Edition::English { "Whopays:" } else { "誰來付款：" };
            assert!(first.contains(words), "{} {edition:?}", sample.name);
        }
    }
}

#[test]
fn a_scheme_is_printed_with_its_questions_documents_and_page() {
    let sample = money::funded();
    let printed = Printed::new(&sample, Edition::English);
    let (text, file) = (printed.body(), printed.unpacked());
    for scheme in sample.money.iter().flat_map(|money| &money.catalogue.schemes) {
        if scheme.entry.id == "erb" {
            assert!(text.contains(&solid(&scheme.entry.name.en)));
            for item in scheme.documents.iter().chain(&scheme.steps) {
                assert!(text.contains(&solid(&item.text.en)), "{}", item.text.en);
            }
            for url in scheme.entry.sources.iter().map(|source| &source.url).chain([&scheme.entry.url]) {
                assert!(file.contains(&format!("/URI ({url})")), "{url}");
            }
        }
    }
}

#[test]
fn every_character_of_the_catalogue_has_a_glyph() {
    for sample in [money::funded(), money::unknown()] {
        // A report owns up to the characters of a note that it cannot draw.
        let mut empty = samples::empty();
        let said = sample.said(Edition::Both).replace(['‖', '⏎', '←'], "");
        empty.answers.entry("ai-literacy-1".into()).or_default().note = said;
        let unknown =
            empty.said(Edition::English).lines().find(|line| line.contains("Missing characters")).map(str::to_owned);
        assert_eq!(unknown, None, "{}", sample.name);
    }
}

#[test]
fn facts_that_only_schemes_ask_for_are_listed_only_when_known() {
    let sample = money::funded();
    let listed: Vec<String> = blocks(&sample).into_iter().filter_map(definitions).flatten().collect();
    for fact in &sample.instrument.facts {
        let wanted = fact.group != FactGroup::Schemes || sample.facts.contains_key(&fact.key);
        assert_eq!(listed.contains(&fact.text.en), wanted, "{}", fact.key);
    }
}

fn definitions(block: Block) -> Option<Vec<String>> {
    let Block::Definitions(lines) = block else { return None };
    Some(lines.into_iter().map(|line| line.term.joined(" ")).collect())
}

#[test]
fn without_a_catalogue_nothing_is_said_of_money() {
    let said = Sample { money: None, ..money::funded() }.said(Edition::English);
    let voice = Translator::new(Language::English);
    for words in [voice.report_funding(), voice.report_sums(), voice.report_help(), voice.report_sources()] {
        assert!(!said.contains(&format!("## {words}")), "{words}");
    }
}

fn with_funding<T>(sample: &Sample, with: impl FnOnce(&Instrument, &Funding<'_>) -> T) -> T {
    let outcome = score(&sample.instrument, sample.form, &sample.answers);
    let money = sample.money.as_ref().unwrap();
    let advice = money.advice(&sample.instrument, &sample.facts, &outcome);
    with(&sample.instrument, &money.funding(&advice))
}
