//! Reports: what is known about an assessment, handed to the report crate and written to a file.

mod funding;

mod save;
pub(crate) use save::{ENDINGS, saved, stem};
pub use save::{save, write};
