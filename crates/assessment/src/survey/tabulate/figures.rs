use std::collections::{BTreeMap, BTreeSet};

use super::Tabulation;
use crate::benchmark::{Base, Figure, Stand};
use crate::cohort::{Breakdown, Exact, Order, SMALLEST};
use crate::survey::{Condition, Interview};

/// A published figure, counted over one's own companies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own {
    /// How many companies it is about; five or more.
    pub n: u64,
    /// How many of them are counted.
    pub among: u64,
    /// Of how many that is open, because what would decide it has no answer. They are in `n`, as in the study.
    pub open: u64,
}

impl Own {
    /// The share of those that are counted.
    pub fn share(&self) -> Exact {
        Exact::new(self.among.into(), self.n.into())
    }
}

impl Tabulation<'_> {
    /// Each of these figures counted over the companies; none where the questionnaire cannot give it, or it may not be told.
    pub fn figures(&self, figures: &[Figure]) -> Vec<Option<Own>> {
        let mut narrowed: BTreeMap<&str, Vec<&Condition>> = BTreeMap::new();
        for base in figures.iter().filter(|figure| figure.why_not().is_none()).map(|figure| &figure.base) {
            if let Some(of) = base.of.as_ref().filter(|of| names_other(of, &base.answered)) {
                let known = narrowed.entry(&base.answered).or_default();
                if !known.contains(&of) {
                    known.push(of);
                }
            }
        }
        let safe: BTreeSet<(&str, usize)> =
            narrowed.iter().flat_map(|(answered, of)| self.safe(answered, of)).collect();
        let told = |base: &Base| match narrowed.get(base.answered.as_str()).zip(base.of.as_ref()) {
            Some((known, of)) => match known.iter().position(|known| *known == of) {
                Some(at) => safe.contains(&(base.answered.as_str(), at)),
                None => true,
            },
            None => true,
        };
        figures.iter().map(|figure| if told(&figure.base) { self.own(figure) } else { None }).collect()
    }

    fn own(&self, figure: &Figure) -> Option<Own> {
        figure.why_not().is_none().then_some(())?;
        let base: Vec<&Interview<'_>> =
            self.interviews.iter().filter(|interview| figure.base.holds(interview) == Some(true)).collect();
        let count =
            |wanted: Stand| base.iter().filter(|interview| figure.stand(interview) == Some(wanted)).count() as u64;
        let own = Own { n: base.len() as u64, among: count(Stand::Among), open: count(Stand::Unanswered) };
        (own.n >= SMALLEST).then_some(own)
    }

    /// Which of these conditions may narrow those who answered a question, beside the groups of its table and beside each other.
    fn safe<'q>(&self, answered: &'q str, of: &[&Condition]) -> Vec<(&'q str, usize)> {
        let heard = |company: &usize| self.interviews[*company].said(answered).is_some();
        let members: Vec<usize> = (0..self.interviews.len()).filter(heard).collect();
        let (_, mut taken) = self.alone(&members);
        let alone = of.iter().enumerate().filter(|(_, of)| {
            let inside = |company: &usize| usize::from(self.interviews[*company].holds(of) == Some(true));
            let classes: Vec<usize> = members.iter().map(inside).collect();
            taken.take(Breakdown { classes: 2, order: Order::Names }, &classes).len() == 2
        });
        alone.map(|(at, _)| (answered, at)).collect()
    }
}

/// Whether a condition is about anything but this question, whose own table says as much.
fn names_other(condition: &Condition, own: &str) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| names_other(part, own)),
        Condition::Answer { question, .. } => question != own,
    }
}
