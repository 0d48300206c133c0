use readiness_assessment::{Problem, ProblemKind};
use readiness_store::Op;

use super::advice;
use crate::api::assessment::ById;
use crate::api::funding::{Advice, SetTick};
use crate::app::{App, now};
use crate::error::{Error, Result};

/// Ticks a step or document of a scheme, or takes the tick away.
///
/// # Errors
/// A scheme that has no such step or document, or a library that cannot be written.
pub fn set_tick(app: &App, set: SetTick) -> Result<Advice> {
    let in_use = app.catalogue()?;
    let scheme = in_use.catalogue.scheme(&set.scheme);
    let mut items = scheme.into_iter().flat_map(|scheme| scheme.steps.iter().chain(&scheme.documents));
    // A tick of something that a newer catalogue no longer has may still be taken away.
    if set.done && !items.any(|item| item.text.en == set.item) {
        let kind = ProblemKind::Unknown { allowed: set.scheme.clone() };
        return Err(Error::Request(vec![Problem { place: format!("ticks.{}", set.scheme), kind }]));
    }
    app.with_store(|store| {
        Ok(store.transact(Op::Tick, &now(), |writer| writer.set_tick(&set.id, &set.scheme, &set.item, set.done))?)
    })?;
    advice(app, ById { id: set.id })
}
