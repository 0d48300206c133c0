use std::collections::VecDeque;

/// Money of several kinds poured into buckets of limited room, the best buckets first; a kind that stands in the way is
/// moved to another bucket, so that each bucket gets as much as it can without taking from a better one.
pub(super) struct Flow<'k> {
    /// The buckets each kind can go into, in order.
    kinds: &'k [Vec<usize>],
    /// Money not yet poured, by kind.
    left: Vec<i64>,
    /// Room not yet filled, by bucket.
    room: Vec<i64>,
    /// Money of each kind in each bucket.
    poured: Vec<Vec<i64>>,
}

/// From which kinds a bucket can be filled, and how.
struct Reach {
    /// Into which bucket a kind would be poured.
    into: Vec<Option<usize>>,
    /// Which kind would be moved out of a bucket.
    out_of: Vec<Option<usize>>,
    /// A kind that has money left.
    full: Option<usize>,
}

impl<'k> Flow<'k> {
    /// Pours into `buckets`, in this order.
    pub(super) fn pour(kinds: &'k [Vec<usize>], left: Vec<i64>, room: Vec<i64>, buckets: &[usize]) -> Self {
        let poured = vec![vec![0; room.len()]; kinds.len()];
        let mut flow = Self { kinds, left, room, poured };
        for bucket in buckets {
            while flow.room[*bucket] > 0 && flow.fill(*bucket) {}
        }
        flow
    }

    /// For each kind, the first of `buckets` that would take more of it, directly or by moving other kinds.
    pub(super) fn open_to(&self, buckets: &[usize]) -> Vec<Option<usize>> {
        let mut open = vec![None; self.kinds.len()];
        for bucket in buckets.iter().filter(|bucket| self.room[**bucket] > 0) {
            for (open, into) in open.iter_mut().zip(self.reach(*bucket).into) {
                *open = open.or(into.map(|_| *bucket));
            }
        }
        open
    }

    fn reach(&self, bucket: usize) -> Reach {
        let mut reach = Reach { into: vec![None; self.kinds.len()], out_of: vec![None; self.room.len()], full: None };
        let mut queue = VecDeque::from([bucket]);
        while let Some(to) = queue.pop_front() {
            for (kind, buckets) in self.kinds.iter().enumerate() {
                if reach.into[kind].is_some() || buckets.binary_search(&to).is_err() {
                    continue;
                }
                reach.into[kind] = Some(to);
                reach.full = reach.full.or((self.left[kind] > 0).then_some(kind));
                for from in buckets {
                    if *from != bucket && reach.out_of[*from].is_none() && self.poured[kind][*from] > 0 {
                        reach.out_of[*from] = Some(kind);
                        queue.push_back(*from);
                    }
                }
            }
        }
        reach
    }

    /// Pours more into the bucket along one way; false when there is none.
    fn fill(&mut self, bucket: usize) -> bool {
        let reach = self.reach(bucket);
        let Some(full) = reach.full else { return false };
        let way = reach.way(full);
        let moved = way.iter().filter_map(|(_, to)| Some(self.poured[reach.out_of[*to]?][*to]));
        let amount = moved.chain([self.left[full], self.room[bucket]]).min().unwrap_or(0);
        for (kind, to) in way {
            self.poured[kind][to] += amount;
            if let Some(next) = reach.out_of[to] {
                self.poured[next][to] -= amount;
            }
        }
        self.left[full] -= amount;
        self.room[bucket] -= amount;
        amount > 0
    }
}

impl Reach {
    /// The kinds that are poured, each with its bucket, from the full one to the end.
    fn way(&self, full: usize) -> Vec<(usize, usize)> {
        let mut way = Vec::new();
        let mut next = Some(full);
        while let Some(kind) = next {
            let Some(to) = self.into[kind] else { break };
            way.push((kind, to));
            next = self.out_of[to];
        }
        way
    }
}
