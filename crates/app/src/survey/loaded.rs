use std::collections::BTreeSet;

use readiness_assessment::source::{Item, Node, Problems};
use readiness_assessment::survey::{Kind, Replies, Reply, Survey};
use readiness_store::{StoredReply, StoredSurvey, SurveyHead};

use super::value;
use crate::app::App;
use crate::error::{Error, Result};

/// A kept survey with the questionnaire it belongs to.
#[derive(Debug, Clone)]
pub struct Loaded<'a> {
    /// Whose it is, and when.
    pub head: SurveyHead,
    /// What is asked.
    pub survey: &'a Survey,
    /// What was said, also to questions that are not asked any more.
    pub replies: Replies,
    /// Ids of questions whose reply was taken over from what was known of the organisation.
    pub taken_over: BTreeSet<String>,
}

/// Loads the survey `id`.
///
/// # Errors
/// When there is no such survey, or its questionnaire is not in this program.
pub fn load<'a>(app: &'a App, id: &str) -> Result<Loaded<'a>> {
    let stored = app.with_store(|store| Ok(store.survey(id)?))?.ok_or_else(|| Error::NoSuchSurvey(id.to_owned()))?;
    let survey = app.survey(&stored.head.instrument_id, &stored.head.instrument_version)?;
    understood(survey, stored)
}

/// Every survey outside the bin of one questionnaire version that this program has, the last changed first.
///
/// # Errors
/// When the library cannot be read.
pub fn all<'a>(app: &'a App, id: &str, version: &str) -> Result<Vec<Loaded<'a>>> {
    let survey = app.survey(id, version)?;
    let heads = app.with_store(|store| Ok(store.surveys()?))?;
    let mut found = Vec::new();
    for head in heads.into_iter().filter(|head| head.instrument_id == id && head.instrument_version == version) {
        // One that another window has deleted since it was listed is no longer there to be loaded.
        if let Some(stored) = app.with_store(|store| Ok(store.survey(&head.id)?))? {
            found.push(understood(survey, stored)?);
        }
    }
    Ok(found)
}

/// What is stored, read by the questions it belongs to.
pub(super) fn understood(survey: &Survey, stored: StoredSurvey) -> Result<Loaded<'_>> {
    let mut replies = Replies::new();
    let mut problems = Problems::default();
    for (id, reply) in &stored.replies {
        let Some(question) = survey.question(id) else { continue };
        replies.extend(parsed(&question.kind, id, reply, &mut problems)?.map(|reply| (id.clone(), reply)));
    }
    if !problems.is_empty() {
        return Err(Error::Request(problems.into_vec()));
    }
    let taken_over = stored.replies.iter().filter(|(_, reply)| reply.answered.is_none()).map(|(id, _)| id.clone());
    Ok(Loaded { survey, replies, taken_over: taken_over.collect(), head: stored.head })
}

fn parsed(kind: &Kind, id: &str, stored: &StoredReply, problems: &mut Problems) -> Result<Option<Reply>> {
    let node = |key: &str, text: &str| Ok::<_, Error>((key.to_owned(), serde_json::from_str::<Node>(text)?));
    let mut entries = vec![node("value", &stored.value)?];
    if let Some(other) = &stored.other {
        entries.push(node("other", other)?);
    }
    let table = Node::Table(entries);
    Ok(value::reply(kind, Item { place: format!("answers.{id}"), node: &table }, problems))
}

/// A reply as the library keeps it.
pub(crate) fn stored(reply: &Reply, answered: Option<readiness_store::Answered>) -> StoredReply {
    StoredReply {
        value: value::written(&reply.value).to_string(),
        other: value::written_other(&reply.other).map(|other| other.to_string()),
        answered,
    }
}

/// What was said to questions that are asked, in rows that are there: what may be counted and exported. Contact data is left
/// out unless it is wanted.
pub fn current(survey: &Survey, replies: &Replies, with_contact: bool) -> Replies {
    let is_contact = |id: &str| survey.question(id).is_some_and(|question| question.kind == Kind::Contact);
    let mut current = survey.route(replies).replies;
    current.retain(|id, _| with_contact || !is_contact(id));
    current
}
