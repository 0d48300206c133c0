use super::Budget;
use super::part::Part;

/// An assignment, improved while moving one piece or exchanging two pays more. A good start makes the search short.
pub(super) struct Polish<'p> {
    part: &'p Part,
    /// The open buckets of each piece.
    options: &'p [Vec<usize>],
    chosen: Vec<Option<usize>>,
    held: Vec<i64>,
    paid: i64,
}

impl<'p> Polish<'p> {
    /// The improved assignment and what it pays.
    pub(super) fn of(
        part: &'p Part,
        options: &'p [Vec<usize>],
        chosen: Vec<Option<usize>>,
        budget: &mut Budget,
    ) -> (Vec<Option<usize>>, i64) {
        let held = part.held(&chosen);
        let mut polish = Self { part, options, chosen, paid: part.paid(&held), held };
        while polish.round(budget) {}
        (polish.chosen, polish.paid)
    }

    /// Tries every move and every exchange once; whether any paid more.
    fn round(&mut self, budget: &mut Budget) -> bool {
        let before = self.paid;
        for one in 0..self.chosen.len() {
            if !budget.spend(self.chosen.len() * self.part.work() / 2) {
                return false;
            }
            for option in self.options[one].iter().copied().map(Some).chain([None]) {
                self.attempt(&[(one, option)]);
            }
            for other in 0..one {
                let (here, there) = (self.chosen[one], self.chosen[other]);
                if here != there && self.allows(one, there) && self.allows(other, here) {
                    self.attempt(&[(one, there), (other, here)]);
                }
            }
        }
        self.paid > before
    }

    fn allows(&self, piece: usize, option: Option<usize>) -> bool {
        option.is_none_or(|bucket| self.options[piece].contains(&bucket))
    }

    /// Makes the changes if they pay more.
    fn attempt(&mut self, changes: &[(usize, Option<usize>)]) {
        let before: Vec<_> = changes.iter().map(|(piece, _)| (*piece, self.chosen[*piece])).collect();
        self.make(changes);
        let paid = self.part.paid(&self.held);
        if paid > self.paid {
            self.paid = paid;
        } else {
            self.make(&before);
        }
    }

    fn make(&mut self, changes: &[(usize, Option<usize>)]) {
        for (piece, option) in changes {
            let amount = self.part.pieces[*piece].amount;
            if let Some(bucket) = self.chosen[*piece] {
                self.held[bucket] -= amount;
            }
            if let Some(bucket) = option {
                self.held[*bucket] += amount;
            }
            self.chosen[*piece] = *option;
        }
    }
}
