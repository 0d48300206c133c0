//! The exact search behind the shortest path, in whole numbers.
//!
//! Climbs whose rungs gain the same form a class. Within a class only the number of rungs matters for the gain, so the best
//! choice for every number of rungs is found question by question; then the classes are joined. Both steps keep, of several
//! choices that serve equally, the one with the least effort and then the smallest list of items. That is safe: whatever is
//! added to two lists of equal length alike leaves the smaller one smaller.

use std::collections::BTreeMap;

/// One question that can rise.
pub(super) struct Climb {
    /// What each rung gains.
    pub(super) gain: u64,
    /// Item and effort of every rung, lowest first. Items are numbered in the order in which a smaller list is told.
    pub(super) rungs: Vec<(usize, u32)>,
}

/// What is looked for.
pub(super) struct Wanted {
    pub(super) climbs: Vec<Climb>,
    /// What must be gained in all.
    pub(super) gain: u64,
}

/// Effort and items of a choice; the smaller is the better.
type Choice = (u32, Vec<usize>);

/// The items of the best choice, in order: the fewest that gain enough, the least effort, the smallest list. None when all of
/// them together do not gain enough.
pub(super) fn cheapest(wanted: &Wanted) -> Option<Vec<usize>> {
    let count = fewest(wanted)?;
    let mut classes: BTreeMap<u64, Vec<&Climb>> = BTreeMap::new();
    for climb in &wanted.climbs {
        classes.entry(climb.gain).or_default().push(climb);
    }
    // Number of items and gain so far, with the best choice that has them.
    let mut joined: BTreeMap<(usize, u64), Choice> = BTreeMap::from([((0, 0), (0, Vec::new()))]);
    for (gain, climbs) in classes {
        let best = best_of_class(&climbs, count);
        let mut next = BTreeMap::new();
        for ((items, gained), choice) in &joined {
            for (more, addition) in best.iter().enumerate().take(count - items + 1) {
                let Some(addition) = addition else { continue };
                let key = (items + more, gained + gain * more as u64);
                keep(next.entry(key).or_insert(None), choice, addition);
            }
        }
        joined = next.into_iter().filter_map(|(key, choice)| Some((key, choice?))).collect();
    }
    let enough = joined.into_iter().filter(|((items, gained), _)| *items == count && *gained >= wanted.gain);
    enough.map(|(_, choice)| choice).min().map(|(_, items)| items)
}

/// The smallest number of rungs that gains enough: all rungs of a climb gain the same, so the dearest-gaining go first.
fn fewest(wanted: &Wanted) -> Option<usize> {
    let mut gains: Vec<u64> = wanted.climbs.iter().flat_map(|climb| climb.rungs.iter().map(|_| climb.gain)).collect();
    gains.sort_unstable_by(|a, b| b.cmp(a));
    let mut gained = 0;
    let sums = gains.into_iter().map(|gain| {
        gained += gain;
        gained
    });
    [0].into_iter().chain(sums).position(|gained| gained >= wanted.gain)
}

/// For every number of rungs up to `most`, the best choice among climbs that gain alike.
fn best_of_class(climbs: &[&Climb], most: usize) -> Vec<Option<Choice>> {
    let mut best: Vec<Option<Choice>> = vec![None; most + 1];
    best[0] = Some((0, Vec::new()));
    for climb in climbs {
        let mut next: Vec<Option<Choice>> = vec![None; most + 1];
        for (items, choice) in best.iter().enumerate() {
            let Some(choice) = choice else { continue };
            for taken in 0..=climb.rungs.len().min(most - items) {
                let rungs = &climb.rungs[..taken];
                let addition =
                    (rungs.iter().map(|(_, effort)| effort).sum(), rungs.iter().map(|(item, _)| *item).collect());
                keep(&mut next[items + taken], choice, &addition);
            }
        }
        best = next;
    }
    best
}

/// Puts the union of two choices into `slot` when it is better than what is there.
fn keep(slot: &mut Option<Choice>, choice: &Choice, addition: &Choice) {
    let effort = choice.0 + addition.0;
    if slot.as_ref().is_some_and(|kept| kept.0 < effort) {
        return;
    }
    let mut items = choice.1.clone();
    items.extend(&addition.1);
    items.sort_unstable();
    let union = (effort, items);
    if slot.as_ref().is_none_or(|kept| union < *kept) {
        *slot = Some(union);
    }
}
