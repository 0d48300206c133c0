use std::cmp::Reverse;

use super::Budget;
use super::part::Part;
use super::prices::{Prices, whole};
use super::shared;
use super::tree::Tree;

/// Steps to look for a good assignment before looking for the best.
const GOOD_START: usize = 20_000;

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
        match shared::prices(part, &open, budget) {
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
                match shared::prices(part, &way, budget) {
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
        let mut short = budget.at_most(GOOD_START);
        self.take(part, Tree::new(part, prices.clone(), open, &part.by_cost).search(self.paid, goal, &mut short));
        let given_up = short.left == 0;
        budget.left += short.left;
        if given_up && self.paid < goal {
            self.take(part, Tree::new(part, prices, open, &part.by_choice).search(self.paid, goal, budget));
        }
        self.proven &= budget.left > 0 || self.paid >= goal;
    }

    fn take(&mut self, part: &Part, better: Option<Vec<Option<usize>>>) {
        if let Some(chosen) = better {
            self.paid = part.paid(&part.held(&chosen));
            self.chosen = chosen;
        }
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
