//! What the project says: both languages complete, and each in its own house style.

mod catalogue;
mod instruments;
mod locales;
mod simplified;
mod style;
mod surveys;

#[path = "../boundary/tree.rs"]
mod tree;
