//! A report that comes back is opened: what it carries and what is printed on it, however it was saved since.

use std::path::Path;
use std::process::Command;

use readiness_report::Edition;
use readiness_report::reading::{Carried, Printed, ReadError, open};
use tempfile::TempDir;

use crate::samples::{self, DATA, Sample};

/// Saves a report anew with qpdf.
fn saved_anew(report: &[u8], options: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("report.pdf"), report).unwrap();
    qpdf(&folder, options)
}

/// Runs qpdf with options among which the report is called `report.pdf`; returns what it wrote.
fn qpdf(folder: &TempDir, options: &[&str]) -> Vec<u8> {
    let status = Command::new("qpdf").args(options).arg("saved.pdf").current_dir(folder.path()).status().unwrap();
    // 3 stands for a warning, such as the one about weak encryption.
    assert!(matches!(status.code(), Some(0 | 3)), "qpdf {options:?}");
    std::fs::read(folder.path().join("saved.pdf")).unwrap()
}

fn cafe(edition: Edition) -> Vec<u8> {
    samples::cafe().pdf(edition).bytes
}

/// Holds that a report carries what it was made from, and reads as it was printed.
fn holds(report: &[u8], band: &str, way: &str) {
    let Carried { data, printed } = open(report).unwrap_or_else(|error| panic!("{way}: {error}"));
    assert_eq!(data, DATA, "{way}");
    assert_eq!(printed.score.as_deref(), Some("2.4"), "{way}");
    assert_eq!(printed.band.as_deref(), Some(band), "{way}");
    let pillars: Vec<(&str, &str)> = printed.pillars.iter().map(|(id, score)| (id.as_str(), score.as_str())).collect();
    let expected =
        [("data", "2.5"), ("governance", "1.7"), ("infrastructure", "2.0"), ("leadership", "2.8"), ("value", "2.5")];
    assert_eq!(pillars, expected, "{way}");
    assert_eq!(
        printed.sha256.unwrap().replace(' ', ""),
        "c0929f2eeb2a3c395ece02fe09dd732af1023ba734fa049e5d3fdeb3a051b7b3"
    );
    assert_eq!(printed.code.unwrap().len(), 9, "{way}");
    assert!(!printed.added, "{way}");
}

#[test]
fn a_report_is_read_in_every_edition() {
    for (edition, band) in [
        (Edition::English, "AI Unaware 1.0–2.4"),
        (Edition::Chinese, "未意識到 AI 1.0–2.4"),
        (Edition::Both, "未意識到 AI AI Unaware 1.0–2.4"),
    ] {
        holds(&cafe(edition), band, &format!("{edition:?}"));
    }
}

#[test]
fn every_sample_can_be_opened_and_what_has_no_score_has_none_printed() {
    let read = |sample: &Sample| open(&sample.pdf(Edition::Both).bytes).unwrap();
    for sample in samples::all() {
        assert_eq!(read(&sample).data, DATA, "{}", sample.name);
    }
    let Printed { score, band, pillars, code, .. } = read(&samples::empty()).printed;
    assert_eq!((score, band, pillars.len()), (None, None, 0));
    assert!(code.is_some());
}

#[test]
fn a_report_saved_anew_is_read_the_same() {
    let report = cafe(Edition::English);
    for options in [
        &["report.pdf"][..],
        &["--linearize", "report.pdf"],
        &["--object-streams=generate", "report.pdf"],
        &["--object-streams=disable", "report.pdf"],
        &["--stream-data=uncompress", "report.pdf"],
        &["--qdf", "report.pdf"],
        &["--coalesce-contents", "--min-version=2.0", "report.pdf"],
        &["--encrypt", "", "owner", "256", "--", "report.pdf"],
        &["--encrypt", "", "owner", "256", "--", "--linearize", "report.pdf"],
        &["--allow-weak-crypto", "--encrypt", "", "owner", "256", "--force-R5", "--", "report.pdf"],
        &["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--", "report.pdf"],
        &[
            "--allow-weak-crypto",
            "--encrypt",
            "",
            "owner",
            "128",
            "--use-aes=y",
            "--cleartext-metadata",
            "--",
            "report.pdf",
        ],
        &["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=n", "--", "report.pdf"],
        &["--allow-weak-crypto", "--encrypt", "", "owner", "40", "--", "report.pdf"],
    ] {
        holds(&saved_anew(&report, options), "AI Unaware 1.0–2.4", &options.join(" "));
    }
}

#[test]
fn lines_in_front_of_a_report_do_not_hide_it() {
    let report = cafe(Edition::English);
    holds(&[b"Content-Type: application/pdf\r\n\r\n", &report[..]].concat(), "AI Unaware 1.0–2.4", "lines in front");
    // Some savers append what they change.
    holds(&[&report[..], b"\n% the end\n"].concat(), "AI Unaware 1.0–2.4", "a line behind");
}

