//! An attacker who knows every count and every mean that is told, exactly, and adds and subtracts them.

use proptest::prelude::*;
use readiness_assessment::cohort::{self, Breakdown, Member, Order, Published, Tally, peers};
use readiness_assessment::{Band, Fraction};

use crate::algebra::Solved;

const WAYS: [Breakdown; 4] = [
    Breakdown { classes: 6, order: Order::Names },
    Breakdown { classes: 5, order: Order::Scale },
    Breakdown { classes: 2, order: Order::Names },
    Breakdown { classes: 2, order: Order::Names },
];

/// What somebody knows who knows everything.
#[derive(Debug)]
pub(crate) struct Companies {
    pub(crate) members: Vec<Member>,
    pub(crate) breakdowns: Vec<Breakdown>,
}

pub(crate) fn publish(companies: &Companies) -> Option<Published> {
    let mut cohort = cohort::Cohort::new(companies.breakdowns.clone());
    companies.members.iter().for_each(|member| cohort.add(member));
    cohort::publish(&cohort)
}

fn member(tenths: u32, classes: &[usize]) -> Member {
    let band = match tenths {
        0..25 => Band::Unaware,
        25..35 => Band::Aware,
        35..46 => Band::Ready,
        _ => Band::Competent,
    };
    let overall = Fraction::new(tenths, 10);
    Member { overall, band, pillars: vec![overall; 2], dimensions: vec![Some(overall); 3], classes: classes.to_vec() }
}

/// Companies whose groups hang together, as sectors, sizes and tags do: such groupings differ by a few companies only.
pub(crate) fn cohorts(most: usize) -> impl Strategy<Value = Companies> {
    let one =
        (10_u32..=50, 0_usize..6, 0_usize..5, 0_usize..4, 0_usize..8).prop_map(|(score, sector, size, tie, slip)| {
            let size = if tie < 2 { sector.min(4) } else { size };
            let tag = usize::from((sector > 2) ^ (slip == 0));
            member(score, &[sector, size, tag, usize::from(tie == 0)])
        });
    proptest::collection::vec(one, 0..most).prop_map(|members| Companies { members, breakdowns: WAYS.to_vec() })
}

/// Each told count as an equation over the companies; the sums of scores have the very same equations.
fn equations(cohort: &Companies, told: &Published) -> Vec<Vec<i128>> {
    let line =
        |inside: &dyn Fn(&Member) -> bool| cohort.members.iter().map(|member| i128::from(inside(member))).collect();
    let mut lines: Vec<Vec<i128>> = vec![line(&|_| true)];
    lines.extend(told.bands.iter().map(|(bands, _)| line(&|member| bands.contains(&member.band))));
    for (at, broken) in told.breakdowns.iter().enumerate() {
        lines.extend(broken.groups.iter().map(|group| line(&|member| group.classes.contains(&member.classes[at]))));
    }
    lines
}

/// All groups somebody could name: a class, or a class of one breakdown within a class of another, and each band within each.
fn named(cohort: &Companies) -> Vec<Vec<i128>> {
    let kinds = |member: &Member| {
        let own = member.classes.iter().enumerate().map(|(way, class)| (way, *class));
        own.chain([(usize::MAX, member.band as usize)]).collect::<Vec<_>>()
    };
    let mut all: Vec<(usize, usize)> = cohort.members.iter().flat_map(kinds).collect();
    all.sort_unstable();
    all.dedup();
    let mut groups = Vec::new();
    for one in &all {
        for other in &all {
            let inside = |member: &Member| kinds(member).contains(one) && kinds(member).contains(other);
            groups.push(cohort.members.iter().map(|member| i128::from(inside(member))).collect());
        }
    }
    groups
}

