//! The formats beside PDF: what they are, and that what was typed stays what it is.

use std::collections::BTreeSet;

use jsonschema::Validator;
use readiness_report::{Edition, Format, Report, Section};
use serde_json::Value;

use crate::money;
use crate::samples::{self, DATA, Sample};

/// What people and their forms type: characters of Hong Kong, marks, pictures, another direction, markup, formulas.
const TYPED: [&str; 8] = [
    "㗎嘅啲邨脷𨋢埗 ’“”–…·",
    "😀👩‍🍳 é",
    "مرحبا بالعالم",
    "</style></title><script>alert(1)</script> & \"x\" 'y'",
    "=1+1",
    "＝cmd|' /C calc'!A0",
    "<!-- ]]> -->",
    "https://example.com/a?b=c&d",
];

/// A report in a format that is text.
pub(crate) fn text(sample: &Sample, edition: Edition, format: Format) -> String {
    let bytes = sample.written(edition, format);
    if let Ok(folder) = std::env::var("READINESS_KEEP") {
        let name = format!("{}-{edition:?}.{}", sample.name, format.ending());
        std::fs::write(std::path::Path::new(&folder).join(name), &bytes).unwrap();
    }
    String::from_utf8(bytes).unwrap()
}

/// The rows of a table, by the names of its columns.
pub(crate) fn table(csv: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut table = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    table.deserialize().map(Result::unwrap).collect()
}

/// A café whose name, project and notes are as odd as they come.
fn odd() -> Sample {
    let mut sample = Sample { name: "odd", ..money::funded() };
    sample.organisation = (TYPED.join(" "), format!("{}𨋢", "長".repeat(399)));
    for (text, question) in TYPED.iter().zip(samples::instrument().questions()) {
        samples::note(&mut sample.answers, &question.id, text);
    }
    if let Some(project) = sample.money.as_mut().and_then(|money| money.project.as_mut()) {
        project.items[0].label = TYPED[7].to_owned();
    }
    sample
}

#[test]
fn what_was_typed_is_only_ever_text_and_nothing_is_lost() {
    let sample = odd();
    for edition in Edition::ALL {
        let page = text(&sample, edition, Format::Html);
        assert_eq!(page.matches("<script").count() + page.matches("alert(1)</script>").count(), 0);
        assert!(!page.contains("href=\"https://example.com"), "what was typed is no link");
        let shown: String = scraper::Html::parse_document(&page).root_element().text().collect();
        let json: Value = serde_json::from_str(&text(&sample, edition, Format::Json)).unwrap();
        let said = strings(&json["sections"]);
        let rows = table(&text(&sample, edition, Format::Csv));
        for typed in TYPED {
            assert!(shown.contains(typed), "html {edition:?}: {typed}");
            assert!(said.contains(typed), "json {edition:?}: {typed}");
            // What a spreadsheet would compute has an apostrophe in front.
            let inert = if typed.starts_with(['=', '＝']) { format!("'{typed}") } else { typed.to_owned() };
            assert!(rows.iter().any(|row| row["note"] == inert), "csv {edition:?}: {typed}");
        }
        assert!(shown.contains(&sample.organisation.1) && said.contains(sample.organisation.1.as_str()));
        assert!(rows.iter().all(|row| row["organisation"] == sample.organisation.0));
        for language in edition.languages() {
            let name = format!("name_{}", language.tag());
            assert!(rows.iter().any(|row| row["kind"] == "item" && row[&name] == TYPED[7]), "{edition:?}");
        }
    }
}

/// Every text in a document.
fn strings(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::String(text) => BTreeSet::from([text.as_str()]),
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(values) => values.values().flat_map(strings).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    for sample in samples::all().into_iter().chain([odd()]) {
        let page = text(&sample, Edition::Both, Format::Html);
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"zh-Hant-HK\"><head><meta charset=\"utf-8\">"));
        assert!(!page.contains("url(") && !page.contains("@import"));
        let page = scraper::Html::parse_document(&page);
        assert!(page.errors.is_empty(), "{}: {:?}", sample.name, page.errors);
        let mut links = 0;
        for node in page.tree.nodes().filter_map(|node| node.value().as_element()) {
            assert!(
                !["script", "link", "iframe", "object", "embed", "form", "base"].contains(&node.name()),
                "{}",
                node.name()
            );
            for (name, value) in node.attrs() {
                assert!(!name.starts_with("on") && !["src", "srcset", "xlink:href", "ping"].contains(&name), "{name}");
                if name == "href" {
                    let inside = value.starts_with('#') || value.starts_with("data:application/json;base64,");
                    let source = value.starts_with("https://") || value.starts_with("http://");
                    assert!(inside || (source && node.attr("rel") == Some("noreferrer noopener")), "{value}");
                    links += u32::from(source);
                }
            }
        }
        assert!(sample.money.is_none() || links > 20, "{}: {links}", sample.name);
        let policy = scraper::Selector::parse("meta[http-equiv=Content-Security-Policy]").unwrap();
        let policy = page.select(&policy).next().unwrap().attr("content").unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'; img-src data:;"), "{policy}");
    }
}

