use readiness_assessment::calendar::Day;
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState};
use readiness_assessment::source::Node;
use readiness_assessment::{Problem, ProblemKind};
use readiness_store::Op;
use uuid::Uuid;

use super::Kept;
use super::read::change;
use crate::api::plan::{Plan, PutAction, RemoveAction};
use crate::app::App;
use crate::assessment::load;
use crate::error::{Error, Result};

/// The longest text of each field of an action, in characters: a row of the printed roadmap has to fit on a page.
const LONGEST: [(&str, usize); 2] = [("words", 300), ("owner", 100)];

/// The amounts that an action may cost, as a problem names them.
pub(crate) const AMOUNTS: &str = "0.00 – 100000000000.00";

/// What is wrong with a text that does not fit into a field of an action.
pub(crate) fn too_long(field: &str, text: &str) -> Option<ProblemKind> {
    let (_, longest) = LONGEST.into_iter().find(|(known, _)| *known == field)?;
    let length = text.trim().chars().count();
    let kind = || ProblemKind::NotAllowed { found: length.to_string(), allowed: format!("≤ {longest}") };
    (length > longest).then(kind)
}

/// Adds an action of the company's own, or changes one of the plan; what it is for stays.
///
/// # Errors
/// Everything wrong with it at once, or a library that cannot be written.
pub fn put_action(app: &App, put: PutAction) -> Result<Plan> {
    load(app, &put.id)?;
    let before = match &put.action {
        Some(id) => Some(existing(app, &put.id, id)?),
        None => None,
    };
    let action = checked(&put, before.as_ref()).map_err(Error::Request)?;
    change(app, Op::Action, &put.id, |writer| match before {
        Some(_) => writer.update_action(&put.id, &action),
        None => writer.insert_action(&put.id, &action),
    })
}

/// Takes an action out of the plan.
///
/// # Errors
/// When the plan has no such action, or the library cannot be written.
pub fn remove_action(app: &App, remove: RemoveAction) -> Result<Plan> {
    load(app, &remove.id)?;
    existing(app, &remove.id, &remove.action)?;
    change(app, Op::Action, &remove.id, |writer| writer.delete_action(&remove.id, &remove.action))
}

fn existing(app: &App, assessment: &str, id: &str) -> Result<Action> {
    let found = Kept::of(app, assessment)?.actions.into_iter().find(|action| action.id == id);
    found.ok_or_else(|| {
        let kind = ProblemKind::Unknown { allowed: "…".to_owned() };
        Error::Request(vec![Problem { place: format!("actions.{id}"), kind }])
    })
}

fn checked(put: &PutAction, before: Option<&Action>) -> std::result::Result<Action, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut refuse = |field: &str, found: &str, allowed: &str| {
        let kind =
            ProblemKind::NotAllowed { found: Node::Text(found.to_owned()).sketch(), allowed: allowed.to_owned() };
        problems.push(Problem { place: format!("action.{field}"), kind });
    };
    let due = put.due.as_deref().map(Day::parse);
    let cost = put.cost.as_deref().map(Cents::parse);
    let state = ActionState::from_code(&put.state);
    if due == Some(None) {
        refuse("due", put.due.as_deref().unwrap_or_default(), "YYYY-MM-DD");
    }
    if cost == Some(None) {
        refuse("cost", put.cost.as_deref().unwrap_or_default(), AMOUNTS);
    }
    if state.is_none() {
        refuse("state", &put.state, &ActionState::CODES.map(|(code, _)| code).join(", "));
    }
    let purpose = before.and_then(|action| action.purpose.clone());
    if purpose.is_none() && put.words.trim().is_empty() {
        problems.push(Problem { place: "action.words".to_owned(), kind: ProblemKind::Empty });
    }
    for (field, text) in [("words", &put.words), ("owner", &put.owner)] {
        problems.extend(too_long(field, text).map(|kind| Problem { place: format!("action.{field}"), kind }));
    }
    match state {
        Some(state) if problems.is_empty() => Ok(Action {
            id: before.map_or_else(|| Uuid::now_v7().to_string(), |action| action.id.clone()),
            purpose,
            words: put.words.trim().to_owned(),
            owner: put.owner.trim().to_owned(),
            due: due.flatten(),
            cost: cost.flatten(),
            state,
        }),
        _ => Err(problems),
    }
}
