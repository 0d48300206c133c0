//! The recycle bin: assessments and surveys that were deleted, until they are removed for good.
//!
//! A removal cannot be undone, so the steps of undo that could bring back part of what is gone go with it, and so do the
//! steps before them: undo is a chain and would break there.

use rusqlite::{Connection, Transaction, params};

use crate::assessment::{Summary, row_to_summary};
use crate::error::{Attempt, Result};
use crate::references::remove_below;
use crate::store::Store;
use crate::survey::{SurveyHead, row_to_head};
use crate::time;
use crate::transact::{history, record};

/// How long what was deleted can be restored.
const KEPT: &str = "-30 days";

/// An assessment in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// Whose it is, which questionnaire, when.
    pub summary: Summary,
    /// When it was deleted, RFC 3339.
    pub deleted: String,
    /// The day on which it is removed for good, ISO 8601.
    pub until: String,
}

/// A survey in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BinnedSurvey {
    /// Whose it is, which questionnaire, when, and when it was deleted.
    pub head: SurveyHead,
    /// The day on which it is removed for good, ISO 8601.
    pub until: String,
}

impl Store {
    /// The `limit` assessments deleted last, the last first.
    pub fn binned(&self, limit: u32) -> Result<Vec<Binned>> {
        self.read("list the bin", list(&self.opened.conn, limit))
    }

    /// The `limit` surveys deleted last, the last first.
    pub fn binned_surveys(&self, limit: u32) -> Result<Vec<BinnedSurvey>> {
        self.read("list the bin", list_surveys(&self.opened.conn, limit))
    }

    /// Removes for good whatever was deleted 30 days before `at`, RFC 3339, or earlier, with every organisation that is left
    /// with nothing and every file that nothing refers to. Returns how many assessments and surveys that were.
    pub fn remove_expired(&mut self, at: &str) -> Result<u32> {
        time::check(at)?;
        let expired = "unixepoch(deleted) <= unixepoch(?1, ?2)";
        // Nearly always there is nothing, and then nothing is written.
        let doomed = doomed(&format!("deleted IS NOT NULL AND {expired}"));
        let sql = format!("SELECT count(*) FROM ({doomed})");
        let count = || Ok(self.opened.conn.prepare_cached(&sql)?.query_row([at, KEPT], |row| row.get::<_, u32>(0))?);
        if self.read("look into the bin", count())? == 0 {
            return Ok(0);
        }
        self.whole("remove what was deleted", |tx| {
            tx.execute_batch(include_str!("doomed.sql"))?;
            tx.execute(&format!("INSERT INTO temp.doomed {doomed}"), [at, KEPT])?;
            remove(tx)
        })
    }

    /// Removes for good everything that is in the bin. Returns how many assessments and surveys that were.
    pub fn empty_bin(&mut self) -> Result<u32> {
        self.whole("empty the bin", |tx| {
            tx.execute_batch(include_str!("doomed.sql"))?;
            tx.execute(&format!("INSERT INTO temp.doomed {}", doomed("deleted IS NOT NULL")), [])?;
            remove(tx)
        })
    }
}

fn list(conn: &Connection, limit: u32) -> Attempt<Vec<Binned>> {
    let mut statement = conn.prepare_cached(include_str!("list.sql"))?;
    let binned = statement.query_map(params![limit, KEPT], |row| {
        Ok(Binned { summary: row_to_summary(row)?, deleted: row.get("deleted")?, until: row.get("until")? })
    })?;
    Ok(binned.collect::<rusqlite::Result<_>>()?)
}

fn list_surveys(conn: &Connection, limit: u32) -> Attempt<Vec<BinnedSurvey>> {
    let mut statement = conn.prepare_cached(include_str!("surveys.sql"))?;
    let binned = statement.query_map(params![limit, KEPT], |row| {
        Ok(BinnedSurvey { head: row_to_head(row)?, until: row.get("until")? })
    })?;
    Ok(binned.collect::<rusqlite::Result<_>>()?)
}

/// The ids of assessments and surveys that fit.
fn doomed(fits: &str) -> String {
    format!("SELECT id FROM assessment WHERE {fits} UNION SELECT id FROM survey WHERE {fits}")
}

/// Removes the assessments and surveys in `temp.doomed` and whatever hangs on them.
fn remove(tx: &Transaction<'_>) -> Attempt<u32> {
    let count = tx.query_row("SELECT count(*) FROM temp.doomed", [], |row| row.get(0))?;
    history::cut(tx)?;
    record::allow(tx, None)?;
    for root in ["assessment", "survey"] {
        remove_below(tx, root, "id IN (SELECT id FROM temp.doomed)")?;
    }
    let empty = "id NOT IN (SELECT organisation_id FROM assessment UNION SELECT organisation_id FROM survey)";
    remove_below(tx, "organisation", empty)?;
    record::forbid(tx)?;
    tx.execute_batch(include_str!("orphans.sql"))?;
    tx.execute_batch("DROP TABLE temp.doomed")?;
    Ok(count)
}
