use proptest::prelude::*;
use readiness_assessment::Form;
use readiness_assessment::scoring::{Outcome, Reply, Shown, band_of, score};

use crate::given::{asked, instrument, sheet};

/// Any sheet of either form, each question answered in any of the eight ways.
fn any_sheet() -> impl Strategy<Value = (Form, String)> {
    prop_oneof![Just(Form::Express), Just(Form::Full)].prop_flat_map(|form| {
        let marks =
            prop::collection::vec(prop::sample::select("12345?-.".chars().collect::<Vec<_>>()), asked(form).len());
        (Just(form), marks.prop_map(|marks| marks.into_iter().collect()))
    })
}

/// The mean of ratings computed without fractions, in units of one half (a dimension has one or two ratings).
fn by_hand(form: Form, marks: &str) -> Option<(u32, u32)> {
    let per = if form == Form::Express { 1 } else { 2 };
    let ratings: Vec<Option<u32>> = marks.chars().map(|mark| mark.to_digit(10)).collect();
    let dimensions: Vec<Vec<u32>> =
        ratings.chunks(per).map(|chunk| chunk.iter().flatten().copied().collect()).collect();
    let scored: Vec<u32> =
        dimensions.iter().filter(|d| !d.is_empty()).map(|d| d.iter().sum::<u32>() * 2 / d.len() as u32).collect();
    (!scored.is_empty()).then(|| (scored.iter().sum(), 2 * scored.len() as u32))
}

fn means(outcome: &Outcome) -> Vec<Option<readiness_assessment::Fraction>> {
    let pillars = outcome.pillars.iter().map(|pillar| pillar.score);
    let dimensions = outcome.dimensions.iter().map(|dimension| dimension.score);
    let overall = outcome.overall.as_ref().map(|overall| overall.score);
    pillars.chain(dimensions).chain([overall]).map(|score| score.map(|score| score.value())).collect()
}

proptest! {
    #[test]
    fn the_overall_score_equals_one_computed_by_hand((form, marks) in any_sheet()) {
        let outcome = score(instrument(), form, &sheet(form, &marks));
        let expected = by_hand(form, &marks).map(|(sum, count)| readiness_assessment::Fraction::new(sum, count));
        prop_assert_eq!(outcome.overall.map(|overall| overall.score.value()), expected);
    }

    #[test]
    fn the_range_contains_the_score_and_every_completion((form, marks) in any_sheet(), fill in prop::collection::vec(1..=5u32, 30)) {
        let outcome = score(instrument(), form, &sheet(form, &marks));
        let Some(range) = outcome.range else {
            prop_assert!(marks.chars().all(|mark| mark == '-'));
            return Ok(());
        };
        let completed: String = marks.chars().zip(fill).map(|(mark, fill)| match mark {
            '?' | '.' => char::from_digit(fill, 10).unwrap(),
            other => other,
        }).collect();
        let then = score(instrument(), form, &sheet(form, &completed)).overall.unwrap().score.value();
        prop_assert!(range.low <= then && then <= range.high);
        if let Some(overall) = outcome.overall {
            let now = overall.score.value();
            let fully_closed = form == Form::Express && marks.chars().all(|mark| !"?.".contains(mark));
            prop_assert!(!fully_closed || (range.low == now && range.high == now));
        }
    }

    #[test]
    fn a_non_answer_changes_no_mean((form, marks) in any_sheet()) {
        let before = score(instrument(), form, &sheet(form, &marks));
        for non_answer in ['?', '-'] {
            let marked: String = marks.chars().map(|mark| if mark == '.' { non_answer } else { mark }).collect();
            prop_assert_eq!(means(&score(instrument(), form, &sheet(form, &marked))), means(&before));
        }
    }

    #[test]
    fn a_rung_up_never_lowers_any_figure((form, marks) in any_sheet(), at in 0..30usize) {
        let at = at % marks.len();
        let Some(rating) = marks.chars().nth(at).unwrap().to_digit(10).filter(|rating| *rating < 5) else { return Ok(()) };
        let mut up: Vec<char> = marks.chars().collect();
        up[at] = char::from_digit(rating + 1, 10).unwrap();
        let before = score(instrument(), form, &sheet(form, &marks));
        let after = score(instrument(), form, &sheet(form, &up.into_iter().collect::<String>()));
        prop_assert!(means(&before).into_iter().zip(means(&after)).all(|(b, a)| b <= a));
        prop_assert!(before.overall.unwrap().band <= after.overall.unwrap().band);
    }

    #[test]
    fn counts_add_up((form, marks) in any_sheet()) {
        let outcome = score(instrument(), form, &sheet(form, &marks));
        let total = outcome.coverage.applicable + outcome.coverage.not_applicable;
        prop_assert_eq!(total as usize, asked(form).len());
        let replies = outcome.dimensions.iter().flat_map(|d| &d.questions);
        let rated = replies.filter(|weighed| matches!(weighed.reply, Reply::Rated(_))).count();
        prop_assert_eq!(outcome.coverage.answered as usize, rated);
    }
}

/// Every overall score that any sheet can reach lies in exactly one band, and bands follow the scale without holes.
#[test]
fn every_reachable_score_has_exactly_one_band() {
    let bands = &instrument().bands;
    for count in 1..=15u32 {
        for halves in 2 * count..=10 * count {
            let value = readiness_assessment::Fraction::new(halves, 2 * count);
            let tenths = Shown::of(value).tenths();
            let holding: Vec<_> = bands
                .iter()
                .enumerate()
                .filter(|(i, info)| {
                    let next = bands.get(i + 1).map_or(u32::MAX, |next| next.from_tenths);
                    (info.from_tenths..next).contains(&tenths)
                })
                .map(|(_, info)| info.band)
                .collect();
            assert_eq!(holding, [band_of(instrument(), value)], "{value}");
        }
    }
}
