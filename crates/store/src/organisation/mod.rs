//! Organisations: whose assessment it is.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::{Attempt, Fault, Noun};

/// An organisation as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in the other language; empty when there is none.
    pub name_other: String,
    /// When it was added, RFC 3339.
    pub created: String,
    /// What stands for the name where companies are compared without being named; empty when there is none.
    pub alias: String,
}

/// An organisation to be added.
#[derive(Debug, Clone, Copy)]
pub struct NewOrganisation<'a> {
    /// Its id, made by the caller; not empty.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its name in the other language; empty when there is none.
    pub name_other: &'a str,
}

/// The organisation with this id.
pub(crate) fn find(conn: &Connection, id: &str) -> Attempt<Option<Organisation>> {
    let mut statement = conn.prepare_cached("SELECT * FROM organisation WHERE id = ?1")?;
    Ok(statement.query_row([id], row_to_organisation).optional()?)
}

fn row_to_organisation(row: &Row<'_>) -> rusqlite::Result<Organisation> {
    Ok(Organisation {
        id: row.get("id")?,
        name: row.get("name")?,
        name_other: row.get("name_other")?,
        created: row.get("created")?,
        alias: row.get("alias")?,
    })
}

/// Adds one; fails when the id is taken.
pub(crate) fn insert(tx: &Transaction<'_>, new: &NewOrganisation<'_>, at: &str) -> Attempt<()> {
    let sql =
        "INSERT INTO organisation (id, name, name_other, created) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING";
    match tx.prepare_cached(sql)?.execute(params![new.id, new.name, new.name_other, at])? {
        0 => Err(Fault::exists(Noun::Organisation, new.id)),
        _ => Ok(()),
    }
}

/// Renames one.
pub(crate) fn update(tx: &Transaction<'_>, id: &str, name: &str, name_other: &str) -> Attempt<()> {
    let sql = "UPDATE organisation SET name = ?2, name_other = ?3 WHERE id = ?1";
    match tx.prepare_cached(sql)?.execute(params![id, name, name_other])? {
        0 => Err(Fault::missing(Noun::Organisation, id)),
        _ => Ok(()),
    }
}

/// Names what stands for it.
pub(crate) fn set_alias(tx: &Transaction<'_>, id: &str, alias: &str) -> Attempt<()> {
    match tx.prepare_cached("UPDATE organisation SET alias = ?2 WHERE id = ?1")?.execute([id, alias])? {
        0 => Err(Fault::missing(Noun::Organisation, id)),
        _ => Ok(()),
    }
}
