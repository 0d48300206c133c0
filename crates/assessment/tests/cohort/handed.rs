//! Whoever gets two reports subtracts one from the other.

use std::collections::BTreeMap;

use proptest::prelude::*;
use readiness_assessment::cohort::{Handed, Member, Stood};

use crate::groups::{Companies, cohorts, publish};

/// The report about these members of a cohort, each known by its place in it.
fn report(whole: &Companies, taken: &[(usize, u64)]) -> Option<Handed> {
    let member = |at: usize| whole.members[at].clone();
    let members = taken.iter().map(|(at, _)| member(*at)).collect();
    let published = publish(&Companies { members, breakdowns: whole.breakdowns.clone() })?;
    let stood = |(at, scores): &(usize, u64)| (Stood { company: *at as u64, scores: *scores }, member(*at));
    let counted: Vec<(Stood, Member)> = taken.iter().map(stood).collect();
    Some(Handed::of(&counted, &published))
}

/// The groups of a report, said another way: scores by company.
fn groups(handed: &Handed) -> Vec<BTreeMap<u64, u64>> {
    let company = |at: &usize| (handed.companies[*at].company, handed.companies[*at].scores);
    handed.groups.iter().map(|group| group.iter().map(company).collect()).collect()
}

proptest! {
    #[test]
    fn a_report_is_near_another_exactly_when_a_subtraction_leaves_one_to_four(
        cohort in cohorts(24),
        kinds in proptest::collection::vec(0_u8..12, 24),
    ) {
        let all: Vec<(usize, u64)> = (0..cohort.members.len()).map(|at| (at, 0)).collect();
        // Most are in both reports with the same scores, some only in the first, some with other scores in the second.
        let later: Vec<(usize, u64)> =
            all.iter().filter(|(at, _)| kinds[*at] > 1).map(|(at, _)| (*at, u64::from(kinds[*at] == 2))).collect();
        let (Some(one), Some(other)) = (report(&cohort, &all), report(&cohort, &later)) else { return Ok(()) };
        let differ = |one: &BTreeMap<u64, u64>, other: &BTreeMap<u64, u64>| {
            (0..24).filter(|company| one.get(company) != other.get(company)).count()
        };
        let near = groups(&one).iter().any(|one| groups(&other).iter().any(|other| (1..5).contains(&differ(one, other))));
        prop_assert_eq!(one.is_near(&other), near);
        prop_assert_eq!(other.is_near(&one), near);
        prop_assert!(!one.is_near(&one), "a report is safe by itself");
    }
}
