use std::collections::{BTreeMap, HashMap};

use readiness_assessment::Rating;
use rusqlite::{Connection, Row, params_from_iter};

use super::Filter;
use super::filter::Conditions;
use crate::error::{Attempt, Result, unreadable};
use crate::standing::{Standing, row_to_standing};
use crate::store::Store;

/// One organisation's assessment begun last, as far as a sum over many needs it; it has no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The organisation.
    pub organisation_id: String,
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
    pub fn replies(&self, assessments: &[String]) -> Result<Vec<ReplyCount>> {
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
        organisation_id: row.get("organisation_id")?,
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

/// Counted here and not by SQLite, which would sort more than a million answers to put the same ones together.
fn replies(conn: &Connection, assessments: &[String]) -> Attempt<Vec<ReplyCount>> {
    // One transaction, so that no answer is read at another time than the others.
    let tx = conn.unchecked_transaction()?;
    let mut statement = tx.prepare_cached(include_str!("replies.sql"))?;
    let mut counts: HashMap<String, BTreeMap<Said, u32>> = HashMap::new();
    for assessment in assessments {
        let mut rows = statement.query([assessment])?;
        while let Some(row) = rows.next()? {
            let question = row.get_ref(0)?.as_str().map_err(|_| unreadable("the name of a question".into()))?;
            let said = (row.get(1)?, row.get(2)?);
            match counts.get_mut(question) {
                Some(counts) => *counts.entry(said).or_default() += 1,
                None => drop(counts.insert(question.to_owned(), BTreeMap::from([(said, 1)]))),
            }
        }
    }
    Ok(counts.into_iter().flat_map(|(question, counts)| counted(&question, counts)).collect())
}

/// The rung, and whether it is said not to apply.
type Said = (Option<u8>, bool);

fn counted(question: &str, counts: BTreeMap<Said, u32>) -> Vec<ReplyCount> {
    let one = |((rating, not_applicable), count): (Said, u32)| ReplyCount {
        question: question.to_owned(),
        rating: rating.and_then(Rating::new),
        not_applicable,
        count,
    };
    counts.into_iter().map(one).collect()
}