#[test]
fn a_file_that_cannot_be_opened_says_why() {
    let report = cafe(Edition::English);
    let error = |bytes: &[u8]| open(bytes).unwrap_err();
    for bits in ["128", "256"] {
        let options = ["--allow-weak-crypto", "--encrypt", "secret", "owner", bits, "--", "report.pdf"];
        assert_eq!(error(&saved_anew(&report, &options)), ReadError::Password, "{bits}");
    }
    // As when a report is printed to PDF: its pages are there and nothing else.
    assert_eq!(
        error(&saved_anew(&report, &["--empty", "--pages", "report.pdf", "1-z", "--"])),
        ReadError::NothingCarried
    );
    assert_eq!(error(b"{\"format\": \"readiness-answers/1\"}"), ReadError::NotPdf);
    assert_eq!(error(&report[..report.len() / 2]), ReadError::Damaged);
    assert_eq!(error(b"%PDF-1.7"), ReadError::Damaged);
    assert_eq!(error(&vec![b'%'; 25 * 1024 * 1024]), ReadError::TooLarge);
}

#[test]
fn other_attachments_do_not_matter_and_two_answers_files_are_one_too_many() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("report.pdf", &cafe(Edition::English));
    write("other.json", b"{}");
    let attach = |key: &str, name: &str| {
        let (key, name) = (format!("--key={key}"), format!("--filename={name}"));
        qpdf(&folder, &["--add-attachment", "other.json", &key, &name, "--", "report.pdf"])
    };
    for key in ["a", "zz"] {
        holds(&attach(key, "assessment2.json"), "AI Unaware 1.0–2.4", key);
        assert_eq!(open(&attach(key, "assessment.readiness.json")).unwrap_err(), ReadError::Several, "{key}");
    }
    write("other.json", DATA);
    holds(&attach("same", "assessment.readiness.json"), "AI Unaware 1.0–2.4", "the same file twice");
}

/// A report with its streams in the open, so that a test can change its pages as text.
fn in_the_open() -> String {
    let open = saved_anew(&cafe(Edition::English), &["--qdf", "--object-streams=disable", "report.pdf"]);
    // Latin-1 keeps every byte.
    open.into_iter().map(char::from).collect()
}

/// Makes the lengths and places of a changed file right again.
fn mended(text: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let bytes: Vec<u8> = text.chars().map(|byte| u8::try_from(byte).unwrap()).collect();
    std::fs::write(folder.path().join("changed.pdf"), bytes).unwrap();
    let mended = Command::new("fix-qdf").arg(Path::new("changed.pdf")).current_dir(folder.path()).output().unwrap();
    assert!(mended.status.success());
    mended.stdout
}

#[test]
fn a_figure_changed_on_the_page_is_read_as_it_now_stands() {
    let text = in_the_open();
    // The overall score is the only text of its size; its glyphs have two bytes each.
    let (before, after) = text.split_once("-Bold 49 Tf").expect("the large figure");
    let (between, shown) = after.split_once("[<").unwrap();
    let (digits, rest) = shown.split_once(" TJ").unwrap();
    let first = &digits[..4];
    let other = digits.rsplit('<').next().unwrap().get(..4).unwrap();
    assert_ne!(first, other);
    let changed = format!("{before}-Bold 49 Tf{between}[<{other}{} TJ{rest}", &digits[4..]);
    let Carried { data, printed } = open(&mended(&changed)).unwrap();
    assert_eq!((data, printed.score.as_deref()), (DATA.to_vec(), Some("4.4")));
    assert_eq!(printed.band.as_deref(), Some("AI Unaware 1.0–2.4"));
}

#[test]
fn what_lies_over_the_pages_is_noticed() {
    let text = in_the_open();
    // As an editor adds a white box with another figure in it, at the end of the first page.
    let (before, page) = text.split_once("/Span <</MCID 0>> BDC").unwrap();
    let (page, after) = page.split_once("endstream").unwrap();
    let boxed = format!("{before}/Span <</MCID 0>> BDC{page}1 g 40 500 200 80 re f\nendstream{after}");
    assert!(open(&mended(&boxed)).unwrap().printed.added);
    // As a viewer adds a note.
    let (before, after) = text.split_once("/Annots [").unwrap();
    let note = "<< /Type /Annot /Subtype /FreeText /Rect [40 500 240 580] /DA (/F 40 Tf) /Contents (4.4) >>";
    assert!(open(&mended(&format!("{before}/Annots [ {note} {after}"))).unwrap().printed.added);
    let overlaid = saved_anew(&cafe(Edition::English), &["report.pdf", "--overlay", "report.pdf", "--to=1", "--"]);
    let Printed { score, added, .. } = open(&overlaid).unwrap().printed;
    assert_eq!((score, added), (None, true), "the page has become a picture of itself");
}
