use std::collections::BTreeMap;
use std::mem;

use super::Budget;
use super::part::Part;
use super::polish::Polish;
use super::prices::{Prices, Start, whole};

/// New prices are found after so many pieces.
const PRICES_LAST: usize = match option_env!("PL") {
    Some(x) => (x.as_bytes()[0] - b'0') as usize,
    None => 3,
};

/// What finding them takes, in steps.
const PRICES_COST: usize = 8;

/// States that are remembered, so that no input fills the memory.
const MOST_SEEN: usize = 200_000;

/// A search through the assignments of the pieces, one after another, to the buckets of open schemes.
pub(super) struct Tree<'p> {
    part: &'p Part,
    open: &'p [bool],
    prices: Prices,
    /// The open buckets of each piece.
    options: Vec<Vec<usize>>,
    /// What each bucket and each scheme holds, and what undecided pieces could add.
    held: Vec<i64>,
    to_come: Vec<i64>,
    scheme_held: Vec<i64>,
    scheme_to_come: Vec<i64>,
    chosen: Vec<Option<usize>>,
    /// What the assignment can still pay at most.
    bound: i128,
    /// What has to be beaten, and what there is no need to beat.
    value: i64,
    goal: i64,
    found: Option<Vec<Option<usize>>>,
    /// The schemes whose grants depend on the pieces from each one on.
    live: Vec<Vec<bool>>,
    /// States from which everything has been tried, with the most that was paid by then by schemes no longer live.
    seen: BTreeMap<Vec<i64>, i64>,
}

impl<'p> Tree<'p> {
    pub(super) fn new(part: &'p Part, prices: Prices, open: &'p [bool]) -> Self {
        let is_open = |bucket: &usize| open[part.buckets[*bucket].scheme];
        let open_of = |options: &Vec<usize>| options.iter().copied().filter(is_open).collect();
        let mut tree = Self {
            part,
            bound: prices.bound,
            open,
            prices,
            options: part.pieces.iter().map(|piece| open_of(&piece.options)).collect(),
            held: vec![0; part.buckets.len()],
            to_come: vec![0; part.buckets.len()],
            scheme_held: vec![0; part.schemes.len()],
            scheme_to_come: vec![0; part.schemes.len()],
            chosen: vec![None; part.pieces.len()],
            value: 0,
            goal: 0,
            found: None,
            live: Vec::new(),
            seen: BTreeMap::new(),
        };
        for (piece, options) in part.pieces.iter().zip(&tree.options) {
            for bucket in options {
                tree.to_come[*bucket] += piece.amount;
                tree.scheme_to_come[part.buckets[*bucket].scheme] += piece.amount;
            }
        }
        tree.live = (0..part.pieces.len()).map(|piece| tree.live_from(piece)).collect();
        tree
    }

    fn live_from(&self, piece: usize) -> Vec<bool> {
        let mut live = vec![false; self.part.schemes.len()];
        for bucket in self.options[piece..].iter().flatten() {
            live[self.part.buckets[*bucket].scheme] = true;
        }
        while let Some(scheme) = (0..live.len()).find(|scheme| !live[*scheme] && self.depends(*scheme, &live)) {
            live[scheme] = true;
        }
        live
    }

    /// Whether a scheme shares a ceiling with one that is live.
    fn depends(&self, scheme: usize, live: &[bool]) -> bool {
        let groups = &self.part.groups.of;
        let shares = |other: usize| groups[other].iter().any(|group| groups[scheme].contains(group));
        (0..live.len()).any(|other| live[other] && shares(other))
    }

    /// The assignment that pays most, if any pays more than `value`; stops at the first that pays `goal`.
    pub(super) fn search(mut self, value: i64, goal: i64, budget: &mut Budget) -> Option<Vec<Option<usize>>> {
        (self.value, self.goal) = (value, goal);
        self.visit(0, budget);
        self.found
    }

    fn visit(&mut self, piece: usize, budget: &mut Budget) {
        if piece == self.part.pieces.len() {
            return self.weigh(budget);
        }
        if !budget.spend(1) || !self.is_new(piece) {
            return;
        }
        if !piece.is_multiple_of(PRICES_LAST) {
            return self.descend(piece, budget);
        }
        budget.spend(PRICES_COST);
        let start = Start { decided: piece, held: &self.held };
        let prices = self.prices.again(self.part, self.open, start);
        let (prices, bound) = (mem::replace(&mut self.prices, prices), self.bound);
        self.bound = self.prices.bound;
        self.descend(piece, budget);
        (self.prices, self.bound) = (prices, bound);
    }

