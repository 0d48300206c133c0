//! What an adviser should ask: answers that are open, do not fit together, stand high without evidence, are guesses or were
//! set aside as not applicable. Nothing here changes a figure.

mod swing;
pub use swing::Swing;

use std::collections::BTreeSet;

use crate::answers::{Answers, Confidence, Rating};
use crate::assurance::{Assurance, level_of};
use crate::coded::coded;
use crate::instrument::{Contradiction, Dimension, Instrument, Question};
use crate::profile::{Fact, Facts};
use crate::scoring::{Outcome, Reply};

use swing::Swings;

/// The lowest rung that should be backed by something an adviser can look at.
const HIGH: u8 = 4;

coded! {
    /// Why something is worth asking, in the order in which an adviser asks.
    Group[5] {
        /// Not known, or not answered yet.
        Open = "open",
        /// Two or more answers that do not fit together.
        Contradiction = "contradiction",
        /// On a high rung without evidence that anybody has named or seen.
        High = "high",
        /// A guess, by the respondent's own account.
        Guess = "guess",
        /// Set aside as not applicable.
        NotApplicable = "not-applicable",
    }
}

/// What a review looks at.
#[derive(Debug, Clone, Copy)]
pub struct Reviewed<'a> {
    /// What was said.
    pub answers: &'a Answers,
    /// What is known about the organisation.
    pub facts: &'a Facts,
    /// What the answers add up to.
    pub outcome: &'a Outcome,
    /// How the assessment came about.
    pub assurance: Assurance,
}

/// One thing to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct ToAsk<'i> {
    /// Why.
    pub reason: Reason<'i>,
    /// The questions it is about, with their dimensions; never empty. The first is the one to begin with.
    pub questions: Vec<(&'i Dimension, &'i Question)>,
    /// The company facts it is about.
    pub facts: Vec<&'i Fact>,
    /// How far the overall score could move.
    pub swing: Swing,
}

/// Why something is worth asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason<'i> {
    /// Asked, and not known.
    DontKnow,
    /// Not answered yet.
    Unanswered,
    /// Does not fit together.
    Contradiction(&'i Contradiction),
    /// A high rung without evidence.
    High(Rating),
    /// A guess at this rung.
    Guess(Rating),
    /// Said not to apply.
    NotApplicable,
}

impl Reason<'_> {
    /// The word used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::DontKnow => "dont-know",
            Self::Unanswered => "unanswered",
            Self::Contradiction(_) => "contradiction",
            Self::High(_) => "high",
            Self::Guess(_) => "guess",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// The group it belongs to.
    pub fn group(self) -> Group {
        match self {
            Self::DontKnow | Self::Unanswered => Group::Open,
            Self::Contradiction(_) => Group::Contradiction,
            Self::High(_) => Group::High,
            Self::Guess(_) => Group::Guess,
            Self::NotApplicable => Group::NotApplicable,
        }
    }
}

/// What an adviser should ask, group by group; within a group first what could move the overall score most, then the
/// order of the questionnaire. Only questions of the form are looked at.
///
/// No question stands twice in a group: of several contradictions about one question only the first of the
/// instrument is listed, since an answer to it may settle the others.
pub fn review<'i>(instrument: &'i Instrument, reviewed: &Reviewed<'_>) -> Vec<ToAsk<'i>> {
    let swings = Swings::new(instrument, reviewed.answers, reviewed.outcome);
    let mut list = Vec::new();
    for dimension in instrument.dimensions() {
        for question in instrument.asked(dimension, reviewed.outcome.form) {
            for reason in reasons(reviewed, question) {
                let swing = swings.of(reason, &[&question.id]);
                list.push(ToAsk { reason, questions: vec![(dimension, question)], facts: Vec::new(), swing });
            }
        }
    }
    list.extend(contradictions(instrument, reviewed, &swings));
    // A stable sort keeps the order of the questionnaire, or of the contradictions, among equals.
    list.sort_by(|a, b| (a.reason.group().cmp(&b.reason.group())).then(b.swing.width().cmp(&a.swing.width())));
    list
}

/// Why a question by itself is worth asking about; there may be two reasons.
fn reasons<'i>(reviewed: &Reviewed<'_>, question: &Question) -> Vec<Reason<'i>> {
    let mut asked = reviewed.outcome.dimensions.iter().flat_map(|dimension| &dimension.questions);
    let reply = asked.find(|weighed| weighed.question == question.id).map(|weighed| weighed.reply);
    match reply {
        Some(Reply::DontKnow) => vec![Reason::DontKnow],
        Some(Reply::Unanswered) => vec![Reason::Unanswered],
        Some(Reply::NotApplicable) => vec![Reason::NotApplicable],
        Some(Reply::Rated(rating)) => {
            let answer = reviewed.answers.get(&question.id);
            let seen = level_of(reviewed.answers, &question.id, reviewed.assurance) == Assurance::EvidenceSeen;
            let high =
                rating.number() >= HIGH && !seen && answer.is_none_or(|answer| answer.backing().next().is_none());
            let guessed = answer.is_some_and(|answer| answer.confidence == Some(Confidence::Guess));
            let found = [high.then_some(Reason::High(rating)), guessed.then_some(Reason::Guess(rating))];
            found.into_iter().flatten().collect()
        }
        None => Vec::new(),
    }
}

/// The contradictions that hold, each about questions that no earlier one is about.
fn contradictions<'i>(instrument: &'i Instrument, reviewed: &Reviewed<'_>, swings: &Swings<'_>) -> Vec<ToAsk<'i>> {
    let mut about = BTreeSet::new();
    let mut found = Vec::new();
    for contradiction in &instrument.contradictions {
        let ids: Vec<&str> = contradiction.questions().collect();
        if !contradiction.holds(reviewed.outcome, reviewed.facts) || ids.iter().any(|id| about.contains(id)) {
            continue;
        }
        about.extend(ids.iter().copied());
        let reason = Reason::Contradiction(contradiction);
        found.push(ToAsk {
            reason,
            questions: ids.iter().filter_map(|id| placed(instrument, id)).collect(),
            facts: contradiction.facts().filter_map(|key| instrument.fact(key)).collect(),
            swing: swings.of(reason, &ids),
        });
    }
    found
}

fn placed<'i>(instrument: &'i Instrument, id: &str) -> Option<(&'i Dimension, &'i Question)> {
    instrument.dimensions().find_map(|dimension| {
        dimension.questions.iter().find(|question| question.id == id).map(|question| (dimension, question))
    })
}
