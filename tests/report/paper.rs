//! The questionnaire on paper: all of it is there, nothing is split, and it is as short as promised.

use jiff::civil::date;
use readiness_assessment::instrument::Question;
use readiness_assessment::profile::{FactGroup, FactKind};
use readiness_assessment::{Form, Instrument};
use readiness_report::content::paper::{PaperBlock, write};
use readiness_report::{Edition, PaperForm, paper_form};

use crate::samples;
use crate::tools::{Printed, solid};

/// How many sheets each form takes: more would be a surprise to whoever prints fifty.
const PAGES: [(Form, Edition, usize); 6] = [
    (Form::Express, Edition::English, 5),
    (Form::Express, Edition::Chinese, 4),
    (Form::Express, Edition::Both, 6),
    (Form::Full, Edition::English, 8),
    (Form::Full, Edition::Chinese, 7),
    (Form::Full, Edition::Both, 10),
];

fn form(instrument: &Instrument, form: Form, edition: Edition) -> PaperForm<'_> {
    PaperForm { instrument, form, edition, printed_on: date(2026, 11, 23), program_version: "0.1.0" }
}

fn printed(instrument: &Instrument, which: Form, edition: Edition) -> Printed {
    let pdf = paper_form(&form(instrument, which, edition)).unwrap();
    if let Ok(folder) = std::env::var("READINESS_KEEP") {
        std::fs::write(format!("{folder}/paper-{}-{edition:?}.pdf", which.code()), &pdf.bytes).unwrap();
    }
    Printed::of(pdf)
}

/// The text of each page in the order in which it was written, without spaces.
fn pages(printed: &Printed) -> Vec<String> {
    let text = printed.ask("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
    text.trim_end_matches('\u{c}').split('\u{c}').map(solid).collect()
}

#[test]
fn every_form_has_the_pages_it_should_have_and_is_sound() {
    let instrument = samples::instrument();
    for (which, edition, expected) in PAGES {
        let printed = printed(&instrument, which, edition);
        let checked = printed.ask("qpdf", &["--check"], &[]);
        assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
        assert_eq!(printed.pdf.pages, expected, "{which:?} {edition:?}");
        assert_eq!(pages(&printed).len(), expected);
    }
}

#[test]
fn every_question_stands_on_one_page_with_all_its_rungs_in_order() {
    let instrument = samples::instrument();
    for (which, edition, _) in PAGES {
        let pages = pages(&printed(&instrument, which, edition));
        let mut from = 0;
        for (question, number) in instrument.form_questions(which).zip(1..) {
            let page = (from..pages.len()).find(|page| holds(&pages[*page], question, number, edition));
            from = page.unwrap_or_else(|| panic!("{which:?} {edition:?}: {} is split or missing", question.id));
        }
    }
}

/// Whether the page has the number, the question and every rung, one after the other.
fn holds(page: &str, question: &Question, number: u32, edition: Edition) -> bool {
    let mut wanted = vec![number.to_string()];
    let languages = edition.languages();
    wanted.extend(languages.iter().map(|language| question.text.get(*language).to_owned()));
    for (rung, number) in question.rungs.iter().zip(1..) {
        wanted.push(number.to_string());
        wanted.extend(languages.iter().map(|language| rung.text.get(*language).to_owned()));
    }
    let mut rest = page;
    wanted.iter().all(|words| {
        let words = solid(words);
        let found = rest.find(&words);
        rest = found.map_or("", |at| &rest[at + words.len()..]);
        found.is_some()
    })
}

#[test]
fn every_fact_of_the_profile_is_asked_with_all_its_options() {
    let instrument = samples::instrument();
    for edition in Edition::ALL {
        let all = pages(&printed(&instrument, Form::Express, edition)).concat();
        for fact in &instrument.facts {
            for language in edition.languages() {
                let asked = all.contains(&solid(fact.text.get(*language)));
                assert_eq!(asked, fact.group != FactGroup::Schemes, "{}", fact.key);
                for label in labels(&fact.kind).filter(|_| asked) {
                    assert!(all.contains(&solid(label.get(*language))), "{}: {}", fact.key, label.get(*language));
                }
            }
        }
    }
}

fn labels(kind: &FactKind) -> Box<dyn Iterator<Item = &readiness_assessment::Text> + '_> {
    match kind {
        FactKind::Code(options) => Box::new(options.iter().map(|(_, label)| label)),
        FactKind::Choice(options) => Box::new(options.iter().map(|(_, label)| label)),
        FactKind::Choices { options, none } => Box::new(options.iter().map(|(_, label)| label).chain(none)),
        FactKind::Flag | FactKind::Number { .. } => Box::new(std::iter::empty()),
    }
}

