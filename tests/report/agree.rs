//! Every format says the same: the overall score, its band, each pillar, the check code, and what a project costs and
//! schemes would pay. The figures are read out of the finished files, and compared with what was computed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use readiness_assessment::Language;
use readiness_assessment::money::Cents;
use readiness_assessment::scoring::score;
use readiness_locale::Translator;
use readiness_report::{Edition, Format, content, reading};
use serde_json::Value;

use crate::formats::{table, text};
use crate::money;
use crate::samples::{self, Sample};
use crate::tools::{Printed, solid};

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

type Reader = fn(&Case<'_>) -> (Figures, Option<Parts>);

const READERS: [(Format, Reader); 6] = [
    (Format::Pdf, pdf),
    (Format::Html, html),
    (Format::Docx, docx),
    (Format::Xlsx, xlsx),
    (Format::Csv, csv),
    (Format::Json, json),
];

/// As poppler reads the pages; the scores by the names that the pages give them.
fn pdf(case: &Case<'_>) -> (Figures, Option<Parts>) {
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

fn html(case: &Case<'_>) -> (Figures, Option<Parts>) {
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

fn docx(case: &Case<'_>) -> (Figures, Option<Parts>) {
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

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

fn xlsx(case: &Case<'_>) -> (Figures, Option<Parts>) {
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

fn csv(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let rows = table(&text(case.sample, case.edition, Format::Csv));
    let of = |kind: &str| rows.iter().filter(|row| row["kind"] == kind).collect::<Vec<_>>();
    let named = |row: &BTreeMap<String, String>, column: &str| {
        case.names(|language| row[&format!("{column}_{}", language.tag())].clone())
    };
    let overall = of("overall")[0];
    let pillars = of("pillar").into_iter().map(|row| {
        let shown = if row["score"].is_empty() { "–".to_owned() } else { row["score"].clone() };
        (named(row, "name"), shown)
    });
    let best = of("combination").into_iter().filter(|row| row["id"] == "best");
    let paid = |row: &BTreeMap<String, String>| {
        let amount = |column: &str| Cents::parse(&row[column]).unwrap();
        assert_eq!(amount("granted") + amount("own"), amount("amount"));
        (amount("amount"), amount("granted"))
    };
    let figures = Figures {
        overall: overall["score"].clone(),
        band: named(overall, "band"),
        pillars: pillars.collect(),
        code: of("check-code")[0]["id"].clone(),
        project: of("item").into_iter().chain(best).map(paid).collect(),
    };
    (figures, None)
}

fn json(case: &Case<'_>) -> (Figures, Option<Parts>) {
    let json: Value = serde_json::from_str(&text(case.sample, case.edition, Format::Json)).unwrap();
    let said = |value: &Value| case.names(|language| value[language.tag()].as_str().unwrap_or_default().to_owned());
    let sections = json["sections"].as_array().unwrap();
    let blocks = sections.iter().flat_map(|section| section["blocks"].as_array().unwrap());
    let kind = |kind: &'static str| blocks.clone().find(move |block| block["kind"] == kind);
    assert_eq!(said(&kind("lead").unwrap()["text"]), case.lead.concat());
    let bars = kind("bars").unwrap()["bars"].as_array().unwrap();
    let pillars = bars.iter().map(|bar| (said(&bar["name"]), bar["shown"].as_str().unwrap_or("–").to_owned()));
    // The result says in figures what the blocks say in words.
    let results = json["result"]["pillars"].as_array().unwrap();
    assert!(
        results.iter().zip(bars).all(|(result, bar)| (&result["id"], &result["shown"]) == (&bar["id"], &bar["shown"]))
    );
    let reached = kind("score").unwrap()["bands"].as_array().unwrap().iter().find(|band| band["reached"] == true);
    let figures = Figures {
        overall: json["result"]["overall"]["shown"].as_str().unwrap_or_default().to_owned(),
        band: reached.map(|band| said(&band["name"])).unwrap_or_default(),
        pillars: pillars.collect(),
        code: json["check"]["code"].as_str().unwrap().to_owned(),
        project: project(&json["funding"]),
    };
    (figures, Some(sections.len()))
}

fn project(funding: &Value) -> Vec<(Cents, Cents)> {
    let amount = |value: &Value| Cents::parse(value.as_str().unwrap()).unwrap();
    let Some(items) = funding["project"]["items"].as_array() else { return Vec::new() };
    let schemes = funding["sums"]["best"]["schemes"].as_array().unwrap();
    let paid = |item: &Value| schemes.iter().filter_map(|funded| funded["items"].get(item.as_str()?)).map(amount).sum();
    let mut project: Vec<(Cents, Cents)> =
        items.iter().map(|item| (amount(&item["amount"]), paid(&item["id"]))).collect();
    project.push((project.iter().map(|(cost, _)| *cost).sum(), amount(&funding["sums"]["best"]["granted"])));
    project
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

/// Every amount in a text: thousands in threes, and cents where there are any.
fn amounts(text: &str) -> Vec<Cents> {
    text.split("HK$").skip(1).filter_map(amount).collect()
}

fn amount(rest: &str) -> Option<Cents> {
    let rest = rest.trim_start();
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(rest);
    while rest[end..].starts_with(',') && digits(&rest[end + 1..]) >= 3 {
        end += 4;
    }
    let cents = &rest[end..];
    let cents = if cents.starts_with('.') && digits(&cents[1..]) >= 2 { &cents[1..3] } else { "00" };
    Cents::parse(&format!("{}.{cents}", rest[..end].replace(',', "")))
}

/// The check code in a text, which must hold one and no other.
fn only_code(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let plain = |letter: &char| letter.is_ascii_digit() || letter.is_ascii_uppercase();
    let mut found: Vec<String> = (0..letters.len().saturating_sub(8))
        .filter(|start| {
            let code = &letters[*start..*start + 9];
            let outside =
                |letter: Option<&char>| letter.is_none_or(|letter| !letter.is_ascii_alphanumeric() && *letter != '-');
            let before = start.checked_sub(1).and_then(|before| letters.get(before));
            code[4] == '-'
                && code.iter().enumerate().all(|(index, letter)| index == 4 || plain(letter))
                && code.iter().any(char::is_ascii_uppercase)
                && outside(before)
                && outside(letters.get(*start + 9))
        })
        .map(|start| letters[start..start + 9].iter().collect())
        .collect();
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// The parts of a package.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut text = String::new();
        if part.read_to_string(&mut text).is_ok() {
            parts.insert(part.name().unwrap().into_owned(), text);
        }
    }
    parts
}

#[test]
fn amounts_and_codes_are_read_as_they_are_written() {
    let read: Vec<String> = amounts("HK$256,000.50 planned. HK$46,000.3 items, −HK$20 HK$1,000,000")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(read, ["256000.50", "46000.00", "20.00", "1000000.00"]);
    assert_eq!(only_code("2026-2027 a-7000-8000-b EJ8N-KJXZ, EJ8N-KJXZ"), "EJ8N-KJXZ");
}
