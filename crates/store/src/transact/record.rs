//! Recording what every row was before and after, by temporary triggers made from the tables' own description.
//!
//! The triggers belong to the connection, not to the file. They also stand guard: a change to an undoable table
//! outside a transaction of this module fails.

use rusqlite::{Connection, Transaction};

use crate::error::Attempt;

/// The tables whose rows can be undone, the referred-to before the referring.
pub(crate) const UNDOABLE: [&str; 19] = [
    "organisation",
    "assessment",
    "fact",
    "answer",
    "project",
    "tick",
    "tag",
    "target",
    "action",
    "attachment",
    "respondent",
    "respondent_answer",
    "consensus",
    "reminder",
    "request",
    "questionnaire",
    "questionnaire_file",
    "survey",
    "reply",
];

/// Installs the triggers on this connection.
pub(crate) fn install(conn: &Connection) -> Attempt<()> {
    conn.execute_batch("CREATE TEMP TABLE recording (change_set_id INTEGER)")?;
    for table in UNDOABLE {
        let columns = columns(conn, table)?;
        let (old, new) = (image(&columns, "OLD"), image(&columns, "NEW"));
        let differs: Vec<_> = columns.iter().map(|name| format!("OLD.\"{name}\" IS NOT NEW.\"{name}\"")).collect();
        let events = [
            ("INSERT", "true", "NULL", new.as_str()),
            ("UPDATE", &differs.join(" OR "), old.as_str(), new.as_str()),
            ("DELETE", "true", old.as_str(), "NULL"),
        ];
        for (event, when, before, after) in events {
            let sql = include_str!("trigger.sql")
                .replace("{table}", table)
                .replace("{event}", event)
                .replace("{when}", when)
                .replace("{before}", before)
                .replace("{after}", after);
            conn.execute_batch(&sql)?;
        }
    }
    Ok(())
}

/// The names of a table's columns, in order.
pub(crate) fn columns(conn: &Connection, table: &str) -> Attempt<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn image(columns: &[String], row: &str) -> String {
    let pairs: Vec<_> = columns.iter().map(|name| format!("'{name}', {row}.\"{name}\"")).collect();
    format!("json_object({})", pairs.join(", "))
}

/// From now on changes are allowed, and go into this change set; with `None` they are allowed and not recorded.
pub(crate) fn allow(tx: &Transaction<'_>, set: Option<i64>) -> Attempt<()> {
    tx.execute("INSERT INTO temp.recording VALUES (?1)", [set])?;
    Ok(())
}

/// From now on changes to undoable tables fail. Rolling back has the same effect.
pub(crate) fn forbid(tx: &Transaction<'_>) -> Attempt<()> {
    tx.execute("DELETE FROM temp.recording", [])?;
    Ok(())
}

/// Whether nothing has been recorded in this change set.
pub(crate) fn is_empty(tx: &Transaction<'_>, set: i64) -> Attempt<bool> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM change_row WHERE change_set_id = ?1)";
    Ok(tx.query_row(sql, [set], |row| row.get(0))?)
}
