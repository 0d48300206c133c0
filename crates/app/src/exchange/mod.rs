//! What leaves and enters: answers files, result documents and their import and export.

pub mod advice_file;
pub mod answers_file;
pub mod funding_file;
pub mod plan_file;
pub mod project_file;
pub mod result_file;
pub mod review_file;

mod agreement;

mod carrier;
pub use carrier::Incoming;
pub(crate) use carrier::read_path as read_answers;

mod import;
mod import_survey;
pub(crate) use import::Batch;
pub use import::{Plan, apply, loaded, plan, read_file, read_files};

mod intake;
pub use intake::import_files;
pub(crate) use intake::read as read_given;

mod export;
pub(crate) use export::text;
pub use export::{export, export_all, export_to, save_answers, write_file};
