//! From an instrument to the questionnaire the window shows.

use readiness_assessment::instrument::{
    BandInfo, Contradiction, Dimension, FormInfo, Instrument, Negative, Question, Rung, Sector, Term, glossary,
};
use readiness_assessment::profile::{Fact, FactKind};
use readiness_assessment::{Form, Language, Rating, Text};

use crate::api::questionnaire as wire;
use crate::catalogue::text;

/// The questionnaire with all of its words in both languages.
pub fn questionnaire(instrument: &Instrument) -> wire::Questionnaire {
    wire::Questionnaire {
        id: instrument.id.clone(),
        version: instrument.version.clone(),
        title: text(&instrument.title),
        about: text(&instrument.about),
        credit: wire::Credit {
            text: text(&instrument.credit.text),
            url: instrument.credit.url.clone(),
            licence: instrument.credit.licence.clone(),
            licence_url: instrument.credit.licence_url.clone(),
        },
        forms: instrument.forms.iter().map(|info| form(instrument, info)).collect(),
        bands: bands(&instrument.bands),
        good_enough: instrument.good_enough.number(),
        facts: instrument.facts.iter().map(fact).collect(),
        pillars: instrument
            .pillars
            .iter()
            .map(|pillar| wire::Pillar {
                id: pillar.id.clone(),
                name: text(&pillar.name),
                about: text(&pillar.about),
                dimensions: pillar.dimensions.iter().map(|d| dimension(instrument, d)).collect(),
            })
            .collect(),
        contradictions: instrument.contradictions.iter().map(contradiction).collect(),
        glossary: instrument.glossary.iter().map(term).collect(),
        sectors: instrument.sectors.iter().map(sector).collect(),
        negatives: instrument.negatives.iter().map(negative).collect(),
    }
}

fn negative(negative: &Negative) -> wire::Negative {
    wire::Negative {
        id: negative.id.clone(),
        kind: negative.kind.code(),
        text: text(&negative.text),
        why: text(&negative.why),
        instead: text(&negative.instead),
    }
}

fn term(term: &Term) -> wire::Term {
    wire::Term { id: term.id.clone(), name: text(&term.name), meaning: text(&term.meaning) }
}

fn sector(sector: &Sector) -> wire::Sector {
    wire::Sector {
        id: sector.id.clone(),
        name: text(&sector.name),
        industries: sector.industries.clone(),
        examples: sector.examples.iter().map(|(question, example)| (question.clone(), text(example))).collect(),
    }
}

/// Where the glossary's terms stand in a text.
fn marks(instrument: &Instrument, text: &Text) -> wire::TermMarks {
    let of = |language| {
        let words = text.get(language);
        // No text of a questionnaire comes near the limit of a u32.
        let units = |end: usize| u32::try_from(words[..end].encode_utf16().count()).unwrap_or(u32::MAX);
        let found = glossary::marks(&instrument.glossary, language, words).into_iter();
        let wired = |mark: glossary::Mark<'_>| wire::TermMark {
            start: units(mark.start),
            end: units(mark.end),
            term: mark.term.id.clone(),
        };
        found.map(wired).collect()
    };
    wire::TermMarks { en: of(Language::English), zh: of(Language::Chinese) }
}

fn contradiction(contradiction: &Contradiction) -> wire::Contradiction {
    wire::Contradiction { id: contradiction.id.clone(), text: text(&contradiction.text), ask: text(&contradiction.ask) }
}

fn form(instrument: &Instrument, info: &FormInfo) -> wire::FormInfo {
    wire::FormInfo {
        id: info.form.into(),
        minutes: info.minutes,
        questions: u32::try_from(instrument.form_questions(info.form).count()).unwrap_or(u32::MAX),
        name: text(&info.name),
        about: text(&info.about),
    }
}

/// Each band ends a tenth below the next one; the highest ends at 5.0.
fn bands(bands: &[BandInfo]) -> Vec<wire::BandInfo> {
    const TOP_TENTHS: u32 = 50;
    let tenths = |tenths: u32| format!("{}.{}", tenths / 10, tenths % 10);
    let ends = bands.iter().skip(1).map(|next| next.from_tenths - 1).chain([TOP_TENTHS]);
    let views = bands.iter().zip(ends).map(|(info, to)| wire::BandInfo {
        id: info.band.into(),
        from: tenths(info.from_tenths),
        to: tenths(to),
        name: text(&info.name),
        meaning: text(&info.meaning),
        behaviour: text(&info.behaviour),
        advice: text(&info.advice),
    });
    views.collect()
}

fn fact(fact: &Fact) -> wire::Fact {
    let coded = |options: &[(u32, Text)]| {
        options.iter().map(|(code, label)| option(wire::FactOptionValue::Code(*code), label)).collect()
    };
    let named = |options: &[(String, Text)]| {
        options.iter().map(|(id, label)| option(wire::FactOptionValue::Id(id.clone()), label)).collect()
    };
    let (kind, options, none, max, whole) = match &fact.kind {
        FactKind::Code(options) => (wire::FactKind::Code, coded(options), None, None, false),
        FactKind::Choice(options) => (wire::FactKind::Choice, named(options), None, None, false),
        FactKind::Choices { options, none } => (wire::FactKind::Choices, named(options), none.as_ref(), None, false),
        FactKind::Flag => (wire::FactKind::Flag, Vec::new(), None, None, false),
        FactKind::Number { max, whole } => (wire::FactKind::Number, Vec::new(), None, Some(*max), *whole),
    };
    wire::Fact {
        key: fact.key.clone(),
        kind,
        group: fact.group.code().to_owned(),
        text: text(&fact.text),
        hint: fact.hint.as_ref().map(text),
        why: text(&fact.why),
        options,
        none: none.map(text),
        max,
        whole,
    }
}

fn option(value: wire::FactOptionValue, label: &Text) -> wire::FactOption {
    wire::FactOption { value, label: text(label) }
}

fn dimension(instrument: &Instrument, dimension: &Dimension) -> wire::Dimension {
    wire::Dimension {
        id: dimension.id.clone(),
        name: text(&dimension.name),
        about: text(&dimension.about),
        questions: dimension.questions.iter().map(|q| question(instrument, dimension, q)).collect(),
    }
}

fn question(instrument: &Instrument, dimension: &Dimension, question: &Question) -> wire::Question {
    let asks = |form: &Form| instrument.asked(dimension, *form).iter().any(|asked| asked.id == question.id);
    let rungs = Rating::ALL.into_iter().map(|rating| rung(instrument, rating, question.rung(rating)));
    wire::Question {
        id: question.id.clone(),
        forms: Form::CODES.map(|(_, form)| form).iter().filter(|form| asks(form)).map(|form| (*form).into()).collect(),
        text: text(&question.text),
        text_marks: marks(instrument, &question.text),
        why: text(&question.why),
        why_marks: marks(instrument, &question.why),
        example: question.example.as_ref().map(text),
        evidence: text(&question.evidence),
        rungs: rungs.collect(),
    }
}

fn rung(instrument: &Instrument, rating: Rating, rung: &Rung) -> wire::Rung {
    wire::Rung {
        value: rating.number(),
        text: text(&rung.text),
        marks: marks(instrument, &rung.text),
        effort: rung.step.as_ref().map(|step| step.effort),
        action: rung.step.as_ref().map(|step| text(&step.action)),
    }
}
