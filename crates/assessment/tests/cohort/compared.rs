use readiness_assessment::cohort::{compare, tenths};
use readiness_assessment::scoring::score;
use readiness_assessment::{Form, Fraction, Outcome};

use crate::given::{instrument, sheet};

fn outcome(form: Form, marks: &str) -> Outcome {
    score(instrument(), form, &sheet(form, marks))
}

#[test]
fn every_measure_stands_beside_its_best_and_its_middle() {
    let low = outcome(Form::Express, "111113333333333");
    let high = outcome(Form::Express, "555553333333333");
    let full = outcome(Form::Full, &"3".repeat(30));
    let (overall, pillars, dimensions, difference) = compare(&[&low, &high, &full]);
    let shown: Vec<String> =
        overall.scores.iter().flatten().map(|score| readiness_assessment::Shown::of(*score).to_string()).collect();
    assert_eq!(shown, ["2.3", "3.7", "3.0"]);
    assert_eq!((overall.best, tenths(&overall.median.unwrap()).tenths()), (Some(Fraction::new(11, 3)), 30));
    assert_eq!((pillars.len(), dimensions.len()), (low.pillars.len(), 15));
    assert_eq!((difference.most, difference.least), ((0..5).collect(), (5..15).collect()));
}

#[test]
fn one_without_a_score_is_missing_and_not_low() {
    let silent = outcome(Form::Express, "...............");
    let other = outcome(Form::Express, "3333333333333..");
    let (overall, _, dimensions, difference) = compare(&[&silent, &other]);
    assert_eq!(overall.scores, [None, Some(Fraction::from_integer(3))]);
    assert_eq!(overall.best, Some(Fraction::from_integer(3)));
    assert_eq!(dimensions[14].median, None);
    assert_eq!(difference, Default::default());
}
