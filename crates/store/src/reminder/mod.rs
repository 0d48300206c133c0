//! When to look at an assessment again, where the user chose so.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};

use crate::error::Attempt;

/// The user's choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reminder {
    /// On this day, ISO 8601.
    On(String),
    /// Not at all.
    Never,
}

/// The choices of all assessments, by assessment.
pub(crate) fn all(conn: &Connection) -> Attempt<BTreeMap<String, Reminder>> {
    let mut statement = conn.prepare_cached("SELECT assessment_id, due FROM reminder")?;
    let reminders = statement.query_map([], |row| {
        let due: Option<String> = row.get(1)?;
        Ok((row.get(0)?, due.map_or(Reminder::Never, Reminder::On)))
    })?;
    Ok(reminders.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a choice, or forgets it.
pub(crate) fn set(tx: &Transaction<'_>, assessment: &str, reminder: Option<&Reminder>) -> Attempt<()> {
    let Some(reminder) = reminder else {
        tx.prepare_cached("DELETE FROM reminder WHERE assessment_id = ?1")?.execute([assessment])?;
        return Ok(());
    };
    let due = match reminder {
        Reminder::On(day) => Some(day.as_str()),
        Reminder::Never => None,
    };
    let sql = "INSERT INTO reminder VALUES (?1, ?2) ON CONFLICT DO UPDATE SET due = excluded.due";
    tx.prepare_cached(sql)?.execute((assessment, due))?;
    Ok(())
}
