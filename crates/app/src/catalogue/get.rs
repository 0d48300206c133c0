use jiff::ZonedDateTime;
use readiness_assessment::calendar::Day;

use super::view;
use crate::api::catalogue::Catalogue;
use crate::app::App;
use crate::error::Result;

/// The whole catalogue as shown today.
///
/// # Errors
/// As [`App::catalogue`].
pub fn get(app: &App, (): ()) -> Result<Catalogue> {
    let in_use = app.catalogue()?;
    let names = app.trusted_names()?;
    Ok(view(&in_use, &names, today()))
}

/// Today in the local time zone. `READINESS_TODAY` (a day) stands in for it, so that ages and deadlines can be tried out.
pub fn today() -> Day {
    let named = std::env::var("READINESS_TODAY").ok().and_then(|day| Day::parse(&day));
    named.unwrap_or_else(|| local_day(&ZonedDateTime::now().date().to_string()))
}

/// The calendar's own dates are days; the first day we know stands in for one that is not.
fn local_day(written: &str) -> Day {
    Day::parse(written).unwrap_or(Day::FIRST)
}
