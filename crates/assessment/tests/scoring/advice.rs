use readiness_assessment::Form;
use readiness_assessment::advice::{extremes, gaps};
use readiness_assessment::scoring::score;

use crate::given::{instrument, sheet};

#[test]
fn governance_comes_first_only_while_it_holds_the_company_back() {
    let held = score(instrument(), Form::Express, &sheet(Form::Express, "444441114444444"));
    let first: Vec<&str> = gaps(instrument(), &held).iter().take(3).map(|gap| gap.pillar).collect();
    assert_eq!(first, ["governance"; 3]);
    let high = score(instrument(), Form::Express, &sheet(Form::Express, "244441144444444"));
    let order: Vec<&str> = gaps(instrument(), &high).iter().take(4).map(|gap| gap.question.id.as_str()).collect();
    assert_eq!(order[2..], ["management-support-1", "genai-risk-1"], "what is good enough waits, even in governance");
    let free = score(instrument(), Form::Express, &sheet(Form::Express, "133333333333333"));
    assert_eq!(gaps(instrument(), &free)[0].question.id, "management-support-1");
}

#[test]
fn gaps_rise_by_rung_and_effort_and_none_is_left_at_the_top() {
    let outcome = score(instrument(), Form::Express, &sheet(Form::Express, "123451234512345"));
    let gaps = gaps(instrument(), &outcome);
    assert_eq!(gaps.len(), 12);
    let free: Vec<_> = gaps.iter().filter(|gap| gap.pillar != "governance").collect();
    assert!(free.windows(2).all(|pair| (pair[0].from, pair[0].step.effort) <= (pair[1].from, pair[1].step.effort)));
    assert!(gaps.iter().all(|gap| gap.to.number() == gap.from.number() + 1));
}

#[test]
fn open_questions_are_no_gaps() {
    let outcome = score(instrument(), Form::Express, &sheet(Form::Express, "?-.............".get(..15).unwrap()));
    assert!(gaps(instrument(), &outcome).is_empty());
}

#[test]
fn strongest_and_weakest_keep_ties_and_fall_silent_when_all_are_equal() {
    let outcome = score(instrument(), Form::Express, &sheet(Form::Express, "533333333333311"));
    let found = extremes(&outcome);
    assert_eq!(found.strongest, ["management-support"]);
    assert_eq!(found.weakest, ["standards-practices", "genai-deployment"]);
    let level = score(instrument(), Form::Express, &sheet(Form::Express, "333333333333333"));
    assert_eq!(extremes(&level), Default::default());
}
