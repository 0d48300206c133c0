//! Reading a text into a checked model while listing every problem at once.
//!
//! [`Node`] is a plain tree that both TOML and JSON fill (it keeps duplicate keys, so that they can be reported).
//! [`Table`] walks one level of it: it hands out typed values, notes what is missing or wrong with its place, and
//! at the end reports the keys nobody asked for. [`Trees`] holds the files of a data set. Nothing here knows what is being read.

mod node;
pub use node::{Node, shortened};

mod problem;
pub use problem::{Problem, ProblemKind, Problems};

mod table;
pub use table::{Item, Table};

mod files;
pub use files::{SourceFile, Trees};

mod place;
mod text;
