use readiness_assessment::instrument::{WeightProfile, Weighted};
use readiness_assessment::scoring::{Score, Shown};

use crate::api::assessment::ById;
use crate::api::questionnaires as wire;
use crate::app::App;
use crate::assessment::{Loaded, load};
use crate::catalogue::text;
use crate::error::Result;

/// The overall score of an assessment under every profile of weights of its questionnaire. The official score is none of them.
///
/// # Errors
/// When there is no such assessment, or its questionnaire is not on this computer.
pub fn weights(app: &App, by: ById) -> Result<Vec<wire::WeightedView>> {
    let loaded = load(app, &by.id)?;
    Ok(loaded.instrument.weights.iter().map(|profile| view(&loaded, profile)).collect())
}

fn view(loaded: &Loaded<'_>, profile: &WeightProfile) -> wire::WeightedView {
    let part = |dimension: &readiness_assessment::scoring::DimensionScore| wire::WeightedPart {
        dimension: dimension.id.clone(),
        weight: profile.weight(&dimension.id),
        shown: dimension.score.map(Score::value).map(|score| Shown::of(score).to_string()),
    };
    wire::WeightedView {
        id: profile.id.clone(),
        name: text(&profile.name),
        about: text(&profile.about),
        result: profile.weighted(loaded.instrument, &loaded.outcome).as_ref().map(result),
        parts: loaded.outcome.dimensions.iter().map(part).collect(),
    }
}

fn result(weighted: &Weighted) -> wire::WeightedResult {
    wire::WeightedResult {
        shown: Shown::of(weighted.value()).to_string(),
        band: weighted.band.into(),
        sum: weighted.sum.to_string(),
        count: weighted.count,
        position: readiness_report::chart::position(weighted.value()),
    }
}
