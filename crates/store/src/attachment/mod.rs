//! Files that back answers: a row for each, and their bytes once, however often they are attached.

use data_encoding::HEXLOWER;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use sha2::{Digest, Sha256};

use crate::error::{Attempt, Fault, Noun};

/// A file that backs an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: String,
    /// The question whose answer it backs.
    pub question: String,
    /// Its name, to be shown.
    pub name: String,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// How many bytes it has.
    pub size: u32,
    /// When it was attached, RFC 3339 as it came in.
    pub added: String,
}

/// A file to be attached.
#[derive(Debug, Clone, Copy)]
pub struct NewAttachment<'a> {
    /// Its id, made by the caller; not empty.
    pub id: &'a str,
    /// The question whose answer it backs; not empty.
    pub question: &'a str,
    /// Its name; not empty.
    pub name: &'a str,
    /// What is in it; fewer than 2³² bytes.
    pub bytes: &'a [u8],
}

/// An attached file that is to back another answer as well.
#[derive(Debug, Clone, Copy)]
pub struct CopiedAttachment<'a> {
    /// Its id, made by the caller; not empty, and not taken.
    pub id: &'a str,
    /// The question whose answer it backs; not empty.
    pub question: &'a str,
    /// The id of the file that is there.
    pub of: &'a str,
}

/// Every file of one assessment, in the order in which they were attached.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<Vec<Attachment>> {
    let sql = "SELECT * FROM attachment WHERE assessment_id = ?1 ORDER BY added, rowid";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map([assessment], row_to_attachment)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// One file of an assessment with its bytes, which must be those that were attached.
pub(crate) fn find(conn: &Connection, assessment: &str, id: &str) -> Attempt<Option<(Attachment, Vec<u8>)>> {
    let sql = "SELECT * FROM attachment JOIN content USING (sha256) WHERE assessment_id = ?1 AND id = ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_row([assessment, id], |row| Ok((row_to_attachment(row)?, row.get("bytes")?)));
    let found: Option<(Attachment, Vec<u8>)> = found.optional()?;
    match found {
        Some((file, bytes)) if hash(&bytes) != file.sha256 => {
            Err(Fault::Damaged(format!("attached file {id}: its bytes are not those that were attached")))
        }
        found => Ok(found),
    }
}

/// Attaches a file; bytes that are here already are not stored again.
pub(crate) fn insert(tx: &Transaction<'_>, assessment: &str, new: &NewAttachment<'_>, at: &str) -> Attempt<()> {
    let sha256 = hash(new.bytes);
    tx.prepare_cached("INSERT INTO content VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![sha256, new.bytes])?;
    // No slice is longer than an i64 can say.
    let size = i64::try_from(new.bytes.len()).unwrap_or(i64::MAX);
    let sql = "INSERT INTO attachment VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    let row = params![new.id, assessment, new.question, new.name, sha256, size, at];
    match tx.prepare_cached(sql)?.execute(row)? {
        0 => Err(Fault::exists(Noun::Attachment, new.id)),
        _ => Ok(()),
    }
}

/// Attaches a file of one assessment to an answer of another one too, which costs a row: the bytes are here once.
pub(crate) fn copy(tx: &Transaction<'_>, assessment: &str, new: &CopiedAttachment<'_>, at: &str) -> Attempt<()> {
    let sql = "INSERT INTO attachment SELECT ?1, ?2, ?3, name, sha256, size, ?4 FROM attachment WHERE id = ?5 ON CONFLICT DO NOTHING";
    let row = params![new.id, assessment, new.question, at, new.of];
    match tx.prepare_cached(sql)?.execute(row)? {
        0 => Err(Fault::missing(Noun::Attachment, new.of)),
        _ => Ok(()),
    }
}

/// Takes a file away. Its bytes stay for as long as undo can bring it back.
pub(crate) fn delete(tx: &Transaction<'_>, assessment: &str, id: &str) -> Attempt<()> {
    let sql = "DELETE FROM attachment WHERE assessment_id = ?1 AND id = ?2";
    match tx.prepare_cached(sql)?.execute([assessment, id])? {
        0 => Err(Fault::missing(Noun::Attachment, id)),
        _ => Ok(()),
    }
}

/// Drops bytes that no attachment has and no step of the history could bring back.
pub(crate) fn sweep(tx: &Transaction<'_>) -> Attempt<()> {
    tx.prepare_cached(include_str!("sweep.sql"))?.execute([])?;
    Ok(())
}

/// SHA-256 in hex.
fn hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

fn row_to_attachment(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    Ok(Attachment {
        id: row.get("id")?,
        question: row.get("question_id")?,
        name: row.get("name")?,
        sha256: row.get("sha256")?,
        size: row.get("size")?,
        added: row.get("added")?,
    })
}
