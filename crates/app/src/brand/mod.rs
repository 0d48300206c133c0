//! An adviser's own look: read from what a window sends or from a file, checked, and kept as one setting of the library,
//! so that it is there as a whole or not at all.

mod check;

mod file;
pub use file::read_file;

mod kept;
pub use kept::{is_kept, remove, set_from};

mod look;
pub use look::Look;

mod window;
pub(crate) use window::forget;
pub use window::{check_colours, get, read_logo, set};

mod sample;
pub use sample::save_sample;

#[cfg(test)]
mod tests;
