use std::sync::Arc;

use readiness_assessment::calendar::Day;
use readiness_assessment::catalogue::Catalogue;
use readiness_assessment::funding::{Advised, Computed, Project, advise, compute};
use readiness_report::Funding;

use crate::app::App;
use crate::assessment::Loaded;
use crate::catalogue::{embedded, today};
use crate::error::{Error, Result};
use crate::funding::planned;

/// What a report needs to speak of money.
pub(super) struct Money {
    catalogue: Arc<Catalogue>,
    project: Option<Project>,
    ticks: Vec<(String, String)>,
    today: Day,
}

impl Money {
    /// The catalogue in use; of a stored assessment also its project and ticks.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(super) fn of(app: &App, loaded: &Loaded<'_>) -> Result<Self> {
        let id = &loaded.stored.summary.id;
        if is_from_a_file(loaded) {
            // A file is reported on even where the library is damaged; the program's own catalogue is always good.
            let catalogue = match app.catalogue() {
                Ok(in_use) => in_use.catalogue,
                Err(_) => Arc::new(embedded(app.current_instrument()?).map_err(Error::Shipped)?),
            };
            return Ok(Self { catalogue, project: None, ticks: Vec::new(), today: today() });
        }
        Ok(Self {
            catalogue: app.catalogue()?.catalogue,
            project: planned(app, id)?,
            ticks: app.with_store(|store| Ok(store.ticks(id)?))?,
            today: today(),
        })
    }

    pub(super) fn advised(&self, loaded: &Loaded<'_>) -> Advised<'_> {
        advise(&self.catalogue, loaded.instrument, &loaded.stored.facts, &loaded.outcome, self.today)
    }

    pub(super) fn computed(&self, advised: &Advised<'_>) -> Option<Computed> {
        self.project.as_ref().map(|project| compute(&self.catalogue, &advised.schemes, project))
    }

    pub(super) fn funding<'m>(&'m self, advised: &'m Advised<'m>, computed: Option<&'m Computed>) -> Funding<'m> {
        let project = self.project.as_ref().zip(computed);
        Funding { advised, project, ticks: &self.ticks, today: self.today }
    }
}

/// An assessment read from a file belongs to no organisation of the library, even if its id is that of a stored one.
fn is_from_a_file(loaded: &Loaded<'_>) -> bool {
    loaded.stored.summary.organisation_id.is_empty()
}
