//! From core types to what the window shows. Every number leaves here ready to print.

use std::collections::BTreeMap;

use readiness_assessment as core;
use readiness_assessment::advice;
use readiness_assessment::scoring::{self, Missing, Reply, Score, Shown, Status};
use readiness_report::chart;
use readiness_store::StoredAssessment;

use super::Loaded;
use crate::api::assessment as wire;
use crate::api::evidence::AttachedFile;
use crate::api::people::{Asked, Consensus};
use crate::api::progress::LookAgain;
use crate::api::questionnaire::{BandCode, FormCode, QuestionnaireName};
use crate::api::result;
use crate::progress::given_before;
use crate::review;

/// What stands around an assessment in the library.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// When to look at it again.
    pub look_again: Option<LookAgain>,
    /// Other assessments of the same organisation.
    pub others: usize,
    /// People whose answers were put together here.
    pub people: usize,
    /// What several agreed on.
    pub consensus: BTreeMap<String, Consensus>,
    /// Who asked for it.
    pub asked: Option<Asked>,
    /// A newer version of its questionnaire.
    pub newer: Option<String>,
    /// The op code of what undo would take back.
    pub undo: Option<String>,
    /// The op code of what redo would bring back.
    pub redo: Option<String>,
}

/// The assessment as the window gets it.
pub fn assessment(loaded: &Loaded<'_>, around: Around) -> wire::Assessment {
    let stored = &loaded.stored;
    let head = &stored.summary;
    wire::Assessment {
        id: head.id.clone(),
        questionnaire: QuestionnaireName { id: head.instrument_id.clone(), version: head.instrument_version.clone() },
        label: head.label.clone(),
        name: head.name.clone(),
        name_other: head.name_other.clone(),
        form: form(loaded.form),
        started: head.started.clone(),
        saved_at: head.updated.clone(),
        place: head.place.clone().unwrap_or_default(),
        facts: stored.facts.iter().map(|(key, value)| (key.clone(), fact_value(value))).collect(),
        answers: answers(loaded),
        progress: progress(loaded),
        next_question: next_question(&loaded.outcome, around.asked.as_ref()),
        outcome: outcome(&loaded.outcome),
        gaps: advice::gaps(loaded.instrument, &loaded.outcome).iter().map(gap).collect(),
        attached: small(stored.attachments.len()),
        attached_bytes: stored.attachments.iter().fold(0, |sum: u32, file| sum.saturating_add(file.size)),
        assurance: head.assurance.code(),
        assured: review::assured(loaded),
        review: review::list(loaded),
        look_again: around.look_again,
        others: small(around.others),
        people: small(around.people),
        consensus: around.consensus,
        asked: around.asked,
        newer: around.newer,
        undo: around.undo,
        redo: around.redo,
    }
}

fn answers(loaded: &Loaded<'_>) -> BTreeMap<String, wire::Answer> {
    let stored = &loaded.stored;
    let answer = |(id, answer): (&String, &core::Answer)| {
        let language = stored.answered.get(id).map(|how| how.language);
        let answer = wire::Answer {
            response: answer.response.as_ref().map(response),
            note: answer.note.clone(),
            confidence: answer.confidence.map(core::Confidence::code),
            links: answer.evidence.clone(),
            files: files(stored, id),
            assurance: answer.assurance.map(core::Assurance::code),
            language: language.map(Into::into),
            as_before: given_before(stored, id).map(str::to_owned),
        };
        (id.clone(), answer)
    };
    stored.answers.iter().map(answer).collect()
}

/// The files attached to the answer of a question.
fn files(stored: &StoredAssessment, question: &str) -> Vec<AttachedFile> {
    let own = stored.attachments.iter().filter(|file| file.question == question);
    let shown = own.map(|file| AttachedFile {
        id: file.id.clone(),
        name: file.name.clone(),
        bytes: file.size,
        sha256: file.sha256.clone(),
        added: file.added.clone(),
    });
    shown.collect()
}

