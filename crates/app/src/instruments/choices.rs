use std::collections::BTreeSet;

use readiness_assessment::Instrument;
use readiness_store::QuestionnaireState;

use super::view::questionnaire;
use crate::api::questionnaire::{Questionnaire, QuestionnaireChoice, QuestionnaireName};
use crate::app::App;
use crate::catalogue::text;
use crate::error::Result;

/// The questionnaires a new assessment can use: the recommended one, then the newest published version of each of the user's
/// own. One that can no longer be read is left out.
///
/// # Errors
/// When the library cannot be read.
pub(crate) fn choices(app: &App) -> Result<Vec<QuestionnaireChoice>> {
    let mut choices = vec![choice(app.current_instrument()?)];
    let mut seen = BTreeSet::new();
    for own in app.with_store(|store| Ok(store.questionnaires()?))? {
        if own.state == QuestionnaireState::Published && seen.insert(own.id.clone()) {
            choices.extend(app.own_instrument(&own.id, &own.version)?.map(choice));
        }
    }
    Ok(choices)
}

fn choice(instrument: &Instrument) -> QuestionnaireChoice {
    QuestionnaireChoice {
        id: instrument.id.clone(),
        version: instrument.version.clone(),
        title: text(&instrument.title),
    }
}

/// One questionnaire with all of its words.
///
/// # Errors
/// When it is not on this computer.
pub fn get(app: &App, named: QuestionnaireName) -> Result<Questionnaire> {
    Ok(questionnaire(app.instrument(&named.id, &named.version)?))
}
