use std::sync::Arc;

use readiness_assessment::funding::advise;

use super::view;
use crate::api::assessment::ById;
use crate::api::funding::Advice;
use crate::app::App;
use crate::assessment::load;
use crate::catalogue::today;
use crate::error::Result;

/// The advice for a stored assessment, as shown.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn advice(app: &App, by: ById) -> Result<Advice> {
    let loaded = load(app, &by.id)?;
    let catalogue = Arc::clone(&app.catalogue()?.catalogue);
    let ticks = app.with_store(|store| Ok(store.ticks(&by.id)?))?;
    let advised = advise(&catalogue, loaded.instrument, &loaded.stored.facts, &loaded.outcome, today());
    Ok(view::advice(&by.id, &advised, ticks))
}
