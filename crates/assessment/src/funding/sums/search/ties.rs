use super::Budget;
use super::part::Part;
use super::prices::whole;
use super::shared;
use super::solve::Solution;
use super::tree::Tree;
use crate::money::Cents;

/// An assignment that pays as much with fewest schemes, and among those with the earliest; the given one when it is that
/// already, when it is not proven to be best, or when the budget ends.
pub(super) fn simplest(part: &Part, solution: Solution, budget: &mut Budget) -> Solution {
    if !solution.proven {
        return solution;
    }
    let grants = part.grants(&part.held(&solution.chosen));
    let known: Vec<bool> = grants.into_iter().map(|grant| grant > Cents::ZERO).collect();
    let mut ties = Ties { part, paid: solution.paid, needed: Vec::new(), known: known.clone(), budget };
    ties.needed = (0..known.len()).map(|scheme| !ties.without(scheme)).collect();
    let count = |schemes: &[bool]| schemes.iter().filter(|used| **used).count();
    for size in count(&ties.needed)..=count(&known) {
        let outcome = ties.pick(0, size, &mut vec![false; known.len()]);
        match outcome {
            Outcome::Nothing => {}
            Outcome::Known => return solution,
            Outcome::Found(chosen) => return Solution { chosen, ..solution },
        }
    }
    solution
}

/// What a look at sets of schemes came to.
enum Outcome {
    /// None of them pays as much.
    Nothing,
    /// The set that is known already is the first.
    Known,
    /// Another set is.
    Found(Vec<Option<usize>>),
}

struct Ties<'p, 'b> {
    part: &'p Part,
    /// What has to be paid.
    paid: i64,
    /// The schemes without which it cannot be.
    needed: Vec<bool>,
    /// The schemes that pay it in the assignment that is known.
    known: Vec<bool>,
    budget: &'b mut Budget,
}

impl Ties<'_, '_> {
    /// Whether it might be paid without the scheme.
    fn without(&mut self, scheme: usize) -> bool {
        let mut open = vec![true; self.known.len()];
        open[scheme] = false;
        self.might_pay(&open)
    }

    /// Whether these schemes might pay it; false as well when the budget is used up.
    fn might_pay(&mut self, open: &[bool]) -> bool {
        let prices = shared::prices(self.part, open, self.budget);
        prices.is_some_and(|prices| whole(prices.bound) >= self.paid)
    }

    /// Tries the sets that agree with `picked` up to `next` and take `more` further schemes, the earliest first.
    fn pick(&mut self, next: usize, more: usize, picked: &mut Vec<bool>) -> Outcome {
        if more == 0 {
            return self.attempt(next, picked);
        }
        let mut open = picked.clone();
        open[next..].fill(true);
        if next + more > picked.len() || !self.might_pay(&open) {
            return Outcome::Nothing;
        }
        if !self.part.schemes[next].enemies.iter().any(|enemy| picked[*enemy]) {
            picked[next] = true;
            let outcome = self.pick(next + 1, more - 1, picked);
            picked[next] = false;
            if !matches!(outcome, Outcome::Nothing) {
                return outcome;
            }
        }
        if self.needed[next] { Outcome::Nothing } else { self.pick(next + 1, more, picked) }
    }

    fn attempt(&mut self, next: usize, picked: &[bool]) -> Outcome {
        if self.needed[next..].contains(&true) {
            return Outcome::Nothing;
        }
        if picked == self.known {
            return Outcome::Known;
        }
        let Some(prices) = shared::prices(self.part, picked, self.budget) else { return Outcome::Known };
        if whole(prices.bound) < self.paid {
            return Outcome::Nothing;
        }
        let found =
            Tree::new(self.part, prices, picked, &self.part.by_choice).search(self.paid - 1, self.paid, self.budget);
        found.map_or(Outcome::Nothing, Outcome::Found)
    }
}
