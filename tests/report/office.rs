//! Word files and workbooks: opened by another office program, and looked into part by part.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use readiness_assessment::Language;
use readiness_locale::Translator;
use readiness_report::content::{self, Block, ColumnKind, Document, Said};
use readiness_report::{Edition, Format};

use crate::money;
use crate::samples::{self, Sample};
use crate::tools::solid;

/// What people type, or paste, without thinking of spreadsheets, and how it is shown.
const TYPED: [(&str, &str); 11] = [
    ("=1+1", "=1+1"),
    ("+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0"),
    ("-2+3", "-2+3"),
    ("@SUM(A1:A9)", "@SUM(A1:A9)"),
    ("=HYPERLINK(\"https://example.com\",\"x\")", "=HYPERLINK(\"https://example.com\",\"x\")"),
    ("https://example.com/a?b=c&d", "https://example.com/a?b=c&d"),
    ("<w:p>&amp;\"'</w:t> _x0041_", "<w:p>&amp;\"'</w:t> _x0041_"),
    ("㗎嘅啲邨脷𨋢埗 ’“”–…·", "㗎嘅啲邨脷𨋢埗 ’“”–…·"),
    ("😀👩‍🍳 مرحبا", "😀👩‍🍳 مرحبا"),
    ("tab\there", "tab here"),
    ("bell \u{7} null \u{0} none \u{ffff}", "bell 〓 null 〓 none 〓"),
];

/// A café whose name and notes are as odd as they come.
fn hostile() -> Sample {
    let mut sample = samples::cafe();
    sample.name = "hostile";
    for ((typed, _), question) in TYPED.iter().zip(samples::instrument().questions()) {
        samples::note(&mut sample.answers, &question.id, typed);
    }
    sample.organisation.0 = TYPED[0].0.to_owned();
    sample
}

/// A café with names of 400 characters and a note of 50,000, some of which take two units of UTF-16.
fn long() -> Sample {
    let mut sample = samples::cafe();
    sample.name = "long";
    sample.organisation = ("永".repeat(400), "x".repeat(400));
    samples::note(&mut sample.answers, "ai-talent-1", &"長備註𠁆。".repeat(10_000));
    sample
}

fn all() -> Vec<Sample> {
    vec![samples::cafe(), samples::empty(), samples::braked(), samples::exempt(), money::funded(), hostile(), long()]
}

/// The parts of a package.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn document(sample: &Sample, edition: Edition) -> Document {
    sample.report(edition, content::write)
}

/// What another office program reads in these files, by their names: one text for each sheet, or for the document.
fn read(folder: &Path, files: &[PathBuf], filter: &str) -> BTreeMap<String, String> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let converted = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", filter, "--outdir"])
        .arg(folder.join("read"))
        .args(files)
        .output()
        .unwrap_or_else(|error| panic!("soffice is needed: {error}"));
    assert!(converted.status.success(), "{}", String::from_utf8_lossy(&converted.stderr));
    let entries = std::fs::read_dir(folder.join("read")).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap().trim_start_matches('\u{feff}').to_owned())
        })
        .collect()
}

/// Writes the samples that another program is asked to read, each of which takes it a second.
fn written(folder: &Path, format: Format) -> Vec<(String, Document, PathBuf)> {
    let mut files = Vec::new();
    for sample in [money::funded(), hostile(), long(), samples::empty()] {
        for edition in Edition::ALL {
            let name = format!("{}-{edition:?}", sample.name);
            let path = folder.join(format!("{name}.{}", format.ending()));
            let bytes = sample.written(edition, format);
            if let Ok(keep) = std::env::var("READINESS_KEEP") {
                std::fs::write(Path::new(&keep).join(path.file_name().unwrap()), &bytes).unwrap();
            }
            std::fs::write(&path, bytes).unwrap();
            files.push((name, document(&sample, edition), path));
        }
    }
    files
}

