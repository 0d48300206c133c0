use std::cmp::Reverse;

use super::spread::{Spread, spread};
use super::{Figure, Person, Role};
use crate::answers::Response;
use crate::instrument::{Form, Instrument};

/// What several people said to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The question's id.
    pub question: String,
    /// Its dimension's id.
    pub dimension: String,
    /// Its pillar's id.
    pub pillar: String,
    /// How far all of them agree.
    pub all: Figure<Spread>,
    /// The leaders among them.
    pub leaders: Figure<Spread>,
    /// The staff among them.
    pub staff: Figure<Spread>,
    /// Who did not rate it; none where that could tell on somebody.
    pub others: Option<Tally>,
}

/// People who said something else than a rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many do not know.
    pub dont_know: u32,
    /// How many say it does not apply.
    pub not_applicable: u32,
}

impl Agreement {
    /// Whether it is worth talking about.
    pub fn disagree(&self) -> bool {
        self.all.shown().is_some_and(Spread::disagree)
    }
}

/// Every question of the form that somebody said something to: first those on which people disagree, the widest apart at the
/// front, then the others; within the same spread in the order of the questionnaire.
pub fn agreement(instrument: &Instrument, form: Form, people: &[Person<'_>]) -> Vec<Agreement> {
    let of = |role| people.iter().copied().filter(|person| person.role == role).collect::<Vec<_>>();
    let (leaders, staff) = (of(Role::Leader), of(Role::Staff));
    let mut found = Vec::new();
    for pillar in &instrument.pillars {
        for dimension in &pillar.dimensions {
            let asked = instrument.asked(dimension, form).iter();
            for question in asked.filter(|question| anybody(people, &question.id)) {
                let split = [spread(&leaders, &question.id), spread(&staff, &question.id)];
                let all = whole(spread(people, &question.id), split);
                found.push(Agreement {
                    question: question.id.clone(),
                    dimension: dimension.id.clone(),
                    pillar: pillar.id.clone(),
                    others: all.shown().map(|_| tally(people, &question.id)),
                    all,
                    leaders: split[0],
                    staff: split[1],
                });
            }
        }
    }
    found.sort_by_key(rank);
    found
}

/// All together are not told where one of the two parts is not: less the other part they would give it away.
fn whole(all: Figure<Spread>, parts: [Figure<Spread>; 2]) -> Figure<Spread> {
    if parts.contains(&Figure::TooFew) { Figure::TooFew } else { all }
}

fn anybody(people: &[Person<'_>], question: &str) -> bool {
    people.iter().any(|person| person.answers.get(question).is_some_and(|answer| answer.response.is_some()))
}

fn tally(people: &[Person<'_>], question: &str) -> Tally {
    let mut tally = Tally::default();
    for answer in people.iter().filter_map(|person| person.answers.get(question)) {
        match &answer.response {
            Some(Response::DontKnow) => tally.dont_know += 1,
            Some(Response::NotApplicable { .. }) => tally.not_applicable += 1,
            Some(Response::Rating(_)) | None => {}
        }
    }
    tally
}

/// Disagreement first, then what can be told; the wider apart the earlier.
fn rank(one: &Agreement) -> (bool, bool, Reverse<u8>, Option<super::Exact>) {
    let spread = one.all.shown();
    let apart = spread.map_or(0, |spread| spread.max.number() - spread.min.number());
    (!one.disagree(), spread.is_none(), Reverse(apart), spread.and_then(Spread::agreement))
}
