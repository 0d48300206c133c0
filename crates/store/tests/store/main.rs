//! The store from outside, and the shape of its file.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod attachments;
mod backups;
mod bin;
mod catalogue;
mod entities;
mod frozen;
mod history;
mod listing;
mod merge;
mod model;
mod people;
mod plan;
mod questionnaires;
mod sample;
mod schema;
mod surveys;
mod together;
