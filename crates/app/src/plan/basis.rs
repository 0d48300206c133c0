use readiness_assessment::calendar::Day;
use readiness_assessment::plan::{Action, Basis, Targets};
use readiness_store::Store;

use crate::app::App;
use crate::assessment::Loaded;
use crate::error::Result;

/// What is kept of the plan of one assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// The rungs chosen as enough.
    pub targets: Targets,
    /// What the company means to do, in the order added.
    pub actions: Vec<Action>,
}

impl Kept {
    /// Reads it.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn of(app: &App, assessment: &str) -> Result<Self> {
        app.with_store(|store| Ok(Self::read(store, assessment)?))
    }

    /// Reads it from the open library.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(crate) fn read(store: &Store, assessment: &str) -> readiness_store::Result<Self> {
        Ok(Self { targets: store.targets(assessment)?, actions: store.actions(assessment)? })
    }

    /// Reads it for an assessment of the library; one that was read from a file has what came with it.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn of_source(app: &App, loaded: &Loaded<'_>) -> Result<Self> {
        loaded.plan_in_file.clone().map_or_else(|| Self::of(app, &loaded.stored.summary.id), Ok)
    }

    /// What a plan is made from.
    pub fn basis<'a>(&'a self, loaded: &'a Loaded<'a>, today: Day) -> Basis<'a> {
        Basis {
            instrument: loaded.instrument,
            answers: &loaded.stored.answers,
            facts: &loaded.stored.facts,
            outcome: &loaded.outcome,
            targets: &self.targets,
            actions: &self.actions,
            today,
        }
    }
}
