//! What can be read out of the finished file, and where it stands.

use readiness_assessment::{Language, Response};
use readiness_report::Edition;

use crate::samples::{self, NASTY};
use crate::tools::{Printed, solid};

#[test]
fn every_answer_can_be_read_in_order() {
    for sample in [samples::cafe(), samples::braked(), samples::extreme()] {
        for (edition, language) in [(Edition::English, Language::English), (Edition::Chinese, Language::Chinese)] {
            let text = Printed::new(&sample, edition).body();
            let mut from = 0;
            for question in sample.instrument.questions() {
                let Some(answer) = sample.answers.get(&question.id) else { continue };
                let Some(rating) = answer.response.as_ref().and_then(Response::rating) else { continue };
                let rung = solid(question.rung(rating).text.get(language));
                let asked = solid(question.text.get(language));
                let found = find(&text, &asked, from).and_then(|at| find(&text, &rung, at));
                from = found.unwrap_or_else(|| panic!("{} {}: {rung}", sample.name, question.id));
            }
        }
    }
}

#[test]
fn the_bilingual_edition_says_every_rung_twice() {
    let sample = samples::cafe();
    let text = Printed::new(&sample, Edition::Both).body();
    for question in sample.instrument.questions() {
        let Some(answer) = sample.answers.get(&question.id) else { continue };
        let Some(rating) = answer.response.as_ref().and_then(Response::rating) else { continue };
        for language in Language::ALL {
            let rung = solid(question.rung(rating).text.get(language));
            assert!(text.contains(&rung), "{}: {rung}", question.id);
        }
    }
}

#[test]
fn page_one_carries_the_result() {
    let printed = Printed::new(&samples::cafe(), Edition::Both);
    let first = solid(&printed.ask("pdftotext", &["-l", "1", "-enc", "UTF-8"], &["-"]));
    for said in [
        "康記茶餐廳",
        "Hong Kee Café",
        "貴公司得 2.4 分（滿分 5 分），屬於「未意識到 AI」級別。",
        "The company is AI Unaware: 2.4 out of 5.",
        "13／14 題",
        "2.3 to 2.6",
        "The first 3 steps",
    ] {
        assert!(first.contains(&solid(said)), "{said}");
    }
}

#[test]
fn every_page_is_numbered() {
    for (edition, words) in [(Edition::English, "Page # of *"), (Edition::Chinese, "第 # 頁，共 * 頁")] {
        let printed = Printed::new(&samples::extreme(), edition);
        let pages = printed.pdf.pages;
        let text = printed.text();
        let texts: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        assert_eq!(texts.len(), pages);
        for (page, number) in texts.iter().zip(1..) {
            let expected = words.replace('#', &format!("{number}")).replace('*', &pages.to_string());
            assert!(solid(page).contains(&solid(&expected)), "page {number}: {expected}");
        }
    }
}

#[test]
fn notes_survive_whole() {
    let sample = samples::extreme();
    for edition in Edition::ALL {
        let text = Printed::new(&sample, edition).body();
        for answer in sample.answers.values().filter(|answer| !answer.note.is_empty()) {
            let note = solid(&answer.note.replace('\u{7}', "〓").replace(['\u{200d}', '\u{e0100}'], ""));
            assert!(text.contains(&note), "{edition:?}: {}…", note.chars().take(20).collect::<String>());
        }
    }
    assert!(Printed::new(&samples::cafe(), Edition::Chinese).body().contains(&solid(NASTY)));
}

#[test]
fn characters_without_a_glyph_are_owned_up_to() {
    let text = Printed::new(&samples::extreme(), Edition::English).body();
    let (_, listed) = text.split_once("Missingcharacters").unwrap();
    for code in ["U+2714", "U+1F600", "U+0E2A"] {
        assert!(listed.contains(code), "{code}: {listed}");
    }
    assert!(!Printed::new(&samples::cafe(), Edition::English).body().contains("Missingcharacters"));
}

#[test]
fn no_line_begins_with_a_closing_mark() {
    for sample in samples::all() {
        for edition in Edition::ALL {
            for line in Printed::new(&sample, edition).lines() {
                let bad = line.starts_with(|mark| "。，、；：？！）」』》〉】,;:!?)".contains(mark));
                assert!(!bad, "{} {edition:?}: {line}", sample.name);
            }
        }
    }
}

#[test]
fn words_stand_within_the_margins() {
    for sample in samples::all() {
        for edition in Edition::ALL {
            for word in Printed::new(&sample, edition).words() {
                let [left, top, right, bottom] = word.area;
                let inside = left > 55.0 && right < 540.5 && top > 38.0 && bottom < 812.0;
                assert!(inside, "{} {edition:?} page {}: {} {:?}", sample.name, word.page, word.text, word.area);
            }
        }
    }
}

#[test]
fn nothing_is_drawn_in_the_margins() {
    for sample in [samples::cafe(), samples::extreme(), samples::braked()] {
        for picture in Printed::new(&sample, Edition::Both).pictures() {
            let (width, height) = (picture.width, picture.height);
            let blank = |x: usize, y: usize| picture.grey[y * width + x] > 250;
            let margin = width * 54 / 595;
            for y in 0..height {
                let clear = (0..margin).chain(width - margin..width).all(|x| blank(x, y));
                assert!(clear, "{} row {y}", sample.name);
            }
        }
    }
}

/// Where `wanted` ends, looking from `from` on.
fn find(text: &str, wanted: &str, from: usize) -> Option<usize> {
    text[from..].find(wanted).map(|at| from + at + wanted.len())
}
