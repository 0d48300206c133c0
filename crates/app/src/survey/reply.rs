use std::collections::BTreeSet;

use readiness_assessment::survey::{Contact, Replies, Reply, Survey, Value};
use readiness_assessment::{Language, Problem, ProblemKind};
use readiness_store::{Answered, Op, Writer};

use super::loaded::stored;
use super::{Loaded, load, state};
use crate::api::assessment::ById;
use crate::api::survey::{SetReply, SurveyReply, SurveyState, SurveyValue};
use crate::app::{App, now};
use crate::error::{Error, Result};

/// Records what was said to a question, or takes it back. What was said to questions that are not asked any more is kept.
///
/// # Errors
/// As [`set_all`].
pub fn set_reply(app: &App, set: SetReply) -> Result<SurveyState> {
    let place = format!("answers.{}", set.question);
    let reply = set.reply.map(|reply| spoken(reply, &place)).transpose()?;
    set_all(app, &set.id, vec![(set.question, reply)], set.language.into(), Vec::new())?;
    state(app, ById { id: set.id })
}

/// Records several replies as one change, or none of them when anything is wrong; `problems` are those the caller has already
/// found. A question with `None` loses its reply.
///
/// # Errors
/// Every problem at once, a survey that is not there, or a library that cannot be written.
pub fn set_all(
    app: &App,
    id: &str,
    replies: Vec<(String, Option<Reply>)>,
    language: Language,
    mut problems: Vec<Problem>,
) -> Result<()> {
    let Loaded { survey, replies: before, .. } = load(app, id)?;
    let mut after = before.clone();
    for (question, reply) in &replies {
        match reply {
            Some(reply) => after.insert(question.clone(), reply.clone()),
            None => after.remove(question),
        };
    }
    let said = replies.iter().filter(|(_, reply)| reply.is_some()).map(|(question, _)| question.as_str());
    problems.extend(wrong(survey, &after, &said.collect()));
    if !problems.is_empty() {
        return Err(Error::Request(problems));
    }
    let at = now();
    app.with_store(|store| {
        Ok(store.transact(Op::Reply, &at, |writer: &Writer<'_>| {
            replies.iter().try_for_each(|(question, reply)| match reply {
                Some(reply) => {
                    let said = before.get(question);
                    let kept = |asked| survey.with_hidden_rows(asked, reply.clone(), said, &after);
                    let reply = survey.question(question).map_or_else(|| reply.clone(), kept);
                    writer.put_reply(id, question, &stored(&reply, Some(Answered { language, at: at.clone() })))
                }
                None => writer.remove_reply(id, question),
            })
        })?)
    })
}

/// What is wrong with these replies: questions that do not exist or are not asked, and answers they do not take.
fn wrong(survey: &Survey, after: &Replies, said: &BTreeSet<&str>) -> Vec<Problem> {
    let route = survey.route(after);
    let asked: BTreeSet<&str> = route.asked.iter().map(|question| question.id.as_str()).collect();
    let mut problems = Vec::new();
    for (id, reply) in after.iter().filter(|(id, _)| said.contains(id.as_str())) {
        match survey.question(id) {
            None => problems.push(Problem { place: format!("answers.{id}"), kind: unknown(survey) }),
            Some(question) if asked.contains(id.as_str()) => {
                problems.extend(survey.check_reply(question, reply, &route.replies));
            }
            Some(question) => {
                let asked_if =
                    question.ask_if.as_ref().map(|condition| survey.expression(condition)).unwrap_or_default();
                let kind = ProblemKind::Contradiction { between: format!("{id}, ask_if {asked_if}") };
                problems.push(Problem { place: format!("answers.{id}"), kind });
            }
        }
    }
    problems
}

/// That there is no such question.
pub(crate) fn unknown(survey: &Survey) -> ProblemKind {
    let ids: Vec<&str> = survey.questions().map(|question| question.id.as_str()).collect();
    ProblemKind::Unknown { allowed: ids.join(", ") }
}

/// What came over the wire.
fn spoken(reply: SurveyReply, place: &str) -> Result<Reply> {
    let other = reply.other.into_iter().map(|(code, words)| (code, words.trim().to_owned()));
    Ok(Reply { value: said(reply.value, place)?, other: other.filter(|(_, words)| !words.is_empty()).collect() })
}

fn said(value: SurveyValue, place: &str) -> Result<Value> {
    Ok(match value {
        SurveyValue::Single { code } => Value::Single(code),
        SurveyValue::Multiple { codes } => Value::Multiple(codes.into_iter().collect()),
        SurveyValue::Grid { rows } => Value::Grid(rows),
        SurveyValue::Percentages { rows } => Value::Shares(rows),
        SurveyValue::Counts { counts } => {
            let counted = counts.into_iter().map(|(code, count)| {
                let wrong = || ProblemKind::NotAllowed { found: format!("\"{code}\""), allowed: "1, 2, …".into() };
                let code = code.parse().map_err(|_| crate::assessment::problem(place.to_owned(), wrong()))?;
                Ok((code, count))
            });
            Value::Counts(counted.collect::<Result<_>>()?)
        }
        SurveyValue::Number { value } => Value::Number(value),
        SurveyValue::Text { text } => Value::Text(text.trim().to_owned()),
        SurveyValue::Contact { name, telephone, email } => {
            let [name, telephone, email] = [name, telephone, email].map(|text| text.trim().to_owned());
            Value::Contact(Contact { name, telephone, email })
        }
    })
}
