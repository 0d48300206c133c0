//! One organisation over time: beginning again from the last answers, what changed, when to look again, newer questionnaires.

mod again;
pub use again::{again, begin_again, confirm};
pub(crate) use again::{as_before, given_before};

mod compared;
pub use compared::{Pair, earlier, pair, runs};

mod view;
pub(crate) use view::dot;
pub use view::over_time;

mod reminder;
pub(crate) use reminder::look_again_in;
pub use reminder::{USUAL_DAYS, look_again, remind, save_reminder, set_reminder};

mod migrate;
pub(crate) use migrate::newer;
pub use migrate::{migrate, migration, move_to_newest};

#[cfg(test)]
mod tests;