/// What was said, as the window gets it.
pub(crate) fn response(response: &core::Response) -> wire::Response {
    match response {
        core::Response::Rating(rating) => wire::Response::Rating { value: rating.number() },
        core::Response::DontKnow => wire::Response::DontKnow,
        core::Response::NotApplicable { reason } => wire::Response::NotApplicable { reason: reason.clone() },
    }
}

/// The value of a fact as the window gets it.
fn fact_value(value: &core::FactValue) -> wire::FactValue {
    match value {
        core::FactValue::Flag(flag) => wire::FactValue::Flag(*flag),
        core::FactValue::Number(number) => wire::FactValue::Number(*number),
        core::FactValue::Choice(id) => wire::FactValue::Choice(id.clone()),
        core::FactValue::Choices(ids) => wire::FactValue::Choices(ids.clone()),
    }
}

fn progress(loaded: &Loaded<'_>) -> Vec<wire::Progress> {
    let pillars = loaded.instrument.pillars.iter().map(|pillar| {
        let own = loaded.outcome.dimensions.iter().filter(|dimension| dimension.pillar == pillar.id);
        let questions: Vec<_> = own.flat_map(|dimension| &dimension.questions).collect();
        let answered = questions.iter().filter(|weighed| weighed.reply != Reply::Unanswered).count();
        wire::Progress { pillar: pillar.id.clone(), answered: small(answered), total: small(questions.len()) }
    });
    pillars.collect()
}

/// The first open question or, where somebody asked for a part, the first open one of that.
fn next_question(outcome: &scoring::Outcome, asked: Option<&Asked>) -> Option<String> {
    let wanted = |pillar: &String| asked.is_none_or(|asked| asked.pillars.contains(pillar));
    let dimensions = outcome.dimensions.iter().filter(|dimension| wanted(&dimension.pillar));
    let mut questions = dimensions.flat_map(|dimension| &dimension.questions);
    questions.find(|weighed| weighed.reply == Reply::Unanswered).map(|weighed| weighed.question.clone())
}

/// How many questions have a response, and how many the form has.
pub fn counts(outcome: &scoring::Outcome) -> (u32, u32) {
    let questions = || outcome.dimensions.iter().flat_map(|dimension| &dimension.questions);
    let answered = questions().filter(|weighed| weighed.reply != Reply::Unanswered).count();
    (small(answered), small(questions().count()))
}

/// Counts of questions are far below the limit of a u32.
pub(crate) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Scores as shown.
pub fn outcome(outcome: &scoring::Outcome) -> result::Outcome {
    let extremes = advice::extremes(outcome);
    result::Outcome {
        overall: outcome.overall.as_ref().map(overall),
        range: outcome.range.map(|range| result::Range {
            low: Shown::of(range.low).to_string(),
            high: Shown::of(range.high).to_string(),
            low_position: chart::position(range.low),
            high_position: chart::position(range.high),
        }),
        coverage: coverage(outcome.coverage),
        pillars: outcome.pillars.iter().map(pillar).collect(),
        dimensions: outcome.dimensions.iter().map(dimension).collect(),
        brake: outcome
            .brake
            .as_ref()
            .map(|(pillar, band)| result::Brake { pillar: pillar.clone(), band: (*band).into() }),
        strongest: extremes.strongest,
        weakest: extremes.weakest,
        radar: radar(outcome),
    }
}

fn overall(overall: &scoring::Overall) -> result::Overall {
    let missing = match &overall.status {
        Status::Final => Vec::new(),
        Status::Provisional(missing) => missing.iter().map(self::missing).collect(),
    };
    result::Overall { score: score(overall.score), band: overall.band.into(), missing }
}

fn missing(missing: &Missing) -> result::Missing {
    match missing {
        Missing::Answers { more } => result::Missing::Answers { more: *more },
        Missing::Pillar { id, scored, applicable } => {
            result::Missing::Pillar { id: id.clone(), scored: *scored, applicable: *applicable }
        }
    }
}

