use std::collections::BTreeMap;

use super::SMALLEST;
use super::span::Span;

/// Companies that stand in the same groups, whichever way they are grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// How many they are.
    pub weight: u64,
    /// The told groups they belong to, each by its number.
    pub groups: Vec<usize>,
}

/// Every group whose count and mean are told, so that it can be seen what follows from all of them together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// All companies by the groups they stand in.
    pub cells: Vec<Cell>,
    /// How many groups are told.
    pub groups: usize,
}

/// How many steps of the search are worth taking; what is not settled by then is taken for unsafe.
const EFFORT: usize = 4_000;

impl Ledger {
    /// Whether nothing about fewer than five companies can be computed from what is told.
    ///
    /// Whoever knows the count and the sum of every told group can add and subtract them, with any factors. The result
    /// speaks of those companies only whose factors do not cancel out; it is safe when that is never one to four of them.
    /// Told the other way: whichever companies, fewer than five, are left out, the rest still has the same rank.
    pub fn is_safe(&self) -> bool {
        let mut cells: Vec<&Cell> = self.cells.iter().filter(|cell| cell.weight > 0).collect();
        // Those that cannot be left out first, then the heavy ones: the fewer light cells a basis needs, the less there is to try.
        cells.sort_by(|one, other| other.weight.cmp(&one.weight).then_with(|| one.groups.cmp(&other.groups)));
        let lines: Vec<Vec<i64>> = cells.iter().map(|cell| self.line(cell)).collect();
        let heavy = cells.partition_point(|cell| cell.weight >= SMALLEST);
        let most = most_rank(&cells);
        let kept = grown(Span::default(), &lines[..heavy], most);
        let rank = grown(kept.clone(), &lines[heavy..], most).rank();
        let weights = cells[heavy..].iter().map(|cell| cell.weight);
        let light: Vec<(u64, &[i64])> = weights.zip(lines[heavy..].iter().map(Vec::as_slice)).collect();
        Search { rank, effort: EFFORT }.stands(kept, &light, SMALLEST - 1)
    }

    fn line(&self, cell: &Cell) -> Vec<i64> {
        let mut line = vec![0; self.groups];
        cell.groups.iter().for_each(|group| line[*group] = 1);
        line
    }
}

/// No lines of these cells can have a higher rank: where each cell stands in one group of every way, the groups of each way
/// add up to the same, and so all ways but one have one group that says nothing new.
fn most_rank(cells: &[&Cell]) -> usize {
    let ways = cells.iter().map(|cell| cell.groups.len()).max().unwrap_or(0);
    let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
    for cell in cells {
        for (way, group) in cell.groups.iter().enumerate() {
            // A group that is met in two ways, or a cell that is in fewer: then nothing is known but the number of groups.
            if *seen.entry(*group).or_insert(way) != way || cell.groups.len() < ways {
                return usize::MAX;
            }
        }
    }
    (seen.len() + 1).saturating_sub(ways)
}

/// A span with the lines added, as far as they can matter.
fn grown(mut span: Span, lines: &[Vec<i64>], most: usize) -> Span {
    for line in lines {
        if span.rank() >= most {
            break;
        }
        span.add(line);
    }
    span
}

struct Search {
    rank: usize,
    effort: usize,
}

impl Search {
    /// Whether the rank stays whichever of the `light` cells, weighing no more than `budget`, are left out; those in
    /// `kept` never are.
    fn stands(&mut self, mut kept: Span, light: &[(u64, &[i64])], budget: u64) -> bool {
        if self.effort == 0 {
            return false;
        }
        self.effort -= 1;
        let (basis, used) = self.basis(&kept, light);
        if basis < self.rank {
            return false;
        }
        // Whatever breaks this basis leaves one of its cells out; the first such is tried in turn, those before it are kept.
        for at in used {
            let (weight, line) = light[at];
            if weight <= budget {
                let rest: Vec<(u64, &[i64])> = [&light[..at], &light[at + 1..]].concat();
                if !self.stands(kept.clone(), &rest, budget - weight) {
                    return false;
                }
            }
            kept.add(line);
        }
        true
    }

    /// The rank that `kept` and the light cells reach, and the light cells needed for it.
    fn basis(&self, kept: &Span, light: &[(u64, &[i64])]) -> (usize, Vec<usize>) {
        let mut basis = kept.clone();
        let mut used = Vec::new();
        for (at, (_, line)) in light.iter().enumerate() {
            if basis.rank() == self.rank {
                break;
            }
            if basis.add(line) {
                used.push(at);
            }
        }
        (basis.rank(), used)
    }
}
