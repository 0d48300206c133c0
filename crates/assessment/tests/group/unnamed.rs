//! People who were promised not to be named: nothing is told from which one or two of them could be made out.

use proptest::prelude::*;
use readiness_assessment::group::{FEWEST, Figure, Person, Role, agreement, gaps};
use readiness_assessment::{Answers, Form};

use crate::given::{instrument, sheet};

fn staff(answers: &Answers) -> Person<'_> {
    Person { role: Role::Staff, anonymous: true, answers }
}

#[test]
fn two_without_a_name_are_too_few_and_three_are_enough() {
    let (boss, worker) = (sheet(Form::Express, "444444444444444"), sheet(Form::Express, "222222222222222"));
    let leader = Person { role: Role::Leader, anonymous: false, answers: &boss };
    for count in 1..=4 {
        let mut people = vec![leader];
        people.extend(std::iter::repeat_n(staff(&worker), count));
        let hidden = count < FEWEST;
        let gap = &gaps(instrument(), Form::Express, &people).pillars[0];
        assert_eq!((gap.staff == Figure::TooFew, gap.difference().is_none()), (hidden, hidden), "{count}");
        let question = &agreement(instrument(), Form::Express, &people)[0];
        assert_eq!((question.all == Figure::TooFew, question.others.is_none()), (hidden, hidden), "{count}");
        assert!(question.leaders.shown().is_some(), "a leader with a name may be told");
    }
}

#[test]
fn with_one_question_hidden_the_means_around_it_are_hidden_too() {
    // Both questions of the first dimension by two, one of them by a third: its mean would give away the other.
    let (whole, half) = (sheet(Form::Full, &"2".repeat(30)), sheet(Form::Full, &format!("2.{}", "2".repeat(28))));
    let people = [staff(&whole), staff(&whole), staff(&half)];
    let found = gaps(instrument(), Form::Full, &people);
    assert_eq!((found.dimensions[0].staff, found.pillars[0].staff), (Figure::TooFew, Figure::TooFew));
    assert!(found.dimensions[1].staff.shown().is_some() && found.pillars[1].staff.shown().is_some());
}

proptest! {
    #[test]
    fn no_figure_is_about_one_or_two_without_a_name(
        marks in proptest::collection::vec(proptest::sample::select(vec!['1', '4', '?', '.']), 75),
        roles in proptest::collection::vec((any::<bool>(), any::<bool>()), 5),
    ) {
        let sheets: Vec<Answers> = marks.chunks(15).map(|one| sheet(Form::Express, &one.iter().collect::<String>())).collect();
        let people: Vec<Person<'_>> = sheets.iter().zip(&roles).map(|(answers, (leads, anonymous))| Person {
            role: if *leads { Role::Leader } else { Role::Staff },
            anonymous: *anonymous,
            answers,
        }).collect();
        for one in agreement(instrument(), Form::Express, &people) {
            let unnamed = |role: Option<Role>| people.iter().filter(|person| {
                let rated = person.answers.get(&one.question).and_then(|answer| answer.response.as_ref()?.rating()).is_some();
                person.anonymous && rated && role.is_none_or(|role| person.role == role)
            }).count();
            for (figure, role) in [(one.all, None), (one.leaders, Some(Role::Leader)), (one.staff, Some(Role::Staff))] {
                prop_assert!(figure.shown().is_none() || unnamed(role) == 0 || unnamed(role) >= FEWEST);
            }
            // All less one part is the other part.
            if one.all.shown().is_some() {
                prop_assert!(one.leaders != Figure::TooFew && one.staff != Figure::TooFew);
            }
        }
    }
}
