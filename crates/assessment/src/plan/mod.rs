//! From a score to a plan: the shortest way up, what a single answer would change, how far each dimension should come, which
//! actions add most for their effort, and in which month each of them belongs. Today always comes in as a value.

mod rise;
pub use rise::Rise;

mod path;
pub use path::{Path, path};

mod search;

mod flip;
pub use flip::{Flip, flips};

mod aim;
pub use aim::{Aim, Targets, aims, target_of};

mod proposal;
pub use proposal::{Proposal, proposals};

mod action;
pub use action::{Action, ActionState, Purpose};

mod roadmap;
pub use roadmap::{MOST_IN_A_WINDOW, Placed, Timed, Window, roadmap};

mod whole;
pub use whole::{Basis, Plan, due_days, is_planned, plan};
