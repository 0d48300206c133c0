use crate::answers::Rating;
use crate::calendar::Day;
use crate::coded::coded;
use crate::instrument::{Instrument, Step};
use crate::money::Cents;
use crate::text::Language;

coded! {
    /// How far an action is.
    ActionState[4] {
        /// Not begun.
        Planned = "planned",
        /// Under way.
        Doing = "doing",
        /// Finished.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

/// What an action is for: the question and the rung it should bring.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Purpose {
    /// The question's id.
    pub question: String,
    /// The rung, 2 to 5.
    pub rung: Rating,
}

/// Something the company means to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Stable id.
    pub id: String,
    /// The rung it should bring; none for an action of the company's own.
    pub purpose: Option<Purpose>,
    /// The company's own words; empty where those of the rung hold.
    pub words: String,
    /// Who sees to it; empty while nobody does.
    pub owner: String,
    /// By when.
    pub due: Option<Day>,
    /// What it costs, Hong Kong dollars.
    pub cost: Option<Cents>,
    /// How far it is.
    pub state: ActionState,
}

impl Action {
    /// The step of the questionnaire that it carries out, if that is known.
    pub fn step<'i>(&self, instrument: &'i Instrument) -> Option<&'i Step> {
        let purpose = self.purpose.as_ref()?;
        instrument.question(&purpose.question)?.rung(purpose.rung).step.as_ref()
    }

    /// What to do: the company's own words, else those of the rung, else the id of a question that is no longer known.
    pub fn said<'a>(&'a self, instrument: &'a Instrument, language: Language) -> &'a str {
        match (self.step(instrument), &self.purpose) {
            _ if !self.words.trim().is_empty() => &self.words,
            (Some(step), _) => step.action.get(language),
            (None, Some(purpose)) => &purpose.question,
            (None, None) => &self.words,
        }
    }

    /// Whether there is still something to do.
    pub fn is_open(&self) -> bool {
        matches!(self.state, ActionState::Planned | ActionState::Doing)
    }
}
