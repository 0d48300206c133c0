//! One organisation's assessment: begin it, answer, change facts, look at it.

mod loaded;
pub(crate) use loaded::scored;
pub use loaded::{Loaded, close, load, load_all, open, shown};

mod begin;
pub(crate) use begin::new_id;
pub use begin::{Beginning, begin, create};

mod change;
pub use change::{answer_all, delete, set_assurance, set_fact, set_form, set_names, set_note, set_place, set_response};

mod history;
pub use history::{redo, undo};

mod check;

pub mod view;
