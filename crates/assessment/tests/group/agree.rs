use proptest::prelude::*;
use readiness_assessment::group::{Exact, Figure, Person, Role, Spread, agreement, gaps, hundredths, root_hundredths};
use readiness_assessment::progress::Difference;
use readiness_assessment::{Answers, Form, Fraction, Rating};

use crate::given::{instrument, sheet};

fn ratings(numbers: &[u8]) -> Vec<Rating> {
    numbers.iter().map(|number| Rating::new(*number).unwrap()).collect()
}

fn spread(numbers: &[u8]) -> Spread {
    Spread::of(&ratings(numbers)).unwrap()
}

#[test]
fn the_figures_are_those_of_the_contract() {
    let two = spread(&[2, 4]);
    assert_eq!((two.n, two.mean, two.variance), (2, Fraction::from_integer(3), Some(Exact::from_integer(2))));
    assert_eq!((two.agreement(), two.disagree()), (Some(Exact::from_integer(0)), true));
    let three = spread(&[3, 3, 4]);
    assert_eq!((three.variance, three.agreement()), (Some(Exact::new(1, 3)), Some(Exact::new(5, 6))));
    assert!(!three.disagree());
    assert_eq!((root_hundredths(Exact::new(1, 3)), hundredths(Exact::new(5, 6))), ("0.58".into(), "0.83".into()));
    assert_eq!(spread(&[1, 5]).agreement(), Some(Exact::from_integer(0)), "not below nothing");
    let one = spread(&[5]);
    assert_eq!((one.variance, one.agreement(), one.disagree()), (None, None, false));
    assert_eq!(Spread::of(&[]), None);
}

#[test]
fn two_rungs_apart_is_a_disagreement_however_many_agree_and_so_is_a_low_r_wg() {
    let mut many = vec![3; 40];
    many.extend([2, 4]);
    assert!(spread(&many).agreement().unwrap() > Exact::new(9, 10) && spread(&many).disagree());
    // One rung apart is at most s² = ½, r_wg = 0.75.
    assert!(!spread(&[3, 4]).disagree());
}

#[test]
fn disagreement_comes_first_and_the_widest_at_the_front() {
    let (one, two) = (sheet(Form::Express, "111111111111111"), sheet(Form::Express, "12345111111111?"));
    let people = [(Role::Leader, &one), (Role::Staff, &two)];
    let people = people.map(|(role, answers)| Person { role, anonymous: false, answers });
    let found = agreement(instrument(), Form::Express, &people);
    let first: Vec<&str> = found.iter().take(4).map(|one| one.dimension.as_str()).collect();
    assert_eq!(first, ["experimentation-culture", "workforce-adaptation", "ai-talent", "ai-literacy"]);
    assert_eq!(found.iter().filter(|one| one.disagree()).count(), 3);
    let last = found.iter().find(|one| one.question == "genai-deployment-1").unwrap();
    assert_eq!((last.all.shown().unwrap().n, last.others.unwrap().dont_know), (1, 1));
}

#[test]
fn leaders_and_staff_are_told_apart_with_the_number_of_both() {
    let (high, low) = (sheet(Form::Express, "444444444444444"), sheet(Form::Express, "222222222222222"));
    let people = [(Role::Leader, &high), (Role::Staff, &low), (Role::Staff, &low)];
    let people = people.map(|(role, answers)| Person { role, anonymous: false, answers });
    let found = gaps(instrument(), Form::Express, &people);
    assert!(
        found.pillars.iter().chain(&found.dimensions).all(|gap| gap.difference() == Some(Difference::from_integer(2)))
    );
    let first = &found.pillars[0];
    assert_eq!((first.leaders.shown().unwrap().n, first.staff.shown().unwrap().n), (1, 2));
    let alone = gaps(instrument(), Form::Express, &people[1..]);
    assert_eq!((alone.pillars[0].leaders, alone.pillars[0].difference()), (Figure::Nobody, None));
}

proptest! {
    #[test]
    fn whoever_is_asked_first_changes_nothing(numbers in proptest::collection::vec(1_u8..=5, 1..40)) {
        let mut turned = numbers.clone();
        turned.reverse();
        prop_assert_eq!(spread(&numbers), spread(&turned));
    }

    #[test]
    fn variance_is_the_mean_square_of_all_differences(numbers in proptest::collection::vec(1_u8..=5, 2..30)) {
        // Half the mean of (x − y)² over all pairs of different people is s², without any mean in it.
        let n = numbers.len() as u64;
        let pairs: u64 = numbers.iter().flat_map(|x| numbers.iter().map(|y| u64::from(x.abs_diff(*y)).pow(2))).sum();
        prop_assert_eq!(spread(&numbers).variance, Some(Exact::new(pairs, 2 * n * (n - 1))));
    }

    #[test]
    fn agreement_is_from_nothing_to_one_and_whole_only_when_all_say_the_same(numbers in proptest::collection::vec(1_u8..=5, 2..30)) {
        let found = spread(&numbers);
        let agreement = found.agreement().unwrap();
        prop_assert!(agreement <= Exact::from_integer(1));
        prop_assert_eq!(agreement == Exact::from_integer(1), found.min == found.max);
        if found.max.number() - found.min.number() >= 2 { prop_assert!(found.disagree()); }
    }

    #[test]
    fn a_root_as_shown_is_the_nearest_hundredth(numerator in 0_u64..2_000, denominator in 1_u64..500) {
        let exact = Exact::new(numerator, denominator);
        let shown: f64 = root_hundredths(exact).parse().unwrap();
        prop_assert!((shown - (numerator as f64 / denominator as f64).sqrt()).abs() <= 0.005 + 1e-9);
    }

    #[test]
    fn the_order_loses_no_question(marks in proptest::collection::vec(proptest::sample::select(vec!['1', '3', '5', '?', '.']), 45)) {
        let sheets: Vec<Answers> = marks.chunks(15).map(|one| sheet(Form::Express, &one.iter().collect::<String>())).collect();
        let people: Vec<Person<'_>> = sheets.iter().map(|answers| Person { role: Role::Staff, anonymous: false, answers }).collect();
        let found = agreement(instrument(), Form::Express, &people);
        let asked = instrument().form_questions(Form::Express).filter(|one| sheets.iter().any(|sheet| sheet.contains_key(&one.id)));
        prop_assert_eq!(found.len(), asked.count());
        prop_assert!(found.windows(2).all(|pair| pair[0].disagree() || !pair[1].disagree()));
    }
}