#[test]
fn the_page_hands_over_the_answers() {
    let page = scraper::Html::parse_document(&text(&samples::cafe(), Edition::English, Format::Html));
    let link = scraper::Selector::parse("a[download='assessment.readiness.json']").unwrap();
    let link = page.select(&link).next().unwrap().attr("href").unwrap();
    // base64 of DATA, as the tool of that name writes it.
    assert_eq!(link, "data:application/json;base64,eyJmb3JtYXQiOiAicmVhZGluZXNzLWFuc3dlcnMvMSJ9Cg==");
}

#[test]
fn the_page_can_be_read_by_ear_and_by_keyboard() {
    for sample in samples::all() {
        for edition in Edition::ALL {
            let page = scraper::Html::parse_document(&text(&sample, edition, Format::Html));
            let select = |wanted: &str| {
                let selector = scraper::Selector::parse(wanted).unwrap();
                page.select(&selector).collect::<Vec<_>>()
            };
            let count = |wanted: &str| select(wanted).len();
            let levels: Vec<u32> = select("h1,h2,h3,h4,h5,h6")
                .iter()
                .map(|heading| heading.value().name()[1..].parse().unwrap())
                .collect();
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{}", sample.name);
            assert!(levels.first() == Some(&1) && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
            for one in [
                "html[lang]",
                "head > title",
                "body > header",
                "nav[aria-labelledby]",
                "main#report",
                "footer",
                "a.skip",
            ] {
                assert_eq!(count(one), 1, "{one}");
            }
            assert!(count("th") > 4);
            assert_eq!(count("th"), count("th[scope=row]") + count("th[scope=col]"));
            assert_eq!(count("table"), count("table > caption"));
            assert_eq!(
                count("svg"),
                count("svg[role=img][aria-labelledby]") + count("[aria-hidden] svg, svg[aria-hidden]")
            );
            assert_eq!(count("svg[role=img]"), count("svg[role=img] > title"));
            // Whatever is named or linked to is there, once.
            let ids: Vec<&str> = select("[id]").iter().map(|found| found.attr("id").unwrap()).collect();
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
            for found in select("[aria-labelledby],[aria-describedby],a[href^='#']") {
                for name in ["aria-labelledby", "aria-describedby", "href"] {
                    let named = found.attr(name).map(|name| name.trim_start_matches('#'));
                    assert!(named.is_none_or(|named| ids.contains(&named) || named.contains(':')), "{named:?}");
                }
            }
            assert_eq!(count("nav li"), count("section[aria-labelledby]"));
            let (language, other) = (edition.languages()[0].tag(), edition.languages().get(1).map(|other| other.tag()));
            assert_eq!(select("html")[0].attr("lang"), Some(language));
            let marked = other.map_or(0, |other| count(&format!("[lang={other}]")));
            assert_eq!(marked > 50, edition == Edition::Both, "{}", sample.name);
        }
    }
}

#[test]
fn the_table_opens_in_excel_and_is_tidy() {
    let csv = text(&samples::cafe(), Edition::Both, Format::Csv);
    assert!(csv.starts_with(
        "\u{feff}assessment,organisation,kind,id,name_zh-Hant-HK,name_en,score,status,band,band_zh-Hant-HK,"
    ));
    // A line feed alone is within a cell.
    assert!(csv.ends_with("\r\n") && csv.matches("\r\n").count() <= csv.lines().count());
    let rows = table(&csv);
    let of = |kind: &str| rows.iter().filter(|row| row["kind"] == kind).collect::<Vec<_>>();
    assert_eq!(["overall", "range", "pillar", "dimension", "question"].map(|kind| of(kind).len()), [1, 2, 5, 15, 15]);
    assert!(rows.iter().all(|row| row["score"].is_empty() || row["score"].parse::<f64>().is_ok()));
    let overall = of("overall")[0];
    assert_eq!(
        (overall["score"].as_str(), overall["status"].as_str(), overall["band"].as_str()),
        ("2.4", "final", "unaware")
    );
    let question = |id: &str| of("question").into_iter().find(|row| row["id"] == id).unwrap().clone();
    let guess = question("data-quality-1");
    assert_eq!(guess["evidence"], "存貨抽查表 2026-10.xlsx\nhttps://example.com/stock?week=41");
    assert_eq!((guess["confidence"].as_str(), guess["assurance"].as_str()), ("guess", "self-declared"));
    assert_eq!(question("genai-deployment-1")["status"], "dont_know");
    let exempt = question("standards-practices-1");
    assert_eq!(
        (exempt["status"].as_str(), exempt["note"].as_str()),
        ("not_applicable", "店內沒有書面程序，由東主口頭交代")
    );
    // An answer that the form does not ask for is there and does not count.
    let extra = table(&text(&samples::extreme(), Edition::English, Format::Csv));
    assert!(
        extra.iter().any(|row| row["id"] == "ai-literacy-2" && row["status"] == "not_counted" && row["score"] == "1")
    );
    assert!(extra.iter().any(|row| row["kind"] == "overall" && row["status"] == "provisional"));
}

#[test]
fn what_is_left_out_of_a_report_is_left_out_of_every_format() {
    let mut sample = money::funded();
    samples::note(&mut sample.answers, "genai-risk-1", "只在備註");
    let sections = BTreeSet::from([Section::Method]);
    let written = |format| {
        let write =
            |report: &Report<'_>| readiness_report::write(&Report { sections: &sections, ..*report }, format).unwrap();
        String::from_utf8(sample.report(Edition::English, write)).unwrap()
    };
    let kinds: BTreeSet<String> = table(&written(Format::Csv)).into_iter().map(|row| row["kind"].clone()).collect();
    assert_eq!(kinds, ["answers-sha256", "check-code", "overall", "pillar", "range"].map(str::to_owned).into());
    let json: Value = serde_json::from_str(&written(Format::Json)).unwrap();
    assert_eq!(json["parts"], serde_json::json!(["method"]));
    assert_eq!((json["sections"].as_array().unwrap().len(), &json["funding"]), (3, &Value::Null));
    let page = written(Format::Html);
    assert_eq!(page.matches("<section").count(), 3);
    for said in [json.to_string(), page] {
        assert!(!said.contains("只在備註"));
    }
    assert!(text(&sample, Edition::English, Format::Html).contains("只在備註"), "where it is not left out");
}

#[test]
fn programs_get_what_the_schemas_promise() {
    let (report, result) = (schema("report"), schema("result"));
    let (project, sums) = (schema("project"), schema("funding"));
    for sample in samples::all().into_iter().chain([odd()]) {
        for edition in Edition::ALL {
            let json: Value = serde_json::from_str(&text(&sample, edition, Format::Json)).unwrap();
            let what = format!("{} {edition:?}", sample.name);
            holds(&report, &json, &what);
            holds(&result, &json["result"], &what);
            if let Some(plan) = json["funding"].get("project").filter(|plan| plan.is_object()) {
                holds(&project, plan, &what);
                holds(&sums, &json["funding"]["sums"], &what);
            }
            assert_eq!(json["answers_file"].as_str().unwrap().as_bytes(), DATA);
        }
    }
    let sound: Value = serde_json::from_str(&text(&money::funded(), Edition::Both, Format::Json)).unwrap();
    for (place, wrong) in
        [("/sections/0/blocks/0/kind", "poem"), ("/check/code", "7K3M"), ("/funding/schemes/0/verdict", "maybe")]
    {
        let mut broken = sound.clone();
        *broken.pointer_mut(place).unwrap() = wrong.into();
        assert!(!report.is_valid(&broken), "{place}");
    }
}

fn schema(name: &str) -> Validator {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../docs/formats/{name}.schema.json"));
    let schema = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[track_caller]
fn holds(schema: &Validator, document: &Value, what: &str) {
    let faults: Vec<String> =
        schema.iter_errors(document).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{what}: {}", faults.join("\n"));
}
