use super::{Base, Counted, Figure, Measure};
use crate::coded::coded;
use crate::survey::{Interview, Value};

coded! {
    /// Where one company stands to a published figure.
    Stand[4] {
        /// It is among those that are counted.
        Among = "among",
        /// The figure is about companies like it, and it is not among those that are counted.
        NotAmong = "not-among",
        /// The figure is about other companies: it was not asked, or what it said leads elsewhere.
        NotAsked = "not-asked",
        /// What would decide it has no answer; unknown is never no.
        Unanswered = "no-answer",
    }
}

/// Where a company stands to each of these figures, in their order; none for one that the questionnaire cannot give.
pub fn compare<'f>(interview: &Interview<'_>, figures: &'f [Figure]) -> Vec<(&'f Figure, Option<Stand>)> {
    figures.iter().map(|figure| (figure, figure.stand(interview))).collect()
}

impl Figure {
    /// Where a company stands to it; none where the questionnaire cannot give it.
    pub fn stand(&self, interview: &Interview<'_>) -> Option<Stand> {
        let Measure::Count(counted) = &self.measure else { return None };
        Some(match self.base.holds(interview) {
            Some(false) => Stand::NotAsked,
            None => Stand::Unanswered,
            Some(true) => match counted.holds(interview, &self.base.answered) {
                Some(true) => Stand::Among,
                Some(false) => Stand::NotAmong,
                None => Stand::Unanswered,
            },
        })
    }
}

impl Base {
    /// Whether a company belongs to it; none while that is open.
    pub fn holds(&self, interview: &Interview<'_>) -> Option<bool> {
        if !interview.was_asked(&self.answered) {
            return Some(false);
        }
        match self.of.as_ref().map_or(Some(true), |of| interview.holds(of)) {
            Some(true) => interview.said(&self.answered).map(|_| true),
            other => other,
        }
    }
}

impl Counted {
    /// Whether a company that answered `question` is counted; none while that is open.
    fn holds(&self, interview: &Interview<'_>, question: &str) -> Option<bool> {
        match (self, interview.said(question)) {
            (Self::Holds(condition), _) => interview.holds(condition),
            (Self::Chosen(number), Some(Value::Multiple(codes))) => Some(codes.len() == *number),
            (Self::Chosen(_), _) => None,
        }
    }
}
