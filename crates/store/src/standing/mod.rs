//! What follows from the answers of each assessment, kept so that many can be listed and summed at once.
//!
//! Triggers in the file note which assessments have changed; [`Store::refresh`] has those scored anew by the caller, who
//! alone knows how, and then brings the [`crate::listing`] up to date. Nothing of this is part of the history.

use readiness_assessment::{Answer, Answers, Rating, Response};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::error::{Attempt, unreadable};

mod store;

/// An exact score: numerator and denominator in lowest terms.
pub type Exact = (u32, u32);

/// What one assessment has to be scored from.
#[derive(Debug, Clone, PartialEq)]
pub struct ToScore {
    /// The questionnaire.
    pub instrument_id: String,
    /// Its version.
    pub instrument_version: String,
    /// The code of the form.
    pub form: String,
    /// What was said; notes and all else that has no part in a score are left out.
    pub answers: Answers,
}

/// What follows from the answers of one assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The overall score; none without any rating.
    pub overall: Option<Overall>,
    /// Questions with a response.
    pub answered: u32,
    /// Questions of the form; 0 where this program does not have the questionnaire, and so cannot tell.
    pub asked: u32,
    /// The score of each dimension in the questionnaire's order; none where nothing was rated.
    pub dimensions: Vec<Option<Exact>>,
}

/// An overall score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overall {
    /// Exactly.
    pub score: Exact,
    /// As shown, times ten.
    pub tenths: u32,
    /// The code of the band.
    pub band: String,
    /// Whether enough was answered for the band to be relied on.
    pub last: bool,
}

/// Up to `limit` assessments whose answers have changed since they were scored.
fn stale(conn: &Connection, limit: u32) -> Attempt<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT assessment_id FROM stale LIMIT ?1")?;
    let ids = statement.query_map([limit], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// What an assessment has to be scored from.
fn to_score(conn: &Connection, id: &str) -> Attempt<ToScore> {
    let sql = "SELECT instrument_id, instrument_version, form FROM assessment WHERE id = ?1";
    let mut to_score = conn.prepare_cached(sql)?.query_row([id], |row| {
        Ok(ToScore {
            instrument_id: row.get(0)?,
            instrument_version: row.get(1)?,
            form: row.get(2)?,
            answers: Answers::new(),
        })
    })?;
    let sql = "SELECT question_id, kind, rating FROM answer WHERE assessment_id = ?1 AND kind IS NOT NULL";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let response = response(row.get_ref(1)?.as_str().unwrap_or_default(), row.get(2)?)?;
        to_score.answers.insert(row.get(0)?, Answer::said(response));
    }
    Ok(to_score)
}

/// The response of a row. Why a question does not apply plays no part in its score.
fn response(kind: &str, rating: Option<u8>) -> rusqlite::Result<Response> {
    match kind {
        "rating" => rating.and_then(Rating::new).map(Response::Rating),
        "dont-know" => Some(Response::DontKnow),
        "not-applicable" => Some(Response::NotApplicable { reason: String::new() }),
        _ => None,
    }
    .ok_or_else(|| unreadable(format!("answer of kind {kind:?}")))
}

/// Keeps what follows from an assessment's answers as they are now.
fn put(tx: &Transaction<'_>, id: &str, standing: &Standing) -> Attempt<()> {
    let overall = standing.overall.as_ref();
    tx.prepare_cached(include_str!("put.sql"))?.execute(params![
        id,
        overall.map(|overall| overall.score.0),
        overall.map(|overall| overall.score.1),
        overall.map(|overall| overall.tenths),
        overall.map(|overall| &overall.band),
        overall.is_some_and(|overall| overall.last),
        standing.answered,
        standing.asked,
        written(&standing.dimensions),
    ])?;
    tx.prepare_cached("DELETE FROM stale WHERE assessment_id = ?1")?.execute([id])?;
    Ok(())
}

/// The standing of one assessment as it was kept last; none before it was scored for the first time.
fn find(conn: &Connection, id: &str) -> Attempt<Option<Standing>> {
    let mut statement = conn.prepare_cached("SELECT * FROM standing WHERE assessment_id = ?1")?;
    Ok(statement.query_row([id], row_to_standing).optional()?)
}

/// Reads the columns of `standing` by their names.
pub(crate) fn row_to_standing(row: &rusqlite::Row<'_>) -> rusqlite::Result<Standing> {
    let overall = match (row.get("numerator")?, row.get("denominator")?, row.get("tenths")?, row.get("band")?) {
        (Some(numerator), Some(denominator), Some(tenths), Some(band)) => {
            Some(Overall { score: (numerator, denominator), tenths, band, last: row.get("final")? })
        }
        _ => None,
    };
    let dimensions: String = row.get("dimensions")?;
    Ok(Standing {
        overall,
        answered: row.get("answered")?,
        asked: row.get("asked")?,
        dimensions: read(&dimensions).ok_or_else(|| unreadable(format!("dimensions {dimensions:?}")))?,
    })
}

/// Scores of dimensions as the file has them: `3/1 5/2 -`.
fn written(dimensions: &[Option<Exact>]) -> String {
    let words = dimensions.iter().map(|score| match score {
        Some((numerator, denominator)) => format!("{numerator}/{denominator}"),
        None => "-".to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn read(text: &str) -> Option<Vec<Option<Exact>>> {
    text.split_ascii_whitespace()
        .map(|word| match word {
            "-" => Some(None),
            word => {
                let (numerator, denominator) = word.split_once('/')?;
                Some(Some((numerator.parse().ok()?, denominator.parse().ok()?)))
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_of_dimensions_are_read_as_they_were_written() {
        let scores = vec![Some((3, 1)), None, Some((5, 2))];
        assert_eq!(written(&scores), "3/1 - 5/2");
        assert_eq!(read(&written(&scores)), Some(scores));
        assert_eq!(read(""), Some(vec![]));
        assert_eq!(read("3"), None);
    }
}
