use num_rational::Ratio;

use super::Mapping;
use crate::answers::Rating;
use crate::coded::coded;
use crate::instrument::Instrument;
use crate::scoring::{DimensionScore, Fraction, Outcome, Score};

/// An exact difference of two scores; negative where the later one is lower.
pub type Difference = Ratio<i64>;

/// An assessment that is compared: its questionnaire and what its answers add up to.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// The version it was filled in with.
    pub instrument: &'a Instrument,
    /// Its scores.
    pub outcome: &'a Outcome,
}

/// What changed between two assessments, over the questions that both asked with the same meaning and that both rated.
/// Everything else is named and left out on both sides, so that no figure compares what cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Every dimension of the later assessment, in its order.
    pub dimensions: Vec<Compared>,
    /// Every pillar of the later assessment, in its order.
    pub pillars: Vec<PillarChange>,
    /// The mean of the comparable dimensions before and after; none without any.
    pub overall: Option<Change>,
}

/// A score before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// In the earlier assessment.
    pub before: Fraction,
    /// In the later one.
    pub after: Fraction,
}

/// A pillar and how much of it can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PillarChange {
    /// The pillar's id.
    pub id: String,
    /// The mean of its comparable dimensions; none without any.
    pub change: Option<Change>,
    /// Its comparable dimensions.
    pub comparable: u32,
    /// All its dimensions.
    pub dimensions: u32,
}

/// A dimension of the later assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Its id.
    pub id: String,
    /// Its pillar's id.
    pub pillar: String,
    /// Its score before and after over the comparable questions, or why there are none.
    pub change: Result<Change, Apart>,
    /// The comparable questions.
    pub questions: Vec<Moved>,
}

coded! {
    /// Why a dimension cannot be compared.
    Apart[4] {
        /// No question with the same meaning was asked in both.
        NotAsked = "not-asked",
        /// The questions that both asked were rated in the later one only.
        NotRatedBefore = "not-rated-before",
        /// They were rated in the earlier one only.
        NotRatedAfter = "not-rated-after",
        /// No question was rated in both.
        NotRatedBoth = "not-rated-both",
    }
}

/// A question rated in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Its id in the later assessment.
    pub question: String,
    /// Its rating in the earlier one.
    pub before: Rating,
    /// Its rating in the later one.
    pub after: Rating,
    /// By how much it moved the comparable overall score. These add up to that score's difference.
    pub share: Difference,
}

impl Change {
    /// After less before.
    pub fn difference(self) -> Difference {
        exact(self.after) - exact(self.before)
    }
}

impl Comparison {
    /// How many dimensions can be compared.
    pub fn comparable(&self) -> u32 {
        count(self.dimensions.iter().filter(|dimension| dimension.change.is_ok()))
    }

    /// Whether every dimension of the later assessment can be compared.
    pub fn is_whole(&self) -> bool {
        self.dimensions.iter().all(|dimension| dimension.change.is_ok())
    }

    /// The answers that changed, those that moved the score most first, with their dimension's id.
    pub fn moved(&self) -> Vec<(&str, &Moved)> {
        let all = self
            .dimensions
            .iter()
            .flat_map(|dimension| dimension.questions.iter().map(|one| (dimension.id.as_str(), one)));
        let mut moved: Vec<(&str, &Moved)> = all.filter(|(_, one)| one.before != one.after).collect();
        moved.sort_by_key(|(_, one)| std::cmp::Reverse(if one.share < zero() { -one.share } else { one.share }));
        moved
    }
}

/// A difference as shown: two decimals, rounded half away from zero, with its sign; nothing is `0.00`.
pub fn signed(difference: Difference) -> String {
    let hundred = difference * 100;
    let size = if hundred < zero() { -hundred } else { hundred };
    let hundredths = (size + Ratio::new(1, 2)).to_integer();
    let sign = match hundredths {
        0 => "",
        _ if hundred < zero() => "−",
        _ => "+",
    };
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Compares two assessments of one organisation.
pub fn compare(earlier: Run<'_>, later: Run<'_>) -> Comparison {
    let mapping = Mapping::between(earlier.instrument, later.instrument);
    let mut dimensions: Vec<Compared> =
        later.outcome.dimensions.iter().map(|dimension| compared(&mapping, earlier.outcome, dimension)).collect();
    let comparable = count(dimensions.iter().filter(|dimension| dimension.change.is_ok()));
    for dimension in &mut dimensions {
        share_out(&mut dimension.questions, comparable);
    }
    let pillars = later.outcome.pillars.iter().map(|pillar| pillar_change(&pillar.id, &dimensions)).collect();
    let overall = mean(dimensions.iter());
    Comparison { dimensions, pillars, overall }
}

fn compared(mapping: &Mapping<'_>, earlier: &Outcome, dimension: &DimensionScore) -> Compared {
    let mut questions = Vec::new();
    let (mut asked, mut rated_before, mut rated_after) = (false, false, false);
    for weighed in &dimension.questions {
        let same = mapping.before(&weighed.question).filter(|link| link.same);
        let Some(reply) = same.and_then(|link| earlier.reply(link.from)) else { continue };
        asked = true;
        rated_before |= reply.rating().is_some();
        rated_after |= weighed.reply.rating().is_some();
        if let (Some(before), Some(after)) = (reply.rating(), weighed.reply.rating()) {
            questions.push(Moved { question: weighed.question.clone(), before, after, share: zero() });
        }
    }
    let apart = match (asked, rated_before, rated_after) {
        (false, ..) => Apart::NotAsked,
        (_, false, true) => Apart::NotRatedBefore,
        (_, true, false) => Apart::NotRatedAfter,
        _ => Apart::NotRatedBoth,
    };
    let change = means(questions.iter().map(|one| (rung(one.before), rung(one.after)))).ok_or(apart);
    Compared { id: dimension.id.clone(), pillar: dimension.pillar.clone(), change, questions }
}

/// Each question has its part of its dimension, and each dimension its part of the whole.
fn share_out(questions: &mut [Moved], dimensions: u32) {
    let parts = i64::from(dimensions) * i64::from(count(questions.iter()));
    for one in questions {
        let rungs = i64::from(one.after.number()) - i64::from(one.before.number());
        // Where there is a question there is a comparable dimension, so parts is not zero.
        one.share = Difference::new(rungs, parts);
    }
}

fn pillar_change(id: &str, dimensions: &[Compared]) -> PillarChange {
    let own = || dimensions.iter().filter(|dimension| dimension.pillar == id);
    PillarChange {
        id: id.to_owned(),
        change: mean(own()),
        comparable: count(own().filter(|dimension| dimension.change.is_ok())),
        dimensions: count(own()),
    }
}

fn mean<'c>(dimensions: impl Iterator<Item = &'c Compared>) -> Option<Change> {
    means(dimensions.filter_map(|dimension| dimension.change.ok()).map(|change| (change.before, change.after)))
}

fn means(pairs: impl Iterator<Item = (Fraction, Fraction)>) -> Option<Change> {
    let (before, after): (Vec<Fraction>, Vec<Fraction>) = pairs.unzip();
    Some(Change { before: Score::mean(before)?.value(), after: Score::mean(after)?.value() })
}

fn rung(rating: Rating) -> Fraction {
    Fraction::from_integer(u32::from(rating.number()))
}

fn exact(score: Fraction) -> Difference {
    Difference::new(i64::from(*score.numer()), i64::from(*score.denom()))
}

fn zero() -> Difference {
    Difference::from_integer(0)
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    items.fold(0, |count, _| count + 1)
}
