use super::{Band, Fraction, Shown};
use crate::answers::Rating;
use crate::instrument::Form;

/// Everything derived from one set of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The form that was scored.
    pub form: Form,
    /// The overall score, its band and whether that is final; none without any rating.
    pub overall: Option<Overall>,
    /// What the open questions could still bring; none when no question applies.
    pub range: Option<Range>,
    /// How much was answered.
    pub coverage: Coverage,
    /// Pillars in the instrument's order.
    pub pillars: Vec<PillarScore>,
    /// Dimensions in the instrument's order.
    pub dimensions: Vec<DimensionScore>,
    /// The band of the brake pillar, when it is lower than the overall band.
    pub brake: Option<(String, Band)>,
}

impl Outcome {
    /// The rating of a question that the form asks.
    pub fn rating(&self, question: &str) -> Option<Rating> {
        self.reply(question)?.rating()
    }

    /// What was said to a question; none when the form does not ask it.
    pub fn reply(&self, question: &str) -> Option<Reply> {
        let mut asked = self.dimensions.iter().flat_map(|dimension| &dimension.questions);
        asked.find(|weighed| weighed.question == question).map(|weighed| weighed.reply)
    }
}

/// A mean with the sum and the count it came from, so that every figure can be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// The sum of the parts.
    pub sum: Fraction,
    /// How many parts.
    pub count: u32,
}

impl Score {
    /// The mean of `parts`; none when there are none.
    pub fn mean(parts: impl IntoIterator<Item = Fraction>) -> Option<Self> {
        let mut score = Self { sum: Fraction::from_integer(0), count: 0 };
        for part in parts {
            score.sum += part;
            score.count += 1;
        }
        (score.count > 0).then_some(score)
    }

    /// The exact mean, 1 to 5, in lowest terms.
    pub fn value(self) -> Fraction {
        self.sum / self.count
    }

    /// The mean as shown.
    pub fn shown(self) -> Shown {
        Shown::of(self.value())
    }
}

/// The overall score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overall {
    /// The mean of the scored dimensions.
    pub score: Score,
    /// Its band.
    pub band: Band,
    /// Whether enough was answered.
    pub status: Status,
}

/// Whether a band can be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Enough was answered, everywhere.
    Final,
    /// Not yet; says what is missing.
    Provisional(Vec<Missing>),
}

/// What keeps a band provisional.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// Too few questions answered overall.
    Answers {
        /// How many more are needed to reach 80%.
        more: u32,
    },
    /// Too few dimensions of a pillar scored.
    Pillar {
        /// The pillar's id.
        id: String,
        /// Scored dimensions.
        scored: u32,
        /// Dimensions that apply; at least half are needed.
        applicable: u32,
    },
}

/// The lowest and highest overall score still possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// Every open question at 1.
    pub low: Fraction,
    /// Every open question at 5.
    pub high: Fraction,
}

/// Counts of questions of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Answered with a rating.
    pub answered: u32,
    /// All but those marked not applicable.
    pub applicable: u32,
    /// Answered "don't know".
    pub dont_know: u32,
    /// Marked not applicable.
    pub not_applicable: u32,
}

/// A pillar's score, for reading only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PillarScore {
    /// The pillar's id.
    pub id: String,
    /// The mean of its scored dimensions.
    pub score: Option<Score>,
    /// The band that score would have on its own.
    pub band: Option<Band>,
}

/// A dimension's score and the replies it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionScore {
    /// The dimension's id.
    pub id: String,
    /// The pillar's id.
    pub pillar: String,
    /// The mean of its ratings.
    pub score: Option<Score>,
    /// The form's questions with what was said.
    pub questions: Vec<Weighed>,
}

impl DimensionScore {
    /// False when every question was marked not applicable.
    pub fn applies(&self) -> bool {
        self.questions.iter().any(|weighed| weighed.reply != Reply::NotApplicable)
    }
}

/// One question of the form and how it counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// The question's id.
    pub question: String,
    /// What was said.
    pub reply: Reply,
}

/// A response as scoring sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// A rating, counted.
    Rated(Rating),
    /// Don't know: open.
    DontKnow,
    /// Not yet answered: open.
    Unanswered,
    /// Left out altogether.
    NotApplicable,
}

impl Reply {
    /// The value to use when every open question were answered with `open`; none when left out.
    pub(super) fn filled(self, open: Rating) -> Option<Rating> {
        match self {
            Self::Rated(rating) => Some(rating),
            Self::DontKnow | Self::Unanswered => Some(open),
            Self::NotApplicable => None,
        }
    }

    /// The rating, when there is one.
    pub fn rating(self) -> Option<Rating> {
        match self {
            Self::Rated(rating) => Some(rating),
            Self::DontKnow | Self::Unanswered | Self::NotApplicable => None,
        }
    }
}
