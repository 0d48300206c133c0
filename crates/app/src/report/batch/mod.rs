//! Many reports at once: a name for each is settled first, then all cores make them one by one. An assessment is only in
//! memory while its own report is made.

mod plan;
pub use plan::{Failed, Job, Plan, Source, all, plan};

mod run;
pub use run::run;

mod window;
pub(crate) use window::Running;
pub use window::{cancel, progress, start};

#[cfg(test)]
mod tests;
