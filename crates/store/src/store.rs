//! The open library: reading it, changing it, undoing.

use std::collections::BTreeMap;
use std::path::Path;

use readiness_assessment::plan::{Action, Targets};
use rusqlite::Transaction;

use crate::action;
use crate::assessment::{self, StoredAssessment, Summary};
use crate::attachment::{self, Attachment};
use crate::backup::{self, Backup, Reason};
use crate::consensus::{self, Consensus};
use crate::error::{Attempt, Result};
use crate::journal::Journal;
use crate::listing::Tag;
use crate::open::{self, Conditions, Opened};
use crate::organisation::{self, Organisation};
use crate::questionnaire::{self, StoredQuestionnaire};
use crate::remembered::Remembered;
use crate::reminder::{self, Reminder};
use crate::request::{self, Request};
use crate::respondent::{self, Respondent};
use crate::survey::{self, StoredSurvey, SurveyHead};
use crate::transact::{self, Direction, History, Op, Replayed};
use crate::writer::Writer;
use crate::{answer, place, project, setting, tag, target, tick};

/// An open library. It may move between threads but serves one at a time. Several processes may open the same file;
/// each change waits up to five seconds for another to end.
pub struct Store {
    pub(crate) opened: Opened,
    /// How many assessments there are outside the bin, and in it.
    counted: Remembered<(u32, u32)>,
    /// How many organisations the portfolio has.
    pub(crate) listed: Remembered<u32>,
    /// Their tags.
    pub(crate) tags: Remembered<Vec<Tag>>,
}

impl Store {
    /// Opens the library at `path`, and makes it, with the folders above it, when there is none.
    ///
    /// The whole file is checked, unless it is so large that this would take a while: then [`Store::is_checked`] is false and
    /// [`check_file`] is the caller's to run. A foreign, newer or damaged file is refused and keeps every byte. An older
    /// one is backed up and upgraded. `at` is the present time, RFC 3339.
    pub fn open(path: &Path, at: &str) -> Result<Self> {
        Self::open_under(path, at, &Conditions::default())
    }

    pub(crate) fn open_under(path: &Path, at: &str, conditions: &Conditions<'_>) -> Result<Self> {
        let opened = open::open(path, at, conditions)?;
        let (counted, listed, tags) = (Remembered::default(), Remembered::default(), Remembered::default());
        Ok(Self { opened, counted, listed, tags })
    }

    /// The file, after links are followed.
    pub fn path(&self) -> &Path {
        &self.opened.path
    }

    /// Whether the whole file was found sound when it was opened.
    pub fn is_checked(&self) -> bool {
        self.opened.checked
    }

    /// How a change under way is protected; [`Journal::Delete`] means that the disk cannot do better.
    pub fn journal(&self) -> Journal {
        self.opened.journal
    }

    /// Every assessment outside the bin, newest change first.
    pub fn list(&self) -> Result<Vec<Summary>> {
        self.read("list the assessments", assessment::list(&self.opened.conn, false))
    }

    /// `limit` assessments outside the bin from `offset` on, newest change first.
    pub fn page(&self, offset: u32, limit: u32) -> Result<Vec<Summary>> {
        self.read("list the assessments", assessment::page(&self.opened.conn, offset, limit))
    }

    /// The ids of all assessments outside the bin, newest change first.
    pub fn ids(&self) -> Result<Vec<String>> {
        self.read("list the assessments", assessment::ids(&self.opened.conn))
    }

    /// The assessments of one organisation outside the bin, begun last first.
    pub fn assessments_of(&self, organisation: &str) -> Result<Vec<Summary>> {
        self.read("list the assessments", assessment::of_organisation(&self.opened.conn, organisation))
    }

    /// How many assessments there are outside the bin, and how many assessments and surveys in it.
    pub fn count(&self) -> Result<(u32, u32)> {
        self.read("count the assessments", self.counted.get(&self.opened.conn, assessment::count))
    }

    /// Every assessment in the bin, newest change first.
    pub fn bin(&self) -> Result<Vec<Summary>> {
        self.read("list the bin", assessment::list(&self.opened.conn, true))
    }

    /// Whether there is such an assessment outside the bin.
    pub fn contains(&self, assessment: &str) -> Result<bool> {
        self.read("look for the assessment", assessment::contains(&self.opened.conn, assessment))
    }

