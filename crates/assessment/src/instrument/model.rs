use super::{Carry, Contradiction, Negative, Sector, Term, WeightProfile};
use crate::answers::Rating;
use crate::profile::Fact;
use crate::scoring::Band;
use crate::source::ProblemKind;
use crate::text::Text;

/// One version of a questionnaire, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// Stable id, for example `hk-ai-readiness`.
    pub id: String,
    /// Version, for example `2026.1`.
    pub version: String,
    /// The day it was published, ISO 8601.
    pub published: String,
    /// Its title.
    pub title: Text,
    /// What it measures and for whom.
    pub about: Text,
    /// Whom it is adapted from, and under which licence.
    pub credit: Credit,
    /// Its forms, shortest first.
    pub forms: Vec<FormInfo>,
    /// Its four bands, lowest first.
    pub bands: Vec<BandInfo>,
    /// The pillar whose lower band is reported as holding the company back (`scoring.md`, 7).
    pub brake_pillar: String,
    /// The rung that is good enough for most small companies; closing gaps above it is worth it only with a reason.
    pub good_enough: Rating,
    /// Facts about the organisation, in the order asked.
    pub facts: Vec<Fact>,
    /// Pillars in the order asked.
    pub pillars: Vec<Pillar>,
    /// Answers that do not fit together, the most telling first.
    pub contradictions: Vec<Contradiction>,
    /// What not to do, or not yet, the most telling first.
    pub negatives: Vec<Negative>,
    /// Other weights of the dimensions, to look at beside the official score.
    pub weights: Vec<WeightProfile>,
    /// What it takes over from earlier versions.
    pub carries: Vec<Carry>,
    /// Words that a reader may not know, in the order in which they are listed.
    pub glossary: Vec<Term>,
    /// Lines of business with examples of their own, in the order of their codes.
    pub sectors: Vec<Sector>,
}

/// Who wrote the questionnaire or, where it is adapted, whom it is adapted from. Only the notice must say something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The notice in words.
    pub text: Text,
    /// The originator's page; empty when there is none.
    pub url: String,
    /// The licence's short name; empty when there is none.
    pub licence: String,
    /// The licence's page; empty when there is none.
    pub licence_url: String,
}

/// Which questions are asked: one per dimension, or all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// One question per dimension.
    Express,
    /// Every question.
    Full,
}

impl Form {
    /// The words of files and the command line, each with its meaning.
    pub const CODES: [(&'static str, Self); 2] = [("express", Self::Express), ("full", Self::Full)];

    /// The word used in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Express => "express",
            Self::Full => "full",
        }
    }

    /// The form with exactly this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::CODES.into_iter().find(|(known, _)| *known == code).map(|(_, form)| form)
    }
}

/// A form as offered to the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormInfo {
    /// Which form.
    pub form: Form,
    /// Minutes it takes.
    pub minutes: u32,
    /// Its name.
    pub name: Text,
    /// What to expect.
    pub about: Text,
    /// How many of each dimension's questions it asks.
    pub questions_per_dimension: usize,
}

/// A band as described to the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandInfo {
    /// Which band.
    pub band: Band,
    /// The lowest shown score in the band, in tenths (25 is 2.5).
    pub from_tenths: u32,
    /// Its name.
    pub name: Text,
    /// What it means.
    pub meaning: Text,
    /// How such a company acts.
    pub behaviour: Text,
    /// What such a company does next.
    pub advice: Text,
}

/// A group of dimensions, shown together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pillar {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it covers.
    pub about: Text,
    /// Its dimensions in the order asked.
    pub dimensions: Vec<Dimension>,
}

/// One thing that is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dimension {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it covers.
    pub about: Text,
    /// Its questions, the one of the short form first.
    pub questions: Vec<Question>,
}

/// One question with its ladder of five rungs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Stable id, `<dimension>-<n>`.
    pub id: String,
    /// The question.
    pub text: Text,
    /// Why it is asked.
    pub why: Text,
    /// A concrete Hong Kong example, where it helps.
    pub example: Option<Text>,
    /// What an adviser would ask to see.
    pub evidence: Text,
    /// The rungs, lowest first.
    pub rungs: [Rung; 5],
}

impl Question {
    /// The rung that a rating stands for.
    pub fn rung(&self, rating: Rating) -> &Rung {
        &self.rungs[rating.index()]
    }
}

/// One rung of a question's ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// What one would see.
    pub text: Text,
    /// How to come up here from the rung below; none on the lowest.
    pub step: Option<Step>,
}

/// The step up to a rung from the one below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// 1 days and no money, 2 weeks or some money, 3 months or real money.
    pub effort: u32,
    /// What to do.
    pub action: Text,
}

impl Instrument {
    /// The name and version of the format of its files.
    pub const FORMAT: &'static str = "readiness-instrument/1";

    /// Every dimension in the order asked.
    pub fn dimensions(&self) -> impl Iterator<Item = &Dimension> {
        self.pillars.iter().flat_map(|pillar| &pillar.dimensions)
    }

    /// Every question, whatever the form.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.dimensions().flat_map(|dimension| &dimension.questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The pillar with this id.
    pub fn pillar(&self, id: &str) -> Option<&Pillar> {
        self.pillars.iter().find(|pillar| pillar.id == id)
    }

    /// The dimension with this id.
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions().find(|dimension| dimension.id == id)
    }

    /// The questions of `dimension` that `form` asks.
    pub fn asked<'i>(&self, dimension: &'i Dimension, form: Form) -> &'i [Question] {
        let wanted =
            self.forms.iter().find(|info| info.form == form).map_or(usize::MAX, |info| info.questions_per_dimension);
        &dimension.questions[..wanted.min(dimension.questions.len())]
    }

    /// The questions that `form` asks, in order.
    pub fn form_questions(&self, form: Form) -> impl Iterator<Item = &Question> {
        self.dimensions().flat_map(move |dimension| self.asked(dimension, form))
    }

    /// The description of a band.
    pub fn band_info(&self, band: Band) -> Option<&BandInfo> {
        self.bands.iter().find(|info| info.band == band)
    }

    /// The problem of a question that this questionnaire does not have.
    pub fn unknown_question(&self) -> ProblemKind {
        let ids: Vec<&str> = self.questions().map(|question| question.id.as_str()).collect();
        ProblemKind::Unknown { allowed: ids.join(", ") }
    }

    /// The problem of a fact that this questionnaire does not ask for.
    pub fn unknown_fact(&self) -> ProblemKind {
        let keys: Vec<&str> = self.facts.iter().map(|fact| fact.key.as_str()).collect();
        ProblemKind::Unknown { allowed: keys.join(", ") }
    }

    /// The fact with this key.
    pub fn fact(&self, key: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.key == key)
    }
}
