use super::part::Part;
use super::prices::Prices;

/// What the buckets and schemes hold under a started assignment, and what it can still pay at most.
pub(super) struct Load<'p> {
    part: &'p Part,
    /// The open buckets of each piece.
    pub(super) options: Vec<Vec<usize>>,
    pub(super) chosen: Vec<Option<usize>>,
    pub(super) held: Vec<i64>,
    scheme_held: Vec<i64>,
    /// What undecided pieces could add.
    to_come: Vec<i64>,
    scheme_to_come: Vec<i64>,
    pub(super) prices: Prices,
    pub(super) bound: i128,
}

impl<'p> Load<'p> {
    /// Nothing decided.
    pub(super) fn none(part: &'p Part, prices: Prices, open: &[bool]) -> Self {
        let is_open = |bucket: &usize| open[part.buckets[*bucket].scheme];
        let open_of = |options: &Vec<usize>| options.iter().copied().filter(is_open).collect();
        let mut load = Self {
            part,
            options: part.pieces.iter().map(|piece| open_of(&piece.options)).collect(),
            chosen: vec![None; part.pieces.len()],
            held: vec![0; part.buckets.len()],
            scheme_held: vec![0; part.schemes.len()],
            to_come: vec![0; part.buckets.len()],
            scheme_to_come: vec![0; part.schemes.len()],
            bound: prices.bound,
            prices,
        };
        for (piece, options) in part.pieces.iter().zip(&load.options) {
            for bucket in options {
                load.to_come[*bucket] += piece.amount;
                load.scheme_to_come[part.buckets[*bucket].scheme] += piece.amount;
            }
        }
        load
    }

    pub(super) fn choose(&mut self, piece: usize, option: Option<usize>) {
        self.chosen[piece] = option;
        self.step(piece, 1);
    }

    pub(super) fn withdraw(&mut self, piece: usize) {
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

    /// False when a scheme holds something and can no longer pay for it: leaving that out is as good.
    pub(super) fn can_reach_minimum(&self, piece: usize) -> bool {
        self.options[piece].iter().all(|bucket| {
            let scheme = self.part.buckets[*bucket].scheme;
            let most = self.scheme_held[scheme] + self.scheme_to_come[scheme];
            self.scheme_held[scheme] == 0 || most >= self.part.schemes[scheme].minimum
        })
    }

    /// What a bucket holds as far as it makes a difference: what a full one holds beyond that does not, once the scheme's
    /// minimum is reached. Until then it is told apart by its sign.
    pub(super) fn matters(&self, bucket: usize) -> i64 {
        let scheme = self.part.buckets[bucket].scheme;
        let reached = self.scheme_held[scheme] >= self.part.schemes[scheme].minimum;
        if reached { self.part.buckets[bucket].full.min(self.held[bucket]) } else { -1 - self.held[bucket] }
    }
}
