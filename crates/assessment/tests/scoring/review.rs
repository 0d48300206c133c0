//! What an adviser should ask, and how far answers can be relied on.

use std::collections::BTreeSet;

use proptest::prelude::*;
use readiness_assessment::assurance::assured;
use readiness_assessment::catalogue::witnesses;
use readiness_assessment::instrument::{Bound, Contradiction, Side};
use readiness_assessment::review::{Group, Reason, Reviewed, Swing, ToAsk, review};
use readiness_assessment::scoring::score;
use readiness_assessment::{
    Answer, Answers, Assurance, Confidence, FactValue, Facts, Form, Fraction, Instrument, Rating,
};

use crate::given::{asked, instrument, sheet};

/// Express answers, nothing known about the company, answered by itself.
fn reviewed(answers: &Answers) -> Vec<ToAsk<'static>> {
    with(answers, &Facts::new(), Form::Express, Assurance::SelfDeclared)
}

fn with(answers: &Answers, facts: &Facts, form: Form, assurance: Assurance) -> Vec<ToAsk<'static>> {
    let outcome = score(instrument(), form, answers);
    review(instrument(), &Reviewed { answers, facts, outcome: &outcome, assurance })
}

/// The first question of every point of one group.
fn of<'i>(list: &[ToAsk<'i>], group: Group) -> Vec<&'i str> {
    let points = list.iter().filter(|item| item.reason.group() == group);
    points.map(|item| item.questions[0].1.id.as_str()).collect()
}

fn rules(list: &[ToAsk<'_>]) -> Vec<String> {
    let rule = |item: &ToAsk<'_>| match item.reason {
        Reason::Contradiction(contradiction) => Some(contradiction.id.clone()),
        _ => None,
    };
    list.iter().filter_map(rule).collect()
}

/// The middle rung everywhere, which contradicts nothing.
fn middle() -> Answers {
    sheet(Form::Express, &"3".repeat(15))
}

#[test]
fn a_middling_sheet_leaves_nothing_to_ask() {
    assert_eq!(reviewed(&middle()), []);
}

#[test]
fn each_kind_of_answer_is_asked_about_for_its_own_reason() {
    let mut answers = sheet(Form::Express, "?.53-3333333334");
    answers.get_mut("workforce-adaptation-1").unwrap().confidence = Some(Confidence::Guess);
    let list = reviewed(&answers);
    assert_eq!(of(&list, Group::Open), ["management-support-1", "ai-literacy-1"]);
    assert_eq!(list[0].reason, Reason::DontKnow);
    assert_eq!(list[1].reason, Reason::Unanswered);
    assert_eq!(of(&list, Group::High), ["ai-talent-1", "genai-deployment-1"], "5 could move the score more than 4");
    assert_eq!(of(&list, Group::Guess), ["workforce-adaptation-1"]);
    assert_eq!(of(&list, Group::NotApplicable), ["experimentation-culture-1"]);
    assert_eq!(list.len(), 6);
}

#[test]
fn evidence_named_or_seen_settles_a_high_answer() {
    let mut answers = middle();
    let high =
        |answers: &Answers, assurance| of(&with(answers, &Facts::new(), Form::Express, assurance), Group::High).len();
    answers.insert("data-quality-1".into(), Answer::rated(Rating::HIGHEST));
    assert_eq!(high(&answers, Assurance::SelfDeclared), 1);
    assert_eq!(high(&answers, Assurance::Facilitated), 1, "agreeing on it is not seeing it");
    assert_eq!(high(&answers, Assurance::EvidenceSeen), 0);
    let answer = answers.get_mut("data-quality-1").unwrap();
    answer.evidence = vec![" ".into()];
    assert_eq!(high(&answers, Assurance::SelfDeclared), 1, "a blank names nothing");
    answers.get_mut("data-quality-1").unwrap().evidence = vec!["check.xlsx".into()];
    assert_eq!(high(&answers, Assurance::SelfDeclared), 0);
    let answer = answers.get_mut("data-quality-1").unwrap();
    (answer.evidence, answer.assurance) = (Vec::new(), Some(Assurance::EvidenceSeen));
    assert_eq!(high(&answers, Assurance::SelfDeclared), 0);
    answers.get_mut("data-quality-1").unwrap().assurance = Some(Assurance::SelfDeclared);
    assert_eq!(high(&answers, Assurance::EvidenceSeen), 1, "its own level wins");
}

