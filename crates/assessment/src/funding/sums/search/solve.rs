use std::cmp::Reverse;

use super::Budget;
use super::part::Part;
use super::prices::{Prices, whole};
use super::tree::Tree;

/// An assignment of the pieces of a part to its buckets.
pub(super) struct Solution {
    pub(super) chosen: Vec<Option<usize>>,
    /// What it pays, in cents.
    pub(super) paid: i64,
    /// Whether no assignment pays more.
    pub(super) proven: bool,
}

impl Solution {
    /// The assignment that pays most.
    pub(super) fn best(part: &Part, budget: &mut Budget) -> Self {
        let mut solution = Self { chosen: vec![None; part.pieces.len()], paid: 0, proven: true };
        let open = vec![true; part.schemes.len()];
        match affordable(part, &open, budget) {
            Some(prices) => solution.improve(part, &open, prices, budget),
            None => solution.proven = false,
        }
        solution
    }

    /// Looks for a better assignment to open schemes, first where more can be hoped for.
    fn improve(&mut self, part: &Part, open: &[bool], prices: Prices, budget: &mut Budget) {
        let goal = whole(prices.bound);
        if goal <= self.paid {
            return;
        }
        if let Some(ways) = ways(part, open) {
            let mut priced = Vec::new();
            for way in ways {
                match affordable(part, &way, budget) {
                    Some(prices) => priced.push((way, prices)),
                    None => self.proven = false,
                }
            }
            priced.sort_by_key(|(_, prices)| Reverse(prices.bound));
            for (way, prices) in priced {
                self.improve(part, &way, prices, budget);
            }
            return;
        }
        if let Some(chosen) = Tree::new(part, prices, open).search(self.paid, goal, budget) {
            self.paid = part.paid(&part.held(&chosen));
            self.chosen = chosen;
        }
        self.proven &= budget.left > 0 || self.paid >= goal;
    }
}

/// What can be closed where two open schemes exclude each other: the enemies of the one, or the one.
fn ways(part: &Part, open: &[bool]) -> Option<[Vec<bool>; 2]> {
    let at_odds = |scheme: &usize| open[*scheme] && part.schemes[*scheme].enemies.iter().any(|enemy| open[*enemy]);
    let scheme = (0..open.len()).find(at_odds)?;
    let (mut alone, mut without) = (open.to_vec(), open.to_vec());
    part.schemes[scheme].enemies.iter().for_each(|enemy| alone[*enemy] = false);
    without[scheme] = false;
    Some([alone, without])
}

/// The prices for open schemes, paid for from the budget; none when it is used up.
pub(super) fn affordable(part: &Part, open: &[bool], budget: &mut Budget) -> Option<Prices> {
    budget.spend(1 + part.pieces.len() * part.buckets.len() / 16).then(|| Prices::of(part, open))
}
