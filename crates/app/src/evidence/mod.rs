//! What backs an answer: links, and files of which the library keeps a copy. Nothing here is ever opened or run.

mod attach;
pub use attach::{LARGEST, attach, attach_paths, detach};

mod link;
pub use link::{add_link, remove_link};

mod copy;
pub use copy::{save_copy, write_copy};

#[cfg(test)]
mod tests;
