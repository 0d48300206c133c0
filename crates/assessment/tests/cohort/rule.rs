//! An attacker who knows how groups are chosen: of all counts that lead to what is told, is there a class, or several together, that
//! has the same one to four companies in every one of them?

use std::collections::HashMap;

use readiness_assessment::cohort::{Blocks, Order, coarsen};

/// Every way to deal `n` companies out to `classes` classes.
fn dealt(n: u64, classes: usize) -> Vec<Vec<u64>> {
    match classes {
        1 => vec![vec![n]],
        _ => (0..=n)
            .flat_map(|first| dealt(n - first, classes - 1).into_iter().map(move |rest| [vec![first], rest].concat()))
            .collect(),
    }
}

/// Groups of classes, each with the number of companies in it.
type Told = Vec<(Vec<usize>, u64)>;

/// What is told of these counts: the groups with their sums; nothing where that is the whole.
fn told(counts: &[u64], order: Order) -> Told {
    let blocks: Blocks = coarsen(counts, order, |_| true);
    let sum = |block: &Vec<usize>| block.iter().map(|class| counts[*class]).sum::<u64>();
    let mut groups: Vec<_> = blocks.iter().map(|block| (block.clone(), sum(block))).collect();
    groups.sort();
    if groups.iter().filter(|(_, n)| *n > 0).count() < 2 { Vec::new() } else { groups }
}

fn given_away(n: u64, classes: usize, order: Order) -> Option<(Vec<u64>, Vec<usize>)> {
    let mut seen: HashMap<Told, Vec<Vec<u64>>> = HashMap::new();
    for counts in dealt(n, classes) {
        seen.entry(told(&counts, order)).or_default().push(counts);
    }
    let sets = (1_u32..1 << classes).map(|set| (0..classes).filter(|class| set >> class & 1 == 1).collect::<Vec<_>>());
    let sets: Vec<Vec<usize>> = sets.collect();
    seen.into_values().find_map(|possible| {
        let weight = |counts: &[u64], set: &[usize]| set.iter().map(|class| counts[*class]).sum::<u64>();
        let known = |set: &Vec<usize>| {
            let first = weight(&possible[0], set);
            (1..5).contains(&first) && possible.iter().all(|counts| weight(counts, set) == first)
        };
        Some((possible[0].clone(), sets.iter().find(|set| known(set))?.clone()))
    })
}

#[test]
fn whoever_knows_the_rule_learns_no_count_of_one_to_four() {
    for (classes, most) in [(2, 24), (3, 20), (4, 17), (5, 15), (6, 12)] {
        for n in 5..=most {
            for order in [Order::Names, Order::Scale] {
                assert_eq!(given_away(n, classes, order), None, "{n} companies in {classes} classes, {order:?}");
            }
        }
    }
}