/// Everything a report says, but for what is only true of a PDF: that it carries the answers, and which letters it lacks.
fn said(document: &Document) -> Vec<String> {
    let only: Vec<String> = Language::ALL
        .iter()
        .flat_map(|language| {
            let voice = Translator::new(*language);
            [voice.report_code_meaning(), voice.report_sha256_meaning(), voice.report_label_missing()]
        })
        .collect();
    let mut said: Vec<Said> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Definitions(lines) => {
                let lines = lines.iter().filter(|line| {
                    !only.contains(&line.term.joined("")) && line.term.0.iter().all(|term| !only.contains(&term.text))
                });
                said.extend(
                    lines
                        .flat_map(|line| [Some(line.term.clone()), Some(line.value.clone()), line.detail.clone()])
                        .flatten(),
                );
            }
            other => said.extend(content_of(other)),
        }
    }
    let words = said.into_iter().flat_map(|said| said.0).map(|spoken| spoken.text);
    words.filter(|words| !only.contains(words)).collect()
}

/// What a block says in words, whatever the format.
fn content_of(block: &Block) -> Vec<Said> {
    match block {
        Block::Masthead(head) => head.facts.iter().flat_map(|(name, value)| [name.clone(), value.clone()]).collect(),
        Block::Lead(said) | Block::Money(said) | Block::Paragraph(said) | Block::Intro(said) => vec![said.clone()],
        Block::Score(card) => card.facts.iter().flat_map(|(name, value)| [name.clone(), value.clone()]).collect(),
        Block::Notice(notice) => notice.details.iter().chain([&notice.title]).cloned().collect(),
        Block::Bars(chart) => chart.lines.iter().flat_map(|line| [line.name.clone(), line.band.clone()]).collect(),
        Block::Pair(pair) => pair.iter().flat_map(|(name, value)| [name.clone(), value.clone()]).collect(),
        Block::Steps { steps, .. } => {
            steps.iter().flat_map(|step| [step.action.clone(), step.detail.clone()]).collect()
        }
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Table(table) => table.rows.iter().flat_map(|row| [row.name.clone(), row.band_name.clone()]).collect(),
        Block::Question(question) => {
            let lines = question.lines.iter().flat_map(|line| [Some(line.value.clone()), line.detail.clone()]);
            lines.flatten().chain([question.text.clone()]).chain(question.dimension.clone()).collect()
        }
        Block::Entry(card) => {
            let lines = card.lines.iter().flat_map(|line| [Some(line.value.clone()), line.detail.clone()]);
            lines.flatten().chain([card.name.clone(), card.body.clone()]).collect()
        }
        // Amounts are numbers in a workbook, and looked for on their own.
        Block::Grid(grid) => {
            let cells = grid.rows.iter().flat_map(|row| row.cells.iter().zip(&grid.columns));
            cells.filter(|(_, column)| column.kind != ColumnKind::Figure).map(|(cell, _)| cell.clone()).collect()
        }
        Block::Tally(tally) => tally.rows.iter().map(|row| row.name.clone()).collect(),
        Block::Checklist(list) => list.items.iter().map(|item| item.text.clone()).collect(),
        Block::Sources(groups) => {
            groups.iter().flat_map(|group| &group.sources).map(|source| source.title.clone()).collect()
        }
        Block::Definitions(_) | Block::Section(_) | Block::Radar(_) => Vec::new(),
    }
}

/// As both kinds of file show what XML cannot hold.
fn shown(words: &str) -> String {
    solid(&words.replace(['\u{0}', '\u{7}', '\u{ffff}'], "〓"))
}

#[test]
fn another_program_finds_everything_in_a_word_file() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(folder.path(), Format::Docx);
    let paths: Vec<PathBuf> = files.iter().map(|(.., path)| path.clone()).collect();
    let texts = read(folder.path(), &paths, "txt:Text (encoded):UTF8");
    for (name, document, _) in &files {
        let text = solid(&texts[name]);
        for words in said(document) {
            assert!(text.contains(&shown(&words)), "{name}: {words}");
        }
    }
}

