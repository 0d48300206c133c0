//! The answers that a report carries, and what lets a reader check it.

use readiness_report::Edition;

use crate::samples::{self, DATA};
use crate::tools::{Printed, solid};

#[test]
fn the_answers_file_can_be_taken_out_as_it_was_put_in() {
    let printed = Printed::new(&samples::cafe(), Edition::English);
    let listed = printed.ask("pdfdetach", &["-list"], &[]);
    assert!(listed.contains("1 embedded files") && listed.contains("assessment.readiness.json"), "{listed}");
    assert_eq!(printed.attached(), DATA);
    let unpacked = printed.unpacked();
    for said in ["/AFRelationship /Data", "/AF [", "/Subtype /application#2fjson"] {
        assert!(unpacked.contains(said), "{said}");
    }
}

#[test]
fn its_hash_and_the_check_code_are_printed() {
    let printed = Printed::new(&samples::cafe(), Edition::Both);
    let text = solid(&printed.text());
    // echo '{"format": "readiness-answers/1"}' | sha256sum
    assert!(text.contains("c0929f2eeb2a3c395ece02fe09dd732af1023ba734fa049e5d3fdeb3a051b7b3"));
    let code = code(&text);
    let pages = text.matches(&code).count();
    assert!(pages > printed.pdf.pages, "on every page, and where it is explained: {pages}");
}

#[test]
fn another_answer_or_another_score_has_another_code() {
    let of = |sample: &samples::Sample| code(&solid(&Printed::of(sample.pdf(Edition::English)).text()));
    let mut changed = samples::cafe();
    changed.answers.remove("ai-talent-1");
    assert_ne!(of(&samples::cafe()), of(&changed));
    assert_eq!(of(&samples::cafe()), of(&samples::cafe()));
}

/// The first code in a text without spaces.
fn code(text: &str) -> String {
    let after = ["Checkcode", "核對碼："].iter().find_map(|words| text.split_once(words)).unwrap().1;
    let code: String = after.chars().take(9).collect();
    let plain = |letter: char| letter == '-' || letter.is_ascii_digit() || letter.is_ascii_uppercase();
    assert!(code.chars().all(plain) && code.as_bytes()[4] == b'-', "{code}");
    code
}
