//! An attacker who tries every cohort there could be: among all that fit the table, the mean and the count of missing answers of
//! a question, is there anything about one to four companies in which they agree?

use std::collections::HashMap;

use readiness_assessment::cohort::{Count, Heard, Replies, Told, tell};

/// Every way to deal `n` companies out to these replies.
fn all(n: u64, heard: &[Heard]) -> Vec<Replies> {
    let mut dealt = vec![(n, Replies::default())];
    for (at, reply) in heard.iter().enumerate() {
        let last = at + 1 == heard.len();
        dealt = dealt
            .into_iter()
            .flat_map(|(left, replies)| {
                (if last { left } else { 0 }..=left).map(move |count| {
                    let mut replies = replies.clone();
                    replies.add(*reply, count);
                    (left - count, replies)
                })
            })
            .collect();
    }
    dealt.into_iter().map(|(_, replies)| replies).collect()
}

/// Whether this cohort could be behind what is told, for all one can see.
fn could_be(replies: &Replies, told: &Told) -> bool {
    let sum = |of: &dyn Fn(Heard) -> bool| {
        Heard::ALL.into_iter().filter(|heard| of(*heard)).map(|heard| replies.count(heard)).sum()
    };
    let rung = |heard: Heard| match heard {
        Heard::Rated(rating) => Some(u64::from(rating.number())),
        Heard::NotApplicable | Heard::Unanswered | Heard::DontKnow => None,
    };
    let counted = |count: Count, n: u64| match count {
        Count::Exact(exact) => n == exact,
        Count::AtLeast(least) => n >= least,
        Count::Few => (1..5).contains(&n),
    };
    let (rated, missed): (u64, u64) = (sum(&|heard| rung(heard).is_some()), sum(&Heard::is_missed));
    let points: u64 = Heard::ALL.into_iter().filter_map(|heard| Some(rung(heard)? * replies.count(heard))).sum();
    told.said.iter().all(|(together, count)| sum(&|heard| together.contains(&heard)) == *count)
        && told.missed.is_none_or(|count| counted(count, missed))
        && told.mean.is_none_or(|(shown, count)| {
            // The mean is rounded half up: 20 · points + rated, over 2 · rated, without what is left over.
            counted(count, rated) && rated >= 5 && (20 * points + rated) / (2 * rated) == u64::from(shown.tenths())
        })
}

/// The cohorts of `n` of which one to four companies can be counted by whoever sees what is told.
fn given_away(n: u64, heard: &[Heard]) -> Vec<(Replies, Told)> {
    let all = all(n, heard);
    let mut seen: HashMap<String, (Told, Vec<Replies>)> = HashMap::new();
    for replies in &all {
        let told = tell(replies);
        seen.entry(format!("{told:?}")).or_insert_with(|| (told, Vec::new())).1.push(replies.clone());
    }
    let weight = |replies: &Replies, set: u32| -> u64 {
        (0..heard.len()).filter(|at| set >> at & 1 == 1).map(|at| replies.count(heard[at])).sum()
    };
    let mut found = Vec::new();
    for (told, cohorts) in seen.into_values() {
        let possible: Vec<&Replies> = all.iter().filter(|replies| could_be(replies, &told)).collect();
        assert!(cohorts.iter().all(|replies| possible.contains(&replies)), "what is told is true");
        let counted = (1_u32..1 << heard.len()).any(|set| {
            let first = weight(possible[0], set);
            (1..5).contains(&first) && possible.iter().all(|other| weight(other, set) == first)
        });
        if counted {
            found.extend(cohorts.into_iter().map(|replies| (replies, told.clone())));
        }
    }
    found
}

#[test]
fn no_table_gives_one_to_four_companies_away() {
    let some = [Heard::DontKnow, Heard::ALL[3], Heard::ALL[4], Heard::ALL[5], Heard::ALL[6], Heard::ALL[7]];
    let tried = (5..=11).map(|n| (n, &some[..])).chain((5..=7).map(|n| (n, &Heard::ALL[..])));
    for (n, heard) in tried {
        let found = given_away(n, heard);
        assert!(found.is_empty(), "{} with {n}: {:?}", found.len(), &found[..found.len().min(3)]);
    }
}

fn heard(counts: [u64; 8]) -> Replies {
    let mut replies = Replies::default();
    Heard::ALL.into_iter().zip(counts).for_each(|(heard, count)| replies.add(heard, count));
    replies
}

#[test]
fn what_is_large_enough_is_told_as_it_is() {
    let told = tell(&heard([0, 0, 6, 5, 9, 8, 7, 5]));
    assert_eq!(told.said.len(), 8);
    assert_eq!(told.missed, Some(Count::Exact(6)));
    assert_eq!(told.mean.unwrap().1, Count::Exact(34));
}

#[test]
fn a_question_that_few_were_asked_is_not_told() {
    assert_eq!(tell(&heard([0, 0, 0, 1, 1, 1, 1, 0])), Told::default());
}

#[test]
fn one_who_does_not_know_is_not_counted_out() {
    let told = tell(&heard([0, 0, 1, 9, 9, 9, 9, 0]));
    assert_eq!(told.missed, Some(Count::Few));
    assert_eq!(told.mean.unwrap().1, Count::AtLeast(33));
    assert!(told.said.iter().all(|(_, count)| *count == 0 || *count >= 5));
}

#[test]
fn ten_who_all_chose_a_rung_have_a_mean() {
    let told = tell(&heard([0, 0, 0, 2, 3, 3, 1, 1]));
    assert_eq!(told.mean.unwrap().1, Count::Exact(10));
    assert_eq!(told.missed, Some(Count::Exact(0)));
}
