//! Facts about the organisation, each kept as the JSON of the answers file: `true`, `3`, `"company"`, `["aisc"]`.

use readiness_assessment::{FactValue, Facts};
use rusqlite::{Connection, Row, Transaction};
use serde_json::Value;

use crate::error::{Attempt, Error, unreadable};

/// The largest whole number that a fraction type holds exactly, 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Every fact of one assessment.
pub(crate) fn all(conn: &Connection, assessment: &str) -> Attempt<Facts> {
    let mut statement = conn.prepare_cached("SELECT key, value FROM fact WHERE assessment_id = ?1")?;
    let facts = statement.query_map([assessment], row_to_fact)?;
    Ok(facts.collect::<rusqlite::Result<_>>()?)
}

/// States a fact, or makes it unknown.
pub(crate) fn set(tx: &Transaction<'_>, assessment: &str, key: &str, value: Option<&FactValue>) -> Attempt<()> {
    let Some(value) = value else {
        let sql = "DELETE FROM fact WHERE assessment_id = ?1 AND key = ?2";
        tx.prepare_cached(sql)?.execute([assessment, key])?;
        return Ok(());
    };
    let value = to_json(key, value)?.to_string();
    let sql = "INSERT INTO fact VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET value = excluded.value";
    tx.prepare_cached(sql)?.execute([assessment, key, &value])?;
    Ok(())
}

fn row_to_fact(row: &Row<'_>) -> rusqlite::Result<(String, FactValue)> {
    let (key, text): (String, String) = (row.get(0)?, row.get(1)?);
    let value = serde_json::from_str(&text).ok().and_then(from_json);
    Ok((key, value.ok_or_else(|| unreadable(format!("fact {text:?}")))?))
}

fn to_json(key: &str, value: &FactValue) -> Result<Value, Error> {
    match value {
        FactValue::Flag(flag) => Ok(Value::from(*flag)),
        FactValue::Choice(id) => Ok(Value::from(id.as_str())),
        FactValue::Choices(ids) => Ok(Value::from(ids.clone())),
        FactValue::Number(number) if !number.is_finite() => {
            Err(Error::BadNumber { key: key.to_owned(), number: *number })
        }
        // A code is written 8, not 8.0, as people write it; the cast is exact in this range.
        FactValue::Number(number) if number.fract() == 0.0 && number.abs() <= EXACT => Ok(Value::from(*number as i64)),
        FactValue::Number(number) => Ok(Value::from(*number)),
    }
}

fn from_json(value: Value) -> Option<FactValue> {
    match value {
        Value::Bool(flag) => Some(FactValue::Flag(flag)),
        Value::Number(number) => number.as_f64().map(FactValue::Number),
        Value::String(id) => Some(FactValue::Choice(id)),
        Value::Array(_) => serde_json::from_value(value).ok().map(FactValue::Choices),
        Value::Null | Value::Object(_) => None,
    }
}
