use num_rational::Ratio;

use super::blocks::{Blocks, Order, coarsen};
use super::span::Span;
use super::tally::tenths;
use super::{Count, SMALLEST};
use crate::answers::Rating;
use crate::scoring::Shown;

/// What companies said to one question, counted by [`Heard`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replies([u64; Heard::ALL.len()]);

/// One thing that can be said to a question, or not be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Heard {
    /// The question does not apply.
    NotApplicable,
    /// Nothing was said yet.
    Unanswered,
    /// Asked, and not known.
    DontKnow,
    /// A rung.
    Rated(Rating),
}

impl Heard {
    /// All of them, on one scale: what is no rung, then the rungs from the lowest.
    pub const ALL: [Self; 8] = {
        let [one, two, three, four, five] = Rating::ALL;
        [
            Self::NotApplicable,
            Self::Unanswered,
            Self::DontKnow,
            Self::Rated(one),
            Self::Rated(two),
            Self::Rated(three),
            Self::Rated(four),
            Self::Rated(five),
        ]
    };

    fn index(self) -> usize {
        match self {
            Self::NotApplicable => 0,
            Self::Unanswered => 1,
            Self::DontKnow => 2,
            Self::Rated(rating) => 3 + rating.index(),
        }
    }

    /// The number of the rung; none for what is no rung.
    fn rung(self) -> Option<i64> {
        match self {
            Self::Rated(rating) => Some(i64::from(rating.number())),
            Self::NotApplicable | Self::Unanswered | Self::DontKnow => None,
        }
    }

    /// Whether an answer would have been possible and is missing.
    pub fn is_missed(self) -> bool {
        matches!(self, Self::Unanswered | Self::DontKnow)
    }
}

impl Replies {
    /// Counts `times` companies that said the same.
    pub fn add(&mut self, heard: Heard, times: u64) {
        self.0[heard.index()] += times;
    }

    /// How many said this.
    pub fn count(&self, heard: Heard) -> u64 {
        self.0[heard.index()]
    }

    /// How many were asked.
    pub fn asked(&self) -> u64 {
        self.0.iter().sum()
    }

    fn sum_of(&self, of: impl Fn(Heard) -> bool) -> u64 {
        Heard::ALL.into_iter().filter(|heard| of(*heard)).map(|heard| self.count(heard)).sum()
    }

    fn rated(&self) -> u64 {
        self.sum_of(|heard| heard.rung().is_some())
    }

    fn points(&self) -> u64 {
        let points = |heard: Heard| heard.rung().unwrap_or(0).unsigned_abs() * self.count(heard);
        Heard::ALL.into_iter().map(points).sum()
    }
}

/// What may be told about one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// How many companies said what; neighbours are told together where one alone may not be. Empty where the question was put to
    /// fewer than five.
    pub said: Vec<(Vec<Heard>, u64)>,
    /// The mean of the rungs, rounded as it is shown because its exact fraction would tell how many they are, and how many
    /// companies chose one.
    pub mean: Option<(Shown, Count)>,
    /// How many could have answered but did not know or said nothing.
    pub missed: Option<Count>,
}

/// The finest that may be told: no count of one to four companies can be computed from it and the mean.
///
/// The mean comes first: where it and a finer table cannot both be told, the table is made coarser. Where it cannot be told over
/// exactly how many companies the mean is, there is no table at all beside it.
pub fn tell(replies: &Replies) -> Told {
    if !Count::enough(replies.asked()) {
        return Told::default();
    }
    let with_mean = |blocks: &Blocks| Count::enough(replies.rated()) && mean_is_safe(replies, blocks);
    let mut blocks = grouped(replies, with_mean);
    let mut mean = mean_over(replies, &blocks);
    if mean.is_some_and(|(_, count)| !matches!(count, Count::Exact(_))) {
        blocks = vec![(0..Heard::ALL.len()).collect()];
    }
    if mean.is_none() || !with_mean(&blocks) {
        mean = None;
        blocks = grouped(replies, |_| true);
    }
    let missed = told(replies, &span_of(&blocks), Heard::is_missed);
    let said = blocks.iter().map(|block| {
        let heard: Vec<Heard> = block.iter().map(|index| Heard::ALL[*index]).collect();
        let count = heard.iter().map(|heard| replies.count(*heard)).sum();
        (heard, count)
    });
    Told { said: said.collect(), mean, missed }
}

