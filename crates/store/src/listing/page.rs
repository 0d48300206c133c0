use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use super::filter::Conditions;
use super::{Filter, Order};
use crate::assessment::{Summary, row_to_summary};
use crate::error::{Attempt, unreadable};
use crate::standing::{Standing, row_to_standing};

/// One line of the portfolio: an organisation and its assessment begun last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The assessment begun last, with the organisation's id and names.
    pub latest: Summary,
    /// What stands for the name where companies are compared without being named; empty when there is none.
    pub alias: String,
    /// Its tags, in order.
    pub tags: Vec<String>,
    /// How many of its assessments are outside the bin.
    pub assessments: u32,
    /// The day to look at it again; none when that is never.
    pub due: Option<String>,
    /// The fact `industry`, as JSON.
    pub sector: Option<String>,
    /// What follows from its answers.
    pub standing: Standing,
}

/// A tag and how many organisations have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The tag.
    pub tag: String,
    /// How many.
    pub organisations: u32,
}

/// How many organisations fit.
pub(super) fn count(conn: &Connection, filter: &Filter) -> Attempt<u32> {
    let conditions = Conditions::of(filter);
    let sql = format!("SELECT count(*) FROM listing WHERE {}", conditions.sql());
    Ok(conn.prepare_cached(&sql)?.query_row(params_from_iter(conditions.values), |row| row.get(0))?)
}

/// Hands every line that fits to `each`, from `offset` on and at most `limit` of them.
pub(super) fn each(
    conn: &Connection,
    (filter, order): (&Filter, Order),
    (offset, limit): (u32, u32),
    mut each: impl FnMut(Listed),
) -> Attempt<()> {
    let conditions = Conditions::of(filter);
    let sql = include_str!("page.sql").replace("{fits}", &conditions.sql()).replace("{order}", order.terms());
    let mut values = conditions.values;
    values.extend([limit, offset].map(|number| Value::Integer(number.into())));
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    while let Some(row) = rows.next()? {
        each(row_to_listed(row)?);
    }
    Ok(())
}

fn row_to_listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let tags: String = row.get("tags")?;
    Ok(Listed {
        latest: row_to_summary(row)?,
        alias: row.get("alias")?,
        tags: serde_json::from_str(&tags).map_err(|_| unreadable(format!("tags {tags:?}")))?,
        assessments: row.get("assessments")?,
        due: row.get("due")?,
        sector: row.get("sector")?,
        standing: row_to_standing(row)?,
    })
}

/// Every tag, the one most organisations have first.
///
/// Counted here and not by SQLite, which would sort all of them to put the same ones together.
pub(super) fn tags(conn: &Connection) -> Attempt<Vec<Tag>> {
    // Only where an organisation is not listed, because all it has is in the bin, the lines have to be looked up.
    let sql = "SELECT (SELECT count(*) FROM organisation) = (SELECT count(*) FROM listing)";
    let all_are_listed = conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    let sql =
        if all_are_listed { "SELECT tag FROM tag" } else { "SELECT tag FROM tag JOIN listing USING (organisation_id)" };
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut counts: HashMap<String, u32> = HashMap::new();
    while let Some(row) = rows.next()? {
        let tag = row.get_ref(0)?.as_str().map_err(|_| unreadable("a tag".into()))?;
        match counts.get_mut(tag) {
            Some(count) => *count += 1,
            None => drop(counts.insert(tag.to_owned(), 1)),
        }
    }
    let mut tags: Vec<Tag> = counts.into_iter().map(|(tag, organisations)| Tag { tag, organisations }).collect();
    tags.sort_by(|one, other| other.organisations.cmp(&one.organisations).then_with(|| one.tag.cmp(&other.tag)));
    Ok(tags)
}
