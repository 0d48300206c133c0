use readiness_assessment::plan::plan as made;
use readiness_store::{Op, Writer};

use super::Kept;
use super::view;
use crate::api::assessment::ById;
use crate::api::plan::Plan;
use crate::app::{App, now};
use crate::assessment::load;
use crate::catalogue::today;
use crate::error::Result;

/// The plan of a stored assessment, as shown.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn plan(app: &App, by: ById) -> Result<Plan> {
    let loaded = load(app, &by.id)?;
    let kept = Kept::of(app, &by.id)?;
    let basis = kept.basis(&loaded, today());
    Ok(view::plan(&by.id, &basis, &made(&basis)))
}

/// Changes the plan as one step of undo, and returns it anew.
///
/// # Errors
/// When the library cannot be written.
pub(super) fn change(
    app: &App,
    op: Op,
    id: &str,
    change: impl FnOnce(&Writer<'_>) -> readiness_store::Result<()>,
) -> Result<Plan> {
    app.with_store(|store| Ok(store.transact(op, &now(), change)?))?;
    plan(app, ById { id: id.to_owned() })
}
