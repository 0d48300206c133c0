//! From a score to a plan: targets, actions, the roadmap, and what would be if.

mod basis;
pub use basis::Kept;

mod view;

mod read;
pub use read::plan;

mod target;
pub use target::set_target;
pub(crate) use target::unknown_dimension;

mod action;
pub(crate) use action::{AMOUNTS, too_long};
pub use action::{put_action, remove_action};

mod accept;
pub use accept::accept_steps;

mod what_if;
pub use what_if::what_if;

mod adopt;
pub use adopt::adopt_what_if;

mod calendar;
pub use calendar::{roadmap_calendar, save_roadmap, write_roadmap};

#[cfg(test)]
mod tests;
