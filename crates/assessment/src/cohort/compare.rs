use super::tally::{Exact, Tally};
use crate::scoring::{Fraction, Outcome};

/// One measure of several companies side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The score of each company, in the order given; none where it has none.
    pub scores: Vec<Option<Fraction>>,
    /// The highest of them; none when nobody has one.
    pub best: Option<Fraction>,
    /// The middle of them; none when nobody has one.
    pub median: Option<Exact>,
}

/// Which dimensions set the companies apart, and in which they are alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Positions of the dimensions with the largest distance between the lowest and the highest company; empty when all distances
    /// are the same.
    pub most: Vec<usize>,
    /// Positions of the dimensions with the smallest; empty when all distances are the same.
    pub least: Vec<usize>,
}

impl Compared {
    fn of(scores: Vec<Option<Fraction>>) -> Self {
        let figures = scores.iter().flatten().copied().collect::<Tally>().figures();
        let best = figures.as_ref().map(|figures| figures.high);
        Self { scores, best, median: figures.map(|figures| figures.median) }
    }

    /// How far the lowest is from the highest; none unless every company has a score.
    fn distance(&self) -> Option<Fraction> {
        let scores: Option<Vec<Fraction>> = self.scores.iter().copied().collect();
        let scores = scores?;
        Some(*scores.iter().max()? - *scores.iter().min()?)
    }
}

/// The overall scores, the pillars and the dimensions of several results of one questionnaire, and where they differ.
pub fn compare(outcomes: &[&Outcome]) -> (Compared, Vec<Compared>, Vec<Compared>, Difference) {
    let across = |score: &dyn Fn(&Outcome) -> Option<Fraction>| {
        Compared::of(outcomes.iter().map(|outcome| score(outcome)).collect())
    };
    let overall = across(&|outcome| Some(outcome.overall.as_ref()?.score.value()));
    let (pillars, dimensions) = outcomes.first().map_or((0, 0), |first| (first.pillars.len(), first.dimensions.len()));
    let pillars = (0..pillars).map(|at| across(&|outcome| Some(outcome.pillars.get(at)?.score?.value()))).collect();
    let dimensions: Vec<Compared> =
        (0..dimensions).map(|at| across(&|outcome| Some(outcome.dimensions.get(at)?.score?.value()))).collect();
    let difference = difference(&dimensions);
    (overall, pillars, dimensions, difference)
}

fn difference(dimensions: &[Compared]) -> Difference {
    let distances: Vec<Option<Fraction>> = dimensions.iter().map(Compared::distance).collect();
    let known = || distances.iter().flatten().copied();
    let (Some(least), Some(most)) = (known().min(), known().max()) else { return Difference::default() };
    if least == most {
        return Difference::default();
    }
    let with = |wanted: Fraction| (0..distances.len()).filter(|at| distances[*at] == Some(wanted)).collect();
    Difference { most: with(most), least: with(least) }
}
