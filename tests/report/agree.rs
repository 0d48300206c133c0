//! Every format says the same: the overall score, its band, each pillar, the check code, and what a project costs and
//! schemes would pay. The figures are read out of the finished files, and compared with what was computed.

mod data;

mod office;

mod pages;

mod read;

use readiness_assessment::Language;
use readiness_assessment::money::Cents;
use readiness_assessment::scoring::score;
use readiness_locale::Translator;
use readiness_report::{Edition, Format, content};

use crate::formats::text;
use crate::money;
use crate::samples::{self, Sample};
use crate::tools::{Printed, solid};
use read::amounts;

/// What a report says in figures. Names are without spaces, in all its languages one after the other.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    /// `2.4`; empty without any rating.
    overall: String,
    /// The band's name; empty without a score.
    band: String,
    /// Each pillar with its score, `–` without one.
    pillars: Vec<(String, String)>,
    code: String,
    /// What each item of the project costs, and what is paid of it in the best combination; then both for all of them.
    project: Vec<(Cents, Cents)>,
}

/// How many parts a report has, its first page among them.
type Parts = usize;

/// A sample in one edition, with what was computed for it.
struct Case<'s> {
    sample: &'s Sample,
    edition: Edition,
    expected: Figures,
    /// The sentence of page one in each language, without spaces.
    lead: Vec<String>,
    parts: Parts,
}

impl Case<'_> {
    fn names(&self, get: impl Fn(Language) -> String) -> String {
        names(self.edition, get)
    }

    /// The pillars' names, in order.
    fn pillars(&self) -> Vec<String> {
        let pillars = self.sample.instrument.pillars.iter();
        pillars.map(|pillar| self.names(|language| pillar.name.get(language).to_owned())).collect()
    }

    /// The one band whose names in all languages of the edition are in `said`; nothing when there is none or several.
    fn band(&self, said: &str) -> String {
        let named = |info: &&readiness_assessment::instrument::BandInfo| {
            self.edition.languages().iter().all(|language| said.contains(&solid(info.name.get(*language))))
        };
        let found: Vec<_> = self.sample.instrument.bands.iter().filter(named).collect();
        let [one] = found.as_slice() else { return String::new() };
        self.names(|language| one.name.get(language).to_owned())
    }

    /// What the items of the project are called; then the word for all of them.
    fn items(&self) -> Vec<String> {
        let project = self.sample.money.as_ref().and_then(|money| money.project.as_ref());
        let mut labels: Vec<String> =
            project.into_iter().flat_map(|plan| &plan.items).map(|item| solid(&item.label)).collect();
        if !labels.is_empty() {
            labels.push(self.names(|language| Translator::new(language).report_total()));
        }
        labels
    }
}

fn names(edition: Edition, get: impl Fn(Language) -> String) -> String {
    solid(&edition.languages().iter().map(|language| get(*language)).collect::<Vec<_>>().join(" "))
}

/// What was computed, straight from the outcome and the sums.
fn expected(sample: &Sample, edition: Edition) -> Figures {
    let (instrument, outcome) = (&sample.instrument, score(&sample.instrument, sample.form, &sample.answers));
    let info = outcome.overall.as_ref().and_then(|overall| instrument.band_info(overall.band));
    let pillars = outcome.pillars.iter().map(|pillar| {
        let name = instrument.pillar(&pillar.id).unwrap();
        let shown = pillar.score.map_or_else(|| "–".to_owned(), |score| score.shown().to_string());
        (names(edition, |language| name.name.get(language).to_owned()), shown)
    });
    let project = sample.money.as_ref().and_then(|money| {
        let (plan, advice) = (money.project.as_ref()?, money.advice(instrument, &sample.facts, &outcome));
        let computed = advice.computed?;
        let paid =
            |id: &str| computed.best.schemes.iter().filter_map(|funded| funded.items.get(id)).copied().sum::<Cents>();
        let items = plan.items.iter().map(|item| (item.amount, paid(&item.id)));
        Some(items.chain([(computed.cost, computed.best.granted)]).collect())
    });
    Figures {
        overall: outcome.overall.as_ref().map(|overall| overall.score.shown().to_string()).unwrap_or_default(),
        band: info.map_or_else(String::new, |info| names(edition, |language| info.name.get(language).to_owned())),
        pillars: pillars.collect(),
        code: sample.report(edition, |report| readiness_report::Proof::of(report.data, &outcome).code),
        project: project.unwrap_or_default(),
    }
}

type Reader = fn(&Case<'_>) -> (Figures, Option<Parts>);

const READERS: [(Format, Reader); 6] = [
    (Format::Pdf, pages::pdf),
    (Format::Html, pages::html),
    (Format::Docx, office::docx),
    (Format::Xlsx, office::xlsx),
    (Format::Csv, data::csv),
    (Format::Json, data::json),
];

#[test]
fn every_format_prints_the_same_figures() {
    let mut money = 0;
    for sample in companies() {
        for edition in Edition::ALL {
            let document = sample.report(edition, content::write);
            let parts = document.blocks.iter().filter(|block| matches!(block, content::Block::Section(_))).count() + 1;
            let lead = document.blocks.iter().find_map(|block| match block {
                content::Block::Lead(said) => Some(said.0.iter().map(|spoken| solid(&spoken.text)).collect()),
                _ => None,
            });
            let case =
                Case { sample: &sample, edition, expected: expected(&sample, edition), lead: lead.unwrap(), parts };
            money += case.expected.project.len();
            for (format, read) in READERS {
                let (figures, parts) = read(&case);
                assert_eq!(figures, case.expected, "{} {edition:?} {format:?}", sample.name);
                assert!(
                    parts.is_none_or(|parts| parts == case.parts),
                    "{} {edition:?} {format:?}: {parts:?} parts",
                    sample.name
                );
            }
        }
    }
    assert!(money > 10, "a project was among them");
}

/// Companies whose figures differ in kind: a sound score, none at all, one that is held back, one that is provisional, one
/// with a project, and one where nothing applies.
fn companies() -> [Sample; 6] {
    let (found, expected) =
        ([samples::empty(), samples::braked(), samples::extreme()], [None, Some(true), Some(false)]);
    for (sample, braked) in found.iter().zip(expected) {
        let outcome = score(&sample.instrument, sample.form, &sample.answers);
        assert_eq!(outcome.overall.map(|_| outcome.brake.is_some()), braked, "{}", sample.name);
    }
    let [empty, braked, extreme] = found;
    [samples::cafe(), empty, braked, extreme, money::funded(), samples::exempt()]
}

#[test]
fn every_amount_of_money_stands_in_the_same_order_on_every_page() {
    for sample in [money::funded(), money::local()] {
        for edition in Edition::ALL {
            let document = sample.report(edition, content::write).to_string();
            let expected = amounts(&document);
            assert!(expected.len() > 10 || sample.name == "local", "{}", expected.len());
            let page = scraper::Html::parse_document(&text(&sample, edition, Format::Html));
            let page: Vec<&str> = page.root_element().text().collect();
            assert_eq!(amounts(&page.join("\n")), expected, "{} {edition:?} html", sample.name);
            let pdf = Printed::new(&sample, edition).ask("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
            assert_eq!(sorted(amounts(&pdf)), sorted(expected), "{} {edition:?} pdf", sample.name);
        }
    }
}

fn sorted(mut amounts: Vec<Cents>) -> Vec<Cents> {
    amounts.sort_unstable();
    amounts
}
