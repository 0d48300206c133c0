//! Targets, what is missing to them, what is worth doing, and what had better be left.

use std::collections::BTreeSet;

use readiness_assessment::catalogue::{Condition, Test};
use readiness_assessment::instrument::{Bound, Side};
use readiness_assessment::plan::{Targets, aims, proposals};
use readiness_assessment::scoring::score;
use readiness_assessment::{Answer, Answers, FactValue, Facts, Form, Fraction, Rating};

use crate::given::{instrument, sheet};

fn rung(number: u8) -> Rating {
    Rating::new(number).unwrap()
}

#[test]
fn good_enough_is_the_target_until_another_is_chosen() {
    let outcome = score(instrument(), Form::Full, &sheet(Form::Full, &format!("23{}", "-".repeat(28))));
    let first = |targets: &Targets| aims(instrument(), &outcome, targets)[0];
    let own = first(&Targets::new());
    assert_eq!((own.target, own.chosen, own.gap()), (instrument().good_enough, false, Some(Fraction::new(1, 2))));
    let chosen = first(&Targets::from([(own.dimension.id.clone(), rung(2))]));
    assert!(chosen.chosen && chosen.is_reached());
    let rest = &aims(instrument(), &outcome, &Targets::new())[1];
    assert_eq!((rest.gap(), rest.is_reached(), rest.applies), (None, false, false));
}

#[test]
fn only_what_is_below_its_target_is_proposed_and_quick_wins_come_first() {
    let answers = sheet(Form::Express, "123451234512345");
    let outcome = score(instrument(), Form::Express, &answers);
    let found = proposals(instrument(), &outcome, &Targets::new());
    assert_eq!(found.len(), 6, "rungs 1 and 2 of three rounds");
    assert!(found.iter().all(|proposal| proposal.impact == Fraction::new(1, 15)));
    let efforts: Vec<u32> = found.iter().map(|proposal| proposal.rise.step.effort).collect();
    assert!(efforts.is_sorted() && found.iter().all(|proposal| proposal.quick == (proposal.rise.step.effort == 1)));
    let all: Targets = instrument().dimensions().map(|dimension| (dimension.id.clone(), rung(1))).collect();
    assert!(proposals(instrument(), &outcome, &all).is_empty());
}

#[test]
fn an_impact_counts_only_as_far_as_the_target() {
    // One question stands at 2 beside a 3.5 mean target of 3: half a rung is missing, and half is what a rung brings.
    let outcome = score(instrument(), Form::Full, &sheet(Form::Full, &format!("23{}", "33".repeat(14))));
    let found = proposals(instrument(), &outcome, &Targets::new());
    let told: Vec<_> = found.iter().map(|proposal| (proposal.rise.from.number(), proposal.impact)).collect();
    assert_eq!(told, [(2, Fraction::new(1, 30))]);
}

/// Answers and facts that meet exactly these conditions.
fn meeting(sides: &[Side]) -> (Answers, Facts) {
    let (mut answers, mut facts) = (Answers::new(), Facts::new());
    for side in sides {
        match side {
            Side::Question { id, bound: Bound::AtLeast(rating) | Bound::AtMost(rating) } => {
                answers.insert(id.clone(), Answer::rated(*rating));
            }
            Side::Fact(Test::Fact { fact, condition: Condition::AnyOf(ids) }) => {
                facts.insert(fact.clone(), FactValue::Choices(ids.clone()));
            }
            Side::Fact(other) => panic!("say how to meet {other:?}"),
        }
    }
    (answers, facts)
}

#[test]
fn every_negative_holds_when_its_conditions_do_and_not_without_one_of_them() {
    assert!(instrument().negatives.len() >= 4);
    for negative in &instrument().negatives {
        let (answers, facts) = meeting(&negative.sides);
        let holds = |answers: &Answers, facts: &Facts| {
            let outcome = score(instrument(), Form::Express, answers);
            instrument().negatives_of(&outcome, facts).iter().any(|held| held.id == negative.id)
        };
        assert!(holds(&answers, &facts), "{}", negative.id);
        for id in answers.keys() {
            let mut fewer = answers.clone();
            fewer.remove(id);
            assert!(!holds(&fewer, &facts), "{} without {id}", negative.id);
        }
        assert!(facts.is_empty() || !holds(&answers, &Facts::new()), "{} without facts", negative.id);
    }
}

#[test]
fn a_company_at_the_top_is_told_no_negative() {
    let outcome = score(instrument(), Form::Full, &sheet(Form::Full, &"5".repeat(30)));
    let plans: BTreeSet<&str> = ["build", "compute", "finance", "integrate"].into();
    let facts =
        Facts::from([("ai_intent".to_owned(), FactValue::Choices(plans.into_iter().map(str::to_owned).collect()))]);
    assert!(instrument().negatives_of(&outcome, &facts).is_empty());
}
