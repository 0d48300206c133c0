//! One organisation's assessment: begin it, answer, change facts, look at it.

mod loaded;
pub use loaded::{Loaded, close, each, load, open, shown};
pub(crate) use loaded::{scored, scored_if_known};

mod begin;
pub(crate) use begin::new_id;
pub use begin::{Beginning, begin, create};

mod change;
pub use change::{
    answer_all, delete, set_assurance, set_confidence, set_fact, set_form, set_names, set_note, set_place, set_response,
};

mod history;
pub use history::{redo, undo};

pub(crate) mod check;
pub(crate) use check::{problem, question as check_question};

pub mod view;