/// Every set of one to four of `n` things.
fn few(n: usize) -> Vec<Vec<usize>> {
    (1_u32..1 << n)
        .filter(|set| set.count_ones() < 5)
        .map(|set| (0..n).filter(|at| set >> at & 1 == 1).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn no_named_group_of_fewer_than_five_follows_from_what_is_told(cohort in cohorts(45)) {
        let Some(told) = publish(&cohort) else { return Ok(()) };
        let solved = Solved::of(&equations(&cohort, &told));
        for group in named(&cohort) {
            let size: i128 = group.iter().sum();
            if (1..5).contains(&size) {
                prop_assert!(!solved.holds(&group), "{size} companies follow from {told:?}");
            }
        }
    }

    #[test]
    fn nothing_that_is_told_is_of_fewer_than_five(cohort in cohorts(45)) {
        let Some(told) = publish(&cohort) else {
            prop_assert!(cohort.members.len() < 5);
            return Ok(());
        };
        let groups = told.breakdowns.iter().flat_map(|broken| &broken.groups);
        prop_assert!(groups.clone().all(|group| group.n >= 5));
        prop_assert!(told.bands.iter().all(|(_, n)| *n == 0 || *n >= 5));
        for broken in &told.breakdowns {
            let sum: u64 = broken.groups.iter().map(|group| group.n).sum();
            prop_assert!(broken.groups.is_empty() || sum == told.n, "a group is missing from the table");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// The hardest attack there is with adding and subtracting: any combination with any factors that speaks of one to four
    /// companies only. It exists exactly when the equations lose rank with those companies left out.
    #[test]
    fn no_combination_speaks_of_fewer_than_five(cohort in cohorts(13)) {
        let Some(told) = publish(&cohort) else { return Ok(()) };
        let equations = equations(&cohort, &told);
        let whole = Solved::of(&equations).rank();
        for few in few(cohort.members.len()) {
            let keep = |line: &Vec<i128>| -> Vec<i128> {
                line.iter().enumerate().filter(|(at, _)| !few.contains(at)).map(|(_, number)| *number).collect()
            };
            let rest: Vec<Vec<i128>> = equations.iter().map(keep).collect();
            prop_assert_eq!(Solved::of(&rest).rank(), whole, "companies {:?} of {:?}", few, told);
        }
    }

    /// One's own company knows its own score, and is therefore never among those it is compared with.
    #[test]
    fn two_ways_to_be_alike_give_nobody_away(cohort in cohorts(30)) {
        let others: Vec<(Fraction, Vec<bool>)> = cohort
            .members
            .iter()
            .map(|member| (member.overall, vec![member.classes[0] == 1, member.classes[1] == 1]))
            .collect();
        let told = peers(&others, 2);
        let lines: Vec<Vec<i128>> = (0..2)
            .filter(|way| told[*way].is_some())
            .map(|way| others.iter().map(|(_, alike)| i128::from(alike[way])).collect())
            .collect();
        let union = others.iter().filter(|(_, alike)| alike[0] || alike[1]).count();
        prop_assert!(told.iter().flatten().all(|peers| peers.n >= 5 && peers.n <= union as u64));
        if let [one, other] = lines.as_slice() {
            let apart = one.iter().zip(other).filter(|(one, other)| one != other).count();
            prop_assert!(apart == 0 || apart >= 5, "the difference speaks of {apart}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_told_of_a_group_is_what_its_companies_add_up_to(companies in cohorts(60)) {
        let Some(told) = publish(&companies) else { return Ok(()) };
        for (at, broken) in told.breakdowns.iter().enumerate() {
            for group in &broken.groups {
                let inside = || companies.members.iter().filter(|member| group.classes.contains(&member.classes[at]));
                let figures = inside().map(|member| member.overall).collect::<Tally>().figures().unwrap();
                prop_assert_eq!((group.n, &group.overall), (figures.n, &figures.mean));
                prop_assert_eq!(&group.pillars, &vec![figures.mean; 2]);
            }
        }
        for (bands, n) in &told.bands {
            let inside = companies.members.iter().filter(|member| bands.contains(&member.band));
            prop_assert_eq!(*n, inside.count() as u64);
        }
    }
}

fn told(sectors: &[usize]) -> Vec<(Vec<usize>, u64)> {
    let members = sectors.iter().enumerate().flat_map(|(sector, n)| vec![member(30, &[sector]); *n]).collect();
    let breakdowns = vec![Breakdown { classes: sectors.len(), order: Order::Names }];
    let told = publish(&Companies { members, breakdowns }).unwrap();
    told.breakdowns[0].groups.iter().map(|group| (group.classes.clone(), group.n)).collect()
}

#[test]
fn a_small_group_takes_the_smallest_of_the_others_with_it_and_no_more() {
    assert_eq!(told(&[9, 7, 6]), [(vec![0], 9), (vec![1], 7), (vec![2], 6)]);
    assert_eq!(told(&[9, 7, 2]), [(vec![0], 9), (vec![1, 2], 9)]);
    assert_eq!(told(&[9, 3, 7, 2]), [(vec![0], 9), (vec![2], 7), (vec![1, 3], 5)]);
    assert_eq!(told(&[9, 0, 7]), [(vec![0], 9), (vec![2], 7)]);
    assert_eq!(told(&[4, 3]), []);
}

#[test]
fn two_groupings_that_differ_by_two_companies_are_not_both_told() {
    let of = |sector, tag, n| vec![member(30, &[sector, tag]); n];
    let members = [of(0, 0, 8), of(0, 1, 2), of(1, 1, 8)].concat();
    let breakdowns = vec![Breakdown { classes: 2, order: Order::Names }; 2];
    let told = publish(&Companies { members, breakdowns }).unwrap();
    assert_eq!(told.breakdowns.iter().map(|broken| broken.groups.len()).collect::<Vec<_>>(), [2, 0]);
}

#[test]
fn large_cohorts_are_settled_and_lose_little() {
    let one = |at: usize| member(10 + (at * 7 % 41) as u32, &[at * at % 6, (at / 3) % 5, at % 2, at / 2 % 2]);
    let cohort = Companies { members: (0..20_000).map(one).collect(), breakdowns: WAYS.to_vec() };
    let told = publish(&cohort).unwrap();
    assert_eq!(told.breakdowns.iter().map(|broken| broken.groups.len()).collect::<Vec<_>>(), [4, 5, 2, 2]);
}
