//! Many companies summed up without giving any away, one among its peers, and a few side by side.

mod gather;
pub(crate) use gather::{Gathered, gather};

mod summary;
pub use summary::{summary, summary_now};

mod handed;

mod figures;

mod compare;
pub use compare::{called, compare};

mod save;
pub use save::{Write, save, write};

mod peers;
pub(crate) use peers::peer_groups;
pub use peers::peers;

#[cfg(test)]
mod tests;