    /// Tries every choice for a piece that can still pay more.
    fn descend(&mut self, piece: usize, budget: &mut Budget) {
        for (bound, option) in self.outlooks(piece) {
            if bound <= self.value || self.value >= self.goal {
                return;
            }
            self.choose(piece, option);
            self.visit(piece + 1, budget);
            self.withdraw(piece);
        }
    }

    /// What could be paid at most after each choice for the piece, the most first; leaving it out comes last among equals.
    fn outlooks(&mut self, piece: usize) -> Vec<(i64, Option<usize>)> {
        let options: Vec<_> = self.options[piece].iter().copied().map(Some).chain([None]).collect();
        let mut outlooks = Vec::with_capacity(options.len());
        for option in options {
            self.choose(piece, option);
            if self.can_reach_minimum(piece) {
                outlooks.push((whole(self.bound), option));
            }
            self.withdraw(piece);
        }
        outlooks.sort_by_key(|(bound, _)| std::cmp::Reverse(*bound));
        outlooks
    }

    /// False when a scheme holds something and can no longer pay for it: leaving that out is as good.
    fn can_reach_minimum(&self, piece: usize) -> bool {
        self.options[piece].iter().all(|bucket| {
            let scheme = self.part.buckets[*bucket].scheme;
            let most = self.scheme_held[scheme] + self.scheme_to_come[scheme];
            self.scheme_held[scheme] == 0 || most >= self.part.schemes[scheme].minimum
        })
    }

    fn choose(&mut self, piece: usize, option: Option<usize>) {
        self.chosen[piece] = option;
        self.step(piece, 1);
    }

    fn withdraw(&mut self, piece: usize) {
        self.step(piece, -1);
        self.chosen[piece] = None;
    }

    /// Counts the choice for a piece (1) or takes it back (-1).
    fn step(&mut self, piece: usize, sign: i64) {
        let amount = sign * self.part.pieces[piece].amount;
        let mut gained = -self.prices.best[piece];
        for bucket in &self.options[piece] {
            let scheme = self.part.buckets[*bucket].scheme;
            self.bound -= self.slack(*bucket);
            self.to_come[*bucket] -= amount;
            self.scheme_to_come[scheme] -= amount;
            if self.chosen[piece] == Some(*bucket) {
                self.held[*bucket] += amount;
                self.scheme_held[scheme] += amount;
                gained += self.prices.price(*bucket);
            }
            self.bound += self.slack(*bucket);
        }
        self.bound += gained * i128::from(amount);
    }

    fn slack(&self, bucket: usize) -> i128 {
        self.prices.slack(bucket, self.held[bucket], self.held[bucket] + self.to_come[bucket])
    }

    /// Keeps a complete assignment if it pays more than any before.
    fn weigh(&mut self, budget: &mut Budget) {
        if self.part.paid(&self.held) > self.value {
            let (chosen, paid) = Polish::of(self.part, &self.options, self.chosen.clone(), budget);
            self.value = paid;
            self.found = Some(chosen);
        }
    }

    /// Whether this state is better than those that the remaining pieces have met. What a full bucket holds beyond that
    /// makes no difference once the scheme's minimum is reached; nor does anything that a settled scheme holds, but for
    /// what it pays.
    fn is_new(&mut self, piece: usize) -> bool {
        let live = &self.live[piece];
        let held = self.part.buckets.iter().zip(&self.held).map(|(bucket, held)| {
            let reached = self.scheme_held[bucket.scheme] >= self.part.schemes[bucket.scheme].minimum;
            let matters = if reached { bucket.full } else { i64::MAX };
            if live[bucket.scheme] { matters.min(*held) } else { 0 }
        });
        let state: Vec<i64> = i64::try_from(piece).into_iter().chain(held).collect();
        let grants = self.part.grants(&self.held);
        let settled = grants.iter().zip(live).filter(|(_, live)| !**live).map(|(grant, _)| grant.get()).sum();
        if self.seen.get(&state).is_some_and(|most| *most >= settled) {
            return false;
        }
        if self.seen.len() < MOST_SEEN {
            self.seen.insert(state, settled);
        }
        true
    }
}