/// The replies in groups. Where everybody chose a rung, the others stay apart, so that this is told too.
fn grouped(replies: &Replies, fits: impl Fn(&Blocks) -> bool) -> Blocks {
    const FIRST: usize = 3;
    if replies.rated() < replies.asked() {
        return coarsen(&replies.0, Order::Scale, fits);
    }
    let whole = |rungs: &Blocks| -> Blocks {
        let rungs = rungs.iter().map(|block| block.iter().map(|rung| rung + FIRST).collect());
        (0..FIRST).map(|other| vec![other]).chain(rungs).collect()
    };
    whole(&coarsen(&replies.0[FIRST..], Order::Scale, |rungs| fits(&whole(rungs))))
}

/// The mean with its count; none where that count must not be told.
fn mean_over(replies: &Replies, blocks: &Blocks) -> Option<(Shown, Count)> {
    let rated = replies.rated();
    let count = told(replies, &span_of(blocks), |heard| heard.rung().is_some())?;
    Count::enough(rated).then(|| (tenths(&Ratio::new(replies.points().into(), rated.into())), count))
}

/// How many companies said one of `these`: exactly where that follows from the table anyway, else only that it is nearly all.
fn told(replies: &Replies, span: &Span, these: impl Fn(Heard) -> bool) -> Option<Count> {
    let count = replies.sum_of(&these);
    if span.holds(&Heard::ALL.map(|heard| i64::from(these(heard)))) {
        return Some(Count::Exact(count));
    }
    Count::of(count, replies.asked()).filter(|count| !matches!(count, Count::Exact(_)))
}

fn span_of(blocks: &Blocks) -> Span {
    let mut span = Span::default();
    for block in blocks {
        span.add(&std::array::from_fn::<i64, 8, _>(|index| i64::from(block.contains(&index))));
    }
    span
}

/// Whether the table and the mean together give no count of one to four companies away, neither by adding and subtracting
/// nor because the mean is so near to an end of what the table allows.
fn mean_is_safe(replies: &Replies, blocks: &Blocks) -> bool {
    let mut span = span_of(blocks);
    let known = span.holds(&Heard::ALL.map(|heard| i64::from(heard.rung().is_some())));
    span.add(&mean_line(replies, known));
    let derived = (1_u32..256).any(|set| {
        let inside = |index: usize| set >> index & 1 == 1;
        let weight: u64 = (0..8).filter(|index| inside(*index)).map(|index| replies.0[index]).sum();
        (1..SMALLEST).contains(&weight) && span.holds(&std::array::from_fn::<i64, 8, _>(|at| i64::from(inside(at))))
    });
    !derived && slack(replies, blocks).iter().all(|slack| *slack == 0 || *slack >= SMALLEST)
}

/// What the mean says of the counts: the sum of the rungs where it is known how many there are, else that the rungs lie
/// around the mean.
fn mean_line(replies: &Replies, known: bool) -> [i64; 8] {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let (rated, points) = (number(replies.rated()), number(replies.points()));
    Heard::ALL.map(|heard| match heard.rung() {
        Some(rung) if known => rung,
        Some(rung) => rung * rated - points,
        None => 0,
    })
}

/// How far the sum of the rungs is from the lowest and from the highest that the table allows.
fn slack(replies: &Replies, blocks: &Blocks) -> [u64; 2] {
    let mut slack = [0, 0];
    for block in blocks {
        let rungs =
            || block.iter().filter_map(|index| Some((Heard::ALL[*index].rung()?.unsigned_abs(), replies.0[*index])));
        let (low, high) = (rungs().map(|(rung, _)| rung).min(), rungs().map(|(rung, _)| rung).max());
        for (rung, count) in rungs() {
            slack[0] += low.map_or(0, |low| (rung - low) * count);
            slack[1] += high.map_or(0, |high| (high - rung) * count);
        }
    }
    slack
}
