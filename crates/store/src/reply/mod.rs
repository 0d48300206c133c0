//! Replies to a survey: one row per question. What a value means is the caller's; here it is JSON that is valid.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::answer::Answered;
use crate::assessment::language;
use crate::error::Attempt;

/// What was said to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReply {
    /// The value, any JSON.
    pub value: String,
    /// The respondent's own words by code, a JSON object; `None` when there are none.
    pub other: Option<String>,
    /// How it came about; `None` while it is taken over from what was known of the organisation.
    pub answered: Option<Answered>,
}

/// Every reply of one survey.
pub(crate) fn all(conn: &Connection, survey: &str) -> Attempt<BTreeMap<String, StoredReply>> {
    let mut statement = conn.prepare_cached("SELECT * FROM reply WHERE survey_id = ?1")?;
    let replies = statement.query_map([survey], |row| Ok((row.get("question_id")?, row_to_reply(row)?)))?;
    Ok(replies.collect::<rusqlite::Result<_>>()?)
}

fn row_to_reply(row: &Row<'_>) -> rusqlite::Result<StoredReply> {
    let tag: Option<String> = row.get("language")?;
    let answered = match (tag, row.get("answered_at")?) {
        (Some(tag), Some(at)) => Some(Answered { language: language(&tag)?, at }),
        _ => None,
    };
    Ok(StoredReply { value: row.get("value")?, other: row.get("other")?, answered })
}

/// Replaces one reply. The same said again by somebody leaves no trace, unless it was only taken over before.
pub(crate) fn put(tx: &Transaction<'_>, survey: &str, question: &str, reply: &StoredReply) -> Attempt<()> {
    let sql = "SELECT * FROM reply WHERE survey_id = ?1 AND question_id = ?2";
    let before = tx.prepare_cached(sql)?.query_row([survey, question], row_to_reply).optional()?;
    let same = |before: &StoredReply| (&before.value, &before.other) == (&reply.value, &reply.other);
    if before.is_some_and(|before| same(&before) && before.answered.is_some()) {
        return Ok(());
    }
    let answered = reply.answered.as_ref();
    tx.prepare_cached(include_str!("put.sql"))?.execute(params![
        survey,
        question,
        reply.value,
        reply.other,
        answered.map(|how| how.language.tag()),
        answered.map(|how| &how.at),
    ])?;
    Ok(())
}

/// Takes one back, if there is one.
pub(crate) fn remove(tx: &Transaction<'_>, survey: &str, question: &str) -> Attempt<()> {
    let sql = "DELETE FROM reply WHERE survey_id = ?1 AND question_id = ?2";
    tx.prepare_cached(sql)?.execute([survey, question])?;
    Ok(())
}
