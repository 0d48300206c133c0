use readiness_assessment::Language;
use readiness_assessment::cohort::{By, Count, Exact, Figures, Heard, Label, deviation, tenths};

use super::{BOM, harmless};
use crate::{CohortReport, ReportError};

/// Writes one tidy table: a row for every figure that may be told.
///
/// # Errors
/// What the library reports is passed on.
pub(crate) fn cohort(report: &CohortReport<'_>) -> Result<Vec<u8>, ReportError> {
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(BOM.to_vec());
    table.write_record(["kind", "group", "measure", "n", "n_is", "mean", "median", "deviation"])?;
    for row in rows(report) {
        table.write_record(row.map(|cell| harmless(&cell)))?;
    }
    table.into_inner().map_err(|error| ReportError::Output(error.into_error()))
}

type Row = [String; 8];

fn rows(report: &CohortReport<'_>) -> Vec<Row> {
    let told = report.published;
    let all = Count::Exact(told.n);
    let mut rows = vec![scored("overall", "overall", &told.overall, all)];
    let pillars = report.instrument.pillars.iter().zip(&told.pillars);
    rows.extend(pillars.map(|(pillar, figures)| scored("pillar", &pillar.id, figures, all)));
    let dimensions = report.instrument.dimensions().zip(&told.dimensions);
    rows.extend(dimensions.filter_map(|(dimension, figures)| {
        let (figures, count) = figures.as_ref()?;
        Some(scored("dimension", &dimension.id, figures, *count))
    }));
    for (bands, n) in &told.bands {
        let bands: Vec<&str> = bands.iter().map(|band| band.code()).collect();
        rows.push(row(
            "band",
            &bands.join("+"),
            "",
            Some(Count::Exact(*n)),
            [String::new(), String::new(), String::new()],
        ));
    }
    rows.extend(questions(report));
    rows.extend(groups(report));
    rows
}

fn questions(report: &CohortReport<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (question, told) in report.instrument.questions().zip(report.questions) {
        if let Some((mean, count)) = told.mean {
            rows.push(row("question", "", &question.id, Some(count), [mean.to_string(), String::new(), String::new()]));
        }
        if let Some(missed) = told.missed {
            rows.push(row("question", "missed", &question.id, Some(missed), Default::default()));
        }
        for (heard, n) in told.said.iter().filter(|_| told.said.len() > 1) {
            let heard: Vec<String> = heard.iter().map(|heard| code(*heard)).collect();
            rows.push(row("question", &heard.join("+"), &question.id, Some(Count::Exact(*n)), Default::default()));
        }
    }
    rows
}

fn groups(report: &CohortReport<'_>) -> Vec<Row> {
    let language = report.edition.languages().first().copied().unwrap_or(Language::English);
    let name = |label: &Label| match label {
        Label::Words(text) => text.get(language).to_owned(),
        Label::NotStated => "not-stated".to_owned(),
        Label::With => "with".to_owned(),
        Label::Without => "without".to_owned(),
    };
    let mut rows = Vec::new();
    for (way, broken) in report.ways.iter().zip(&report.published.breakdowns) {
        let kind = match &way.by {
            By::Tag(tag) => format!("tag {tag}"),
            By::Industry | By::Size | By::Form => way.by.code().to_owned(),
        };
        for group in &broken.groups {
            let names: Vec<String> =
                group.classes.iter().filter_map(|class| way.classes.get(*class)).map(name).collect();
            let ids = report.instrument.pillars.iter().map(|pillar| pillar.id.as_str());
            let means = std::iter::once(("overall", &group.overall)).chain(ids.zip(&group.pillars));
            rows.extend(means.map(|(measure, mean)| {
                row(
                    &kind,
                    &names.join("+"),
                    measure,
                    Some(Count::Exact(group.n)),
                    [shown(mean), String::new(), String::new()],
                )
            }));
        }
    }
    rows
}

fn shown(figure: &Exact) -> String {
    tenths(figure).to_string()
}

fn scored(kind: &str, id: &str, figures: &Figures, count: Count) -> Row {
    let median = figures.told_median().map(shown).unwrap_or_default();
    let spread = figures.variance.as_ref().map(|variance| deviation(variance).to_string()).unwrap_or_default();
    row(kind, "", id, Some(count), [shown(&figures.mean), median, spread])
}

fn row(kind: &str, group: &str, measure: &str, count: Option<Count>, [mean, median, deviation]: [String; 3]) -> Row {
    let (n, n_is) = match count {
        Some(Count::Exact(n)) => (n.to_string(), "exact"),
        Some(Count::AtLeast(n)) => (n.to_string(), "at-least"),
        Some(Count::Few) => (String::new(), "fewer-than-5"),
        None => (String::new(), ""),
    };
    [kind, group, measure, &n, n_is, &mean, &median, &deviation].map(str::to_owned)
}

fn code(heard: Heard) -> String {
    match heard {
        Heard::NotApplicable => "not-applicable".to_owned(),
        Heard::Unanswered => "unanswered".to_owned(),
        Heard::DontKnow => "dont-know".to_owned(),
        Heard::Rated(rating) => rating.number().to_string(),
    }
}
