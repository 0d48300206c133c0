use std::cmp::Reverse;

use super::{Count, Told};

/// How many questions each list names.
const NAMED: usize = 3;

/// The questions that stand out, by their places in the list they came in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranked {
    /// With the highest means, the highest first.
    pub best: Vec<usize>,
    /// With the lowest means, the lowest first.
    pub worst: Vec<usize>,
    /// That most companies could not answer, the most first.
    pub most_missed: Vec<usize>,
}

/// Which questions stand out, among those whose figures may be told; what is equal stays in its order. No question is both
/// among the best and among the worst.
pub fn ranked(questions: &[Told]) -> Ranked {
    let mut means: Vec<(usize, u32)> =
        questions.iter().enumerate().filter_map(|(at, told)| Some((at, told.mean?.0.tenths()))).collect();
    let named = NAMED.min(means.len() / 2);
    means.sort_by_key(|(_, mean)| Reverse(*mean));
    let best = means.iter().take(named).map(|(at, _)| *at).collect();
    means.sort_by_key(|(at, mean)| (*mean, *at));
    let worst = means.iter().take(named).map(|(at, _)| *at).collect();
    let missed = |told: &Told| match told.missed {
        Some(Count::Exact(n)) if n > 0 => Some(n),
        _ => None,
    };
    let mut most: Vec<(usize, u64)> =
        questions.iter().enumerate().filter_map(|(at, told)| Some((at, missed(told)?))).collect();
    most.sort_by_key(|(_, n)| Reverse(*n));
    Ranked { best, worst, most_missed: most.into_iter().take(NAMED).map(|(at, _)| at).collect() }
}
