use readiness_assessment::Instrument;
use readiness_assessment::benchmark::{Amount, Benchmark, Figure, Stand, Surveyed};
use readiness_assessment::survey::Interview;
use readiness_locale::format;

use crate::api::assessment::ById;
use crate::api::tables::{Compared, ComparedFigure};
use crate::app::App;
use crate::assessment;
use crate::catalogue::text;
use crate::error::Result;
use crate::survey;

/// One company beside what a study published about its survey.
///
/// # Errors
/// When there is no such survey, or the library cannot be read.
pub fn compare(app: &App, by: ById) -> Result<Vec<Compared>> {
    let kept = survey::load(app, &by.id)?;
    let interview = Interview::new(kept.survey, &kept.replies);
    let studies = app.benchmarks.iter().filter_map(|benchmark| {
        let surveyed = benchmark.of(&kept.survey.id)?;
        Some(study(benchmark, surveyed, |_| true, |figure| figure.stand(&interview)))
    });
    Ok(studies.collect())
}

/// The published figures that are about dimensions of an assessment's questionnaire.
///
/// # Errors
/// When there is no such assessment, or the library cannot be read.
pub fn context(app: &App, by: ById) -> Result<Vec<Compared>> {
    let loaded = assessment::load(app, &by.id)?;
    Ok(context_of(app, loaded.instrument))
}

/// The published figures that are about dimensions of a questionnaire, each study and survey by itself.
pub fn context_of(app: &App, instrument: &Instrument) -> Vec<Compared> {
    let asked = |figure: &Figure| figure.dimensions.iter().any(|id| instrument.dimension(id).is_some());
    let surveys = app.benchmarks.iter().flat_map(|benchmark| {
        benchmark.surveys.iter().map(move |surveyed| study(benchmark, surveyed, asked, |_| None))
    });
    surveys.filter(|compared| !compared.figures.is_empty()).collect()
}

/// What a study says about one survey: the figures that are `wanted`, each with where the company stands.
pub(super) fn study(
    benchmark: &Benchmark,
    surveyed: &Surveyed,
    wanted: impl Fn(&Figure) -> bool,
    stand: impl Fn(&Figure) -> Option<Stand>,
) -> Compared {
    let figures = surveyed.figures.iter().filter(|figure| wanted(figure));
    Compared {
        survey: surveyed.survey.clone(),
        title: text(&benchmark.title),
        source: text(&benchmark.source),
        period: text(&benchmark.period),
        about: text(&surveyed.about),
        note: surveyed.note.as_ref().map(text),
        n: surveyed.n,
        figures: figures.map(|figure| compared(figure, stand(figure))).collect(),
    }
}

fn compared(figure: &Figure, stand: Option<Stand>) -> ComparedFigure {
    let (shown, position) = match figure.amount {
        Amount::Share(share) => (format::percent(share), Some(f64::from(share) / 100.0)),
        Amount::Dollars(dollars) => (format!("HK${}", format::number(i64::from(dollars))), None),
    };
    ComparedFigure {
        id: figure.id.clone(),
        name: text(&figure.name),
        shown,
        position,
        base: text(&figure.base.words),
        base_n: figure.base.n,
        found: text(&figure.base.found),
        base_note: figure.base.note.as_ref().map(text),
        question: figure.base.answered.clone(),
        dimensions: figure.dimensions.clone(),
        stand: stand.map(Stand::code),
        own: None,
        why_not: figure.why_not().map(text),
    }
}
