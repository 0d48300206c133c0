//! What several people agreed on, question by question. The answer itself is the assessment's.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};

use crate::error::Attempt;

/// Why an answer is the one agreed on, and who saw it otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consensus {
    /// Why; may be empty.
    pub rationale: String,
    /// Who saw it otherwise and why; empty when nobody did.
    pub dissent: String,
    /// When, RFC 3339.
    pub decided: String,
}

/// Everything agreed on in one assessment, by question.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<BTreeMap<String, Consensus>> {
    let sql = "SELECT question_id, rationale, dissent, decided FROM consensus WHERE assessment_id = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let agreed = statement.query_map([assessment], |row| {
        Ok((row.get(0)?, Consensus { rationale: row.get(1)?, dissent: row.get(2)?, decided: row.get(3)? }))
    })?;
    Ok(agreed.collect::<rusqlite::Result<_>>()?)
}

/// Records rationale and dissent, or takes the record out.
pub(crate) fn set(
    tx: &Transaction<'_>,
    (assessment, question): (&str, &str),
    agreed: Option<(&str, &str)>,
    at: &str,
) -> Attempt<()> {
    let Some((rationale, dissent)) = agreed else {
        let sql = "DELETE FROM consensus WHERE assessment_id = ?1 AND question_id = ?2";
        tx.prepare_cached(sql)?.execute([assessment, question])?;
        return Ok(());
    };
    let sql = "INSERT INTO consensus VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE
        SET rationale = excluded.rationale, dissent = excluded.dissent, decided = excluded.decided";
    tx.prepare_cached(sql)?.execute([assessment, question, rationale, dissent, at])?;
    Ok(())
}
