//! People who answered for the company of an assessment, each with answers of their own.

use readiness_assessment::group::Role;
use readiness_assessment::{Answer, Answers, Confidence};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::answer::{confidence, response_to_columns, row_to_response};
use crate::error::{Attempt, Fault, Noun, unreadable};
use crate::time;

/// One person with what they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// Id, by which the same person's next answers are known.
    pub id: String,
    /// Name; empty for one who was promised not to be named.
    pub name: String,
    /// Where they stand in the company.
    pub role: Role,
    /// The pillars they were asked about; none means all.
    pub pillars: Option<Vec<String>>,
    /// When their answers came in, RFC 3339.
    pub received: String,
    /// What they said.
    pub answers: Answers,
}

/// A person to be added.
#[derive(Debug, Clone, Copy)]
pub struct NewRespondent<'a> {
    /// Id; not empty.
    pub id: &'a str,
    /// The assessment they answered for.
    pub assessment_id: &'a str,
    /// Name; empty for one who was promised not to be named.
    pub name: &'a str,
    /// Where they stand in the company.
    pub role: Role,
    /// The pillars they were asked about; none means all.
    pub pillars: Option<&'a [String]>,
    /// When their answers came in, RFC 3339.
    pub received: &'a str,
    /// What they said; entries without a response are not kept.
    pub answers: &'a Answers,
}

impl<'a> NewRespondent<'a> {
    /// The same person of this assessment once more.
    pub fn again(assessment_id: &'a str, person: &'a Respondent) -> Self {
        Self {
            id: &person.id,
            assessment_id,
            name: &person.name,
            role: person.role,
            pillars: person.pillars.as_deref(),
            received: &person.received,
            answers: &person.answers,
        }
    }
}

/// Everyone of one assessment, in the order in which their answers came in.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<Vec<Respondent>> {
    let sql = "SELECT * FROM respondent WHERE assessment_id = ?1 ORDER BY unixepoch(received, 'subsec'), id";
    let mut statement = conn.prepare_cached(sql)?;
    let people = statement.query_map([assessment], row_to_respondent)?;
    let mut people: Vec<Respondent> = people.collect::<rusqlite::Result<_>>()?;
    for person in &mut people {
        person.answers = answers(conn, &person.id)?;
    }
    Ok(people)
}

fn row_to_respondent(row: &Row<'_>) -> rusqlite::Result<Respondent> {
    Ok(Respondent {
        id: row.get("id")?,
        name: row.get("name")?,
        role: role(&row.get::<_, String>("role")?)?,
        pillars: pillars_from(row.get("pillars")?)?,
        received: row.get("received")?,
        answers: Answers::new(),
    })
}

fn answers(conn: &Connection, person: &str) -> Attempt<Answers> {
    let mut statement = conn.prepare_cached("SELECT * FROM respondent_answer WHERE respondent_id = ?1")?;
    let answers = statement.query_map([person], |row| {
        let sure: Option<String> = row.get("confidence")?;
        let answer = Answer {
            response: row_to_response(row)?,
            note: row.get("note")?,
            confidence: sure.map(|code| confidence(&code)).transpose()?,
            ..Answer::default()
        };
        Ok((row.get("question_id")?, answer))
    })?;
    Ok(answers.collect::<rusqlite::Result<_>>()?)
}

/// Adds one; what the same person said before is replaced.
pub(crate) fn put(tx: &Transaction<'_>, new: &NewRespondent<'_>) -> Attempt<()> {
    time::check(new.received)?;
    remove(tx, new.assessment_id, new.id)?;
    let sql = "INSERT INTO respondent (id, assessment_id, name, role, pillars, received)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING";
    let pillars = pillars_to(new.pillars);
    let row = params![new.id, new.assessment_id, new.name, new.role.code(), pillars, new.received];
    if tx.prepare_cached(sql)?.execute(row)? == 0 {
        return Err(Fault::exists(Noun::Respondent, new.id));
    }
    let sql = "INSERT INTO respondent_answer (respondent_id, question_id, kind, rating, reason, note, confidence)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let mut insert = tx.prepare_cached(sql)?;
    for (question, answer) in new.answers.iter().filter(|(_, answer)| answer.response.is_some()) {
        let (kind, rating, reason) = response_to_columns(answer.response.as_ref());
        let sure = answer.confidence.map(Confidence::code);
        insert.execute(params![new.id, question, kind, rating, reason, answer.note, sure])?;
    }
    Ok(())
}

/// Takes one out, if there is such a person in this assessment.
pub(crate) fn remove(tx: &Transaction<'_>, assessment: &str, id: &str) -> Attempt<()> {
    let sql = "SELECT 1 FROM respondent WHERE assessment_id = ?1 AND id = ?2";
    if tx.prepare_cached(sql)?.query_row([assessment, id], |_| Ok(())).optional()?.is_none() {
        return Ok(());
    }
    tx.prepare_cached("DELETE FROM respondent_answer WHERE respondent_id = ?1")?.execute([id])?;
    tx.prepare_cached("DELETE FROM respondent WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The role of a stored code.
pub(crate) fn role(code: &str) -> rusqlite::Result<Role> {
    Role::from_code(code).ok_or_else(|| unreadable(format!("role {code:?}")))
}

/// A list of pillars as stored.
pub(crate) fn pillars_to(pillars: Option<&[String]>) -> Option<String> {
    pillars.map(|pillars| serde_json::Value::from(pillars.to_vec()).to_string())
}

/// A stored list of pillars.
pub(crate) fn pillars_from(stored: Option<String>) -> rusqlite::Result<Option<Vec<String>>> {
    let read = |text: String| serde_json::from_str(&text).map_err(|_| unreadable(format!("pillars {text:?}")));
    stored.map(read).transpose()
}
