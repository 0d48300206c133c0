use proptest::prelude::*;
use readiness_assessment::progress::{Apart, Comparison, Difference, Run, compare};
use readiness_assessment::scoring::score;
use readiness_assessment::{Answers, Form, Fraction, Instrument};

use crate::given::{instrument, sheet};
use crate::newer::{NEW, newer, renamed};

fn compared(earlier: (&Instrument, Form, &Answers), later: (&Instrument, Form, &Answers)) -> Comparison {
    let before = score(earlier.0, earlier.1, earlier.2);
    let after = score(later.0, later.1, later.2);
    compare(Run { instrument: earlier.0, outcome: &before }, Run { instrument: later.0, outcome: &after })
}

fn within(before: &str, after: &str) -> Comparison {
    let form = Form::Express;
    compared((instrument(), form, &sheet(form, before)), (instrument(), form, &sheet(form, after)))
}

fn apart(comparison: &Comparison, id: &str) -> Apart {
    comparison.dimensions.iter().find(|dimension| dimension.id == id).unwrap().change.unwrap_err()
}

#[test]
fn the_same_answers_are_comparable_throughout_and_nothing_has_moved() {
    let found = within("222222222222222", "222222222222222");
    assert!(found.is_whole() && found.moved().is_empty());
    assert_eq!(found.overall.unwrap().difference(), Difference::from_integer(0));
}

#[test]
fn a_dimension_rated_only_once_is_left_out_on_both_sides() {
    // The second went up from 1 to 3; the first was not known then, the third is not known now, the fourth never was.
    let found = within("?14?22222222222", "53?-22222222222");
    assert_eq!(apart(&found, "management-support"), Apart::NotRatedBefore);
    assert_eq!(apart(&found, "ai-talent"), Apart::NotRatedAfter);
    assert_eq!(apart(&found, "workforce-adaptation"), Apart::NotRatedBoth);
    assert_eq!(found.comparable(), 12);
    let overall = found.overall.unwrap();
    assert_eq!((overall.before, overall.after), (Fraction::new(1 + 22, 12), Fraction::new(3 + 22, 12)));
    assert_eq!(found.moved().len(), 1);
    assert_eq!(found.moved()[0].1.share, Difference::new(2, 12));
}

#[test]
fn express_and_full_are_compared_on_what_both_asked() {
    let (express, full) = (sheet(Form::Express, "222222222222222"), sheet(Form::Full, &"25".repeat(15)));
    let found = compared((instrument(), Form::Express, &express), (instrument(), Form::Full, &full));
    assert!(found.is_whole(), "the second questions were asked once only and take no part");
    assert_eq!(found.overall.unwrap().difference(), Difference::from_integer(0));
}

#[test]
fn between_versions_only_what_the_newer_one_carries_over_is_compared() {
    let form = Form::Full;
    let before = sheet(form, &"2".repeat(30));
    let after: Answers = before.iter().map(|(id, answer)| (renamed(id), answer.clone())).collect();
    for (found, name) in [
        (compared((instrument(), form, &before), (newer(), form, &after)), "genai-safety"),
        // Somebody with an older program may well answer later.
        (compared((newer(), form, &after), (instrument(), form, &before)), "genai-risk"),
    ] {
        assert_eq!(apart(&found, NEW), Apart::NotAsked);
        assert_eq!(apart(&found, "ai-talent"), Apart::NotAsked, "the questions mean something else now");
        assert!(found.dimensions.iter().any(|dimension| dimension.id == name && dimension.change.is_ok()));
        assert_eq!((found.comparable(), found.dimensions.len()), (13, 15));
        let leadership = &found.pillars[0];
        assert_eq!((leadership.comparable, leadership.dimensions), (4, 5));
    }
}

#[test]
fn without_a_word_about_it_versions_have_nothing_in_common() {
    let silent = crate::newer::parse("carry = []").unwrap();
    let form = Form::Express;
    let (before, after) = (sheet(form, "222222222222222"), sheet(form, "333333333333333"));
    let found = compared((instrument(), form, &before), (&silent, form, &after));
    assert_eq!((found.overall, found.comparable()), (None, 0));
}

fn marks() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(vec!['1', '2', '3', '4', '5', '?', '-', '.']), 30)
        .prop_map(|marks| marks.into_iter().collect())
}

proptest! {
    #[test]
    fn the_shares_of_the_answers_add_up_to_the_difference_exactly(before in marks(), after in marks(), newer_version: bool) {
        let (before, mut after) = (sheet(Form::Full, &before), sheet(Form::Full, &after));
        let mut version = instrument();
        if newer_version {
            version = newer();
            after = after.into_iter().map(|(id, answer)| (renamed(&id), answer)).collect();
        }
        let found = compared((instrument(), Form::Full, &before), (version, Form::Full, &after));
        let shares: Difference = found.moved().iter().map(|(_, moved)| moved.share).sum();
        let difference = found.overall.map_or(Difference::from_integer(0), |change| change.difference());
        prop_assert_eq!(shares, difference);
        let sizes: Vec<Difference> = found.moved().iter().map(|(_, moved)| moved.share).collect();
        prop_assert!(sizes.windows(2).all(|pair| pair[0].numer().abs() * pair[1].denom() >= pair[1].numer().abs() * pair[0].denom()));
        // Nothing is compared that one of the two did not rate.
        for dimension in &found.dimensions {
            prop_assert_eq!(dimension.change.is_ok(), !dimension.questions.is_empty());
        }
    }

    #[test]
    fn looking_from_the_other_side_turns_every_sign(before in marks(), after in marks()) {
        let (before, after) = (sheet(Form::Full, &before), sheet(Form::Full, &after));
        let side = |one, other| compared((instrument(), Form::Full, one), (instrument(), Form::Full, other));
        let (there, back) = (side(&before, &after), side(&after, &before));
        prop_assert_eq!(there.comparable(), back.comparable());
        prop_assert_eq!(there.overall.map(|change| -change.difference()), back.overall.map(|change| change.difference()));
    }
}
