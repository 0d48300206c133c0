//! Rules name questions, and profiles and the brake name dimensions and pillars; what they name follows when it moves.

use super::super::Side;
use super::super::model::Instrument;

/// Follows questions to their new ids. A rule about a question that is gone goes with it.
pub(super) fn follow_questions(instrument: &mut Instrument, now: impl Fn(&str) -> Option<String>) {
    instrument.contradictions.retain_mut(|rule| follow(&mut rule.sides, &now));
    instrument.negatives.retain_mut(|rule| follow(&mut rule.sides, &now));
    for sector in &mut instrument.sectors {
        let examples = std::mem::take(&mut sector.examples);
        sector.examples = examples.into_iter().filter_map(|(id, text)| Some((now(&id)?, text))).collect();
    }
    for carry in &mut instrument.carries {
        carry.questions.retain_mut(|question| match now(&question.to) {
            Some(to) => {
                question.to = to;
                true
            }
            None => false,
        });
    }
}

fn follow(sides: &mut [Side], now: impl Fn(&str) -> Option<String>) -> bool {
    sides.iter_mut().all(|side| match side {
        Side::Fact(_) => true,
        Side::Question { id, .. } => match now(id) {
            Some(to) => {
                *id = to;
                true
            }
            None => false,
        },
    })
}

/// Forgets the weights of dimensions that are gone.
pub(super) fn drop_weights(instrument: &mut Instrument) {
    let ids: Vec<String> = instrument.dimensions().map(|dimension| dimension.id.clone()).collect();
    for profile in &mut instrument.weights {
        profile.weights.retain(|dimension, _| ids.contains(dimension));
    }
}
