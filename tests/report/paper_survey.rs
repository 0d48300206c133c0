//! A survey on paper: all of it is there in both languages, nothing is split, and what it says about the way on is true.

use std::collections::BTreeSet;

use jiff::civil::date;
use readiness_assessment::source::SourceFile;
use readiness_assessment::survey::{Ahead, Kind, Question, Replies, Reply, Rows, Survey, Value};
use readiness_report::content::paper::{PaperBlock, Room, write_survey};
use readiness_report::{Edition, PaperSurvey, paper_survey};

use crate::samples;
use crate::tools::{Printed, solid};

/// Every survey that the program carries.
fn shipped() -> Vec<Survey> {
    ["hkpc-user", "hkpc-provider"].into_iter().map(survey).collect()
}

fn survey(id: &str) -> Survey {
    let mut files = samples::texts(&format!("instruments/{id}/2023.1"));
    let scales = samples::texts("scales/hkpc-2023").into_iter();
    files.extend(scales.map(|(path, text)| (format!("scales/{path}"), text)));
    let files: Vec<SourceFile<'_>> = files.iter().map(|(path, text)| SourceFile { path, text }).collect();
    Survey::parse(&files).unwrap()
}

fn paper(survey: &Survey, edition: Edition) -> PaperSurvey<'_> {
    PaperSurvey { survey, edition, printed_on: date(2026, 11, 24), program_version: "0.1.0" }
}

fn printed(survey: &Survey, edition: Edition) -> Printed {
    let pdf = paper_survey(&paper(survey, edition)).unwrap();
    if let Ok(folder) = std::env::var("READINESS_KEEP") {
        std::fs::write(format!("{folder}/{}-{edition:?}.pdf", survey.id), &pdf.bytes).unwrap();
    }
    Printed::of(pdf)
}

