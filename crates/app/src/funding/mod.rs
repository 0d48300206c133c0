//! What the catalogue means for one company: verdicts, help for its gaps, sums, checklist and calendar.

mod advise;
pub use advise::advice;

mod calendar;
pub use calendar::save_calendar;

mod project;
pub(crate) use project::planned;
pub use project::{get_funding, set_project};

mod tick;
pub use tick::set_tick;

mod view;

#[cfg(test)]
mod tests;
