use std::collections::BTreeMap;

use super::references::{drop_weights, follow_questions};
use super::{Edit, Part, Way};
use crate::instrument::WeightProfile;
use crate::instrument::model::{Dimension, Instrument, Pillar, Question, Rung, Step};
use crate::source::{Problem, ProblemKind};
use crate::text::Text;

/// The longest id of a part.
const LONGEST_ID: usize = 40;

/// Changes the parts of a questionnaire.
pub(super) fn change(instrument: &mut Instrument, edit: &Edit) -> Result<(), Problem> {
    match edit {
        // A field, not a part.
        Edit::Set { place, .. } => Err(missing(place)),
        Edit::Add { part, within, id } => add(instrument, *part, within, id),
        Edit::Remove { part, id } => remove(instrument, *part, id),
        Edit::Move { part, id, way } => shift(instrument, *part, id, *way),
        Edit::Rename { part, id, to } => rename(instrument, *part, id, to),
        Edit::Weigh { profile, dimension, weight } => weigh(instrument, profile, dimension, *weight),
    }
}

fn missing(id: &str) -> Problem {
    Problem { place: id.to_owned(), kind: ProblemKind::Unknown { allowed: String::new() } }
}

fn blank() -> Text {
    Text { en: String::new(), zh: String::new() }
}

fn add(instrument: &mut Instrument, part: Part, within: &str, id: &str) -> Result<(), Problem> {
    if part != Part::Question {
        check_id(instrument, part, id)?;
    }
    let id = id.to_owned();
    match part {
        Part::Pillar => instrument.pillars.push(Pillar { id, name: blank(), about: blank(), dimensions: Vec::new() }),
        Part::Dimension => {
            let count = instrument.forms.iter().map(|info| info.questions_per_dimension).max().unwrap_or(1);
            let questions = (1..=count).map(|number| question(&id, number)).collect();
            let pillar = instrument.pillars.iter_mut().find(|pillar| pillar.id == within);
            let dimensions = &mut pillar.ok_or_else(|| missing(within))?.dimensions;
            dimensions.push(Dimension { id, name: blank(), about: blank(), questions });
        }
        Part::Question => {
            let dimension = dimension_mut(instrument, within).ok_or_else(|| missing(within))?;
            let new = question(&dimension.id, dimension.questions.len() + 1);
            dimension.questions.push(new);
        }
        Part::Weights => {
            let weights = BTreeMap::new();
            instrument.weights.push(WeightProfile { id, name: blank(), about: blank(), weights });
        }
    }
    Ok(())
}

/// An id that answers files, links and the command line can carry, and that nothing else here has.
fn check_id(instrument: &Instrument, part: Part, id: &str) -> Result<(), Problem> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty()
        || id.len() > LONGEST_ID
        || !id.chars().all(plain)
        || !id.starts_with(|c: char| c.is_ascii_lowercase())
    {
        let allowed = format!("a–z, 0–9, -; 1–{LONGEST_ID}");
        let kind = ProblemKind::NotAllowed { found: crate::source::shortened(id), allowed };
        return Err(Problem { place: "id".to_owned(), kind });
    }
    let taken = match part {
        Part::Weights => instrument.weights.iter().any(|profile| profile.id == id),
        Part::Pillar | Part::Dimension | Part::Question => {
            instrument.pillar(id).is_some()
                || instrument.dimension(id).is_some()
                || instrument.question(id).is_some()
                || instrument.fact(id).is_some()
        }
    };
    if taken { Err(Problem { place: "id".to_owned(), kind: ProblemKind::Duplicate }) } else { Ok(()) }
}

fn question(dimension: &str, number: usize) -> Question {
    let rung = |lowest: bool| Rung { text: blank(), step: (!lowest).then(|| Step { effort: 1, action: blank() }) };
    Question {
        id: format!("{dimension}-{number}"),
        text: blank(),
        why: blank(),
        example: None,
        evidence: blank(),
        rungs: [true, false, false, false, false].map(rung),
    }
}

fn dimension_mut<'i>(instrument: &'i mut Instrument, id: &str) -> Option<&'i mut Dimension> {
    instrument.pillars.iter_mut().flat_map(|pillar| &mut pillar.dimensions).find(|dimension| dimension.id == id)
}

