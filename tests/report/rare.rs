//! Names as they come: rare characters, long words, marks of all kinds, other scripts, hundreds of characters.

use readiness_report::Edition;

use crate::samples::{self, Sample};
use crate::tools::{Printed, solid};

fn named(name: &str, other: &str) -> Sample {
    Sample { organisation: (name.to_owned(), other.to_owned()), ..samples::cafe() }
}

/// The sample's report in every edition, with what can be read on page one.
fn first_pages(sample: &Sample) -> impl Iterator<Item = (Edition, Printed, String)> {
    Edition::ALL.into_iter().map(|edition| {
        let printed = Printed::of(sample.pdf(edition));
        let first = solid(&printed.ask("pdftotext", &["-raw", "-l", "1", "-enc", "UTF-8"], &["-"]));
        (edition, printed, first)
    })
}

#[test]
fn characters_of_hong_kong_are_printed() {
    let name = "㗎嘅啲邨脷𨋢埗噃嗰喺冚𠝹𡃁餸";
    for (edition, printed, first) in first_pages(&named(name, "‘Lift’ “& Co.” – one… two · three — O’Neil"))
    {
        assert!(first.contains(name), "{edition:?}: {first}");
        assert!(first.contains(&solid("‘Lift’ “& Co.” – one… two · three — O’Neil")), "{edition:?}: {first}");
        let about = solid(&printed.text());
        assert!(!about.contains("〓") && !about.contains("Missingcharacters"), "{edition:?}");
    }
}

#[test]
fn a_character_without_a_glyph_is_marked_and_reported() {
    let sample = named("Cha 😀 茶", "مقهى 👩‍🍳");
    for (edition, printed, _) in first_pages(&sample) {
        let about = solid(&printed.text());
        for code in ["U+1F600", "U+0645", "U+0649", "U+1F469", "U+1F373"] {
            assert!(about.contains(code), "{edition:?}: {code} is not reported");
        }
        // They copy out as what they are, and are drawn as the mark for a missing sort.
        let first = solid(&printed.ask("pdftotext", &["-raw", "-l", "1", "-enc", "UTF-8"], &["-"]));
        assert!(first.contains("Cha😀茶"), "{edition:?}: {first}");
    }
}

#[test]
fn four_hundred_characters_stay_on_page_one_and_within_the_margins() {
    let chinese = "香港𨋢業及屋邨升降機保養維修工程顧問集團有限公司、".repeat(16);
    let words = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Ltd. ".repeat(5);
    let unbroken = "x".repeat(400);
    for name in [&chinese, &words, &unbroken] {
        let name: String = name.chars().take(400).collect();
        let sample = named(name.trim(), "");
        for (edition, printed, first) in first_pages(&sample) {
            assert!(first.contains(&solid(&name)), "{edition:?}: {first}");
            let wide = printed.words().into_iter().find(|word| word.area[0] < 55.0 || word.area[2] > 541.0);
            assert!(wide.is_none(), "{edition:?}: {:?}", wide.map(|word| word.text));
        }
    }
}

#[test]
fn a_long_english_word_is_broken_only_where_no_line_can_hold_it() {
    let word = "Pneumonoultramicroscopicsilicovolcanoconiosis";
    let printed = Printed::of(named(&format!("Hong Kong {word} Limited"), "").pdf(Edition::English));
    let first = printed.ask("pdftotext", &["-raw", "-l", "1", "-enc", "UTF-8"], &["-"]);
    let lines: Vec<&str> = first.lines().collect();
    assert!(lines.iter().any(|line| line.contains(word)), "{lines:?}");
}
