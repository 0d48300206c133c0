use readiness_assessment::Form;
use readiness_assessment::scoring::{Band, Fraction, Shown, band_of, score};

use crate::given::{instrument, sheet};

#[track_caller]
fn check(numerator: u32, denominator: u32, shown: &str, band: Band) {
    let value = Fraction::new(numerator, denominator);
    assert_eq!((Shown::of(value).to_string().as_str(), band_of(instrument(), value)), (shown, band));
}

#[test]
fn the_published_bounds_hold_at_their_edges() {
    check(244, 100, "2.4", Band::Unaware);
    check(245, 100, "2.5", Band::Aware);
    check(344, 100, "3.4", Band::Aware);
    check(345, 100, "3.5", Band::Ready);
    check(454, 100, "4.5", Band::Ready);
    check(455, 100, "4.6", Band::Competent);
    check(37, 15, "2.5", Band::Aware);
    check(73, 30, "2.4", Band::Unaware);
    check(1, 1, "1.0", Band::Unaware);
    check(5, 1, "5.0", Band::Competent);
}

#[test]
fn one_answer_decides_between_two_bands() {
    let aware = score(instrument(), Form::Express, &sheet(Form::Express, "322222333223332"));
    let overall = aware.overall.unwrap();
    assert_eq!((overall.score.value(), overall.band), (Fraction::new(37, 15), Band::Aware));
    let unaware = score(instrument(), Form::Express, &sheet(Form::Express, "222222333223332"));
    assert_eq!(unaware.overall.unwrap().band, Band::Unaware);
}
