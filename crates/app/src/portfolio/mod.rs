//! Many companies: the list of organisations with their latest scores, found, sorted, tagged and named by alias.

mod fresh;
pub(crate) use fresh::Known;
pub use fresh::{fresh, refresh};

mod filter;
pub use filter::filter;

mod list;
pub use list::{list, of_organisation};

mod edit;
pub use edit::{set_alias, set_tags};

mod summary;
pub(crate) use summary::{summary, unscored};

#[cfg(test)]
mod tests;
