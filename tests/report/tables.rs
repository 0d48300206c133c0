//! The report of tables: accessible, the same in every format, and without a word of a single company.

use std::fs;
use std::path::{Path, PathBuf};

use readiness_app::Instruments;
use readiness_assessment::Language;
use readiness_assessment::benchmark::Benchmark;
use readiness_assessment::source::SourceFile;
use readiness_assessment::survey::tabulate::{By, Tabulation};
use readiness_assessment::survey::{Replies, Survey};
use readiness_report::{CohortFormat, Edition, Published, TablesReport, tables};

use crate::accessible::pdfua;
use crate::sample;

/// The text files of a folder, by their paths within it.
fn files(folder: &Path, prefix: &str, into: &mut Vec<(String, String)>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            files(&path, &format!("{name}/"), into);
        } else {
            into.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

fn sources(found: &[(String, String)]) -> Vec<SourceFile<'_>> {
    found.iter().map(|(path, text)| SourceFile { path, text }).collect()
}

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

fn survey(id: &str) -> Survey {
    let mut found = Vec::new();
    files(&assets().join("instruments").join(id).join("2023.1"), "", &mut found);
    files(&assets().join("scales/hkpc-2023"), "scales/", &mut found);
    Survey::parse(&sources(&found)).unwrap()
}

fn benchmark() -> Benchmark {
    let mut found = Vec::new();
    files(&assets().join("benchmarks/hkpc-2023"), "", &mut found);
    let instruments = Instruments::embedded().unwrap();
    let readiness = instruments.newest("hk-ai-readiness").unwrap();
    let surveys = [survey("hkpc-user"), survey("hkpc-provider")];
    Benchmark::parse(&sources(&found), &surveys.each_ref(), readiness).unwrap()
}

/// The report about these companies in one format.
fn made(id: &str, replies: &[Replies], by: Option<By>, edition: Edition, format: CohortFormat) -> Vec<u8> {
    let (survey, benchmark) = (survey(id), benchmark());
    let surveyed = benchmark.of(id).unwrap();
    let tabulation = Tabulation::new(&survey, replies).unwrap();
    let (counted, own) = (tabulation.tables(by), tabulation.figures(&surveyed.figures));
    let day = |text: &str| text.parse().unwrap();
    let report = TablesReport {
        survey: &survey,
        tables: &counted,
        published: Some(Published { benchmark: &benchmark, surveyed, own: &own }),
        months: Some((day("2026-09-01"), day("2026-11-20"))),
        edition,
        printed_on: day("2026-11-24"),
        program_version: "1.0.0",
    };
    tables(&report, format).unwrap()
}

#[test]
fn the_pages_are_accessible_in_both_languages_and_in_either() {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (id, replies, by) in
        [("hkpc-user", sample::users(), By::Industry), ("hkpc-provider", sample::suppliers(), By::Size)]
    {
        for edition in Edition::ALL {
            let path = folder.path().join(format!("{id}-{edition:?}.pdf"));
            fs::write(&path, made(id, &replies, Some(by), edition, CohortFormat::Pdf)).unwrap();
            paths.push(path);
        }
    }
    let said = pdfua(&paths);
    assert_eq!(said.matches("PASS (no findings)").count(), paths.len(), "{said}");
}

/// The rows of the CSV file, each by the names of its columns.
fn rows(id: &str, replies: &[Replies]) -> Vec<std::collections::HashMap<String, String>> {
    let bytes = made(id, replies, None, Edition::English, CohortFormat::Csv);
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    csv::Reader::from_reader(text).deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_file_of_figures_gives_back_the_published_shares_and_leaves_the_others_empty() {
    let mut empty = Vec::new();
    for (id, replies) in [("hkpc-user", sample::users()), ("hkpc-provider", sample::suppliers())] {
        for row in rows(id, &replies).iter().filter(|row| row["kind"] == "figure") {
            if row["percent"].is_empty() {
                empty.push(row["code"].clone());
            } else {
                assert_eq!(format!("{}%", row["percent"]), row["published"], "{row:?}");
            }
        }
    }
    assert_eq!(empty, ["area-internal", "invested", "budget-first", "expand-budget-share", "expand-budget"]);
}

#[test]
fn the_page_says_what_the_questionnaire_cannot_give_and_why() {
    for (edition, language) in [(Edition::English, Language::English), (Edition::Chinese, Language::Chinese)] {
        let html = made("hkpc-user", &sample::users(), None, edition, CohortFormat::Html);
        let page = scraper::Html::parse_document(&String::from_utf8(html).unwrap());
        let said: String = page.root_element().text().collect();
        let benchmark = benchmark();
        for figure in &benchmark.of("hkpc-user").unwrap().figures {
            assert!(said.contains(figure.name.get(language)), "{}", figure.id);
            assert!(figure.why_not().is_none_or(|why| said.contains(why.get(language))), "{}", figure.id);
        }
    }
}

#[test]
fn the_workbook_has_a_chart_for_each_table_with_bars() {
    let replies = sample::users();
    let bytes = made("hkpc-user", &replies, None, Edition::English, CohortFormat::Xlsx);
    let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let chart = |name: &str| name.starts_with("xl/charts/chart");
    let charts = archive.file_names().filter(|name| name.as_ref().is_ok_and(|name| chart(name))).count();
    let survey = survey("hkpc-user");
    let tabulation = Tabulation::new(&survey, &replies).unwrap();
    let told = tabulation
        .tables(None)
        .questions
        .iter()
        .flat_map(|table| &table.parts)
        .filter(|part| part.bases[0].is_some())
        .count();
    assert_eq!(charts, told);
}

#[test]
fn no_format_has_a_word_of_a_single_company() {
    for (id, replies) in [("hkpc-user", sample::users()), ("hkpc-provider", sample::suppliers())] {
        for format in [CohortFormat::Html, CohortFormat::Csv] {
            let said = String::from_utf8(made(id, &replies, Some(By::Size), Edition::Both, format)).unwrap();
            for word in ["陳大文", "2345 6789", "chan@example.hk", "Example AI"] {
                assert!(!said.contains(word), "{word} in {format:?}");
            }
        }
    }
}
