//! What the finished file is, as other programs see it.

use readiness_report::Edition;
use serde_json::Value;

use crate::samples::{self, Sample};
use crate::tools::Printed;

#[test]
fn every_sample_prints_soundly_in_every_edition() {
    for sample in samples::all() {
        for edition in Edition::ALL {
            let printed = Printed::new(&sample, edition);
            let checked = printed.ask("qpdf", &["--check"], &[]);
            assert!(checked.contains("No syntax or stream encoding errors found"), "{}: {checked}", sample.name);
        }
    }
}

#[test]
fn fonts_are_embedded_subset_and_readable() {
    let listed = Printed::new(&samples::cafe(), Edition::Both).ask("pdffonts", &[], &[]);
    let fonts: Vec<&str> = listed.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "{listed}");
    for font in fonts {
        let (name, _) = font.split_once(' ').unwrap();
        let (prefix, face) = name.split_once('+').unwrap();
        assert!(prefix.len() == 6 && prefix.bytes().all(|letter| letter.is_ascii_uppercase()), "{name}");
        assert!(face.starts_with("NotoSansHK-"), "{name}");
        let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(columns, ["yes", "yes", "yes"], "embedded, subset, Unicode: {font}");
    }
}

#[test]
fn no_missing_glyph_is_drawn() {
    for sample in samples::all() {
        let unpacked = Printed::new(&sample, Edition::Both).unpacked();
        assert!(!unpacked.contains("<0000>] TJ") && !unpacked.contains("[<0000>"), "{}", sample.name);
        assert!(!unpacked.contains(" <0000> <"), "{}", sample.name);
    }
}

#[test]
fn the_document_describes_itself() {
    let printed = Printed::new(&samples::cafe(), Edition::Chinese);
    let info = printed.ask("pdfinfo", &[], &[]);
    let line = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    assert_eq!(line("Title:"), "康記茶餐廳 – 人工智能就緒程度評估報告");
    assert_eq!(line("PDF version:"), "1.7");
    assert!(line("Page size:").starts_with("595.28 x 841.89") && line("Page size:").ends_with("(A4)"));
    assert_eq!(line("Pages:"), printed.pdf.pages.to_string());
    assert!(!info.contains("PDF subtype"), "{info}");
    let unpacked = printed.unpacked();
    for said in ["/Lang (zh-Hant-HK)", "/DisplayDocTitle true", "/PageMode /UseOutlines"] {
        assert!(unpacked.contains(said), "{said}");
    }
    assert!(!unpacked.contains("GTS_PDFX"));
    assert!(unpacked.contains("D:20261123000000+08'00'"));
}

#[test]
fn links_open_the_sources_and_show_no_border() {
    let unpacked = Printed::new(&samples::cafe(), Edition::English).unpacked();
    let instrument = samples::instrument();
    for url in [&instrument.credit.url, &instrument.credit.licence_url] {
        assert!(unpacked.contains(&format!("/URI ({url})")), "{url}");
    }
    let links = unpacked.matches("/Subtype /Link").count();
    let plain: String = unpacked.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(plain.matches("/Border [ 0 0 0 ]").count(), links);
    // What a respondent typed is never made into a link.
    assert!(!unpacked.contains("example.com"));
}

#[test]
fn the_outline_follows_the_report() {
    let printed = Printed::new(&samples::cafe(), Edition::English);
    let listed = printed.ask("qpdf", &["--json", "--json-key=outlines"], &[]);
    let outline: Value = serde_json::from_str(&listed).unwrap();
    let titles = |entries: &Value| -> Vec<String> {
        entries.as_array().unwrap().iter().map(|entry| entry["title"].as_str().unwrap().to_owned()).collect()
    };
    let sections = &outline["outlines"];
    assert_eq!(
        titles(sections),
        [
            "For the adviser",
            "Results by dimension",
            "Next to similar companies",
            "Roadmap",
            "Every answer and its next rung",
            "Company facts",
            "How the score is worked out",
            "Words explained",
            "About this report"
        ]
    );
    let pillars: Vec<String> = samples::instrument().pillars.into_iter().map(|pillar| pillar.name.en).collect();
    assert_eq!(titles(&sections[4]["kids"]), pillars);
    let pages: Vec<u64> =
        sections.as_array().unwrap().iter().map(|entry| entry["destpageposfrom1"].as_u64().unwrap()).collect();
    assert!(pages.is_sorted() && pages[0] == 2, "{pages:?}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let first = samples::cafe().pdf(Edition::Both);
    let other = std::thread::spawn(|| {
        samples::braked().pdf(Edition::English);
        samples::cafe().pdf(Edition::Both)
    });
    assert!(first == other.join().unwrap());
}

#[test]
fn another_answer_gives_another_file_id() {
    let id = |sample: &Sample| {
        let unpacked = Printed::of(sample.pdf(Edition::English)).ask("qpdf", &["--json", "--json-key=qpdf"], &[]);
        let trailer: Value = serde_json::from_str(&unpacked).unwrap();
        trailer["qpdf"][1]["trailer"]["value"]["/ID"][0].as_str().unwrap().to_owned()
    };
    let mut changed = samples::cafe();
    changed.answers.remove("ai-talent-1");
    assert_ne!(id(&samples::cafe()), id(&changed));
}
