use super::form::info;
use super::loaded::understood;
use crate::api::survey as wire;
use crate::app::App;
use crate::assessment::view::small;
use crate::catalogue::text;
use crate::error::Result;
use readiness_store::{StoredSurvey, SurveyHead};

/// The surveys one can begin, and those that were begun.
///
/// # Errors
/// When the library cannot be read.
pub fn list(app: &App, (): ()) -> Result<wire::Surveys> {
    let heads = app.with_store(|store| Ok(store.surveys()?))?;
    let mut kept = Vec::new();
    for head in heads {
        // One that another window has deleted since it was listed is no longer there to be loaded.
        if let Some(stored) = app.with_store(|store| Ok(store.survey(&head.id)?))? {
            kept.push(summary(app, stored)?);
        }
    }
    Ok(wire::Surveys { offered: app.surveys.offered().map(info).collect(), kept })
}

fn summary(app: &App, stored: StoredSurvey) -> Result<wire::SurveySummary> {
    let Some(survey) = app.surveys.find(&stored.head.instrument_id, &stored.head.instrument_version) else {
        return Ok(unknown(stored));
    };
    let loaded = understood(survey, stored)?;
    let route = survey.route(&loaded.replies);
    let (answered, asked) = (small(route.replies.len()), small(route.asked.len()));
    Ok(wire::SurveySummary { answered, asked, title: text(&survey.title), ..line(loaded.head) })
}

/// A survey this program does not have: its answers are safe and cannot be shown.
fn unknown(stored: StoredSurvey) -> wire::SurveySummary {
    wire::SurveySummary { answered: small(stored.replies.len()), ..line(stored.head) }
}

fn line(head: SurveyHead) -> wire::SurveySummary {
    let name = format!("{} {}", head.instrument_id, head.instrument_version);
    wire::SurveySummary {
        id: head.id,
        survey: head.instrument_id,
        version: head.instrument_version,
        title: crate::api::questionnaire::Localised { en: name.clone(), zh: name },
        organisation_id: head.organisation_id,
        name: head.name,
        name_other: head.name_other,
        label: head.label,
        started: head.started,
        updated: head.updated,
        answered: 0,
        asked: 0,
    }
}
