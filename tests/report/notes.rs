//! Whatever a respondent types can be printed and read again.

use proptest::prelude::*;
use readiness_report::Edition;

use crate::samples;
use crate::tools::{Printed, solid};

/// Pieces that break lines, encoders and typefaces.
const PIECES: &[&str] = &[
    "’",
    "“",
    "”",
    "‘",
    "–",
    "—",
    "——",
    "…",
    "……",
    "•",
    "·",
    "「",
    "」",
    "『",
    "』",
    "（",
    "）",
    "。",
    "，",
    "、",
    "；",
    "：",
    "？",
    "！",
    "𨋢",
    "邨",
    "𡃁",
    "㗎",
    "嘅",
    "AI",
    "don't",
    "\"quoted\"",
    "\\",
    "(",
    ")",
    "<",
    ">",
    "&",
    "%PDF",
    "endstream",
    "/Name",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\u{2009}",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "Ａ１",
    "é",
    "ﬁ",
    "x",
    "https://example.com/a?b=c&d=%20",
    "1,234.50",
    "HK$50,000",
    "100%",
    "2026-11-22",
    "Donaudampfschifffahrtsgesellschaft",
    "✔",
    "😀",
    "ก",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_note_can_be_read_again(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..120)) {
        let note = pieces.concat();
        let mut sample = samples::empty().bare();
        sample.answers.entry("ai-literacy-1".into()).or_default().note = note.clone();
        let text = Printed::of(sample.pdf(Edition::Chinese)).written();
        let expected = visible(&note);
        prop_assert!(text.contains(&expected), "{expected}");
    }

    #[test]
    fn any_characters_at_all_make_a_sound_file(name in "\\PC{0,60}", note in any::<String>()) {
        let mut sample = samples::empty().bare();
        sample.organisation.0 = name;
        sample.answers.entry("data-quality-1".into()).or_default().note = note;
        let checked = Printed::of(sample.pdf(Edition::Both)).ask("qpdf", &["--check"], &[]);
        prop_assert!(checked.contains("No syntax or stream encoding errors found"));
    }
}

/// What can be seen of a note.
fn visible(note: &str) -> String {
    solid(note).replace(['\u{200b}', '\u{feff}', '\u{ad}'], "")
}