#[test]
fn another_program_finds_everything_in_a_workbook() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(folder.path(), Format::Xlsx);
    let paths: Vec<PathBuf> = files.iter().map(|(.., path)| path.clone()).collect();
    // Commas, double quotes, UTF-8, as shown, every sheet in a file of its own.
    let sheets =
        read(folder.path(), &paths, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
    for (name, document, _) in &files {
        let mine: Vec<&String> =
            sheets.iter().filter(|(sheet, _)| sheet.starts_with(&format!("{name}-"))).map(|(_, text)| text).collect();
        assert!(mine.len() >= 7, "{name}: {}", mine.len());
        let cells = mine.iter().flat_map(|text| {
            let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            rows.records().map(Result::unwrap).collect::<Vec<_>>()
        });
        let text: String =
            cells.map(|row| row.iter().map(solid).collect::<Vec<_>>().join("|")).collect::<Vec<_>>().join("|");
        let answers = document.blocks.iter().position(|block| matches!(block, Block::Question(_)));
        let lead =
            answers.map(|at| said(&Document { blocks: document.blocks[at - 2..at - 1].to_vec(), ..document.clone() }));
        for words in said(document) {
            // How the list of answers is read is not said in a table.
            if lead.as_ref().is_some_and(|lead| lead.contains(&words)) {
                continue;
            }
            let words = shown(&words);
            // A note that is too long for a cell is in several, which the next test puts together.
            assert!(words.encode_utf16().count() > 32_767 || text.contains(&words), "{name}: {words}");
        }
        if name.starts_with("hostile") {
            for (_, shown) in TYPED {
                assert!(text.contains(&solid(shown)), "{name}: {shown}");
            }
        }
    }
}

#[test]
fn a_checker_of_office_files_finds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let files = [Format::Docx, Format::Xlsx].map(|format| written(folder.path(), format)).concat().len();
    let untidy = folder.path().join("untidy.docx");
    std::fs::write(&untidy, untidied(&samples::empty().written(Edition::English, Format::Docx))).unwrap();
    let checker = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/python/bin/openxml-audit");
    let output = Command::new(&checker)
        .args(["--recursive", "--output", "json", "--max-errors", "0"])
        .arg(folder.path())
        .output()
        .unwrap_or_else(|error| panic!("{} is needed (scripts/setup test): {error}", checker.display()));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), files + 1);
    for file in found {
        // The standard lets a document do without a theme, and Office opens it; the checker insists.
        let faults = file["errors"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|fault| !fault.to_string().contains("relationships/theme"));
        let wanted = file["file"].as_str().unwrap().ends_with("untidy.docx");
        assert_eq!(faults.clone().count() > 0, wanted, "{}: {:?}", file["file"], faults.collect::<Vec<_>>());
    }
}

