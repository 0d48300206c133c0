//! Answers: one row per question that has a response, a note or anything else to keep.

use std::collections::BTreeMap;

use readiness_assessment::{Answer, Answers, Assurance, Confidence, Language, Rating, Response};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::assessment::{assurance, language};
use crate::consensus;
use crate::error::{Attempt, unreadable};

/// How a response came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The interface language in which the question was read.
    pub language: Language,
    /// When, RFC 3339 as it came in.
    pub at: String,
}

/// A row: what was said and, when there is a response, how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Kept {
    answer: Answer,
    answered: Option<Answered>,
}

/// Every answer of one assessment, and how the responses came about.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<(Answers, BTreeMap<String, Answered>)> {
    let mut statement = conn.prepare_cached("SELECT * FROM answer WHERE assessment_id = ?1")?;
    let mut rows = statement.query([assessment])?;
    let (mut answers, mut answered) = (Answers::new(), BTreeMap::new());
    while let Some(row) = rows.next()? {
        let question: String = row.get("question_id")?;
        let kept = row_to_kept(row)?;
        answered.extend(kept.answered.map(|how| (question.clone(), how)));
        answers.insert(question, kept.answer);
    }
    Ok((answers, answered))
}

/// Whether an answer outside the bin names exactly this as backing it.
pub(crate) fn names_evidence(conn: &Connection, named: &str) -> Attempt<bool> {
    Ok(conn.prepare_cached(include_str!("names_evidence.sql"))?.query_row([named], |row| row.get(0))?)
}

/// Changes one answer. A response that is not changed keeps its language and time; an answer that becomes empty is no
/// longer kept.
pub(crate) fn change(
    tx: &Transaction<'_>,
    (assessment, question): (&str, &str),
    now: Option<&Answered>,
    change: impl FnOnce(&mut Answer),
) -> Attempt<()> {
    let before = find(tx, assessment, question)?.unwrap_or_default();
    let mut answer = before.answer.clone();
    change(&mut answer);
    // Attached files have rows of their own.
    answer.attached.clear();
    let answered = match (&answer.response, now) {
        (None, _) => None,
        (response, Some(now)) if *response != before.answer.response => Some(now.clone()),
        (Some(_), _) => before.answered,
    };
    if answer.response != before.answer.response {
        // Another answer is not the one that was agreed on.
        consensus::set(tx, (assessment, question), None, "")?;
    }
    put(tx, assessment, question, &Kept { answer, answered })
}

/// Dates a response anew; a question without one stays as it is.
pub(crate) fn confirm(tx: &Transaction<'_>, assessment: &str, question: &str, now: &Answered) -> Attempt<()> {
    match find(tx, assessment, question)? {
        Some(Kept { answer, answered: Some(_) }) => {
            put(tx, assessment, question, &Kept { answer, answered: Some(now.clone()) })
        }
        _ => Ok(()),
    }
}

fn find(conn: &Connection, assessment: &str, question: &str) -> Attempt<Option<Kept>> {
    let mut statement = conn.prepare_cached("SELECT * FROM answer WHERE assessment_id = ?1 AND question_id = ?2")?;
    Ok(statement.query_row([assessment, question], row_to_kept).optional()?)
}

fn put(tx: &Transaction<'_>, assessment: &str, question: &str, kept: &Kept) -> Attempt<()> {
    let Kept { answer, answered } = kept;
    if *answer == Answer::default() {
        let sql = "DELETE FROM answer WHERE assessment_id = ?1 AND question_id = ?2";
        tx.prepare_cached(sql)?.execute([assessment, question])?;
        return Ok(());
    }
    let (kind, rating, reason) = response_to_columns(answer.response.as_ref());
    tx.prepare_cached(include_str!("put.sql"))?.execute(params![
        assessment,
        question,
        kind,
        rating,
        reason,
        answer.note,
        answer.confidence.map(Confidence::code),
        serde_json::Value::from(answer.evidence.clone()).to_string(),
        answered.as_ref().map(|how| how.language.tag()),
        answered.as_ref().map(|how| &how.at),
        answer.assurance.map(Assurance::code),
    ])?;
    Ok(())
}

/// Kind, rating and reason.
pub(crate) fn response_to_columns(response: Option<&Response>) -> (Option<&str>, Option<u8>, Option<&str>) {
    match response {
        None => (None, None, None),
        Some(Response::Rating(rating)) => (Some("rating"), Some(rating.number()), None),
        Some(Response::DontKnow) => (Some("dont-know"), None, None),
        Some(Response::NotApplicable { reason }) => (Some("not-applicable"), None, Some(reason)),
    }
}

fn row_to_kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let evidence: String = row.get("evidence")?;
    let answer = Answer {
        response: row_to_response(row)?,
        note: row.get("note")?,
        confidence: row.get::<_, Option<String>>("confidence")?.map(|code| confidence(&code)).transpose()?,
        evidence: serde_json::from_str(&evidence).map_err(|_| unreadable(format!("evidence {evidence:?}")))?,
        assurance: row.get::<_, Option<String>>("assurance")?.map(|code| assurance(&code)).transpose()?,
        attached: Vec::new(),
    };
    let tag: Option<String> = row.get("language")?;
    let answered = match (tag, row.get("answered_at")?) {
        (Some(tag), Some(at)) => Some(Answered { language: language(&tag)?, at }),
        _ => None,
    };
    Ok(Kept { answer, answered })
}

/// The response in the columns `kind`, `rating` and `reason`.
pub(crate) fn row_to_response(row: &Row<'_>) -> rusqlite::Result<Option<Response>> {
    let Some(kind) = row.get::<_, Option<String>>("kind")? else { return Ok(None) };
    let response = match kind.as_str() {
        "rating" => Rating::new(row.get("rating")?).map(Response::Rating),
        "dont-know" => Some(Response::DontKnow),
        "not-applicable" => Some(Response::NotApplicable { reason: row.get("reason")? }),
        _ => None,
    };
    response.map(Some).ok_or_else(|| unreadable(format!("answer of kind {kind:?}")))
}

/// How sure a stored code says somebody is.
pub(crate) fn confidence(code: &str) -> rusqlite::Result<Confidence> {
    let found = Confidence::CODES.into_iter().find(|(known, _)| *known == code);
    found.map(|(_, confidence)| confidence).ok_or_else(|| unreadable(format!("confidence {code:?}")))
}
