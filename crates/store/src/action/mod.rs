//! What the company of an assessment means to do.

use readiness_assessment::calendar::Day;
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Purpose};
use rusqlite::{Connection, Row, Transaction, params};

use crate::error::{Attempt, Fault, Noun, unreadable};
use crate::target::rung;

/// Every action of one assessment, in the order added.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<Vec<Action>> {
    let mut statement = conn.prepare_cached("SELECT * FROM action WHERE assessment_id = ?1 ORDER BY added, id")?;
    let actions = statement.query_map([assessment], row_to_action)?;
    Ok(actions.collect::<rusqlite::Result<_>>()?)
}

/// Adds one; fails when the id is taken.
pub(crate) fn insert(tx: &Transaction<'_>, assessment: &str, action: &Action, at: &str) -> Attempt<()> {
    let Action { id, purpose, words, owner, due, cost, state } = action;
    let sql = "INSERT INTO action VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (id) DO NOTHING";
    let inserted = tx.prepare_cached(sql)?.execute(params![
        id,
        assessment,
        purpose.as_ref().map(|purpose| &purpose.question),
        purpose.as_ref().map(|purpose| purpose.rung.number()),
        words,
        owner,
        due.map(|due| due.to_string()),
        cost.map(|cost| cost.to_string()),
        state.code(),
        at,
    ])?;
    if inserted == 0 { Err(Fault::exists(Noun::Action, id)) } else { Ok(()) }
}

/// Changes everything about one but what it is for.
pub(crate) fn update(tx: &Transaction<'_>, assessment: &str, action: &Action) -> Attempt<()> {
    let Action { id, words, owner, due, cost, state, .. } = action;
    let sql = "UPDATE action SET words = ?3, owner = ?4, due = ?5, cost = ?6, state = ?7 WHERE id = ?1 AND assessment_id = ?2";
    let (due, cost) = (due.map(|due| due.to_string()), cost.map(|cost| cost.to_string()));
    let updated = tx.prepare_cached(sql)?.execute(params![id, assessment, words, owner, due, cost, state.code()])?;
    if updated == 0 { Err(Fault::missing(Noun::Action, id)) } else { Ok(()) }
}

/// Takes one out.
pub(crate) fn delete(tx: &Transaction<'_>, assessment: &str, id: &str) -> Attempt<()> {
    let sql = "DELETE FROM action WHERE id = ?1 AND assessment_id = ?2";
    let deleted = tx.prepare_cached(sql)?.execute([id, assessment])?;
    if deleted == 0 { Err(Fault::missing(Noun::Action, id)) } else { Ok(()) }
}

fn row_to_action(row: &Row<'_>) -> rusqlite::Result<Action> {
    let question: Option<String> = row.get("question_id")?;
    let purpose = match question {
        Some(question) => Some(Purpose { question, rung: rung(row.get("rung")?)? }),
        None => None,
    };
    let state: String = row.get("state")?;
    Ok(Action {
        id: row.get("id")?,
        purpose,
        words: row.get("words")?,
        owner: row.get("owner")?,
        due: parsed(row, "due", Day::parse)?,
        cost: parsed(row, "cost", Cents::parse)?,
        state: ActionState::from_code(&state).ok_or_else(|| unreadable(format!("state {state:?}")))?,
    })
}

/// A text that may be null, read by `parse`.
fn parsed<T>(row: &Row<'_>, column: &str, parse: impl Fn(&str) -> Option<T>) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| parse(&text).ok_or_else(|| unreadable(format!("{column} {text:?}")))).transpose()
}
