//! Several people who answer for one company: asking them by file, putting their answers together, what they agree on.

mod request;
pub(crate) use request::asked;
pub use request::{ask, ask_short, respond, save_request, save_response};

mod code;
pub use code::request_text;

mod merge;
pub use merge::{MergePlan, add_own, apply, count_own, merge_files, own, plan, read_all, remove};

mod consensus;
pub(crate) use consensus::agreed;
pub use consensus::{agree, set_consensus};

mod view;
pub use view::{Group, get, group, people};

#[cfg(test)]
mod tests;