/// The text of each page in the order in which it was written, without spaces.
fn pages(printed: &Printed) -> Vec<String> {
    let text = printed.ask("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
    text.trim_end_matches('\u{c}').split('\u{c}').map(solid).collect()
}

#[test]
fn every_question_stands_on_one_page_with_all_its_options() {
    for survey in shipped() {
        for edition in Edition::ALL {
            let pages = pages(&printed(&survey, edition));
            for question in survey.questions() {
                let whole = pages.iter().any(|page| holds(page, &survey, question, edition));
                assert!(whole, "{} {edition:?}: {} is split or missing", survey.id, question.id);
            }
        }
    }
}

/// Whether the page has the question, and after it every option and row, in every language.
fn holds(page: &str, survey: &Survey, question: &Question, edition: Edition) -> bool {
    edition.languages().iter().all(|language| {
        let Some(at) = page.find(&solid(question.text.get(*language))) else { return false };
        let rest = &page[at..];
        let options = question.kind.options().iter().map(|option| option.label.get(*language));
        let mut words = options.chain(rows(survey, question).into_iter().map(|row| row.get(*language)));
        words.all(|words| rest.contains(&solid(words)))
    })
}

fn rows<'s>(survey: &'s Survey, question: &'s Question) -> Vec<&'s readiness_assessment::Text> {
    match &question.kind {
        Kind::Shares(rows) | Kind::Grid { rows: Rows::Fixed(rows), .. } => rows.iter().map(|row| &row.label).collect(),
        Kind::Grid { rows: Rows::Chosen(from), .. } => {
            let options = survey.question(from).unwrap().kind.options();
            options.iter().filter(|option| !option.exclusive).map(|option| &option.label).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn every_page_is_sound_says_which_survey_it_is_of_and_keeps_within_its_margins() {
    for survey in shipped() {
        for edition in Edition::ALL {
            let printed = printed(&survey, edition);
            assert!(printed.ask("qpdf", &["--check"], &[]).contains("No syntax or stream encoding errors found"));
            let identity = solid(&format!("{} {}", survey.id, survey.version));
            assert!(pages(&printed).iter().all(|page| page.contains(&identity)));
            assert!(!printed.unpacked().contains("[<0000>"), "a glyph is missing");
            for word in printed.words() {
                let [left, top, right, bottom] = word.area;
                let inside = left > 39.5 && right < 556.0 && top > 34.0 && bottom < 822.0;
                assert!(inside, "{} {edition:?} page {}: {}", survey.id, word.page, word.text);
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_boxes_and_every_option_has_its_code() {
    for survey in shipped() {
        let boxes = |edition| -> Vec<usize> {
            let blocks = write_survey(&paper(&survey, edition)).blocks;
            blocks.iter().map(|block| if let PaperBlock::Ask(ask) = block { ask.room.boxes() } else { 0 }).collect()
        };
        assert_eq!(boxes(Edition::English), boxes(Edition::Chinese));
        assert_eq!(boxes(Edition::English), boxes(Edition::Both));
        let blocks = write_survey(&paper(&survey, Edition::English)).blocks;
        let asks = blocks.iter().filter_map(|block| if let PaperBlock::Ask(ask) = block { Some(ask) } else { None });
        for (ask, question) in asks.zip(survey.questions()) {
            let Room::Coded(ticks) = &ask.room else { continue };
            let printed: Vec<Option<u32>> = ticks.iter().map(|tick| tick.code).collect();
            let codes: Vec<Option<u32>> = question.kind.options().iter().map(|option| Some(option.code)).collect();
            assert_eq!(printed, codes, "{}", question.id);
        }
    }
}

/// Where the paper leads after an answer, `-` for the end, nothing where the next question follows.
fn leads(survey: &Survey, id: &str, ticked: Option<u32>) -> String {
    match survey.ahead(survey.question(id).unwrap(), ticked) {
        Ahead::Next => String::new(),
        Ahead::To(question) => question.id.clone(),
        Ahead::End => "-".to_owned(),
    }
}

#[test]
fn the_user_survey_leads_past_what_cannot_be_asked() {
    let survey = survey("hkpc-user");
    assert_eq!(leads(&survey, "q35", Some(11)), "q44");
    assert_eq!(leads(&survey, "q35", Some(1)), "");
    assert_eq!(leads(&survey, "q41", Some(11)), "q43");
    assert_eq!(leads(&survey, "q42", None), "q49");
    assert_eq!(leads(&survey, "q43", None), "q49");
    assert_eq!(leads(&survey, "q44", Some(11)), "q46");
    assert_eq!(leads(&survey, "q49", None), "-");
}

/// An answer of one option to every question that has options and is asked, chosen by `seed`.
fn answered(survey: &Survey, mut seed: u64) -> Replies {
    let mut replies = Replies::new();
    for question in survey.questions() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let options = question.kind.options();
        if options.is_empty() || !survey.route(&replies).asked.contains(&question) {
            continue;
        }
        let picked = usize::try_from(seed >> 33).unwrap() % options.len();
        let code = options[picked].code;
        let value = match &question.kind {
            Kind::Single(_) => Value::Single(code),
            Kind::Multiple { .. } => Value::Multiple(BTreeSet::from([code])),
            Kind::Counts(_) => Value::Counts([(code, 1)].into()),
            _ => Value::Grid(survey.rows(question, &replies).into_iter().map(|row| (row.id, code)).collect()),
        };
        replies.insert(question.id.clone(), Reply { value, other: [].into() });
    }
    replies
}

#[test]
fn no_arrow_leads_past_a_question_that_is_asked() {
    for survey in shipped() {
        for seed in 0..2_000 {
            let replies = answered(&survey, seed);
            let asked = survey.route(&replies).asked;
            for (at, question) in asked.iter().enumerate() {
                let ticked = replies.get(&question.id).map(|reply| reply.value.codes()).unwrap_or_default();
                let follows = asked.get(at + 1);
                for ticked in
                    ticked.into_iter().map(Some).filter(|_| !matches!(question.kind, Kind::Grid { .. })).chain([None])
                {
                    let order: Vec<&Question> = survey.questions().collect();
                    let place = |id: &str| order.iter().position(|one| one.id == id).unwrap();
                    let to = match survey.ahead(question, ticked) {
                        Ahead::Next => continue,
                        Ahead::To(to) => place(&to.id),
                        Ahead::End => order.len(),
                    };
                    let next = follows.map_or(order.len(), |one| place(&one.id));
                    assert!(to <= next, "{} {ticked:?} leads past {:?}", question.id, follows.map(|one| &one.id));
                }
            }
        }
    }
}