#[test]
fn there_are_seven_boxes_a_question_and_each_is_large_enough_to_tick() {
    let instrument = samples::instrument();
    for (which, edition, _) in PAGES {
        let facts: usize = instrument.facts.iter().filter(|fact| fact.group != FactGroup::Schemes).map(boxes).sum();
        let questions = instrument.form_questions(which).count();
        let drawn = squares(&printed(&instrument, which, edition).unpacked());
        assert_eq!(drawn.len(), facts + questions * 7, "{which:?} {edition:?}");
        // 3.5 mm in points.
        assert!(drawn.iter().all(|side| *side >= 3.5 / 25.4 * 72.0), "{which:?} {edition:?}");
    }
}

fn boxes(fact: &readiness_assessment::Fact) -> usize {
    match &fact.kind {
        FactKind::Flag => 2,
        kind => labels(kind).count(),
    }
}

/// The sides of all squares that are drawn with a line: four corners, as `x y m`, three times `x y l`.
fn squares(unpacked: &str) -> Vec<f64> {
    let lines: Vec<&str> = unpacked.lines().collect();
    let point = |line: &str, operator: &str| {
        let mut parts = line.strip_suffix(operator)?.split_whitespace().map(|part| part.parse::<f64>().ok());
        Some((parts.next()??, parts.next()??))
    };
    let mut sides = Vec::new();
    for four in lines.windows(4) {
        let corners = [point(four[0], " m"), point(four[1], " l"), point(four[2], " l"), point(four[3], " l")];
        if let [Some(a), Some(b), Some(c), Some(d)] = corners {
            let (wide, high) = ((b.0 - a.0).abs(), (c.1 - b.1).abs());
            if (wide - high).abs() < 0.01 && (c.0 - d.0).abs() > 1.0 {
                sides.push(wide);
            }
        }
    }
    sides
}

#[test]
fn every_page_says_which_form_it_is_of_and_which_page_of_how_many() {
    let instrument = samples::instrument();
    for (which, edition, count) in PAGES {
        for (page, number) in pages(&printed(&instrument, which, edition)).iter().zip(1..) {
            let info = instrument.forms.iter().find(|info| info.form == which).unwrap();
            for language in edition.languages() {
                let of = match language {
                    readiness_assessment::Language::English => format!("Page{number}of{count}"),
                    readiness_assessment::Language::Chinese => format!("第{number}頁，共{count}頁"),
                };
                assert!(page.contains(&of), "{of}: {page}");
                assert!(page.contains(info.name.get(*language)));
            }
            assert!(page.contains(&solid("hk-ai-readiness 2026.1")), "{page}");
        }
    }
}

#[test]
fn no_missing_glyph_is_drawn_and_no_word_leaves_the_page() {
    let instrument = samples::instrument();
    for (which, edition, _) in PAGES {
        let printed = printed(&instrument, which, edition);
        let unpacked = printed.unpacked();
        assert!(!unpacked.contains("<0000>] TJ") && !unpacked.contains("[<0000>") && !unpacked.contains(" <0000> <"));
        for word in printed.words() {
            let [left, top, right, bottom] = word.area;
            let inside = left > 39.5 && right < 556.0 && top > 34.0 && bottom < 822.0;
            assert!(inside, "{which:?} {edition:?} page {}: {} {:?}", word.page, word.text, word.area);
        }
    }
}

#[test]
fn both_languages_ask_the_same() {
    let instrument = samples::instrument();
    let shape = |edition| -> Vec<usize> {
        let blocks = write(&form(&instrument, Form::Full, edition)).blocks;
        blocks.iter().map(|block| if let PaperBlock::Ask(ask) = block { ask.room.boxes() } else { 0 }).collect()
    };
    assert_eq!(shape(Edition::English), shape(Edition::Chinese));
    assert_eq!(shape(Edition::English), shape(Edition::Both));
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    let instrument = samples::instrument();
    let made = || paper_form(&form(&instrument, Form::Express, Edition::Both)).unwrap().bytes;
    assert!(made() == made());
}
