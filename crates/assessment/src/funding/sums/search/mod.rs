//! Which scheme pays for which item, so that all of them pay most: an exact search that cuts what cannot be better.
//!
//! [`divide`] divides the question into parts that do not touch each other. In a part, [`solve`] tries every choice among
//! schemes that exclude each other and [`tree`] gives the items one after another to the schemes; [`prices`] says how much
//! a started assignment can still pay at most. [`ties`] then looks for fewer and earlier schemes that pay the same.

mod divide;

mod flow;

mod load;

mod memory;

mod part;

mod polish;

mod prices;

mod shared;

mod solve;

mod ties;

mod tree;

use self::solve::Solution;
use super::Offer;
use crate::funding::Project;

/// Steps of the search for one project, a second or two of work, so that no input keeps anybody waiting. Forty items at
/// round prices and a dozen schemes take a tenth of it at most.
const STEPS: usize = 1_000_000;

/// Items that are looked at; more than any project that can be read has.
const MOST_ITEMS: usize = 10 * Project::MOST_ITEMS;

/// Which offer each item of the project is assigned to.
pub(super) struct Found {
    pub(super) assigned: Vec<Option<usize>>,
    /// Whether no assignment pays more.
    pub(super) proven: bool,
}

/// The assignment that pays most.
pub(super) fn assign(project: &Project, offers: &[Offer<'_>]) -> Found {
    let mut found = Found { assigned: vec![None; project.items.len()], proven: project.items.len() <= MOST_ITEMS };
    let parts = divide::parts(project, offers, MOST_ITEMS);
    for part in &parts {
        let mut budget = Budget { left: STEPS / parts.len() };
        let first = Solution::best(part, &mut budget);
        found.proven &= first.proven;
        let solution = ties::simplest(part, first, &mut budget);
        for (piece, bucket) in part.pieces.iter().zip(&solution.chosen) {
            let scheme = bucket.map(|bucket| part.buckets[bucket].scheme);
            found.assigned[piece.item] = scheme.map(|scheme| part.schemes[scheme].offer);
        }
    }
    found
}

/// The steps that are left.
struct Budget {
    left: usize,
}

impl Budget {
    /// Takes so many steps; false once they are used up.
    fn spend(&mut self, steps: usize) -> bool {
        self.left = self.left.saturating_sub(steps);
        self.left > 0
    }

    /// A part of the budget that is taken out of it beforehand.
    fn at_most(&mut self, steps: usize) -> Self {
        let taken = steps.min(self.left);
        self.left -= taken;
        Self { left: taken }
    }
}