fn remove(instrument: &mut Instrument, part: Part, id: &str) -> Result<(), Problem> {
    let at = |found: Option<usize>| found.ok_or_else(|| missing(id));
    match part {
        Part::Pillar => {
            instrument.pillars.remove(at(instrument.pillars.iter().position(|pillar| pillar.id == id))?);
            if instrument.brake_pillar == id
                && let Some(first) = instrument.pillars.first()
            {
                instrument.brake_pillar.clone_from(&first.id);
            }
        }
        Part::Dimension => {
            let own = |pillar: &&mut Pillar| pillar.dimensions.iter().any(|dimension| dimension.id == id);
            let pillar = instrument.pillars.iter_mut().find(own).ok_or_else(|| missing(id))?;
            pillar.dimensions.retain(|dimension| dimension.id != id);
        }
        Part::Question => {
            let dimension = dimension_of(instrument, id).ok_or_else(|| missing(id))?;
            dimension.questions.retain(|question| question.id != id);
        }
        Part::Weights => {
            instrument.weights.remove(at(instrument.weights.iter().position(|profile| profile.id == id))?);
        }
    }
    drop_weights(instrument);
    renumber(instrument);
    Ok(())
}

fn dimension_of<'i>(instrument: &'i mut Instrument, question: &str) -> Option<&'i mut Dimension> {
    let mut dimensions = instrument.pillars.iter_mut().flat_map(|pillar| &mut pillar.dimensions);
    dimensions.find(|dimension| dimension.questions.iter().any(|own| own.id == question))
}

/// Numbers every question by its place; rules follow, except those about a question that is gone.
fn renumber(instrument: &mut Instrument) {
    let mut now = BTreeMap::new();
    for dimension in instrument.pillars.iter_mut().flat_map(|pillar| &mut pillar.dimensions) {
        for (index, question) in dimension.questions.iter_mut().enumerate() {
            let id = format!("{}-{}", dimension.id, index + 1);
            now.insert(std::mem::replace(&mut question.id, id.clone()), id);
        }
    }
    follow_questions(instrument, |id| now.get(id).cloned());
}

fn shift(instrument: &mut Instrument, part: Part, id: &str, way: Way) -> Result<(), Problem> {
    let moved = match part {
        Part::Pillar => swap(&mut instrument.pillars, |pillar| pillar.id == id, way),
        Part::Weights => swap(&mut instrument.weights, |profile| profile.id == id, way),
        Part::Dimension => {
            let mut pillars = instrument.pillars.iter_mut();
            pillars.any(|pillar| swap(&mut pillar.dimensions, |dimension| dimension.id == id, way))
        }
        Part::Question => {
            dimension_of(instrument, id).is_some_and(|own| swap(&mut own.questions, |question| question.id == id, way))
        }
    };
    if !moved {
        return Err(missing(id));
    }
    renumber(instrument);
    Ok(())
}

/// Swaps with the neighbour; false where there is no such item. At the end of its list an item stays.
fn swap<T>(items: &mut [T], is: impl Fn(&T) -> bool, way: Way) -> bool {
    let Some(at) = items.iter().position(is) else { return false };
    let to = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|to| *to < items.len()),
    };
    if let Some(to) = to {
        items.swap(at, to);
    }
    true
}

fn rename(instrument: &mut Instrument, part: Part, id: &str, to: &str) -> Result<(), Problem> {
    if id == to {
        return Ok(());
    }
    check_id(instrument, part, to)?;
    let new = to.to_owned();
    match part {
        Part::Pillar => {
            let pillar = instrument.pillars.iter_mut().find(|pillar| pillar.id == id).ok_or_else(|| missing(id))?;
            pillar.id.clone_from(&new);
            if instrument.brake_pillar == id {
                instrument.brake_pillar = new;
            }
            Ok(())
        }
        Part::Dimension => {
            dimension_mut(instrument, id).ok_or_else(|| missing(id))?.id.clone_from(&new);
            for profile in &mut instrument.weights {
                if let Some(weight) = profile.weights.remove(id) {
                    profile.weights.insert(new.clone(), weight);
                }
            }
            renumber(instrument);
            Ok(())
        }
        Part::Weights => {
            let profile = instrument.weights.iter_mut().find(|profile| profile.id == id);
            profile.ok_or_else(|| missing(id))?.id = new;
            Ok(())
        }
        Part::Question => Err(missing(id)),
    }
}

fn weigh(instrument: &mut Instrument, profile: &str, dimension: &str, weight: u32) -> Result<(), Problem> {
    const HEAVIEST: u32 = super::super::weights::HEAVIEST;
    if instrument.dimension(dimension).is_none() {
        return Err(missing(dimension));
    }
    if weight > HEAVIEST {
        let kind = ProblemKind::NotAllowed { found: weight.to_string(), allowed: format!("0–{HEAVIEST}") };
        return Err(Problem { place: dimension.to_owned(), kind });
    }
    let found = instrument.weights.iter_mut().find(|known| known.id == profile);
    let weights = &mut found.ok_or_else(|| missing(profile))?.weights;
    // A dimension that counts once is not named.
    if weight == 1 {
        weights.remove(dimension);
    } else {
        weights.insert(dimension.to_owned(), weight);
    }
    Ok(())
}
