use readiness_assessment::plan::{Basis, Rise, Targets};
use readiness_assessment::scoring::{Shown, score};
use readiness_assessment::{Problem, ProblemKind, Rating};
use readiness_store::Op;

use super::Kept;
use super::accept::actions;
use super::read::change;
use super::what_if::{ratings, with};
use crate::api::plan::{AdoptWhatIf, Plan};
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::catalogue::today;
use crate::error::{Error, Result};

/// What imagined answers are taken over as.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Targets,
    Actions,
}

/// The words of requests, each with its meaning.
const KINDS: [(&str, Kind); 2] = [("targets", Kind::Targets), ("actions", Kind::Actions)];

/// Takes imagined answers over into the plan as one change: as targets of their dimensions, or as an action for every rung
/// that a rated question would rise. No answer is touched.
///
/// # Errors
/// Every unknown question, rung and word at once, or a library that cannot be written.
pub fn adopt_what_if(app: &App, adopt: AdoptWhatIf) -> Result<Plan> {
    let loaded = load(app, &adopt.id)?;
    let mut problems = Vec::new();
    let imagined = ratings(loaded.instrument, &adopt.ratings, &mut problems);
    let kind = KINDS.iter().find(|(word, _)| *word == adopt.kind).map(|(_, kind)| *kind);
    if kind.is_none() {
        let allowed = KINDS.map(|(word, _)| word).join(", ");
        let kind = ProblemKind::NotAllowed { found: format!("\"{}\"", adopt.kind), allowed };
        problems.push(Problem { place: "kind".to_owned(), kind });
    }
    let Some(kind) = kind.filter(|_| problems.is_empty()) else { return Err(Error::Request(problems)) };
    let kept = Kept::of(app, &adopt.id)?;
    let basis = kept.basis(&loaded, today());
    match kind {
        Kind::Targets => {
            let targets = targets(&loaded, imagined);
            change(app, Op::Target, &adopt.id, |writer| {
                targets.iter().try_for_each(|(dimension, rung)| writer.set_target(&adopt.id, dimension, Some(*rung)))
            })
        }
        Kind::Actions => {
            let actions = actions(&basis, &rises(&basis, &imagined));
            change(app, Op::Action, &adopt.id, |writer| {
                actions.iter().try_for_each(|action| writer.insert_action(&adopt.id, action))
            })
        }
    }
}

/// The whole rung at which each dimension with a changed question would stand, rounded half up.
fn targets(loaded: &Loaded<'_>, imagined: Vec<(String, Rating)>) -> Targets {
    let changed: Vec<String> = imagined.iter().map(|(question, _)| question.clone()).collect();
    let outcome = score(loaded.instrument, loaded.form, &with(&loaded.stored.answers, imagined));
    let touched = outcome
        .dimensions
        .iter()
        .filter(|dimension| dimension.questions.iter().any(|weighed| changed.contains(&weighed.question)));
    let rung = |dimension: &readiness_assessment::scoring::DimensionScore| {
        let whole = (Shown::of(dimension.score?.value()).tenths() + 5) / 10;
        Some((dimension.id.clone(), u8::try_from(whole).ok().and_then(Rating::new)?))
    };
    touched.filter_map(rung).collect()
}

/// Every rung between today's and the imagined one, of the questions that have a rating today.
fn rises<'a>(basis: &Basis<'a>, imagined: &[(String, Rating)]) -> Vec<Rise<'a>> {
    let mut found = Vec::new();
    for (question, to) in imagined {
        let Some(from) = basis.outcome.rating(question) else { continue };
        let between = Rating::ALL.into_iter().filter(|rung| from < *rung && rung <= to);
        found.extend(between.filter_map(|rung| Rise::find(basis.instrument, question, rung)));
    }
    found
}
