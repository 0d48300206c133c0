use readiness_assessment::Form;
use readiness_assessment::scoring::{Band, Fraction, Missing, Outcome, Status, score};

use crate::given::{instrument, sheet};

fn express(marks: &str) -> Outcome {
    score(instrument(), Form::Express, &sheet(Form::Express, marks))
}

fn status(marks: &str) -> Status {
    express(marks).overall.unwrap().status
}

#[test]
fn without_any_rating_there_is_no_score_but_still_a_range() {
    let outcome = express("...............");
    assert_eq!(outcome.overall, None);
    let range = outcome.range.unwrap();
    assert_eq!((range.low, range.high), (Fraction::from_integer(1), Fraction::from_integer(5)));
    assert_eq!(outcome.coverage.applicable, 15);
}

#[test]
fn when_nothing_applies_there_is_no_range() {
    let outcome = express("---------------");
    assert_eq!((outcome.overall, outcome.range), (None, None));
    assert_eq!((outcome.coverage.applicable, outcome.coverage.not_applicable), (0, 15));
}

#[test]
fn four_in_five_answers_make_a_band_final() {
    assert_eq!(
        status("333333333333..."),
        Status::Provisional(vec![Missing::Pillar { id: "infrastructure".into(), scored: 0, applicable: 3 }])
    );
    assert_eq!(status("33333333333.33?").clone(), Status::Final);
    assert_eq!(status("3333.3333.3.33?"), Status::Provisional(vec![Missing::Answers { more: 1 }]));
}

#[test]
fn a_pillar_needs_half_of_its_applicable_dimensions() {
    assert_eq!(status("33333333?3333?3"), Status::Final, "one of two business value dimensions is half");
    let thin = status("33333..333333??");
    let pillars = |status: &Status| match status {
        Status::Provisional(missing) => missing.iter().filter(|m| matches!(m, Missing::Pillar { .. })).count(),
        Status::Final => 0,
    };
    assert_eq!(pillars(&thin), 2, "governance 1 of 3 and infrastructure 1 of 3");
    assert_eq!(status("33333---3333333"), Status::Final, "a pillar without applicable dimensions is exempt");
}

#[test]
fn not_applicable_narrows_what_coverage_counts() {
    let outcome = express("333333333-3333?");
    assert_eq!((outcome.coverage.answered, outcome.coverage.applicable, outcome.coverage.dont_know), (13, 14, 1));
}

#[test]
fn governance_below_the_overall_band_is_reported_and_changes_nothing() {
    let held = express("444441114444444");
    assert_eq!(held.brake, Some(("governance".into(), Band::Unaware)));
    assert_eq!(held.overall.unwrap().score.value(), Fraction::new(51, 15));
    assert_eq!(express("111115551111111").brake, None);
    assert_eq!(express("44444???4444444").brake, None, "no score, no brake");
}

#[test]
fn the_full_form_counts_each_dimension_once() {
    let outcome =
        score(instrument(), Form::Full, &sheet(Form::Full, "15..............................".get(..30).unwrap()));
    let overall = outcome.overall.unwrap();
    assert_eq!(overall.score.value(), Fraction::from_integer(3));
    assert_eq!(outcome.coverage.applicable, 30);
}

#[test]
fn an_express_score_ignores_answers_to_other_questions() {
    let mut answers = sheet(Form::Express, "333333333333333");
    answers.extend(sheet(Form::Full, &".5".repeat(15)));
    assert_eq!(score(instrument(), Form::Express, &answers).overall.unwrap().score.value(), Fraction::from_integer(3));
}
