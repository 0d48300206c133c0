use std::fs;

use crate::args;
use crate::run::Place;

#[test]
fn the_paper_form_is_written_in_every_form_and_language() {
    let place = Place::new();
    let mut sizes = Vec::new();
    for form in ["express", "full"] {
        for language in ["en", "zh-Hant-HK", "both"] {
            let out = place.path(&format!("{form}-{language}.pdf"));
            let ended = place.run_in(language, args!["paper", "--form", form, "--out", out]);
            assert_eq!(ended.code, 0, "{}", ended.err);
            let bytes = fs::read(&out).unwrap();
            assert!(bytes.starts_with(b"%PDF-1.7"));
            sizes.push(bytes.len());
        }
    }
    sizes.sort_unstable();
    sizes.dedup();
    assert_eq!(sizes.len(), 6, "six forms that differ");
}

#[test]
fn the_paper_form_overwrites_nothing_unless_told_to() {
    let place = Place::new();
    let out = place.file("form.pdf", "mine");
    place.run(args!["paper", "--out", out]).refused(3, &["already there"]);
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    assert_eq!(place.run(args!["paper", "--force", "--out", out]).code, 0);
    assert!(fs::read(&out).unwrap().starts_with(b"%PDF"));
}

#[test]
fn the_paper_form_is_a_pdf_and_nothing_else() {
    let place = Place::new();
    place.run(args!["paper", "--out", "form.docx"]).refused(2, &["form.docx", "X.pdf"]);
    assert!(!place.path("form.docx").exists());
}
