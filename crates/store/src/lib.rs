//! The library: one SQLite file that holds everything the user has entered.
//!
//! This is the only crate that knows SQLite. It opens the file (or says exactly why not), brings an older file up to
//! date, and lets it be changed in one way only, [`Store::transact`], which records what every row was before, so that
//! undo and redo come for free and survive a restart. What [`Store::transact`] has returned is on the disk.
//!
//! It computes no score, makes up no ids and never reads the clock: ids and times come in from the caller. Start with
//! [`Store`] (reading) and [`Writer`] (changing); `open` and `upgrade` are how a file becomes a store; `transact` is
//! the history; each entity has a folder with its SQL beside it.

mod store;
pub use store::Store;

mod writer;
pub use writer::Writer;

mod error;
pub use error::{Error, Noun, Result};

mod open;
pub use open::check_file;

mod journal;
pub use journal::Journal;

mod upgrade;

mod transact;
pub use transact::{History, Op, Replayed};

mod backup;
pub use backup::{Backup, Reason, newest_good_backup, restore_backup, set_aside};

mod organisation;
pub use organisation::{NewOrganisation, Organisation};

mod assessment;
pub use assessment::{NewAssessment, StoredAssessment, Summary};

mod standing;
pub use standing::{Exact, Overall, Standing, ToScore};

mod listing;
pub use listing::{Filter, Listed, Member, Order, ReplyCount, Tag};
mod attachment;
pub use attachment::{Attachment, CopiedAttachment, NewAttachment};

mod merge;
pub use merge::Merge;

mod references;
mod remembered;

mod recycle;
pub use recycle::{Binned, BinnedSurvey};

mod answer;
pub use answer::Answered;

mod catalogue;
pub use catalogue::{NewPack, StoredOverlay, StoredPack, TrustedKey};

mod respondent;
pub use respondent::{NewRespondent, Respondent};

mod consensus;
pub use consensus::Consensus;

mod survey;
pub use survey::{NewSurvey, StoredSurvey, SurveyHead};

mod reply;
pub use reply::StoredReply;

mod request;
pub use request::Request;

mod reminder;
pub use reminder::Reminder;
mod questionnaire;
pub use questionnaire::{NewQuestionnaire, QuestionnaireState, StoredQuestionnaire};

mod action;
mod fact;
mod files;
mod place;
mod project;
mod setting;
mod tag;
mod target;
mod tick;
mod time;

#[cfg(test)]
mod sample;
