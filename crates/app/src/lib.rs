//! Use cases of AI Readiness HK, without a window.
//!
//! The desktop shell, the browser bridge and the command line all come through here: [`App`] holds the library, the
//! questionnaires and the folders, each noun has a folder of use cases, and [`api`] is the wire. This is the only place
//! that reads the clock; everything below gets the time as a value.

mod app;
pub use app::{App, Paths, system_language};

pub mod api;

pub mod error;
pub use error::{Error, Result};

pub mod instruments;
pub mod questionnaires;
pub use instruments::{Instruments, Surveys};

mod calendar;

pub mod catalogue;

mod files;
pub use files::turns_direction;

pub mod library;

pub mod assessment;

pub mod survey;

pub mod evidence;

pub mod exchange;

pub mod portfolio;

pub mod cohort;

pub mod report;

pub mod brand;

pub mod paper;

pub mod review;

pub mod progress;

pub mod people;

pub mod funding;

pub mod plan;

pub mod tables;
