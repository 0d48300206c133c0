use readiness_assessment::Rating;
use rusqlite::{Connection, Row, params_from_iter};
use serde_json::Value as Json;

use super::Filter;
use super::filter::Conditions;
use crate::error::{Attempt, Result, unreadable};
use crate::standing::{Standing, row_to_standing};
use crate::store::Store;

/// One organisation's assessment begun last, as far as a sum over many needs it; it names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The assessment.
    pub assessment_id: String,
    /// The questionnaire's id and version.
    pub instrument: (String, String),
    /// The code of the form.
    pub form: String,
    /// The day it was begun, ISO 8601.
    pub started: String,
    /// The fact `industry`, as JSON.
    pub sector: Option<String>,
    /// The fact `headcount`, as JSON.
    pub size: Option<String>,
    /// The organisation's tags.
    pub tags: Vec<String>,
    /// What follows from its answers.
    pub standing: Standing,
}

/// How many assessments have the same reply to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyCount {
    /// The question.
    pub question: String,
    /// The rung; none for `dont-know` and `not-applicable`.
    pub rating: Option<Rating>,
    /// Whether it is said not to apply.
    pub not_applicable: bool,
    /// How many.
    pub count: u32,
}

impl Store {
    /// Hands every organisation that fits to `each`; true once [`Store::refresh`] has returned 0.
    pub fn each_member(&self, filter: &Filter, each: impl FnMut(Member)) -> Result<()> {
        self.read("read the organisations", members(&self.opened.conn, filter, each))
    }

    /// What was said to each question in these assessments, counted; what was not said is not in it.
    pub fn replies(&self, assessments: &[&str]) -> Result<Vec<ReplyCount>> {
        self.read("count the answers", replies(&self.opened.conn, assessments))
    }
}

fn members(conn: &Connection, filter: &Filter, mut each: impl FnMut(Member)) -> Attempt<()> {
    let conditions = Conditions::of(filter);
    let sql = include_str!("members.sql").replace("{fits}", &conditions.sql());
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(conditions.values))?;
    while let Some(row) = rows.next()? {
        each(row_to_member(row)?);
    }
    Ok(())
}

fn row_to_member(row: &Row<'_>) -> rusqlite::Result<Member> {
    let tags: String = row.get("tags")?;
    Ok(Member {
        assessment_id: row.get("assessment_id")?,
        instrument: (row.get("instrument_id")?, row.get("instrument_version")?),
        form: row.get("form")?,
        started: row.get("started")?,
        sector: row.get("sector")?,
        size: row.get("size")?,
        tags: serde_json::from_str(&tags).map_err(|_| unreadable(format!("tags {tags:?}")))?,
        standing: row_to_standing(row)?,
    })
}

fn replies(conn: &Connection, assessments: &[&str]) -> Attempt<Vec<ReplyCount>> {
    let mut statement = conn.prepare_cached(include_str!("replies.sql"))?;
    let counts = statement.query_map([Json::from(assessments).to_string()], |row| {
        let (kind, rating): (String, Option<u8>) = (row.get(1)?, row.get(2)?);
        Ok(ReplyCount {
            question: row.get(0)?,
            rating: rating.and_then(Rating::new),
            not_applicable: kind == "not-applicable",
            count: row.get(3)?,
        })
    })?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}
