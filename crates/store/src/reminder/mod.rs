//! When to look at an assessment again, where the user chose so.

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::error::Attempt;

/// The user's choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reminder {
    /// On this day, ISO 8601.
    On(String),
    /// Not at all.
    Never,
}

/// The choice for one assessment; none where nobody chose.
pub(crate) fn find(conn: &Connection, assessment: &str) -> Attempt<Option<Reminder>> {
    let mut statement = conn.prepare_cached("SELECT due FROM reminder WHERE assessment_id = ?1")?;
    let due: Option<Option<String>> = statement.query_row([assessment], |row| row.get(0)).optional()?;
    Ok(due.map(|due| due.map_or(Reminder::Never, Reminder::On)))
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
