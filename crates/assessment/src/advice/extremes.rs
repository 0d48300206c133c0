use crate::scoring::{Fraction, Outcome};

/// The dimensions that stand out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Extremes {
    /// Ids of the highest-scored dimensions; empty when all scores are equal.
    pub strongest: Vec<String>,
    /// Ids of the lowest-scored dimensions; empty when all scores are equal.
    pub weakest: Vec<String>,
}

/// Which dimensions score highest and lowest, ties included, in the questionnaire's order.
pub fn extremes(outcome: &Outcome) -> Extremes {
    let scored = || outcome.dimensions.iter().filter_map(|dimension| Some((&dimension.id, dimension.score?.value())));
    let (Some(low), Some(high)) = (scored().map(|(_, v)| v).min(), scored().map(|(_, v)| v).max()) else {
        return Extremes::default();
    };
    if low == high {
        return Extremes::default();
    }
    let with = |wanted: Fraction| scored().filter(|(_, value)| *value == wanted).map(|(id, _)| id.clone()).collect();
    Extremes { strongest: with(high), weakest: with(low) }
}
