//! Surveys: begin one, answer it, look at it, hand its answers out and take them in; counted and never scored.

pub(crate) mod value;

mod loaded;
pub(crate) use loaded::stored as kept_as;
pub use loaded::{Loaded, all, current, load};

mod view;
pub use view::state;

mod form;
pub use form::{form, info};

mod list;
pub use list::list;

mod begin;
pub use begin::{Beginning, begin, create};

mod reply;
pub(crate) use reply::unknown;
pub use reply::{set_all, set_reply};

mod notation;
pub use notation::{Applied, Entry, applied};

mod names;
pub use names::{delete, set_names};

mod profile;
pub use profile::{to_assessment, to_assessment_by};

mod export;
pub use export::{text, write_all};

mod table;
pub use table::{TableOptions, save, write_table};

#[cfg(test)]
mod tests;
