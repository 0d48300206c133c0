//! Weighted scores, by hand and against brute force.

use proptest::prelude::*;
use readiness_assessment::instrument::WeightProfile;
use readiness_assessment::scoring::{Band, Fraction, score};
use readiness_assessment::{Answer, Answers, Form, Rating, Response};

use crate::Files;

fn answers(ratings: impl IntoIterator<Item = (String, u8)>) -> Answers {
    let answer = |(id, rating)| (id, Answer::said(Response::Rating(Rating::new(rating).unwrap())));
    ratings.into_iter().map(answer).collect()
}

#[test]
fn a_heavier_dimension_moves_the_score_and_its_band_and_the_official_score_stays() {
    let instrument = Files::shipped().parse().unwrap();
    let ratings = instrument.form_questions(Form::Express).map(|question| {
        let high = ["data-quality-1", "reference-data-1", "data-infrastructure-1"].contains(&question.id.as_str());
        (question.id.clone(), if high { 5 } else { 2 })
    });
    let outcome = score(&instrument, Form::Express, &answers(ratings));
    assert_eq!(outcome.overall.as_ref().unwrap().score.value(), Fraction::new(39, 15));
    let profile = instrument.weights.iter().find(|profile| profile.id == "data-heavy").unwrap();
    let weighted = profile.weighted(&instrument, &outcome).unwrap();
    // Three dimensions of 5 count three times, one of 2 twice, eleven of 2 once: 45 + 4 + 22 over 9 + 2 + 11.
    assert_eq!((weighted.sum, weighted.count), (Fraction::from_integer(71), 22));
    assert_eq!(weighted.band, Band::Aware);
    assert_eq!(weighted.parts.len(), 15);
}

#[test]
fn without_a_score_in_what_counts_there_is_none() {
    let instrument = Files::shipped().parse().unwrap();
    let outcome = score(&instrument, Form::Express, &answers([("ai-talent-1".to_owned(), 4)]));
    let mut profile: WeightProfile = instrument.weights[0].clone();
    assert!(profile.weighted(&instrument, &outcome).is_some());
    profile.weights.insert("ai-talent".to_owned(), 0);
    assert_eq!(profile.weighted(&instrument, &outcome), None);
}

#[test]
fn a_profile_that_cannot_be_meant_is_refused_with_its_place() {
    let files = Files::shipped().with("weights.toml", "ai-literacy = 3\n", "ai-litteracy = 3\nai-literacy = 12\n");
    let places = files.places();
    assert!(places.contains(&"weights.toml: profile[1].weights.ai-literacy".to_owned()), "{places:?}");
    assert!(places.contains(&"weights.toml: customer-service.weights.ai-litteracy".to_owned()), "{places:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_weight_is_as_good_as_repeating_the_dimension(
        ratings in proptest::collection::vec(0u8..=5, 15),
        weights in proptest::collection::vec(0u32..=9, 15),
    ) {
        let instrument = Files::shipped().parse().unwrap();
        let ids: Vec<String> = instrument.dimensions().map(|dimension| dimension.id.clone()).collect();
        let rated = ids.iter().zip(&ratings).filter(|(_, rating)| **rating > 0);
        let outcome = score(&instrument, Form::Express, &answers(rated.map(|(id, r)| (format!("{id}-1"), *r))));
        let profile = WeightProfile { weights: ids.into_iter().zip(weights.clone()).collect(), ..instrument.weights[0].clone() };
        let repeated: Vec<u32> = ratings.iter().zip(&weights).filter(|(rating, _)| **rating > 0)
            .flat_map(|(rating, weight)| (0..*weight).map(|_| u32::from(*rating))).collect();
        let count = u32::try_from(repeated.len()).unwrap();
        let expected = (count > 0).then(|| Fraction::new(repeated.iter().sum(), count));
        prop_assert_eq!(profile.weighted(&instrument, &outcome).map(|weighted| weighted.value()), expected);
    }
}
