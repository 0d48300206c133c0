//! Reports: what is known about an assessment, handed to the report crate and written to a file.

mod save;
pub use save::{ENDINGS, bytes, save, saved, stem, write};
