use super::{Figure, Person, Role, too_few};
use crate::instrument::{Form, Instrument};
use crate::progress::Difference;
use crate::scoring::{Fraction, Outcome, Score, score};

/// How leaders and staff see the company, pillar by pillar and dimension by dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps {
    /// Pillars in the order of the questionnaire.
    pub pillars: Vec<Gap>,
    /// Dimensions in the order of the questionnaire.
    pub dimensions: Vec<Gap>,
}

/// One pillar or dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its id.
    pub id: String,
    /// The mean of the leaders' own scores.
    pub leaders: Figure<Mean>,
    /// The mean of the staff's own scores.
    pub staff: Figure<Mean>,
}

/// A mean and how many people it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mean {
    /// How many people have a score here.
    pub n: u32,
    /// The mean of their scores, 1 to 5.
    pub value: Fraction,
}

impl Gap {
    /// Leaders less staff; none where one of the two cannot be told.
    pub fn difference(&self) -> Option<Difference> {
        let signed = |mean: &Mean| Difference::new(i64::from(*mean.value.numer()), i64::from(*mean.value.denom()));
        Some(signed(self.leaders.shown()?) - signed(self.staff.shown()?))
    }
}

/// Compares leaders and staff on the questions of the form.
pub fn gaps(instrument: &Instrument, form: Form, people: &[Person<'_>]) -> Gaps {
    let scored: Vec<(Person<'_>, Outcome)> =
        people.iter().map(|person| (*person, score(instrument, form, person.answers))).collect();
    let dimension = |role, id: &str| {
        let questions = instrument.dimension(id).map_or(&[][..], |dimension| instrument.asked(dimension, form));
        let ids: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        figure(&scored, role, &ids, |outcome| {
            outcome.dimensions.iter().find(|dimension| dimension.id == id).and_then(|dimension| dimension.score)
        })
    };
    let pillar = |role, id: &str| {
        let of = instrument.pillar(id).map_or(&[][..], |pillar| &pillar.dimensions);
        let asked = of.iter().flat_map(|dimension| instrument.asked(dimension, form));
        let ids: Vec<&str> = asked.map(|question| question.id.as_str()).collect();
        figure(&scored, role, &ids, |outcome| {
            outcome.pillars.iter().find(|pillar| pillar.id == id).and_then(|pillar| pillar.score)
        })
    };
    let gap = |id: &str, of: &dyn Fn(Role, &str) -> Figure<Mean>| Gap {
        id: id.to_owned(),
        leaders: of(Role::Leader, id),
        staff: of(Role::Staff, id),
    };
    Gaps {
        pillars: instrument.pillars.iter().map(|one| gap(&one.id, &pillar)).collect(),
        dimensions: instrument.dimensions().map(|one| gap(&one.id, &dimension)).collect(),
    }
}

/// The mean of one group's scores. It is not told where that of a single question could not be: from the means of the
/// questions around it, that one could be worked out.
fn figure(
    scored: &[(Person<'_>, Outcome)],
    role: Role,
    questions: &[&str],
    of: impl Fn(&Outcome) -> Option<Score>,
) -> Figure<Mean> {
    let group = || scored.iter().filter(|(person, _)| person.role == role);
    let unnamed = |question: &str| {
        group().filter(|(person, outcome)| person.anonymous && outcome.rating(question).is_some()).count()
    };
    if questions.iter().any(|question| too_few(unnamed(question))) {
        return Figure::TooFew;
    }
    match Score::mean(group().filter_map(|(_, outcome)| of(outcome)).map(Score::value)) {
        Some(mean) => Figure::Shown(Mean { n: mean.count, value: mean.value() }),
        None => Figure::Nobody,
    }
}
