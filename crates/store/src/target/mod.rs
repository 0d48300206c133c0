//! The rungs that a company has chosen as enough. Where it has not, there is no row.

use readiness_assessment::Rating;
use readiness_assessment::plan::Targets;
use rusqlite::{Connection, Transaction, params};

use crate::error::{Attempt, unreadable};

/// Every target of one assessment.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<Targets> {
    let mut statement = conn.prepare_cached("SELECT dimension_id, rung FROM target WHERE assessment_id = ?1")?;
    let targets = statement.query_map([assessment], |row| Ok((row.get(0)?, rung(row.get(1)?)?)))?;
    Ok(targets.collect::<rusqlite::Result<_>>()?)
}

/// Chooses a target, or goes back to the questionnaire's own.
pub(crate) fn set(tx: &Transaction<'_>, assessment: &str, dimension: &str, target: Option<Rating>) -> Attempt<()> {
    let Some(target) = target else {
        let sql = "DELETE FROM target WHERE assessment_id = ?1 AND dimension_id = ?2";
        tx.prepare_cached(sql)?.execute([assessment, dimension])?;
        return Ok(());
    };
    let sql = "INSERT INTO target VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET rung = excluded.rung";
    tx.prepare_cached(sql)?.execute(params![assessment, dimension, target.number()])?;
    Ok(())
}

/// A stored rung.
pub(crate) fn rung(number: u8) -> rusqlite::Result<Rating> {
    Rating::new(number).ok_or_else(|| unreadable(format!("rung {number}")))
}
