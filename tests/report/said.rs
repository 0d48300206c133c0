//! What reports say, compared word for word with `said/*.txt`. The questionnaire's own words are placeholders there.

use readiness_report::Edition;

use crate::golden;
use crate::money;
use crate::samples::{self, Sample};

#[test]
fn a_cafe_in_english() {
    compare(samples::cafe().bare(), Edition::English);
}

#[test]
fn a_cafe_in_chinese() {
    compare(samples::cafe().bare(), Edition::Chinese);
}

#[test]
fn a_cafe_over_time_and_through_several_eyes() {
    for edition in [Edition::English, Edition::Chinese] {
        compare(samples::together().bare(), edition);
    }
}

#[test]
fn a_held_back_factory_in_both_languages() {
    compare(samples::braked().bare(), Edition::Both);
}

#[test]
fn nothing_answered_in_english() {
    compare(samples::empty().bare(), Edition::English);
}

#[test]
fn nothing_applicable_in_chinese() {
    compare(samples::exempt().bare(), Edition::Chinese);
}

#[test]
fn a_company_with_a_project_in_every_edition() {
    for edition in Edition::ALL {
        compare(money::funded().bare(), edition);
    }
}

#[test]
fn a_company_for_which_nobody_pays() {
    for edition in [Edition::English, Edition::Chinese] {
        compare(money::local().bare(), edition);
    }
}

#[test]
fn both_languages_say_the_same_things() {
    for sample in samples::all() {
        let lines = |edition| sample.said(edition).lines().count();
        assert_eq!(lines(Edition::English), lines(Edition::Chinese), "{}", sample.name);
        assert_eq!(lines(Edition::English), lines(Edition::Both), "{}", sample.name);
    }
}

fn compare(sample: Sample, edition: Edition) {
    let said = sample.said(edition);
    golden::compare("said", &format!("{}-{edition:?}", sample.name), &said);
}
