use crate::funding::sums::groups::Groups;
use crate::funding::sums::terms::Terms;
use crate::money::Cents;

/// Items and schemes that have to be decided together.
pub(super) struct Part {
    /// The items, in the order in which the project has them.
    pub(super) pieces: Vec<Piece>,
    /// The schemes, in the order of the offers.
    pub(super) schemes: Vec<Scheme>,
    pub(super) buckets: Vec<Bucket>,
    /// The ceilings the schemes share.
    pub(super) groups: Groups,
    /// The most expensive pieces first: an order in which good assignments are found soon.
    pub(super) by_cost: Vec<usize>,
    /// Pieces with little choice first, then like beside like: an order in which schemes are settled soon.
    pub(super) by_choice: Vec<usize>,
}

/// An item.
pub(super) struct Piece {
    /// Its place in the project.
    pub(super) item: usize,
    /// Its cost in cents.
    pub(super) amount: i64,
    /// The buckets it can go into, in the order of the offers.
    pub(super) options: Vec<usize>,
}

/// A scheme.
pub(super) struct Scheme {
    /// Its place among the offers.
    pub(super) offer: usize,
    /// The cost in cents below which it pays nothing.
    pub(super) minimum: i64,
    /// The schemes of the part that it cannot be combined with.
    pub(super) enemies: Vec<usize>,
    /// The same for schemes that share ceilings: one of them.
    pub(super) family: usize,
}

/// The items of one scheme that share one ceiling.
pub(super) struct Bucket {
    pub(super) scheme: usize,
    /// The scheme's terms; its ceiling is at most that of its groups.
    pub(super) terms: Terms,
    /// The cost in cents from which it pays no more.
    pub(super) full: i64,
}

impl Part {
    /// What each scheme pays when its buckets hold such costs.
    pub(super) fn grants(&self, held: &[i64]) -> Vec<Cents> {
        let mut costs = vec![0; self.schemes.len()];
        let mut grants = vec![Cents::ZERO; self.schemes.len()];
        for (bucket, held) in self.buckets.iter().zip(held) {
            costs[bucket.scheme] += *held;
            grants[bucket.scheme] += bucket.terms.pay(Cents::new(*held));
        }
        for ((grant, scheme), cost) in grants.iter_mut().zip(&self.schemes).zip(costs) {
            if cost < scheme.minimum {
                *grant = Cents::ZERO;
            }
        }
        self.groups.fit(grants)
    }

    /// What all schemes pay then, in cents.
    pub(super) fn paid(&self, held: &[i64]) -> i64 {
        self.grants(held).into_iter().sum::<Cents>().get()
    }

    /// What each bucket holds under an assignment of the pieces.
    pub(super) fn held(&self, chosen: &[Option<usize>]) -> Vec<i64> {
        let mut held = vec![0; self.buckets.len()];
        for (piece, bucket) in self.pieces.iter().zip(chosen) {
            if let Some(bucket) = bucket {
                held[*bucket] += piece.amount;
            }
        }
        held
    }

    /// What looking at one state takes, in steps.
    pub(super) fn work(&self) -> usize {
        1 + self.buckets.len() / 16
    }

    /// What finding prices takes, in steps.
    pub(super) fn work_for_prices(&self) -> usize {
        1 + self.pieces.len() * self.buckets.len().pow(2) / 1000
    }
}
