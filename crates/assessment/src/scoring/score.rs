use super::band::{Band, Fraction, band_of};
use super::outcome::{
    Coverage, DimensionScore, Missing, Outcome, Overall, PillarScore, Range, Reply, Score, Status, Weighed,
};
use crate::answers::{Answers, Rating, Response};
use crate::instrument::{Form, Instrument};

/// Coverage from which a band is final, as a fraction: 80%.
const FINAL_COVERAGE: (u32, u32) = (4, 5);

/// Scores `answers` to the questions of `form`. Answers to other questions are kept by the caller but not scored.
pub fn score(instrument: &Instrument, form: Form, answers: &Answers) -> Outcome {
    let dimensions = dimension_scores(instrument, form, answers);
    let pillars = pillar_scores(instrument, &dimensions);
    let coverage = coverage(&dimensions);
    let overall = Score::mean(values(&dimensions)).map(|score| Overall {
        score,
        band: band_of(instrument, score.value()),
        status: status(instrument, coverage, &dimensions),
    });
    let brake = overall.as_ref().and_then(|overall| brake(instrument, &pillars, overall.band));
    Outcome { form, overall, range: range(&dimensions), coverage, pillars, dimensions, brake }
}

fn dimension_scores(instrument: &Instrument, form: Form, answers: &Answers) -> Vec<DimensionScore> {
    let mut scores = Vec::new();
    for pillar in &instrument.pillars {
        for dimension in &pillar.dimensions {
            let asked = instrument.asked(dimension, form).iter();
            let questions: Vec<Weighed> = asked
                .map(|question| Weighed { question: question.id.clone(), reply: reply(answers, &question.id) })
                .collect();
            scores.push(DimensionScore {
                id: dimension.id.clone(),
                pillar: pillar.id.clone(),
                score: Score::mean(questions.iter().filter_map(|weighed| weighed.reply.rating()).map(fraction)),
                questions,
            });
        }
    }
    scores
}

fn reply(answers: &Answers, question: &str) -> Reply {
    match answers.get(question).and_then(|answer| answer.response.as_ref()) {
        Some(Response::Rating(rating)) => Reply::Rated(*rating),
        Some(Response::DontKnow) => Reply::DontKnow,
        Some(Response::NotApplicable { .. }) => Reply::NotApplicable,
        None => Reply::Unanswered,
    }
}

fn fraction(rating: Rating) -> Fraction {
    Fraction::from_integer(u32::from(rating.number()))
}

fn values(dimensions: &[DimensionScore]) -> impl Iterator<Item = Fraction> {
    dimensions.iter().filter_map(|dimension| dimension.score).map(Score::value)
}

fn pillar_scores(instrument: &Instrument, dimensions: &[DimensionScore]) -> Vec<PillarScore> {
    let scores = instrument.pillars.iter().map(|pillar| {
        let own = dimensions.iter().filter(|dimension| dimension.pillar == pillar.id);
        let score = Score::mean(own.filter_map(|dimension| dimension.score).map(Score::value));
        PillarScore { id: pillar.id.clone(), score, band: score.map(|score| band_of(instrument, score.value())) }
    });
    scores.collect()
}

fn coverage(dimensions: &[DimensionScore]) -> Coverage {
    let mut coverage = Coverage::default();
    for weighed in dimensions.iter().flat_map(|dimension| &dimension.questions) {
        match weighed.reply {
            Reply::Rated(_) => coverage.answered += 1,
            Reply::DontKnow => coverage.dont_know += 1,
            Reply::Unanswered => {}
            Reply::NotApplicable => coverage.not_applicable += 1,
        }
        coverage.applicable += u32::from(weighed.reply != Reply::NotApplicable);
    }
    coverage
}

fn status(instrument: &Instrument, coverage: Coverage, dimensions: &[DimensionScore]) -> Status {
    let (share, whole) = FINAL_COVERAGE;
    let needed = (coverage.applicable * share).div_ceil(whole);
    let mut missing = Vec::new();
    if coverage.answered < needed {
        missing.push(Missing::Answers { more: needed - coverage.answered });
    }
    for pillar in &instrument.pillars {
        let own = || dimensions.iter().filter(|dimension| dimension.pillar == pillar.id && dimension.applies());
        let applicable = count(own());
        let scored = count(own().filter(|dimension| dimension.score.is_some()));
        if scored * 2 < applicable {
            missing.push(Missing::Pillar { id: pillar.id.clone(), scored, applicable });
        }
    }
    if missing.is_empty() { Status::Final } else { Status::Provisional(missing) }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    items.fold(0, |count, _| count + 1)
}

fn range(dimensions: &[DimensionScore]) -> Option<Range> {
    let filled = |open: Rating| {
        let means = dimensions.iter().filter_map(|dimension| {
            let ratings = dimension.questions.iter().filter_map(|weighed| weighed.reply.filled(open));
            Score::mean(ratings.map(fraction)).map(Score::value)
        });
        Score::mean(means).map(Score::value)
    };
    Some(Range { low: filled(Rating::LOWEST)?, high: filled(Rating::HIGHEST)? })
}

fn brake(instrument: &Instrument, pillars: &[PillarScore], overall: Band) -> Option<(String, Band)> {
    let pillar = pillars.iter().find(|pillar| pillar.id == instrument.brake_pillar)?;
    let band = pillar.band?;
    (band < overall).then(|| (pillar.id.clone(), band))
}
