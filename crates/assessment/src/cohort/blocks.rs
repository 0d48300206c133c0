use super::SMALLEST;

/// Which classes may be told together when one alone may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Only neighbours: the classes lie on a scale.
    Scale,
    /// Any: the smallest ones, all in one group.
    Names,
}

/// Classes in groups; each group is told as one. Indices of classes, in order; a class without a company is a group alone.
pub type Blocks = Vec<Vec<usize>>;

/// The finest grouping of classes with these counts that has no group of one to four and that `fits`; the coarsest, one group
/// of all, is taken to fit always, for it tells nothing but the total.
pub fn coarsen(counts: &[u64], order: Order, mut fits: impl FnMut(&Blocks) -> bool) -> Blocks {
    let mut blocks: Blocks = (0..counts.len()).map(|class| vec![class]).collect();
    loop {
        let filled = blocks.iter().filter(|block| weight(counts, block) > 0).count();
        let small = blocks.iter().any(|block| (1..SMALLEST).contains(&weight(counts, block)));
        let closed = match order {
            Order::Scale => without_open_ends(counts, &blocks),
            Order::Names => blocks.clone(),
        };
        if filled < 2 || (!small && fits(&closed)) {
            return closed;
        }
        blocks = match order {
            Order::Scale => joined_neighbours(counts, blocks),
            Order::Names => joined_smallest(counts, blocks),
        };
    }
}

fn weight(counts: &[u64], block: &[usize]) -> u64 {
    block.iter().map(|class| counts[*class]).sum()
}

/// The groups with the empty classes beside a group of several taken into it: otherwise its ends would say that somebody is there.
fn without_open_ends(counts: &[u64], blocks: &Blocks) -> Blocks {
    let filled = |block: &Vec<usize>| block.iter().filter(|class| counts[**class] > 0).count();
    let mut closed: Blocks = Vec::new();
    for block in blocks {
        match closed.last_mut() {
            Some(last) if (filled(last) > 1 && filled(block) == 0) || (filled(block) > 1 && filled(last) == 0) => {
                last.extend(block);
            }
            _ => closed.push(block.clone()),
        }
    }
    if closed.len() == blocks.len() { closed } else { without_open_ends(counts, &closed) }
}

/// The smallest group and the smaller of its neighbours, with whatever empty ones lie between.
fn joined_neighbours(counts: &[u64], mut blocks: Blocks) -> Blocks {
    let filled: Vec<usize> = (0..blocks.len()).filter(|at| weight(counts, &blocks[*at]) > 0).collect();
    let size = |at: usize| weight(counts, &blocks[filled[at]]);
    let Some(smallest) = (0..filled.len()).min_by_key(|at| size(*at)) else { return blocks };
    let before = smallest.checked_sub(1);
    let after = (smallest + 1 < filled.len()).then_some(smallest + 1);
    let Some(partner) = [before, after].into_iter().flatten().min_by_key(|at| size(*at)) else { return blocks };
    let (from, to) = (filled[smallest.min(partner)], filled[smallest.max(partner)]);
    let joined = blocks[from..=to].concat();
    blocks.splice(from..=to, [joined]);
    blocks
}

/// All groups of one to four in one, with what was joined before and, if that is not enough, the smallest of the others.
fn joined_smallest(counts: &[u64], blocks: Blocks) -> Blocks {
    let (mut joined, mut alone): (Blocks, Blocks) =
        blocks.into_iter().partition(|block| block.len() > 1 || (1..SMALLEST).contains(&weight(counts, block)));
    while joined.len() < 2 {
        let filled = (0..alone.len()).filter(|at| weight(counts, &alone[*at]) > 0);
        let Some(smallest) = filled.min_by_key(|at| weight(counts, &alone[*at])) else { break };
        joined.push(alone.remove(smallest));
    }
    let mut rest = joined.concat();
    rest.sort_unstable();
    alone.push(rest);
    alone
}
