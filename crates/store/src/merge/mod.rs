//! Bringing in another library: what is new there, and what is newer there than here.
//!
//! The other file is never opened for use: a copy of it is, which may be upgraded. What is in both is told apart by the time
//! of its last change, and what comes in keeps the times it had. What was deleted here stays deleted.

use std::path::Path;

use rusqlite::{Connection, Transaction};
use tempfile::NamedTempFile;

use crate::backup::copy_of;
use crate::error::{Attempt, Fault, Result};
use crate::files::folder_for;
use crate::store::Store;
use crate::transact::{self, Op, record};
use crate::upgrade;

mod copy;

/// Up to this many rows a merge is one step of undo.
const UNDOABLE_ROWS: i64 = 250_000;

/// What a merge would do, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// Organisations that are only there.
    pub organisations: u32,
    /// Assessments that are only there.
    pub new: u32,
    /// Surveys that are only there, or changed last there; the latter replace those here.
    pub surveys: u32,
    /// Assessments that are in both and changed last there; they replace those here.
    pub newer_there: u32,
    /// Assessments that are in both and changed last here; those here stay.
    pub newer_here: u32,
    /// Assessments that are the same in both.
    pub same: u32,
    /// Assessments that are in the bin here and stay there.
    pub in_bin: u32,
    /// Organisations in both that are called otherwise there: the name here, which stays, and the name there.
    pub renamed: Vec<(String, String)>,
    /// Questionnaires in both, as `id version`, whose files differ; those here stay.
    pub questionnaires: Vec<String>,
    /// Whether undo can take the whole merge back. If not, nothing that came before can be undone afterwards either.
    pub undoable: bool,
}

impl Store {
    /// Finds out what bringing in the library at `other` would do. Nothing is changed, neither here nor there.
    pub fn preview_merge(&mut self, other: &Path) -> Result<Merge> {
        self.beside(other, |store| {
            let path = store.opened.path.clone();
            let tx =
                store.opened.conn.unchecked_transaction().map_err(|error| Fault::from(error).at(&path, "compare"))?;
            copy::preview(&tx).map_err(|fault| fault.at(&path, "compare the libraries"))
        })
    }

    /// Brings in the library at `other`, all of it or nothing, and says what that did. `at` is the present time, RFC 3339.
    pub fn merge(&mut self, other: &Path, at: &str) -> Result<Merge> {
        self.beside(other, |store| {
            let path = store.opened.path.clone();
            let bring = |tx: &Transaction<'_>| copy::bring(tx).map_err(|fault| fault.at(&path, "bring in the library"));
            let looked =
                store.opened.conn.unchecked_transaction().map_err(Fault::from).and_then(|tx| copy::preview(&tx));
            if looked.map_err(|fault| fault.at(&path, "compare the libraries"))?.undoable {
                transact::run(&mut store.opened, Op::Merge, at, |writer| bring(writer.tx()))
            } else {
                transact::fill(&mut store.opened, at, |writer| bring(writer.tx()))
            }
        })
    }

    /// Runs `work` while an upgraded copy of the library at `other` is attached under the name `other`.
    fn beside<T>(&mut self, other: &Path, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let copy = self.upgraded_copy(other)?;
        let path = self.opened.path.clone();
        let failed = |error: rusqlite::Error| Fault::from(error).at(&path, "open the other library");
        self.opened.conn.execute("ATTACH ?1 AS other", [copy.path().to_string_lossy()]).map_err(failed)?;
        let worked = work(self);
        self.opened.conn.execute_batch("DETACH other").map_err(failed)?;
        worked
    }

    fn upgraded_copy(&self, other: &Path) -> Result<NamedTempFile> {
        let copy = copy_of(other, folder_for(&self.opened.path)?)?;
        let upgraded = || -> Attempt<()> {
            let mut conn = Connection::open(copy.path())?;
            upgrade::run_on_copy(&mut conn)
        };
        upgraded().map_err(|fault| fault.at(other, "upgrade a copy of the library"))?;
        Ok(copy)
    }
}

/// The columns of a table as SQL.
fn columns(conn: &Connection, table: &str) -> Attempt<String> {
    let names = record::columns(conn, table)?;
    Ok(names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", "))
}