#[test]
fn a_swing_is_what_the_score_would_be() {
    let (answers, facts) = (sheet(Form::Express, "?33333333333335"), Facts::new());
    let list = with(&answers, &facts, Form::Express, Assurance::SelfDeclared);
    let thirds = |sum| Fraction::new(sum, 15);
    let open = list.iter().find(|item| item.reason.group() == Group::Open).unwrap();
    assert_eq!(open.swing, Swing { low: thirds(45), high: thirds(49) });
    let high = list.iter().find(|item| item.reason.group() == Group::High).unwrap();
    assert_eq!(high.swing, Swing { low: Fraction::new(40, 14), high: Fraction::new(44, 14) });
    let nothing = Answers::new();
    let list = with(&nothing, &facts, Form::Express, Assurance::SelfDeclared);
    assert_eq!(list.len(), 15);
    assert_eq!(list[0].swing, Swing { low: Fraction::from_integer(1), high: Fraction::from_integer(5) });
}

/// Answers and facts that are just so, and the same with one side just not so.
fn witness(rule: &Contradiction) -> (Answers, Facts) {
    let (mut answers, mut facts) = (Answers::new(), Facts::new());
    for side in &rule.sides {
        match side {
            Side::Question { id, bound: Bound::AtLeast(rating) | Bound::AtMost(rating) } => {
                answers.insert(id.clone(), Answer::rated(*rating));
            }
            Side::Fact(test) => facts.extend(witnesses(test, &instrument().facts).fits.unwrap()),
        }
    }
    (answers, facts)
}

#[test]
fn every_contradiction_can_be_found_and_goes_when_one_side_changes() {
    assert!((10..=15).contains(&instrument().contradictions.len()));
    for rule in &instrument().contradictions {
        let (answers, facts) = witness(rule);
        let found = |answers: &Answers, facts: &Facts| {
            rules(&with(answers, facts, Form::Full, Assurance::SelfDeclared)) == [rule.id.as_str()]
        };
        assert!(found(&answers, &facts), "{}", rule.id);
        for side in &rule.sides {
            let (mut answers, mut facts) = (answers.clone(), facts.clone());
            match side {
                Side::Question { id, bound } => {
                    let other = Rating::ALL.into_iter().find(|rating| !bound.holds(*rating)).unwrap();
                    answers.insert(id.clone(), Answer::rated(other));
                    assert!(!found(&answers, &facts), "{} with {id} otherwise", rule.id);
                    answers.remove(id);
                }
                Side::Fact(test) => {
                    facts = witnesses(test, &instrument().facts).no.unwrap();
                    assert!(!found(&answers, &facts), "{} with other facts", rule.id);
                    facts.clear();
                }
            }
            assert!(!found(&answers, &facts), "{} with a side unknown", rule.id);
        }
    }
}

#[test]
fn one_question_raises_one_contradiction_at_a_time() {
    let mut answers = middle();
    answers.insert("ai-talent-1".into(), Answer::rated(Rating::LOWEST));
    answers.insert("reference-data-1".into(), Answer::rated(Rating::HIGHEST));
    assert_eq!(rules(&reviewed(&answers)), ["tested-by-nobody"], "of four that hold");
    let facts = Facts::from([("ai_intent".into(), FactValue::Choices(vec!["build".into()]))]);
    answers.insert("ai-talent-1".into(), Answer::rated(Rating::HIGHEST));
    assert_eq!(rules(&with(&answers, &facts, Form::Express, Assurance::SelfDeclared)), [""; 0]);
}