    /// One assessment with everything in it; `None` when there is none, or when it is in the bin.
    pub fn load(&self, assessment: &str) -> Result<Option<StoredAssessment>> {
        // One transaction, so that another process cannot change the answers between two reads.
        let load = || {
            let tx = self.opened.conn.unchecked_transaction()?;
            assessment::load(&tx, assessment)
        };
        self.read("load the assessment", load())
    }

    /// One organisation.
    pub fn organisation(&self, id: &str) -> Result<Option<Organisation>> {
        self.read("load the organisation", organisation::find(&self.opened.conn, id))
    }

    /// Every tag of an organisation, in order.
    pub fn tags_of(&self, organisation: &str) -> Result<Vec<String>> {
        self.read("load the tags", tag::all(&self.opened.conn, organisation))
    }

    /// What the company of an assessment plans to spend, as it came in.
    pub fn project(&self, assessment: &str) -> Result<Option<String>> {
        self.read("load the project", project::find(&self.opened.conn, assessment))
    }

    /// Scheme and item of every step and document that is ticked off in an assessment, in order.
    pub fn ticks(&self, assessment: &str) -> Result<Vec<(String, String)>> {
        self.read("load the ticks", tick::all(&self.opened.conn, assessment))
    }

    /// Everyone who answered for the company of an assessment, in the order in which their answers came in.
    pub fn respondents(&self, assessment: &str) -> Result<Vec<Respondent>> {
        self.read("load the respondents", respondent::all(&self.opened.conn, assessment))
    }

    /// What was agreed on in an assessment, by question.
    pub fn consensus(&self, assessment: &str) -> Result<BTreeMap<String, Consensus>> {
        self.read("load what was agreed", consensus::all(&self.opened.conn, assessment))
    }

    /// Who asked for an assessment; `None` when nobody else did.
    pub fn request(&self, assessment: &str) -> Result<Option<Request>> {
        self.read("load the request", request::find(&self.opened.conn, assessment))
    }

    /// When to look at an assessment again; `None` when nobody chose.
    pub fn reminder(&self, assessment: &str) -> Result<Option<Reminder>> {
        self.read("load the reminder", reminder::find(&self.opened.conn, assessment))
    }

    /// Every questionnaire of the user's own, drafts too, by id and the last changed first.
    pub fn questionnaires(&self) -> Result<Vec<StoredQuestionnaire>> {
        self.read("list the questionnaires", questionnaire::all(&self.opened.conn))
    }

    /// One of them; `None` when there is none.
    pub fn questionnaire(&self, id: &str, version: &str) -> Result<Option<StoredQuestionnaire>> {
        self.read("load the questionnaire", questionnaire::find(&self.opened.conn, id, version))
    }

    /// Path and text of every file of one of them, by path.
    pub fn questionnaire_files(&self, id: &str, version: &str) -> Result<Vec<(String, String)>> {
        self.read("load the questionnaire", questionnaire::files(&self.opened.conn, id, version))
    }

    /// How many assessments, those in the bin included, were filled in with a questionnaire.
    pub fn questionnaire_uses(&self, id: &str, version: &str) -> Result<u32> {
        self.read("count the assessments", questionnaire::uses(&self.opened.conn, id, version))
    }

    /// Every survey outside the bin, newest change first.
    pub fn surveys(&self) -> Result<Vec<SurveyHead>> {
        self.read("list the surveys", survey::list(&self.opened.conn, false))
    }

    /// Whether there is such a survey outside the bin.
    pub fn contains_survey(&self, survey: &str) -> Result<bool> {
        self.read("look for the survey", survey::contains(&self.opened.conn, survey))
    }

    /// One survey with everything in it; `None` when there is none, or when it is in the bin.
    pub fn survey(&self, survey: &str) -> Result<Option<StoredSurvey>> {
        // One transaction, so that another process cannot change the replies between two reads.
        let load = || {
            let tx = self.opened.conn.unchecked_transaction()?;
            survey::load(&tx, survey)
        };
        self.read("load the survey", load())
    }

    /// An attached file with its bytes; `None` when the assessment has none with this id.
    pub fn attachment(&self, assessment: &str, id: &str) -> Result<Option<(Attachment, Vec<u8>)>> {
        self.read("load the attached file", attachment::find(&self.opened.conn, assessment, id))
    }

