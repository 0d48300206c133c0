//! Reports: what is known about an assessment, reduced to what its reader may have, handed to the report crate and written
//! to a file; one at a time or all at once.

mod funding;

mod options;
pub use options::Options;

mod sharing;

mod make;
mod others;
pub(crate) use make::stem;

mod preview;
pub use preview::preview;

mod save;
pub(crate) use save::{described, endings, placed, save_loaded, saved};
pub use save::{format_of, save, write};

pub mod batch;