#[test]
fn the_result_is_as_sure_as_its_least_sure_rated_answer() {
    let mut answers = sheet(Form::Express, "33?-...........");
    let level = |answers: &Answers, default| {
        let assured = assured(answers, &score(instrument(), Form::Express, answers), default);
        (assured.level, assured.counts.map(|(_, count)| count))
    };
    assert_eq!(level(&Answers::new(), Assurance::EvidenceSeen), (None, [0, 0, 0]));
    assert_eq!(level(&answers, Assurance::Facilitated), (Some(Assurance::Facilitated), [0, 2, 0]));
    answers.get_mut("ai-literacy-1").unwrap().assurance = Some(Assurance::EvidenceSeen);
    assert_eq!(level(&answers, Assurance::Facilitated), (Some(Assurance::Facilitated), [0, 1, 1]));
    assert_eq!(level(&answers, Assurance::SelfDeclared), (Some(Assurance::SelfDeclared), [1, 0, 1]));
    answers.get_mut("ai-literacy-1").unwrap().assurance = Some(Assurance::SelfDeclared);
    assert_eq!(level(&answers, Assurance::EvidenceSeen), (Some(Assurance::SelfDeclared), [1, 0, 1]));
    // "Don't know" and "not applicable" are not rated.
    answers.get_mut("ai-talent-1").unwrap().assurance = Some(Assurance::SelfDeclared);
    answers.remove("ai-literacy-1");
    assert_eq!(level(&answers, Assurance::EvidenceSeen), (Some(Assurance::EvidenceSeen), [0, 0, 1]));
}

/// Any sheet, with any confidence, evidence and assurance, and any level for the whole.
fn any_reviewed() -> impl Strategy<Value = (Form, Answers, Assurance)> {
    let marks = prop::sample::select("12345?-.".chars().collect::<Vec<_>>());
    let guess = prop::option::of(Just(Confidence::Guess));
    let level = || prop::sample::select(Assurance::CODES.map(|(_, level)| level).to_vec());
    let one = (marks, guess, any::<bool>(), prop::option::of(level()));
    let form = prop_oneof![Just(Form::Express), Just(Form::Full)];
    (form, prop::collection::vec(one, 30), level()).prop_map(|(form, given, whole)| {
        let count = asked(form).len();
        let marks: String = given[..count].iter().map(|(mark, ..)| mark).collect();
        let mut answers = sheet(form, &marks);
        for (id, (_, guess, evidence, level)) in asked(form).into_iter().zip(given) {
            if let Some(answer) = answers.get_mut(id) {
                (answer.confidence, answer.assurance) = (guess, level);
                answer.evidence.extend(evidence.then(|| "check.xlsx".to_owned()));
            }
        }
        (form, answers, whole)
    })
}

proptest! {
    #[test]
    fn no_question_stands_twice_in_a_group_and_the_first_move_the_score_most((form, answers, whole) in any_reviewed()) {
        let list = with(&answers, &Facts::new(), form, whole);
        let mut seen = BTreeSet::new();
        for item in &list {
            for (_, question) in &item.questions {
                prop_assert!(seen.insert((item.reason.group(), &question.id)), "{} twice", question.id);
                prop_assert!(asked(form).contains(&question.id.as_str()));
            }
            prop_assert!(item.swing.low <= item.swing.high);
        }
        for pair in list.windows(2) {
            let [before, after] = [&pair[0], &pair[1]].map(|item| item.reason.group());
            prop_assert!(before <= after);
            prop_assert!(before < after || pair[0].swing.width() >= pair[1].swing.width());
        }
    }

    #[test]
    fn the_open_questions_are_all_listed_and_lie_within_the_range((form, answers, whole) in any_reviewed()) {
        let outcome = score(instrument(), form, &answers);
        let list = with(&answers, &Facts::new(), form, whole);
        let open: Vec<_> = list.iter().filter(|item| item.reason.group() == Group::Open).collect();
        prop_assert_eq!(open.len() as u32, outcome.coverage.applicable - outcome.coverage.answered);
        // With one question in each dimension, answering one cannot lead out of what answering all can.
        if let (Some(range), Form::Express, [only]) = (outcome.range, form, open.as_slice()) {
            prop_assert_eq!((range.low, range.high), (only.swing.low, only.swing.high));
        }
    }

    #[test]
    fn neither_contradictions_nor_assurance_change_a_score((form, answers, whole) in any_reviewed()) {
        static SILENT: std::sync::LazyLock<Instrument> =
            std::sync::LazyLock::new(|| Instrument { contradictions: Vec::new(), ..instrument().clone() });
        let outcome = score(instrument(), form, &answers);
        prop_assert_eq!(&score(&SILENT, form, &answers), &outcome);
        let bare = answers.iter().map(|(id, answer)| (id.clone(), Answer { assurance: None, ..answer.clone() })).collect();
        prop_assert_eq!(&score(instrument(), form, &bare), &outcome);
        let assured = assured(&answers, &outcome, whole);
        prop_assert_eq!(assured.counts.iter().map(|(_, count)| count).sum::<u32>(), outcome.coverage.answered);
    }
}
