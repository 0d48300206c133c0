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
///
/// Whoever knows this rule knows more of a group of several classes than their sum: which of them were large enough to stand alone
/// would have. No class of one to four is the same in all counts that lead to the same groups.
pub fn coarsen(counts: &[u64], order: Order, mut fits: impl FnMut(&Blocks) -> bool) -> Blocks {
    let mut blocks: Blocks = (0..counts.len()).map(|class| vec![class]).collect();
    loop {
        let filled = blocks.iter().filter(|block| weight(counts, block) > 0).count();
        let small = blocks.iter().any(|block| {
            (1..SMALLEST).contains(&weight(counts, block)) || (order == Order::Names && is_spent(counts, block))
        });
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

/// Whether a group of several names leaves nothing open: as small as it can be, all of them have one company, as large as it can be
/// without a larger one in it, all have four.
fn is_spent(counts: &[u64], block: &[usize]) -> bool {
    let (classes, weight) = (block.len() as u64, weight(counts, block));
    classes > 1 && (weight == classes || weight == classes * (SMALLEST - 1))
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

/// All groups of one to four in one, with what was joined before and, if that is not enough, the smallest of the others: all of
/// them where several are the smallest, for the choice of one would tell that it is no larger than the rest.
fn joined_smallest(counts: &[u64], blocks: Blocks) -> Blocks {
    let (mut joined, mut alone): (Blocks, Blocks) =
        blocks.into_iter().partition(|block| block.len() > 1 || (1..SMALLEST).contains(&weight(counts, block)));
    while joined.len() < 2 {
        let Some(smallest) = alone.iter().map(|block| weight(counts, block)).filter(|weight| *weight > 0).min() else {
            break;
        };
        let (taken, left): (Blocks, Blocks) = alone.into_iter().partition(|block| weight(counts, block) == smallest);
        joined.extend(taken);
        alone = left;
    }
    let mut rest = joined.concat();
    rest.sort_unstable();
    alone.push(rest);
    alone
}