fn score(score: Score) -> result::Score {
    let value = score.value();
    let ten_thousandths = (value * 10_000).to_integer();
    result::Score {
        shown: score.shown().to_string(),
        sum: score.sum.to_string(),
        count: score.count,
        numerator: *value.numer(),
        denominator: *value.denom(),
        decimal: format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000),
        position: chart::position(value),
    }
}

fn coverage(coverage: scoring::Coverage) -> result::Coverage {
    result::Coverage {
        answered: coverage.answered,
        applicable: coverage.applicable,
        dont_know: coverage.dont_know,
        not_applicable: coverage.not_applicable,
        percent: (coverage.answered * 100).checked_div(coverage.applicable).unwrap_or(0),
    }
}

fn pillar(pillar: &scoring::PillarScore) -> result::PillarScore {
    result::PillarScore { id: pillar.id.clone(), score: pillar.score.map(score), band: pillar.band.map(Into::into) }
}

fn dimension(dimension: &scoring::DimensionScore) -> result::DimensionScore {
    result::DimensionScore {
        id: dimension.id.clone(),
        pillar: dimension.pillar.clone(),
        score: dimension.score.map(score),
        applies: dimension.applies(),
        questions: dimension.questions.iter().map(|weighed| weighed.question.clone()).collect(),
    }
}

fn gap(gap: &advice::Gap<'_>) -> result::Gap {
    result::Gap {
        question: gap.question.id.clone(),
        dimension: gap.dimension.to_owned(),
        pillar: gap.pillar.to_owned(),
        from: gap.from.number(),
        to: gap.to.number(),
        effort: gap.step.effort,
        beyond_good_enough: gap.beyond_good_enough,
    }
}

fn radar(outcome: &scoring::Outcome) -> result::Radar {
    let drawn = chart::radar(outcome.pillars.iter().map(|pillar| (pillar.id.as_str(), pillar.score)));
    let point = |point: &chart::Point| result::Point { x: point.x, y: point.y };
    let spoke = |spoke: &chart::Spoke| result::Spoke { pillar: spoke.id.clone(), end: point(&spoke.end) };
    // A shape with a corner missing would lie about the pillars beside it.
    let shape: Option<Vec<_>> = drawn.shape.iter().map(|corner| corner.as_ref().map(point)).collect();
    result::Radar {
        spokes: drawn.spokes.iter().map(spoke).collect(),
        rings: drawn.rings.iter().map(|ring| ring.iter().map(point).collect()).collect(),
        shape: shape.unwrap_or_default(),
    }
}

fn form(form: core::Form) -> FormCode {
    form.into()
}

impl From<core::Form> for FormCode {
    fn from(form: core::Form) -> Self {
        match form {
            core::Form::Express => Self::Express,
            core::Form::Full => Self::Full,
        }
    }
}

impl From<FormCode> for core::Form {
    fn from(form: FormCode) -> Self {
        match form {
            FormCode::Express => Self::Express,
            FormCode::Full => Self::Full,
        }
    }
}

impl From<scoring::Band> for BandCode {
    fn from(band: scoring::Band) -> Self {
        match band {
            scoring::Band::Unaware => Self::Unaware,
            scoring::Band::Aware => Self::Aware,
            scoring::Band::Ready => Self::Ready,
            scoring::Band::Competent => Self::Competent,
        }
    }
}

impl From<BandCode> for scoring::Band {
    fn from(band: BandCode) -> Self {
        match band {
            BandCode::Unaware => Self::Unaware,
            BandCode::Aware => Self::Aware,
            BandCode::Ready => Self::Ready,
            BandCode::Competent => Self::Competent,
        }
    }
}

impl From<core::Language> for wire::LanguageTag {
    fn from(language: core::Language) -> Self {
        match language {
            core::Language::English => Self::En,
            core::Language::Chinese => Self::ZhHantHk,
        }
    }
}

impl From<wire::LanguageTag> for core::Language {
    fn from(language: wire::LanguageTag) -> Self {
        match language {
            wire::LanguageTag::En => Self::English,
            wire::LanguageTag::ZhHantHk => Self::Chinese,
        }
    }
}
