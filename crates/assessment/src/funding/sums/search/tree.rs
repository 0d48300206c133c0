use std::cmp::Reverse;
use std::mem;

use super::Budget;
use super::load::Load;
use super::memory::Memory;
use super::part::Part;
use super::polish::Polish;
use super::prices::{Prices, Start, whole};

/// New prices are found after so many pieces.
const PRICES_LAST: usize = 3;

/// A search through the assignments of the pieces, one after another, to the buckets of open schemes.
pub(super) struct Tree<'p> {
    part: &'p Part,
    open: &'p [bool],
    /// In which order the pieces are decided.
    order: &'p [usize],
    load: Load<'p>,
    memory: Memory,
    /// What has to be beaten, and what there is no need to beat.
    value: i64,
    goal: i64,
    found: Option<Vec<Option<usize>>>,
}

impl<'p> Tree<'p> {
    pub(super) fn new(part: &'p Part, prices: Prices, open: &'p [bool], order: &'p [usize]) -> Self {
        let load = Load::none(part, prices, open);
        let memory = Memory::new(part, &load.options, order);
        Self { part, open, order, load, memory, value: 0, goal: 0, found: None }
    }

    /// The assignment that pays most, if any pays more than `value`; stops at the first that pays `goal`.
    pub(super) fn search(mut self, value: i64, goal: i64, budget: &mut Budget) -> Option<Vec<Option<usize>>> {
        (self.value, self.goal) = (value, goal);
        self.visit(0, budget);
        self.found
    }

    fn visit(&mut self, decided: usize, budget: &mut Budget) {
        let Some(piece) = self.order.get(decided) else { return self.weigh(budget) };
        if !budget.spend(self.part.work()) || !self.memory.is_new(self.part, decided, &self.load) {
            return;
        }
        if decided.is_multiple_of(PRICES_LAST) && decided > 0 {
            self.descend_anew(decided, *piece, budget);
        } else {
            self.descend(decided, *piece, budget);
        }
    }

    /// Goes on with the prices that fit the pieces that are left.
    fn descend_anew(&mut self, decided: usize, piece: usize, budget: &mut Budget) {
        budget.spend(self.part.work_for_prices());
        let start = Start { left: &self.order[decided..], held: &self.load.held };
        let prices = self.load.prices.again(self.part, self.open, start);
        let bound = mem::replace(&mut self.load.bound, prices.bound);
        let prices = mem::replace(&mut self.load.prices, prices);
        self.descend(decided, piece, budget);
        (self.load.prices, self.load.bound) = (prices, bound);
    }

    /// Tries every choice for a piece that can still pay more.
    fn descend(&mut self, decided: usize, piece: usize, budget: &mut Budget) {
        for (bound, option) in self.outlooks(piece) {
            if bound <= self.value || self.value >= self.goal {
                return;
            }
            self.load.choose(piece, option);
            self.visit(decided + 1, budget);
            self.load.withdraw(piece);
        }
    }

    /// What could be paid at most after each choice for the piece, the most first; leaving it out comes last among equals.
    fn outlooks(&mut self, piece: usize) -> Vec<(i64, Option<usize>)> {
        let options: Vec<_> = self.load.options[piece].iter().copied().map(Some).chain([None]).collect();
        let mut outlooks = Vec::with_capacity(options.len());
        for option in options {
            self.load.choose(piece, option);
            if self.load.can_reach_minimum(piece) {
                outlooks.push((whole(self.load.bound), option));
            }
            self.load.withdraw(piece);
        }
        outlooks.sort_by_key(|(bound, _)| Reverse(*bound));
        outlooks
    }

    /// Keeps a complete assignment if it pays more than any before.
    fn weigh(&mut self, budget: &mut Budget) {
        if self.part.paid(&self.load.held) > self.value {
            let (chosen, paid) = Polish::of(self.part, &self.load.options, self.load.chosen.clone(), budget);
            self.value = paid;
            self.found = Some(chosen);
        }
    }
}
