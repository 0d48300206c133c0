//! Reports: what is known about an assessment, handed to the report crate and written to a file.

mod save;
pub(crate) use save::{ENDINGS, saved, stem};
pub use save::{save, write};