    /// Whether an answer outside the bin names exactly this as backing it.
    pub fn names_evidence(&self, named: &str) -> Result<bool> {
        self.read("look for the evidence", answer::names_evidence(&self.opened.conn, named))
    }

    /// The rungs that the company of an assessment has chosen as enough.
    pub fn targets(&self, assessment: &str) -> Result<Targets> {
        self.read("load the targets", target::all(&self.opened.conn, assessment))
    }

    /// What the company of an assessment means to do, in the order added.
    pub fn actions(&self, assessment: &str) -> Result<Vec<Action>> {
        self.read("load the actions", action::all(&self.opened.conn, assessment))
    }

    /// Where the user last was in an assessment.
    pub fn place(&self, assessment: &str) -> Result<Option<String>> {
        self.read("load the place", place::find(&self.opened.conn, assessment))
    }

    /// Remembers where the user is. Cannot be undone, and is not a change of the assessment.
    pub fn set_place(&mut self, assessment: &str, place: &str) -> Result<()> {
        self.read("store the place", place::set(&self.opened.conn, assessment, place))
    }

    /// A setting, if it was ever set.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        self.read("load the setting", setting::find(&self.opened.conn, key))
    }

    /// Changes a setting; `key` is not empty. Cannot be undone.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<()> {
        self.read("store the setting", setting::set(&self.opened.conn, key, value))
    }

    /// Changes the library, as one step of undo, and returns what `change` returns once it is on the disk.
    ///
    /// When `change` fails, or anything else does, nothing has changed. When it changed nothing there is no step.
    /// A step drops what could have been done again. `at` is the present time, RFC 3339.
    pub fn transact<T>(&mut self, op: Op, at: &str, change: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        transact::run(&mut self.opened, op, at, change)
    }

    /// Changes the library by more than a step of undo can hold, such as another library of a hundred thousand companies.
    /// This is no step, and afterwards nothing that came before can be undone either: take a backup first.
    ///
    /// When `change` fails, or anything else does, nothing has changed. `at` is the present time, RFC 3339.
    pub fn fill<T>(&mut self, at: &str, change: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        transact::fill(&mut self.opened, at, change)
    }

    /// What undo and redo would do now.
    pub fn history(&self) -> Result<History> {
        self.read("read the history", transact::history::read(&self.opened.conn))
    }

    /// Takes back the last step exactly, times included; `None` when there is none. The last 1,000 steps are kept.
    pub fn undo(&mut self) -> Result<Option<Replayed>> {
        transact::replay(&mut self.opened, Direction::Undo)
    }

    /// Does the last undone step again; `None` when there is none.
    pub fn redo(&mut self) -> Result<Option<Replayed>> {
        transact::replay(&mut self.opened, Direction::Redo)
    }

    /// Copies the library into `backups/` beside it.
    pub fn backup(&self, reason: Reason, at: &str) -> Result<Backup> {
        backup::take(&self.opened.conn, &self.opened.path, reason, at)
    }

    /// Everything that is wrong with the file, in SQLite's words; empty when it is sound. Slower than the check at
    /// opening.
    pub fn check(&self) -> Result<Vec<String>> {
        self.read("check the library", open::problems(&self.opened.conn))
    }

    /// For tests that look at or hinder SQLite itself.
    #[cfg(test)]
    pub(crate) fn connection(&self) -> &rusqlite::Connection {
        &self.opened.conn
    }

    /// One transaction that is no step of undo, refused when a newer program has upgraded the file meanwhile.
    pub(crate) fn whole<T>(
        &mut self,
        operation: &'static str,
        change: impl FnOnce(&Transaction<'_>) -> Attempt<T>,
    ) -> Result<T> {
        let path = self.opened.path.clone();
        let version = self.opened.version;
        let changed = transact::begin(&mut self.opened.conn, &path, version).and_then(|tx| {
            let value = change(&tx)?;
            tx.commit()?;
            Ok(value)
        });
        changed.map_err(|fault| fault.at(&path, operation))
    }

    pub(crate) fn read<T>(&self, operation: &'static str, attempt: Attempt<T>) -> Result<T> {
        attempt.map_err(|fault| fault.at(&self.opened.path, operation))
    }
}
