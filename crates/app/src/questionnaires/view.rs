//! From drafts, differences and weights to what the window shows.

use readiness_assessment::instrument::{Change, Changed, Draft, Instrument, WeightProfile, difference};
use readiness_assessment::{Language, Problem, Text};
use readiness_locale::Translator;

use crate::api::questionnaire::Localised;
use crate::api::questionnaires as wire;
use crate::assessment::view::small;
use crate::catalogue::text;
use crate::error::problem_words;
use crate::instruments::view::questionnaire;

pub(super) fn draft(name: (&str, &str), draft: &Draft, saved_at: String, ops: [Option<String>; 2]) -> wire::DraftView {
    let instrument = &draft.instrument;
    let [undo, redo] = ops;
    wire::DraftView {
        id: name.0.to_owned(),
        version: name.1.to_owned(),
        questionnaire: questionnaire(instrument),
        brake_pillar: instrument.brake_pillar.clone(),
        per_dimension: instrument.forms.iter().map(|info| small(info.questions_per_dimension)).collect(),
        weights: instrument.weights.iter().map(|own| profile(instrument, own)).collect(),
        problems: problems(&draft.problems),
        saved_at,
        undo,
        redo,
    }
}

/// Every problem with its words in both languages, so that the language can change without a question.
pub(super) fn problems(found: &[Problem]) -> Vec<wire::DraftProblem> {
    let [en, zh] = [Language::English, Language::Chinese].map(Translator::new);
    let problem = |problem: &Problem| wire::DraftProblem {
        place: problem.place.clone(),
        message: Localised { en: problem_words(&en, problem).1, zh: problem_words(&zh, problem).1 },
    };
    found.iter().map(problem).collect()
}

fn profile(instrument: &Instrument, profile: &WeightProfile) -> wire::WeightProfile {
    let weight =
        |dimension: &str| wire::DimensionWeight { dimension: dimension.to_owned(), weight: profile.weight(dimension) };
    wire::WeightProfile {
        id: profile.id.clone(),
        name: text(&profile.name),
        about: text(&profile.about),
        weights: instrument.dimensions().map(|dimension| weight(&dimension.id)).collect(),
    }
}

/// Every difference with the name and the words before and after, so that it can be read without the two versions at hand.
pub(super) fn changes(older: &Instrument, newer: &Instrument) -> Vec<wire::QuestionnaireChange> {
    let shown = |change: Change| wire::QuestionnaireChange {
        kind: change.kind.code(),
        what: change.what.code(),
        meaning: change.meaning,
        before: words(older, change.what, &change.id).as_ref().map(text),
        after: words(newer, change.what, &change.id).as_ref().map(text),
        id: change.id,
    };
    difference(older, newer).into_iter().map(shown).collect()
}

/// What a part says, in the words by which it is recognised.
fn words(instrument: &Instrument, what: Changed, id: &str) -> Option<Text> {
    let plain = |value: String| Text { en: value.clone(), zh: value };
    let band = || instrument.bands.iter().find(|info| info.band.code() == id);
    let form = || instrument.forms.iter().find(|info| info.form.code() == id);
    match what {
        Changed::About => Some(instrument.title.clone()),
        Changed::Form => form().map(|info| info.name.clone()),
        Changed::FormQuestions => form().map(|info| plain(info.questions_per_dimension.to_string())),
        Changed::Band => band().map(|info| info.name.clone()),
        Changed::BandBound => band().map(|info| plain(format!("{}.{}", info.from_tenths / 10, info.from_tenths % 10))),
        Changed::GoodEnough => Some(plain(instrument.good_enough.number().to_string())),
        Changed::Brake => instrument.pillar(&instrument.brake_pillar).map(|pillar| pillar.name.clone()),
        Changed::Fact => instrument.fact(id).map(|fact| fact.text.clone()),
        Changed::Pillar => instrument.pillar(id).map(|pillar| pillar.name.clone()),
        Changed::Dimension => instrument.dimension(id).map(|dimension| dimension.name.clone()),
        Changed::Question => instrument.question(id).map(|question| question.text.clone()),
        Changed::Rung => rung(instrument, id),
        Changed::Contradiction => {
            instrument.contradictions.iter().find(|rule| rule.id == id).map(|rule| rule.text.clone())
        }
        Changed::Negative => instrument.negatives.iter().find(|rule| rule.id == id).map(|rule| rule.text.clone()),
        Changed::Term => instrument.glossary.iter().find(|term| term.id == id).map(|term| term.name.clone()),
        Changed::Sector => instrument.sectors.iter().find(|sector| sector.id == id).map(|sector| sector.name.clone()),
        Changed::Weights => instrument.weights.iter().find(|own| own.id == id).map(|own| own.name.clone()),
    }
}

fn rung(instrument: &Instrument, id: &str) -> Option<Text> {
    let (question, number) = id.split_once('/')?;
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    Some(instrument.question(question)?.rungs.get(index)?.text.clone())
}