/// The same Word file with the properties of runs in an order that the schema does not allow.
fn untidied(file: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts(file) {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        let part =
            part.replace("<w:b/><w:lang w:val=\"en-GB\" w:eastAsia=\"zh-HK\"/>", "<w:lang w:val=\"en-GB\"/><w:b/>");
        archive.write_all(part.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_word_file_has_headings_lists_tables_with_heads_and_languages() {
    for sample in all() {
        for edition in Edition::ALL {
            let (written, name) = (sample.written(edition, Format::Docx), format!("{} {edition:?}", sample.name));
            let parts = parts(&written);
            let (markup, content) = (&parts["word/document.xml"], document(&sample, edition));
            let count = |wanted: fn(&Block) -> bool| content.blocks.iter().filter(|block| wanted(block)).count();
            let sections = count(|block| matches!(block, Block::Section(_)));
            assert_eq!(markup.matches("<w:pStyle w:val=\"Heading1\"/>").count(), sections, "{name}");
            let headed = count(|block| matches!(block, Block::Table(_) | Block::Grid(_)));
            assert_eq!(markup.matches("<w:tblHeader/>").count(), headed, "{name}");
            let bars = count(|block| matches!(block, Block::Bars(_)));
            assert_eq!(markup.matches("<w:tblCaption ").count(), headed + bars, "{name}");
            let steps: usize = content
                .blocks
                .iter()
                .map(|block| if let Block::Steps { steps, .. } = block { steps.len() } else { 0 })
                .sum();
            assert_eq!(markup.matches("<w:numId w:val=\"4\"/>").count(), steps, "{name}");
            // Every run of words has its language.
            let [chinese, english] =
                ["zh-HK", "en-GB"].map(|tag| markup.matches(&format!("<w:lang w:val=\"{tag}\"")).count());
            let tagged = markup.matches("<w:rPr>").count();
            assert_eq!(chinese + english, tagged, "{name}");
            assert!(edition == Edition::English || chinese > 100, "{name}");
            assert!(edition == Edition::Chinese || english > 100, "{name}");
            assert!(parts["word/footer1.xml"].contains(" PAGE ") && parts["word/footer1.xml"].contains(" NUMPAGES "));
            let core = &parts["docProps/core.xml"];
            assert!(core.contains("2026-11-23T00:00:00+08:00") && core.contains("<dc:title>"), "{name}");
            assert!(core.contains(if edition == Edition::English { ">en-GB<" } else { ">zh-HK<" }), "{name}");
            // XML cannot hold these, written out or not.
            assert!(parts.values().all(|part| !part.contains(['\u{0}', '\u{7}', '\u{ffff}'])), "{name}");
        }
    }
}

/// The cells of a sheet as they are stored: where, whether it is a text, and the value.
fn cells(sheet: &str) -> Vec<(&str, bool, &str)> {
    let cells = sheet.split("<c r=\"").skip(1);
    cells
        .filter_map(|cell| {
            let value = cell.split_once("<v>")?.1.split_once("</v>")?.0;
            let (place, rest) = cell.split_once('"')?;
            Some((place, rest.starts_with(" t=\"s\"") || rest.split_once('>')?.0.contains("t=\"s\""), value))
        })
        .collect()
}

/// The sheets with the names on their tabs, in order.
fn sheets(parts: &BTreeMap<String, String>) -> Vec<(String, &String)> {
    let names = parts["xl/workbook.xml"].split("<sheet name=\"").skip(1);
    names
        .zip(1..)
        .map(|(rest, number)| {
            (rest.split_once('"').unwrap().0.to_owned(), &parts[&format!("xl/worksheets/sheet{number}.xml")])
        })
        .collect()
}

#[test]
fn the_sheets_of_a_workbook_have_names_in_the_language_of_the_report() {
    let names = |edition| {
        let parts = parts(&money::funded().written(edition, Format::Xlsx));
        sheets(&parts).into_iter().map(|(name, _)| name).collect::<Vec<_>>().join(" | ")
    };
    assert_eq!(
        names(Edition::English),
        "Summary | For the adviser | What to ask | Scores | Roadmap | Actions for the next 90 days | \
         The shortest way to AI Aware | Targets not reached yet | Schemes | Who pays | Conditions | Further schemes | The sums | \
         Planned items | The best combination | Each scheme alone | Month by month | Courses, help and guides | Answers | \
         Company facts | Method | Sources | Words explained | About this report"
    );
    assert_eq!(
        names(Edition::Chinese),
        "摘要 | 顧問提問 | 要問的問題 | 各項分數 | 路線圖 | 未來 90 天的行動 | 用最少步驟升至「已意識到 AI」 | \
         尚未達到的目標 | 資助計劃 | 誰來付款 | 各計劃條件 | 其餘計劃 | 資助計算 | 計劃購買的項目 | 最佳組合 | \
         各計劃單獨計算 | 每月現金流 | 課程、諮詢及指引 | 逐題答案 | 公司資料 | 計分方法 | 資料來源 | 詞語解釋 | 關於本報告"
    );
    assert!(names(Edition::Both).starts_with("摘要 Summary | 顧問提問 For the adviser | "));
}

#[test]
fn numbers_are_numbers_and_nothing_is_a_formula() {
    for sample in all() {
        for edition in Edition::ALL {
            let (name, content) = (format!("{} {edition:?}", sample.name), document(&sample, edition));
            let parts = parts(&sample.written(edition, Format::Xlsx));
            let sheets = sheets(&parts);
            assert!(sheets.iter().all(|(_, sheet)| !sheet.contains("<f>") && !sheet.contains("<f ")), "{name}");
            let numbers: Vec<f64> = sheets
                .iter()
                .flat_map(|(_, sheet)| cells(sheet))
                .filter(|(_, text, _)| !text)
                .map(|(.., value)| value.parse().unwrap_or_else(|_| panic!("{name}: {value}")))
                .collect();
            for block in &content.blocks {
                let wanted: Vec<String> = match block {
                    Block::Score(card) => card.shown.iter().cloned().collect(),
                    Block::Table(table) => {
                        table.rows.iter().filter_map(|row| Some(row.bar.shown?.to_string())).collect()
                    }
                    Block::Grid(grid) => amounts(grid),
                    _ => Vec::new(),
                };
                for wanted in wanted {
                    let number: f64 = wanted.parse().unwrap();
                    assert!(numbers.iter().any(|found| (found - number).abs() < 1e-9), "{name}: {wanted}");
                }
            }
            let tables = content.blocks.iter().any(|block| matches!(block, Block::Table(_)));
            let ready =
                |(_, sheet): &(String, &String)| sheet.contains("<autoFilter ") && sheet.contains("state=\"frozen\"");
            assert_eq!(sheets.iter().any(ready), tables, "{name}");
            let drawing = &parts["xl/drawings/drawing1.xml"];
            assert!(drawing.contains("descr=\"") && parts.contains_key("xl/charts/chart1.xml"), "{name}");
            assert!(parts["docProps/core.xml"].contains("2026-11-23"), "{name}");
        }
    }
}

/// The figures of a table, `HK$1,234.50` as 1234.50; a dash stands where there is none.
fn amounts(grid: &content::Grid) -> Vec<String> {
    let cells = grid.rows.iter().flat_map(|row| row.cells.iter().zip(&grid.columns));
    let figures = cells
        .filter(|(cell, column)| column.kind == ColumnKind::Figure && !cell.0.is_empty() && cell.joined("") != "–");
    figures.map(|(cell, _)| cell.joined("").replace("HK$", "").replace(',', "").replace('−', "-")).collect()
}

#[test]
fn what_a_score_was_rounded_from_stands_beside_it() {
    let parts = parts(&samples::cafe().written(Edition::English, Format::Xlsx));
    let sheets = sheets(&parts);
    let (_, scores) = sheets.iter().find(|(name, _)| name == "Scores").unwrap();
    let value = |place: &str| {
        cells(scores).into_iter().find(|(at, ..)| *at == place).map(|(.., value)| value.parse::<f64>().unwrap())
    };
    let rows = (2..).map_while(|row| value(&format!("A{row}")).map(|_| row));
    let pairs: Vec<(f64, f64)> =
        rows.filter_map(|row| value(&format!("B{row}")).zip(value(&format!("C{row}")))).collect();
    assert!(pairs.len() > 15);
    assert!(pairs.iter().all(|(shown, exact)| (shown - exact).abs() <= 0.05 + 1e-9));
    // Three thirds: 1, 2 and 2.
    assert!(pairs.iter().any(|(shown, exact)| (shown - 1.7).abs() < 1e-9 && (exact - 5.0 / 3.0).abs() < 1e-9));
}

#[test]
fn a_note_longer_than_a_cell_is_not_cut_off() {
    for (format, part) in [(Format::Docx, "word/document.xml"), (Format::Xlsx, "xl/sharedStrings.xml")] {
        let parts = parts(&long().written(Edition::Chinese, format));
        // No other word has this letter.
        assert_eq!(parts[part].matches('𠁆').count(), 10_000, "{format:?}");
    }
}

#[test]
fn the_hash_and_the_code_are_in_both_files_and_no_answers_are_promised() {
    for sample in [samples::cafe(), money::funded()] {
        let json: serde_json::Value = serde_json::from_slice(&sample.written(Edition::Both, Format::Json)).unwrap();
        for (format, part) in [(Format::Docx, "word/document.xml"), (Format::Xlsx, "xl/sharedStrings.xml")] {
            let part = &parts(&sample.written(Edition::Both, format))[part];
            for proof in ["sha256", "code"] {
                assert!(part.contains(json["check"][proof].as_str().unwrap()), "{format:?}: {proof}");
            }
            for language in Language::ALL {
                assert!(!part.contains(&Translator::new(language).report_code_meaning()), "{format:?}");
            }
        }
    }
}

#[test]
fn the_same_report_gives_the_same_files() {
    for format in [Format::Docx, Format::Xlsx, Format::Html, Format::Csv, Format::Json] {
        let write = || samples::cafe().written(Edition::Both, format);
        assert!(write() == write(), "{format:?}");
    }
}
