use std::collections::BTreeSet;

use readiness_assessment::survey::{Contact, Kind, Question, Reply, Value};

use super::{Loaded, load};
use crate::api::assessment::ById;
use crate::api::survey as wire;
use crate::app::App;
use crate::assessment::view::small;
use crate::catalogue::text;
use crate::error::Result;

/// A kept survey as the window shows it.
///
/// # Errors
/// When there is no such survey, or its questionnaire is not in this program.
pub fn state(app: &App, by: ById) -> Result<wire::SurveyState> {
    let loaded = load(app, &by.id)?;
    let history = app.with_store(|store| Ok(store.history()?))?;
    let code = |op: Option<readiness_store::Op>| op.map(|op| op.code().to_owned());
    Ok(wire::SurveyState { undo: code(history.undo), redo: code(history.redo), ..shown(&loaded) })
}

fn shown(loaded: &Loaded<'_>) -> wire::SurveyState {
    let (head, survey) = (&loaded.head, loaded.survey);
    let route = survey.route(&loaded.replies);
    let ids: Vec<String> = route.asked.iter().map(|question| question.id.clone()).collect();
    let rows = route.asked.iter().filter(|question| has_rows(question)).map(|question| {
        let rows = survey.rows(question, &route.replies);
        let rows = rows.iter().map(|row| wire::SurveyRow { id: row.id.clone(), label: text(&row.label) });
        (question.id.clone(), rows.collect())
    });
    wire::SurveyState {
        id: head.id.clone(),
        survey: survey.id.clone(),
        version: survey.version.clone(),
        organisation_id: head.organisation_id.clone(),
        name: head.name.clone(),
        name_other: head.name_other.clone(),
        label: head.label.clone(),
        language: head.language.into(),
        started: head.started.clone(),
        updated: head.updated.clone(),
        replies: loaded.replies.iter().map(|(id, reply)| (id.clone(), reply.into())).collect(),
        rows: rows.collect(),
        taken_over: loaded.taken_over.iter().filter(|id| ids.contains(id)).cloned().collect(),
        answered: small(route.replies.len()),
        complete: loaded.is_complete(),
        asked: ids,
        kept: route.kept.into_iter().collect(),
        undo: None,
        redo: None,
    }
}

fn has_rows(question: &Question) -> bool {
    matches!(question.kind, Kind::Grid { .. } | Kind::Shares(_))
}

impl Loaded<'_> {
    /// Whether every question asked has a reply, in each of its rows; contact data is never needed.
    pub fn is_complete(&self) -> bool {
        let route = self.survey.route(&self.replies);
        route.asked.iter().filter(|question| question.kind != Kind::Contact).all(|question| {
            let said = route.replies.get(&question.id).map(|reply| &reply.value);
            match said {
                Some(Value::Grid(said)) => {
                    let rows: BTreeSet<String> =
                        self.survey.rows(question, &route.replies).into_iter().map(|row| row.id).collect();
                    rows.iter().all(|row| said.contains_key(row))
                }
                said => said.is_some(),
            }
        })
    }
}

impl From<&Reply> for wire::SurveyReply {
    fn from(reply: &Reply) -> Self {
        Self { value: (&reply.value).into(), other: reply.other.clone() }
    }
}

impl From<&Value> for wire::SurveyValue {
    fn from(value: &Value) -> Self {
        match value {
            Value::Single(code) => Self::Single { code: *code },
            Value::Multiple(codes) => Self::Multiple { codes: codes.iter().copied().collect() },
            Value::Grid(rows) => Self::Grid { rows: rows.clone() },
            Value::Shares(rows) => Self::Percentages { rows: rows.clone() },
            Value::Counts(counts) => {
                Self::Counts { counts: counts.iter().map(|(code, count)| (code.to_string(), *count)).collect() }
            }
            Value::Number(value) => Self::Number { value: *value },
            Value::Text(text) => Self::Text { text: text.clone() },
            Value::Contact(Contact { name, telephone, email }) => {
                Self::Contact { name: name.clone(), telephone: telephone.clone(), email: email.clone() }
            }
        }
    }
}
