//! The wire: what a window or a browser may ask, and what it gets back.
//!
//! Core types never cross the wire; these do, and they are converted by hand. The TypeScript side of every type here is
//! generated into `ui/src/generated/api.ts` (`make generate`), and a stale file fails a test.
//! [`command`] is the one table of commands; both shells forward to it.

pub mod assessment;
pub mod brand;
pub mod catalogue;
pub mod cohort;
pub mod command;
pub mod error;
pub mod evidence;
pub mod exchange;
pub mod funding;
pub mod paper;
pub mod people;
pub mod plan;
pub mod portfolio;
pub mod progress;
pub mod questionnaire;
pub mod questionnaires;
pub mod report;
pub mod result;
pub mod review;
pub mod start;
pub mod survey;
pub mod tables;
pub mod typescript;
