//! What a single answer would change.

use proptest::prelude::*;
use readiness_assessment::plan::flips;
use readiness_assessment::scoring::{Band, score};
use readiness_assessment::{Form, Rating};

use crate::given::{answer, asked, instrument, sheet};

fn told(marks: &str) -> Vec<(String, Option<u8>, u8, Band)> {
    let found = flips(instrument(), Form::Express, &sheet(Form::Express, marks));
    found.into_iter().map(|flip| (flip.question, flip.from.map(Rating::number), flip.to.number(), flip.band)).collect()
}

#[test]
fn at_the_edge_every_answer_that_can_rise_would_do_it() {
    // 36 of 15 is 2.4; 37 is 2.4667, shown as 2.5.
    let found = told("222222222222255");
    assert_eq!(found.len(), 13);
    assert!(found.iter().all(|(_, from, to, band)| (*from, *to, *band) == (Some(2), 3, Band::Aware)));
}

#[test]
fn just_above_the_edge_every_answer_that_can_fall_would_undo_it() {
    let found = told("322222222222255");
    assert_eq!(found.len(), 15);
    assert!(found.iter().all(|(_, from, to, band)| from.unwrap() == to + 1 && *band == Band::Unaware));
}

#[test]
fn in_the_middle_of_a_band_and_without_a_score_nothing_would() {
    assert_eq!(told("333333333333333"), []);
    assert_eq!(told("..............."), []);
}

#[test]
fn an_open_question_is_tried_on_every_rung() {
    let found = told("2222222222222?4");
    let open: Vec<u8> = found.iter().filter(|(_, from, ..)| from.is_none()).map(|(_, _, to, _)| *to).collect();
    // 30 of 14 today; with the fifteenth answer 37 would be needed, out of reach with 5.
    assert_eq!(open, []);
    let found = told("2222222222223?4");
    assert!(found.iter().all(|(_, from, ..)| from.is_some()));
    let found = told("2222222222244?4");
    let open: Vec<u8> = found.iter().filter(|(_, from, ..)| from.is_none()).map(|(_, _, to, _)| *to).collect();
    assert_eq!(open, [3, 4, 5]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every answer that is named changes the band as told, and every one that is not named does not.
    #[test]
    fn flips_are_exactly_the_single_answers_that_change_the_band(
        marks in prop::collection::vec(prop::sample::select("12345?-.".chars().collect::<Vec<_>>()), 15)
    ) {
        let marks: String = marks.into_iter().collect();
        let answers = sheet(Form::Express, &marks);
        let Some(now) = score(instrument(), Form::Express, &answers).overall else {
            prop_assert_eq!(told(&marks), []);
            return Ok(());
        };
        let mut expected = Vec::new();
        for (id, mark) in asked(Form::Express).into_iter().zip(marks.chars()).filter(|(_, mark)| *mark != '-') {
            for to in "12345".chars() {
                let step = mark.to_digit(10).map(|from| from.abs_diff(to.to_digit(10).unwrap()));
                if step.is_some_and(|step| step != 1) {
                    continue;
                }
                let mut changed = answers.clone();
                changed.insert(id.to_owned(), answer(to).unwrap());
                let band = score(instrument(), Form::Express, &changed).overall.unwrap().band;
                if band != now.band {
                    let from = mark.to_digit(10).map(|from| from as u8);
                    expected.push((id.to_owned(), from, to.to_digit(10).unwrap() as u8, band));
                }
            }
        }
        prop_assert_eq!(told(&marks), expected);
    }
}
