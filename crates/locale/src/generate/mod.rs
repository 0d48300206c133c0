//! Turns the words in `locales/` into typed accessors for Rust and types for TypeScript.
//!
//! The build script includes this module by path, the library exposes it for the tests that keep the committed
//! TypeScript fresh and the two languages equal. It therefore uses nothing of the crate around it. It does not
//! format messages; `Translator` does.
//!
//! Reading order: [`load`] takes files from disk, [`read`] turns them into a checked [`Catalogue`], [`rust`] and
//! [`typescript`] write it out.

mod catalogue;
pub use catalogue::{Catalogue, Entry, HOLE, Kind, Locale};

mod source;
pub use source::{Source, TAGS, load};

mod read;
pub use read::read;

mod pattern;

mod references;

mod names;

mod problem;
pub use problem::Problem;

mod rust;
pub use rust::rust;

mod typescript;
pub use typescript::typescript;
